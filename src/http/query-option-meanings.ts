import type { ScalarName } from '../model/schema.js';

/** A system query option (OData URL Conventions 4.01, section 5). */
interface QueryOptionMeaning {
  readonly scalar: ScalarName;
  readonly description: string;
}

/** What the system query options mean. */
const QUERY_OPTIONS: ReadonlyMap<string, QueryOptionMeaning> = new Map([
  ['$select', { scalar: 'string', description: 'Properties to return, separated by commas.' }],
  ['$filter', { scalar: 'string', description: 'Condition that the returned items meet.' }],
  ['$expand', { scalar: 'string', description: 'Related resources to return in place, separated by commas.' }],
  ['$orderby', { scalar: 'string', description: 'Properties to sort by, separated by commas.' }],
  ['$search', { scalar: 'string', description: 'Words to search for.' }],
  ['$top', { scalar: 'int32', description: 'Number of items to return.' }],
  ['$skip', { scalar: 'int32', description: 'Number of items to leave out at the beginning.' }],
  ['$count', { scalar: 'boolean', description: 'Whether to return the number of matching items.' }],
  ['$skiptoken', { scalar: 'string', description: 'Token of the next page, from an earlier response.' }],
  ['$deltatoken', { scalar: 'string', description: 'Token of the last round of changes, from an earlier response.' }],
  ['$format', { scalar: 'string', description: 'Media type of the response.' }],
  ['$apply', { scalar: 'string', description: 'Aggregation to apply to the items.' }],
]);

/** The meaning of a query option by its name; undefined for the API's own: without `$`, `format` and `search` are anybody's. */
export function meaningOfQueryOption(name: string): QueryOptionMeaning | undefined {
  return QUERY_OPTIONS.get(name.toLowerCase());
}
