import type { VocabularyData } from '../pages/vocabulary/vocabulary.js';
import type { PageRecord } from './page-record.js';

/** What every page is read with, whichever thread reads it. */
export interface ReadingContext {
  /** Docs root, absolute. */
  readonly root: string;
  /** Absent for the words that the program knows. */
  readonly vocabulary?: VocabularyData;
}

/** What a thread is started with. */
export interface ThreadTask {
  readonly context: ReadingContext;
  /** Relative to the docs root. */
  readonly files: readonly string[];
  /** The index of the next file that nobody has taken; every thread takes from it until the files are used up. */
  readonly next: Int32Array;
}

/** What a thread says. */
export type ThreadMessage =
  | { readonly kind: 'pages'; readonly start: number; readonly records: readonly PageRecord[] }
  /** The page stage threw, which it never should. */
  | { readonly kind: 'failure'; readonly file: string; readonly reason: string };
