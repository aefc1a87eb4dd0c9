import { parentPort, workerData } from 'node:worker_threads';
import { PageFailure } from './page-failure.js';
import { createPageReader } from './read-page-file.js';
import type { ThreadMessage, ThreadTask } from './thread-protocol.js';

/** Few enough that no thread is left with much to do at the end, many enough that messages cost little. */
const CHUNK_SIZE = 16;

/** The entry of a thread: takes files until none is left, and sends what it made of them. */
function run({ context, files, next }: ThreadTask): void {
  const readPage = createPageReader(context);
  for (;;) {
    const start = Atomics.add(next, 0, CHUNK_SIZE);
    if (start >= files.length) return;
    try {
      send({ kind: 'pages', start, records: files.slice(start, start + CHUNK_SIZE).map(readPage) });
    } catch (error) {
      Atomics.store(next, 0, files.length);
      if (!(error instanceof PageFailure)) throw error;
      send({ kind: 'failure', file: error.file, reason: error.stack ?? error.message });
    }
  }
}

function send(message: ThreadMessage): void {
  const buffers = message.kind === 'pages' ? message.records.map(({ bytes }) => bytes.buffer as ArrayBuffer) : [];
  parentPort?.postMessage(message, buffers);
}

run(workerData as ThreadTask);
