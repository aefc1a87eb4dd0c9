import { diagnostic } from '../diagnostics/define-diagnostics.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { SOURCE_DIAGNOSTICS } from './diagnostics.js';
import type { DocsFolder, FileReading } from './docs-folder.js';
import { resolveDocsPath } from './docs-path.js';

/** What all the includes of one page share. */
export interface IncludeRun {
  readonly docs: DocsFolder;
  /** What was found of every file that was asked for. */
  readonly readings: Map<string, FileReading>;
  /** How many characters may still be included. */
  budget: number;
}

/** The text of an include, or why there is none. */
export type Include =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** How much text a page may include altogether. */
export const MAXIMUM_CHARACTERS = 16 * 1024 * 1024;
const MAXIMUM_DEPTH = 16;
/** What an include costs beside its text: without it, empty files that include each other would cost nothing. */
const COST_PER_INCLUDE = 1000;

/**
 * Reads the file that a directive names.
 * @param path as the directive spells it
 * @param place of the directive
 * @param chain the files around the directive, from the page to the one that it stands in
 */
export function readInclude(run: IncludeRun, path: string, place: Place, chain: readonly string[]): Include {
  const file = resolveDocsPath(place.file, path);
  if (file === undefined) return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-outside-root', { path }, place));
  const around = [...chain, file];
  if (chain.includes(file)) return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-cycle', { chain: around }, place));
  if (chain.length > MAXIMUM_DEPTH)
    return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-too-deep', { chain: around }, place));

  const reading = run.docs.readShared(file);
  run.readings.set(file, reading);
  switch (reading.kind) {
    case 'text': {
      const { text } = reading.content;
      run.budget -= text.length + COST_PER_INCLUDE;
      if (run.budget < 0) return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-too-large', { path }, place));
      return { kind: 'text', file, text };
    }
    case 'missing':
      return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-missing', { path, file }, place));
    case 'outside-root':
      return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-outside-root', { path }, place));
    case 'too-large':
      return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-too-large', { path }, place));
    case 'unreadable':
      return refuse(diagnostic(SOURCE_DIAGNOSTICS, 'include-unreadable', { path, reason: reading.reason }, place));
  }
}

function refuse(found: Diagnostic): Include {
  return { kind: 'refused', diagnostic: found };
}
