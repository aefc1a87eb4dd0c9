import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PageFailure } from './page-failure.js';
import type { PageRecord } from './page-record.js';
import type { ReadingContext, ThreadMessage, ThreadTask } from './thread-protocol.js';

/** `auto`: as many threads as pay. `off`: none besides the main one. */
export type Concurrency = 'auto' | 'off' | number;

/** A thread needs about this many pages to make up for its start. */
const PAGES_PER_THREAD = 300;

/** How often reading without threads lets the event loop run, so that progress shows and Ctrl+C works. */
const PAGES_BETWEEN_PAUSES = 50;

/** Called with the number of pages that are read. */
export type ReportDone = (done: number) => void;

/**
 * Reads pages, on several threads when that pays. The result is in the order of `files` and does not depend on threads.
 * @throws PageFailure when the page stage throws; the other threads are stopped
 */
export async function readPages(
  files: readonly string[],
  context: ReadingContext,
  concurrency: Concurrency,
  reportDone: ReportDone,
): Promise<readonly PageRecord[]> {
  if (files.length === 0) return [];
  const threads = countThreads(files.length, concurrency);
  return threads > 1 ? readInThreads(files, context, threads, reportDone) : readHere(files, context, reportDone);
}

/** How many threads read `pages` pages; 1 means that the main thread does it. */
export function countThreads(pages: number, concurrency: Concurrency): number {
  if (concurrency === 'off') return 1;
  if (concurrency === 'auto') return Math.min(availableParallelism(), Math.floor(pages / PAGES_PER_THREAD));
  return Math.min(concurrency, pages);
}

async function readHere(
  files: readonly string[],
  context: ReadingContext,
  reportDone: ReportDone,
): Promise<readonly PageRecord[]> {
  const { createPageReader } = await import('./read-page-file.js');
  const readPage = createPageReader(context);
  const records: PageRecord[] = [];
  for (const file of files) {
    records.push(readPage(file));
    if (records.length % PAGES_BETWEEN_PAUSES === 0) {
      reportDone(records.length);
      await new Promise((proceed) => setImmediate(proceed));
    }
  }
  return records;
}

async function readInThreads(
  files: readonly string[],
  context: ReadingContext,
  count: number,
  reportDone: ReportDone,
): Promise<readonly PageRecord[]> {
  const records: PageRecord[] = new Array(files.length);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadTask = { context, files, next };
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('./page-thread.js', import.meta.url), { workerData }),
  );
  let done = 0;
  const finished = threads.map(
    (thread) =>
      new Promise<void>((resolve, reject) => {
        thread.on('message', (message: ThreadMessage) => {
          if (message.kind === 'failure') return reject(new PageFailure(message.file, message.reason));
          for (const [offset, record] of message.records.entries()) records[message.start + offset] = record;
          done += message.records.length;
          reportDone(done);
        });
        thread.on('error', reject);
        thread.on('exit', () => resolve());
      }),
  );
  try {
    await Promise.all(finished);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return records;
}
