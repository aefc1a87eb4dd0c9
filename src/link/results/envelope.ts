import { increment, mostFrequent } from '../../collections/collect.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { PageModel } from '../../pages/page-model.js';
import { withParts } from '../requests/claim-requests.js';
import { pagingSchema } from '../types/paging-members.js';
import { collectionIn, collectionMemberOf, standsBesideItems } from '../types/type-tags.js';

/** How a family of APIs wraps collections: `{"value": […], "@odata.nextLink": "…"}`. Learnt from its payloads. */
export interface Envelope {
  /** The member that holds the items; undefined when collections are bare arrays. */
  readonly member?: string;
  /** Members beside it that occur on many pages: every collection may have them. */
  readonly common: readonly string[];
}

/**
 * An annotation on this share of the collection payloads may occur on every collection. Few examples are long enough to need
 * a link to a next page: a greater share would lose it. What single operations add is rarer: a smaller one would add it to all.
 */
const COMMON_SHARE = 0.02;
/** It has to be on this many besides: among few payloads, one or two are a large share. */
const COMMON_COUNT = 3;

/** The member that holds the items in OData (JSON Format 4.01, 13); of members that are equally frequent, it is the likelier one. */
export const USUAL_MEMBER = 'value';

/**
 * What the successful responses of all pages show. An array of text or numbers is as likely a property of its page's own, and says
 * nothing of other pages.
 */
export function learnEnvelope(pages: readonly PageModel[]): Envelope {
  const members = new Map<string, number>();
  const annotations = new Map<string, number>();
  let wrapped = 0;
  let bare = 0;
  for (const value of responsePayloads(pages)) {
    if (Array.isArray(value)) bare += 1;
    const items = isJsonObject(value) ? collectionIn(value) : undefined;
    if (!isJsonObject(value) || !items?.every(isJsonObject)) continue;
    wrapped += 1;
    for (const name of Object.keys(value)) increment(standsBesideItems(name) ? annotations : members, name);
  }
  const most = mostFrequent(members);
  const member = most !== undefined && members.get(most) === members.get(USUAL_MEMBER) ? USUAL_MEMBER : most;
  const common = [...annotations]
    .filter(([, count]) => count >= Math.max(COMMON_COUNT, wrapped * COMMON_SHARE))
    .map(([name]) => name);
  return { ...(member && wrapped >= bare && { member }), common: common.sort() };
}

function* responsePayloads(pages: readonly PageModel[]) {
  for (const { operation } of pages) {
    for (const exchange of operation ? withParts(operation).flatMap(({ exchanges }) => exchanges) : []) {
      for (const { body, status } of exchange.responses)
        if (body?.kind === 'json' && status >= 200 && status < 300) yield body.value;
    }
  }
}

/** The envelope of an operation: the member that its own payloads show around their items, else the family's. */
export function ownEnvelope(payloads: readonly JsonValue[], envelope: Envelope): Envelope {
  const [member] = payloads.flatMap((value) => (isJsonObject(value) && collectionMemberOf(value)?.[0]) || []);
  return member === undefined ? envelope : { ...envelope, member };
}

/**
 * The schema of a whole response body.
 * @param annotations members that this operation's payloads show beside the items
 */
export function wrapCollection(items: Schema, envelope: Envelope, annotations: readonly string[]): Schema {
  const array: Schema = { kind: 'array', items };
  if (!envelope.member) return array;
  const names = [...new Set([...envelope.common, ...annotations])].sort();
  const beside = names.map((name): InlineProperty => ({ name, schema: annotationSchema(name), constraints: {} }));
  const value: InlineProperty = { name: envelope.member, schema: array, constraints: {} };
  return { kind: 'object', properties: [...beside, value] };
}

/** OData JSON Format 4.01, 4.6: `@odata.count` is a number, links and contexts are text. */
function annotationSchema(name: string): Schema {
  return pagingSchema(name) ?? { kind: 'scalar', scalar: name.endsWith('.count') ? 'int64' : 'string' };
}
