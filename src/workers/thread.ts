import { Worker } from 'node:worker_threads';
import type { ModelJobResult } from './model-job.js';
import { PageFailure } from './page-failure.js';
import type { PagesRead } from './read-chunks.js';
import type { NumberedRequest, ThreadAnswer, ThreadRequest } from './thread-protocol.js';

/** A thread that does what it is asked, one thing after the other. */
export interface Thread {
  /**
   * @param hear hears of pages as they are read; what it throws is thrown here
   * @returns the result, of jobs
   * @throws PageFailure when the page stage throws; another error when anything else does
   */
  ask(request: ThreadRequest, hear?: (pages: PagesRead) => void): Promise<ModelJobResult | undefined>;
  /** Has to be called in the end; what is not done is dropped. */
  stop(): Promise<void>;
}

interface Question {
  hear?(pages: PagesRead): void;
  resolve(result: ModelJobResult | undefined): void;
  reject(error: unknown): void;
}

/** Starts a thread. It loads nothing before it is asked for something. */
export function startThread(): Thread {
  const worker = new Worker(new URL('./thread-entry.js', import.meta.url));
  const questions = new Map<number, Question>();
  let failure: Error | undefined;
  let number = 0;
  worker.on('message', (answer: ThreadAnswer) => {
    const question = questions.get(answer.number);
    if (answer.kind === 'pages') {
      try {
        question?.hear?.(answer.pages);
      } catch (error) {
        // Here nobody would catch it.
        question?.reject(error);
      }
      return;
    }
    questions.delete(answer.number);
    if (answer.kind === 'done') question?.resolve(answer.result);
    else question?.reject(toError(answer));
  });
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of questions.values()) reject(error);
  });
  return {
    ask(request, hear) {
      if (failure) return Promise.reject(failure);
      const own = number++;
      const answered = new Promise<ModelJobResult | undefined>((resolve, reject) =>
        questions.set(own, { resolve, reject, ...(hear && { hear }) }),
      );
      // It may fail before anybody waits for the answer, or when nobody will any more.
      answered.catch(() => {});
      worker.postMessage({ number: own, request } satisfies NumberedRequest);
      return answered;
    },
    stop: async () => void (await worker.terminate()),
  };
}

function toError({ reason, file }: Extract<ThreadAnswer, { kind: 'failure' }>): Error {
  return file === undefined ? new Error(reason) : new PageFailure(file, reason);
}
