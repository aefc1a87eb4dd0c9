import type { Schema } from '../../model/schema.js';

const NUMBER: Schema = { kind: 'scalar', scalar: 'int64' };
const TEXT: Schema = { kind: 'scalar', scalar: 'string' };
const TRUTH: Schema = { kind: 'scalar', scalar: 'boolean' };
const ANYTHING: Schema = { kind: 'any' };

/** What stands beside the items of a page of a collection, in families without annotations, in lower case. */
const PAGING_MEMBERS: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['count', NUMBER],
  ['total', NUMBER],
  ['totalcount', NUMBER],
  ['totalitems', NUMBER],
  ['totalresults', NUMBER],
  ['totalpages', NUMBER],
  ['page', NUMBER],
  ['pagenumber', NUMBER],
  ['pagesize', NUMBER],
  ['offset', NUMBER],
  ['limit', NUMBER],
  ['nextlink', TEXT],
  ['continuationtoken', TEXT],
  ['nextpagetoken', TEXT],
  ['hasmore', TRUTH],
  ['links', ANYTHING],
  ['_links', ANYTHING],
  ['attributes', ANYTHING],
  ['metadata', ANYTHING],
  ['meta', ANYTHING],
  ['paging', ANYTHING],
  ['pagination', ANYTHING],
]);

/** What a member beside the items of a collection holds; undefined for one that is not about the page of the collection. */
export function pagingSchema(member: string): Schema | undefined {
  return PAGING_MEMBERS.get(member.toLowerCase().replace(/(?<=[a-z])_/g, ''));
}
