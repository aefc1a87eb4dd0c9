import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { startThread } from '../../../src/workers/thread.js';

/** Answers the first request with pages, as the thread of a large folder does many times. */
vi.mock('node:worker_threads', () => ({
  Worker: class extends EventEmitter {
    postMessage({ number }: { readonly number: number }) {
      setImmediate(() => this.emit('message', { number, kind: 'pages', pages: { start: 0, records: [] } }));
    }
  },
}));

it('hands on what its listener throws, which nobody else would catch', async () => {
  const asked = startThread().ask({ kind: 'prepare' }, () => {
    throw new Error('enough');
  });
  await expect(asked).rejects.toThrow('enough');
});
