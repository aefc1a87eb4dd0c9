import type { SectionMeaning } from './section-headings.js';

/** Headings for what stands below a request line without one. */
export const IMPLIED_HEADINGS = {
  parameters: 'parameters',
  response: 'response',
  examples: 'example',
} as const satisfies Partial<Record<SectionMeaning, string>>;
