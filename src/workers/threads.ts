import { availableParallelism } from 'node:os';
import type { ApiModel } from '../model/api-model.js';
import type { ModelJob, ModelJobResult } from './model-job.js';
import type { PageRecord } from './page-record.js';
import type { PagesRead, ReadingTask } from './read-chunks.js';
import type { ReadingContext } from './read-page-file.js';
import { startThread, type Thread } from './thread.js';

/** `auto`: as many threads as pay. `off`: none besides the main one. */
export type Concurrency = 'auto' | 'off' | number;

/** Called with the number of pages that are read. What it throws ends the reading. */
export type ReportDone = (done: number) => void;

/** Waits for the result of a job, or does it, when nobody else has. Has to be called once. */
export type StartedJob = () => Promise<ModelJobResult>;

/** The threads of a run: the main one, and as many beside it as pay. They start when there is something to do for them. */
export interface Threads {
  /**
   * Reads pages on all threads. The result is in the order of `files` and does not depend on the number of threads.
   * @throws PageFailure when the page stage throws
   */
  readPages(files: readonly string[], context: ReadingContext, reportDone: ReportDone): Promise<readonly PageRecord[]>;
  /** Says that there will be jobs on a model of so many pages, so that another thread gets ready. */
  expectJobs(pages: number): void;
  /** Starts a job beside the main thread, if that has another beside it. */
  startJob(model: ApiModel, job: ModelJob): StartedJob;
  /** Has to be called in the end; what is not done is dropped. */
  stop(): Promise<void>;
}

/** A thread needs about this many pages to make up for its start. */
const PAGES_PER_THREAD = 300;

/** How many threads, the main one among them, read `pages` pages. */
export function countThreads(pages: number, concurrency: Concurrency): number {
  if (concurrency === 'off') return 1;
  const wanted = concurrency === 'auto' ? availableParallelism() : concurrency;
  return Math.max(1, Math.min(wanted, concurrency === 'auto' ? Math.floor(pages / PAGES_PER_THREAD) : pages));
}

/** The threads of one run. None is started yet. */
export function createThreads(concurrency: Concurrency): Threads {
  const others: Thread[] = [];
  let sent: ApiModel | undefined;
  const keep = (count: number) => {
    while (others.length < count) others.push(startThread());
    return others;
  };

  return {
    async readPages(files, context, reportDone) {
      if (files.length === 0) return [];
      const count = countThreads(files.length, concurrency);
      const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const task: ReadingTask = { context, files, next };
      const records: PageRecord[] = new Array(files.length);
      let done = 0;
      const hear = (pages: PagesRead) => {
        for (const [offset, record] of pages.records.entries()) records[pages.start + offset] = record;
        done += pages.records.length;
        try {
          reportDone(done);
        } catch (error) {
          // No thread finds anything more to take.
          Atomics.store(next, 0, files.length);
          throw error;
        }
      };
      const asked = keep(count - 1).map((thread) => thread.ask({ kind: 'read', task }, hear));
      await Promise.all([...asked, readHere(task, hear)]);
      return records;
    },
    expectJobs(pages) {
      if (countThreads(pages, concurrency) > 1) void keep(1)[0]?.ask({ kind: 'prepare' });
    },
    startJob(model, job) {
      const [thread] = others;
      // What jobs need takes long to load, so the main thread loads it only when it is alone.
      if (!thread) return async () => (await import('./model-job.js')).runModelJob(model, job);
      if (sent !== model) void thread.ask({ kind: 'model', model: JSON.stringify(model) });
      sent = model;
      const answered = thread.ask({ kind: 'job', job: JSON.stringify(job) });
      return async () => (await answered) ?? { diagnostics: [] };
    },
    stop: async () => void (await Promise.all(others.map((thread) => thread.stop()))),
  };
}

/** The main thread's share. Between chunks, the event loop runs: other threads are heard, and Ctrl+C works. */
async function readHere(task: ReadingTask, hear: (pages: PagesRead) => void): Promise<void> {
  const { readChunks } = await import('./read-chunks.js');
  for (const pages of readChunks(task)) {
    hear(pages);
    await new Promise((proceed) => setImmediate(proceed));
  }
}
