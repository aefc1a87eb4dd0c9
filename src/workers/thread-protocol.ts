import type { ModelJobResult } from './model-job.js';
import type { PagesRead, ReadingTask } from './read-chunks.js';

/** What a thread is asked. A thread does one thing after the other, in the order in which it is asked. */
export type ThreadRequest =
  | { readonly kind: 'read'; readonly task: ReadingTask }
  /** To load what jobs need, while there is nothing else to do. */
  | { readonly kind: 'prepare' }
  /** The model of the jobs that follow. Text is cheaper to send than objects. */
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'job'; readonly job: string };

/** A request, and the number that its answers carry. */
export interface NumberedRequest {
  readonly number: number;
  readonly request: ThreadRequest;
}

/** What a thread answers: pages as they are read, and one of the others in the end. */
export type ThreadAnswer = { readonly number: number } & (
  | { readonly kind: 'pages'; readonly pages: PagesRead }
  | { readonly kind: 'done'; readonly result?: ModelJobResult }
  /** Something threw that never should. `file` is there when it was the page stage. */
  | { readonly kind: 'failure'; readonly reason: string; readonly file?: string }
);
