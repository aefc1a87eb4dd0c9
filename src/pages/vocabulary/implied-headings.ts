import type { AnnouncedMeaning } from './announced-fields.js';
import type { SectionMeaning } from './section-headings.js';
import type { PropertyColumn } from './table-columns.js';

/** Headings for what stands below a request line, or a sentence that announces it, without one. */
export const IMPLIED_HEADINGS = {
  parameters: 'parameters',
  'request-body': 'request body',
  response: 'response',
  examples: 'example',
} as const satisfies Partial<Record<SectionMeaning, string>>;

/** Headings for what a sentence announces. */
export const ANNOUNCED_HEADINGS = {
  response: 'returned fields',
  'request-body': 'request body',
  'request-headers': 'request headers',
  'query-parameters': 'query parameters',
  'path-parameters': 'path parameters',
  parameters: 'parameters',
} as const satisfies Readonly<Record<AnnouncedMeaning, string>>;

/** Titles for columns that have none, or another one than they should. */
export const IMPLIED_COLUMNS = {
  name: 'name',
  type: 'type',
  description: 'description',
  required: 'required',
} as const satisfies Partial<Record<PropertyColumn, string>>;
