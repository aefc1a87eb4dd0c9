import type { SectionMeaning } from './section-headings.js';

/** Headings for what stands below a request line, or a sentence that announces it, without one. */
export const IMPLIED_HEADINGS = {
  parameters: 'parameters',
  'request-body': 'request body',
  response: 'response',
  examples: 'example',
} as const satisfies Partial<Record<SectionMeaning, string>>;
