import { Worker } from 'node:worker_threads';
import type { ApiModel } from '../model/api-model.js';
import { type ModelJob, type ModelJobResult, runModelJob } from './model-job.js';
import type { Concurrency } from './read-pages.js';

/** Waits for a job, or does it, when nobody else has. Has to be called once. */
export type StartedJob = () => Promise<ModelJobResult>;

/** Somebody who does jobs on a model, beside the main thread if possible. */
export interface ModelWorker {
  start(model: ApiModel, job: ModelJob): StartedJob;
  /** Has to be called in the end; jobs that are not done are dropped. */
  stop(): Promise<void>;
}

/** What a thread is sent. Text is cheaper to send than objects. */
export type ModelThreadRequest =
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'job'; readonly number: number; readonly job: string };

/** What a thread answers. */
export type ModelThreadAnswer = { readonly number: number } & (
  | { readonly result: ModelJobResult }
  | { readonly failure: string }
);

/** From so many pages on, a thread saves more time than its start takes. */
const PAGES_WORTH_A_THREAD = 600;

/** A worker for the model of so many pages. Threads begin to load at once, so ask for it before the model is there. */
export function createModelWorker(pages: number, concurrency: Concurrency): ModelWorker {
  const inThread = concurrency === 'auto' ? pages >= PAGES_WORTH_A_THREAD : concurrency !== 'off' && concurrency > 1;
  return inThread ? startThread() : { start: (model, job) => () => runModelJob(model, job), stop: async () => {} };
}

function startThread(): ModelWorker {
  const thread = new Worker(new URL('./model-thread.js', import.meta.url));
  const waiting = new Map<number, { resolve(result: ModelJobResult): void; reject(error: Error): void }>();
  let failure: Error | undefined;
  let sent: ApiModel | undefined;
  let number = 0;
  const fail = (error: Error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
  };
  thread.on('message', (answer: ModelThreadAnswer) => {
    const job = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('result' in answer) job?.resolve(answer.result);
    else job?.reject(new Error(answer.failure));
  });
  thread.on('error', fail);

  const send = (request: ModelThreadRequest) => thread.postMessage(request);
  return {
    start(model, job) {
      if (sent !== model) send({ kind: 'model', model: JSON.stringify(model) });
      sent = model;
      const own = number++;
      const done = new Promise<ModelJobResult>((resolve, reject) => waiting.set(own, { resolve, reject }));
      // A job may fail before anybody waits for it, or when nobody will any more.
      done.catch(() => {});
      if (failure) waiting.get(own)?.reject(failure);
      else send({ kind: 'job', number: own, job: JSON.stringify(job) });
      return () => done;
    },
    stop: async () => void (await thread.terminate()),
  };
}
