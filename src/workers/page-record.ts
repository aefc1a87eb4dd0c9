import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Suppression } from '../diagnostics/suppressions.js';
import type { PageModel } from '../pages/page-model.js';

/** What the page stage makes of one file. */
export interface PageContent {
  /** Absent when there is nothing to read. */
  readonly model?: PageModel;
  /** What is wrong with the file and its includes, before the page is read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Comments of the page and of its includes that silence findings. */
  readonly suppressions: readonly Suppression[];
}

/** A file that went into a page, and what it held. */
export interface PageInput {
  /** Relative to the docs root, forward slashes. */
  readonly file: string;
  /** Of the bytes; empty for a file that was looked for and does not exist. */
  readonly hash: string;
}

/** A page as it is kept in the cache and as it crosses threads. */
export interface PageRecord {
  readonly file: string;
  /** The page first, then the includes. */
  readonly inputs: readonly PageInput[];
  /** Of `bytes`. */
  readonly hash: string;
  /** `PageContent` as JSON in UTF-8: smaller and faster to read back than structured clones. */
  readonly bytes: Uint8Array;
}

/** Packs what was read, into memory of its own, so that it can be handed to another thread. */
export function encodePage(content: PageContent): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}

/** Unpacks what `encodePage` packed. */
export function decodePage({ bytes }: PageRecord): PageContent {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}
