import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.js';
import { itemOf, type Schema } from '../../model/schema.js';
import type { ExchangeResponse, PageModel } from '../../pages/page-model.js';
import { namedIn } from '../../type-expressions/item-type.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { bareName, singular } from '../names/words.js';
import type { RequestClaim } from '../requests/claim-requests.js';
import { TELLING_MINIMUM } from '../types/derive-bases.js';
import { findProperty, objectOf } from '../types/lineage.js';
import { taggedType, typeByText } from '../types/named-types.js';
import { resolveSchema, unionOf } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { referenceTo } from '../types/type-draft.js';
import { collectionIn, isInstanceAnnotation, onlyMemberOf, typeTagOf } from '../types/type-tags.js';
import type { Vote } from '../votes.js';
import { USUAL_MEMBER } from './envelope.js';
import type { MethodIndex } from './index-methods.js';
import { knowsHalf } from './shows-other-type.js';

/** Who says what is returned: sentence and table are written for readers, an annotation for tools, a path says it by its last segment. */
export type ResultSource = 'sentence' | 'methods' | 'annotation' | 'path' | 'payload' | 'context URL' | 'title';

/** A qualified name behind the mark, and nothing that belongs to a path. */
const CONTEXT_TYPE = /#(?:Collection\()?([A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)+)\)?(?:\/\$entity)?$/;

/** What deciding on a result needs. */
export interface ResultContext extends TypeContext {
  /** As `keyedPaths` gives them. */
  readonly keyed: ReadonlySet<string>;
  readonly methods: MethodIndex;
}

/** Success responses of the examples that are for this request line's method. */
export function successResponses({ operation, method }: RequestClaim): ExchangeResponse[] {
  return operation.exchanges
    .filter(({ request }) => !request || (request.line.method === method && !request.opaqueUrl))
    .flatMap(({ responses }) => responses)
    .filter(({ status }) => status >= 200 && status < 300);
}

/** Rows of methods tables lead to a page and speak of its main operation, or to the heading of one of its parts. */
function methodRowsOf({ page, operation }: RequestClaim, { methods }: ResultContext) {
  const parts = new Set(page.operation?.parts.flatMap(({ anchors }) => anchors ?? []));
  return methods.rowsFor(page.file).filter(({ row }) => {
    const anchor = row.target?.anchor?.toLowerCase() ?? '';
    return parts.has(anchor) ? operation.anchors?.includes(anchor) === true : operation.anchors === undefined;
  });
}

/** What the places of one page say of the type of an item. */
export function itemVotesOf(claim: RequestClaim, context: ResultContext): Vote<ResultSource, Schema>[] {
  const { page, operation } = claim;
  const votes: Vote<ResultSource, Schema>[] = [];
  const add = (source: ResultSource, schema: Schema | undefined, place: Place) => {
    if (schema) votes.push({ source, answer: itemOf(schema), place });
  };
  const { response } = operation;
  if (response) {
    const place = placeIn(page.file, response.at);
    const types = response.types.map((type) => {
      const schema =
        annotatedByText(type, claim, context) ??
        resolveSchema(type, page, context.registry) ??
        missingType(type, claim, place, context);
      return schema && !isRefuted(type, itemOf(schema), claim, context) ? itemOf(schema) : undefined;
    });
    add('sentence', unionOf(types.filter((type) => type !== undefined)), place);
  }
  for (const { row, page: resource } of methodRowsOf(claim, context)) {
    const place = placeIn(resource.file, row.at);
    if (row.returns) add('methods', resolveSchema(row.returns, resource, context.registry), place);
  }
  for (const { annotatedType, body, at } of successResponses(claim)) {
    const place = placeIn(page.file, at);
    if (annotatedType) add('annotation', annotatedSchema(annotatedType, page, place, context), place);
    if (body?.kind === 'json') add('payload', taggedSchema(body.value, page, context), place);
  }
  if (votes.length === 0) {
    const schema = contextSchema(claim, context) ?? schemaBeside(claim, context);
    add('payload', schema, placeIn(page.file, page.titleAt));
  }
  return votes;
}

/** What a context URL names instead of a path: `"@odata.context": "…#Collection(library.book)"` (OData Protocol 4.01, 10). */
function contextSchema(claim: RequestClaim, { registry }: ResultContext): Schema | undefined {
  for (const { body } of successResponses(claim)) {
    const name = body?.kind === 'json' ? CONTEXT_TYPE.exec(contextOf(body.value) ?? '')?.[1] : undefined;
    const draft = name === undefined ? undefined : registry.find({ kind: 'named', name }, claim.page);
    if (draft) return referenceTo(draft);
  }
  return undefined;
}

/** The only type that the page itself defines and that knows what the payloads of a request without any word for it show. */
function schemaBeside(claim: RequestClaim, { registry }: ResultContext): Schema | undefined {
  const members = [...new Set(claim.page.types.length > 0 ? shownMembers(claim) : [])];
  const drafts = claim.page.types.flatMap(({ name }) => registry.find({ kind: 'named', name }, claim.page) ?? []);
  const fitting = drafts.filter((draft) => {
    if (draft.kind !== 'object') return false;
    const known = members.filter((name) => findProperty(draft, name)).length;
    return known >= TELLING_MINIMUM && knowsHalf(known, members.length);
  });
  const [draft, ...others] = fitting;
  return draft && others.length === 0 ? referenceTo(draft) : undefined;
}

/**
 * A name in another number than the type's is a guess (`a **book** object`, and the type is `books`): the payloads refute it
 * when the type has less than half of their members.
 */
function isRefuted(type: TypeExpression, item: Schema, claim: RequestClaim, { registry }: ResultContext): boolean {
  const named = namedIn(type);
  const draft = objectOf(item, registry);
  if (!named || named.target || !draft) return false;
  if (bareName(named.name).toLowerCase() === bareName(draft.name).toLowerCase()) return false;
  const members = shownMembers(claim);
  const known = members.filter((name) => findProperty(draft, name));
  return !knowsHalf(known.length, members.length);
}

/** What the text of a sentence's link names, where an annotation names it too, and the link's page is that of another type. */
function annotatedByText(type: TypeExpression, claim: RequestClaim, { registry }: ResultContext): Schema | undefined {
  const link = namedIn(type);
  const named = link && typeByText(link, claim.page, registry);
  if (!named) return undefined;
  const isAnnotated = successResponses(claim).some(({ annotatedType }) => {
    const inner = annotatedType && namedIn(annotatedType);
    return inner !== undefined && registry.find(inner, claim.page) === named;
  });
  return isAnnotated ? referenceTo(named) : undefined;
}

/** A link to a page that is missing names a type all the same; an annotation that names it too knows its namespace. */
function missingType(
  type: TypeExpression,
  claim: RequestClaim,
  place: Place,
  { registry }: ResultContext,
): Schema | undefined {
  const link = namedIn(type);
  if (!link?.target?.file || registry.linksElsewhere(link)) return undefined;
  const annotated = successResponses(claim)
    .map(({ annotatedType }) => annotatedType && namedIn(annotatedType))
    .find((other) => other && bareName(other.name).toLowerCase() === bareName(link.name).toLowerCase());
  return referenceTo(registry.mention({ kind: 'named', name: annotated?.name ?? link.name }, claim.page, place));
}

/** Names of the members of all that the success responses of examples hold. */
export function shownMembers(claim: RequestClaim): readonly string[] {
  return successResponses(claim).flatMap(({ body }) => (body?.kind === 'json' ? membersOf(body.value) : []));
}

/** The members of the objects that a payload holds, alone or in the envelope of a collection; without annotations. */
function membersOf(value: JsonValue): readonly string[] {
  const items = Array.isArray(value) ? value : isJsonObject(value) ? collectionIn(value) : undefined;
  if (items) return items.flatMap(membersOf);
  return isJsonObject(value) ? Object.keys(shownObject(value)).filter((name) => !isInstanceAnnotation(name)) : [];
}

/** What says its type inside of the wrapper of a collection, by a slip of the page: `{"value": {"@odata.type": …}}`. */
function shownObject(payload: JsonObject): JsonObject {
  const [member, content] = onlyMemberOf(payload) ?? [];
  return member === USUAL_MEMBER && isJsonObject(content) && typeTagOf(content) !== undefined ? content : payload;
}

function annotatedSchema(
  type: TypeExpression,
  page: PageModel,
  place: Place,
  context: ResultContext,
): Schema | undefined {
  const schema = resolveSchema(type, page, context.registry);
  const inner = namedIn(type);
  if (!schema && inner) {
    context.report(diagnostic(LINK_DIAGNOSTICS, 'unknown-example-annotation-type', { name: inner.name }, place));
  }
  return schema;
}

/** The type that a payload's own tag names, looking into the collection that it wraps. */
function taggedSchema(value: JsonValue, page: PageModel, { registry }: ResultContext): Schema | undefined {
  const object = Array.isArray(value) ? value[0] : value;
  if (!isJsonObject(object)) return undefined;
  const items = collectionIn(object);
  const draft = taggedType(items ? items[0] : shownObject(object), page, registry);
  return draft && referenceTo(draft);
}

/** What they say of whether there are several items. */
export function collectionVotesOf(claim: RequestClaim, context: ResultContext): Vote<ResultSource, boolean>[] {
  const { page, operation } = claim;
  const votes: Vote<ResultSource, boolean>[] = [];
  const { response } = operation;
  if (operation.titledAsList && claim.method === 'get') {
    votes.push({ source: 'title', answer: true, place: placeIn(page.file, page.titleAt) });
  }
  if (response && response.types.length > 0) {
    const answer = response.collection || response.types.some((type) => isSeveral(type, page, context));
    votes.push({ source: 'sentence', answer, place: placeIn(page.file, response.at) });
  }
  const [method] = methodRowsOf(claim, context);
  if (method?.row.returns) {
    const place = placeIn(method.page.file, method.row.at);
    votes.push({ source: 'methods', answer: method.row.returns.kind === 'collection', place });
  }
  const shown = successResponses(claim).find(({ body }) => body?.kind === 'json');
  if (shown?.body?.kind === 'json') {
    const { value } = shown.body;
    const answer = Array.isArray(value) || (isJsonObject(value) && collectionIn(value) !== undefined);
    const place = placeIn(page.file, shown.at);
    votes.push({ source: 'payload', answer, place });
    if (answer && isJsonObject(value) && hasCollectionContext(value)) {
      votes.push({ source: 'context URL', answer, place });
    }
  }
  return votes;
}

/** `"@odata.context": "…#Collection(library.book)"`: a context URL that says so itself (OData Protocol 4.01, 10.12). */
function hasCollectionContext(value: JsonObject): boolean {
  return contextOf(value)?.includes('#Collection(') === true;
}

function contextOf(value: JsonValue): string | undefined {
  const url = isJsonObject(value) ? (value['@odata.context'] ?? value['@context']) : undefined;
  return typeof url === 'string' ? url : undefined;
}

/** A collection, or a link whose text is the plural of the type's name: `[books](../resources/book.md)`. */
function isSeveral(type: TypeExpression, page: PageModel, { registry }: ResultContext): boolean {
  if (type.kind !== 'named' || !type.target) return type.kind === 'collection';
  const draft = registry.find(type, page);
  const one = singular(type.name).toLowerCase();
  return draft !== undefined && one !== type.name.toLowerCase() && one === bareName(draft.name).toLowerCase();
}
