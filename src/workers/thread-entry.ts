import { parentPort } from 'node:worker_threads';
import type { ApiModel } from '../model/api-model.js';
import type { ModelJobResult } from './model-job.js';
import { PageFailure } from './page-failure.js';
import type { NumberedRequest, ThreadAnswer, ThreadRequest } from './thread-protocol.js';

/** The entry of a thread: answers what it is asked, one thing after the other. */
function listen(): void {
  let model: ApiModel | undefined;
  let last = Promise.resolve();

  const fulfil = async (number: number, request: ThreadRequest): Promise<ModelJobResult | undefined> => {
    switch (request.kind) {
      case 'read': {
        const { readChunks } = await import('./read-chunks.js');
        for (const pages of readChunks(request.task)) {
          const buffers = pages.records.map(({ bytes }) => bytes.buffer as ArrayBuffer);
          answer({ number, kind: 'pages', pages }, buffers);
        }
        return undefined;
      }
      case 'prepare': {
        const { prepareJobs } = await import('./model-job.js');
        await prepareJobs();
        return undefined;
      }
      case 'model':
        model = JSON.parse(request.model);
        return undefined;
      case 'job': {
        if (!model) throw new Error('A job came before its model.');
        const { runModelJob } = await import('./model-job.js');
        return runModelJob(model, JSON.parse(request.job));
      }
    }
  };

  parentPort?.on('message', ({ number, request }: NumberedRequest) => {
    last = last.then(async () => {
      try {
        const result = await fulfil(number, request);
        answer({ number, kind: 'done', ...(result && { result }) });
      } catch (error) {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        answer({ number, kind: 'failure', reason, ...(error instanceof PageFailure && { file: error.file }) });
      }
    });
  });
}

function answer(message: ThreadAnswer, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}

listen();
