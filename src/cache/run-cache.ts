import type { CacheFolder } from './cache-folder.js';

/** The result of an earlier run, without the texts of its files. */
export interface KeptRun<Report> {
  /** Names of the files, with the hashes of their texts. */
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  readonly report: Report;
}

/** Keeps the result of the last run, to be taken again when nothing has changed. */
export interface RunCache<Report> {
  /** @param inputs stands for everything that the run was made from */
  find(inputs: string): KeptRun<Report> | undefined;
  save(inputs: string, run: KeptRun<Report>): Promise<void>;
}

/**
 * Opens the kept run of a key.
 * @param key stands for everything that two runs must have in common to share a file: they replace each other's
 */
export function openRunCache<Report>(folder: CacheFolder, key: string): RunCache<Report> {
  const name = `run-${key}`;
  return {
    find(inputs) {
      const kept = folder.load(name)?.index as (KeptRun<Report> & { readonly inputs: string }) | undefined;
      return kept?.inputs === inputs ? kept : undefined;
    },
    save: (inputs, run) => folder.save(name, { index: { inputs, ...run }, bodies: [] }),
  };
}
