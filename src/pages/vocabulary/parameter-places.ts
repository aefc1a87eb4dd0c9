import type { SectionMeaning } from './section-headings.js';
import type { Spellings } from './title-matcher.js';

/** Where a parameter goes, as the section that is about such. */
export type PlaceMeaning = Extract<
  SectionMeaning,
  'path-parameters' | 'query-parameters' | 'request-headers' | 'request-body'
>;

/** Words that say where a parameter goes: in a cell beside it, or in a row above those that go there. */
export const PARAMETER_PLACES = {
  'path-parameters': ['path', 'path parameters', 'url', 'uri', 'url parameters', 'uri parameters', 'url path', 'route'],
  'query-parameters': ['query', 'query string', 'querystring', 'query parameter', 'query parameters', 'url query'],
  'request-headers': ['header', 'headers', 'http header', 'request header', 'request headers'],
  'request-body': ['body', 'request body', 'json body', 'body parameters', 'form', 'formdata', 'form data'],
} as const satisfies Spellings<PlaceMeaning>;

/** What the title of a column says that may hold such words; `type` only where another column has the types. */
export type PlaceColumn = 'place' | 'type';

/** Titles of columns of such words. */
export const PLACE_COLUMNS = {
  place: ['in', 'located in', 'location', 'param type', 'parameter type', 'passed in', 'position', 'where', 'kind'],
  type: ['type'],
} as const satisfies Spellings<PlaceColumn>;
