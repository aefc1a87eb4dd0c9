import type { Spellings } from './title-matcher.js';

/** What an example's heading can say of the payloads below it. */
export type ExampleRole = 'request' | 'response';

/** Headings of examples that show only one side. "Example: request a book" says nothing of the kind. */
export const EXAMPLE_HEADINGS = {
  request: [
    'example request',
    'example requests',
    'example request body',
    'example json request',
    'json request example',
    'example request to *',
    'example request for *',
    'example request that *',
  ],
  response: [
    'example response',
    'example responses',
    'example response body',
    'example json response',
    'json response example',
    'example response to *',
    'example response for *',
    'example response from *',
    'sample response',
    'sample response body',
  ],
} as const satisfies Spellings<ExampleRole>;
