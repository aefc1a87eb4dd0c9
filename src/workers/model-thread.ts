import { parentPort } from 'node:worker_threads';
import type { ApiModel } from '../model/api-model.js';
import { runModelJob } from './model-job.js';
import type { ModelThreadAnswer, ModelThreadRequest } from './model-worker.js';

/** The entry of a thread that does jobs on one model after the other. */
function run(): void {
  let model: ApiModel | undefined;
  parentPort?.on('message', async (request: ModelThreadRequest) => {
    if (request.kind === 'model') {
      model = JSON.parse(request.model);
      return;
    }
    const { number, job } = request;
    try {
      if (!model) throw new Error('A job came before its model.');
      answer({ number, result: await runModelJob(model, JSON.parse(job)) });
    } catch (error) {
      answer({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}

function answer(message: ModelThreadAnswer): void {
  parentPort?.postMessage(message);
}

run();
