import type { PageRecord } from './page-record.js';
import { createPageReader, type ReadingContext } from './read-page-file.js';

/** Pages that several threads read together. */
export interface ReadingTask {
  readonly context: ReadingContext;
  /** Relative to the docs root. */
  readonly files: readonly string[];
  /** The index of the next file that nobody has taken; every thread takes from it until the files are used up. */
  readonly next: Int32Array;
}

/** Neighbours among the files of a task, as they were read. */
export interface PagesRead {
  /** Index of the first of them. */
  readonly start: number;
  readonly records: readonly PageRecord[];
}

/** Few enough that no thread is left with much to do at the end, many enough that messages cost little. */
const CHUNK_SIZE = 16;

/**
 * Takes files of a task, a few at a time, and reads them, until none is left.
 * @throws PageFailure when the page stage throws; then the others find nothing more to take
 */
export function* readChunks({ context, files, next }: ReadingTask): Generator<PagesRead> {
  const readPage = createPageReader(context);
  for (;;) {
    const start = Atomics.add(next, 0, CHUNK_SIZE);
    if (start >= files.length) return;
    try {
      yield { start, records: files.slice(start, start + CHUNK_SIZE).map(readPage) };
    } catch (error) {
      Atomics.store(next, 0, files.length);
      throw error;
    }
  }
}
