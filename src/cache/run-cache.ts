import type { CacheFolder } from './cache-folder.js';

/** The result of an earlier run, without the texts of its files. */
export interface KeptRun<Report> {
  /** Stands for everything that the run was made from. */
  readonly inputs: string;
  /** Stands for the same without the pages. */
  readonly surroundings: string;
  /** Names of the files, with the hashes of their texts. */
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  readonly report: Report;
}

/** Keeps the result of the last run, to be taken again when nothing has changed, or when little has. */
export interface RunCache<Report, Base> {
  load(): (KeptRun<Report> & { loadBase(): Base | undefined }) | undefined;
  /** @param base what is needed to go on from the result; absent when that is not possible */
  save(run: KeptRun<Report>, base: Base | undefined): Promise<void>;
}

/**
 * Opens the kept run of a key.
 * @param key stands for everything that two runs must have in common to share a file: they replace each other's
 */
export function openRunCache<Report, Base>(folder: CacheFolder, key: string): RunCache<Report, Base> {
  const name = `run-${key}`;
  return {
    load() {
      const kept = folder.load(name);
      if (!kept) return undefined;
      const loadBase = (): Base | undefined => {
        const [base] = kept.loadBodies() ?? [];
        return base && JSON.parse(new TextDecoder().decode(base));
      };
      return { ...(kept.index as KeptRun<Report>), loadBase };
    },
    save: (run, base) =>
      folder.save(name, { index: run, bodies: base ? [new TextEncoder().encode(JSON.stringify(base))] : [] }),
  };
}
