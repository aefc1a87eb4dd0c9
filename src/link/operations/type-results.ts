import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { JsonValue } from '../../model/json.js';
import type { PathSegment, PathTemplate } from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';
import type { ExchangeResponse, PageModel } from '../../pages/page-model.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { linkDiagnostics } from '../diagnostics.js';
import type { TypeContext } from '../types/declare-properties.js';
import { isAncestor, lineageOf } from '../types/lineage.js';
import { describeSchema, referenceOf, resolveSchema, unionOf } from '../types/resolve-schema.js';
import { collectionIn, isJsonObject, typeTagOf } from '../types/type-tags.js';
import { decideByMajority, decideByPrecedence, type Vote, type VoteCounter } from '../votes.js';
import type { ClaimedOperation, RequestClaim } from './claim-requests.js';
import type { MethodIndex } from './index-methods.js';
import { type PathType, type PathTypes, typeAtPath } from './path-types.js';

/** What an operation returns on success. */
export interface OperationResult {
  /** One item of a collection, or the single value; undefined when nothing is returned or nothing says what. */
  readonly item?: Schema;
  readonly collection: boolean;
  /** The page says that the body is empty. */
  readonly empty: boolean;
}

/** Who says what is returned: sentence and table are written for readers, an annotation for tools, a path says it by its last segment. */
type ResultSource = 'sentence' | 'methods' | 'annotation' | 'path' | 'payload';
const ITEM_PRECEDENCE: readonly ResultSource[] = ['sentence', 'methods', 'annotation', 'path', 'payload'];
/**
 * A page with several request lines describes the first of them; what another one returns (a part of the thing, the thing
 * behind a link) its path says better.
 */
const FURTHER_LINE_PRECEDENCE: readonly ResultSource[] = ['path', 'sentence', 'methods', 'annotation', 'payload'];
const COLLECTION_ORDER: readonly ResultSource[] = ['sentence', 'payload', 'methods', 'path', 'annotation'];

interface ResultContext extends TypeContext {
  readonly methods: MethodIndex;
  readonly votes: VoteCounter;
}

/** Decides what an operation returns, from everything that its pages say, and reports who disagrees. */
export function decideResult(operation: ClaimedOperation, paths: PathTypes, context: ResultContext): OperationResult {
  const claims = leadingClaims(operation);
  const [owner] = claims;
  const place = responsePlace(owner);
  if (saysEmpty(owner)) return { collection: false, empty: true };
  const itemVotes = claims.flatMap((claim) => itemVotesOf(claim, context));
  const atPath = typeAtPath(operation, paths, context);
  const further = isFurtherLine(owner);
  if (atPath?.item) itemVotes.push({ source: 'path', answer: atPath.item, place });
  const collectionVotes = claims.flatMap((claim) => collectionVotesOf(claim, context));
  if (atPath) collectionVotes.push({ source: 'path', answer: atPath.collection, place });
  const item = narrowByPath(
    decideItem(itemVotes, context, place, further ? FURTHER_LINE_PRECEDENCE : ITEM_PRECEDENCE),
    atPath,
    context,
  );
  const collection = further && atPath ? atPath.collection : decideCollection(collectionVotes, item, context, place);
  return { ...(item && { item }), collection, empty: false };
}

/**
 * The claims that speak for the type: pages with many request lines quote the operations of others, and say what they
 * themselves return from them.
 */
export function leadingClaims({
  claims,
}: Pick<ClaimedOperation, 'claims'>): readonly [RequestClaim, ...RequestClaim[]] {
  const [owner, ...others] = claims;
  const width = owner.operation.requests.length;
  const plain = owner.request.line.query.length === 0;
  return [
    owner,
    ...others.filter(
      ({ operation, request }) => operation.requests.length <= width && !(plain && request.line.query.length > 0),
    ),
  ];
}

/** The line is not the first of its page, nor an alias of it: it ends in another segment, or it is the item of a collection. */
function isFurtherLine({ operation, request }: RequestClaim): boolean {
  const [first] = operation.requests;
  return first !== undefined && endOf(first.line.path) !== endOf(request.line.path);
}

/** The last literal segment, and whether a key follows it. */
function endOf(path: PathTemplate | undefined): string {
  const segments = path?.segments ?? [];
  const isLiteral = ({ parts }: PathSegment) => parts.every(({ kind }) => kind === 'text');
  const [part] = segments.findLast(isLiteral)?.parts ?? [];
  const last = segments.at(-1);
  return `${part?.kind === 'text' ? part.text.toLowerCase() : ''} ${last ? isLiteral(last) : ''}`;
}

/**
 * A path that ends in a cast or in a property of a narrower type says more than a sentence about the base; and it says
 * which of several types a sentence means for this line.
 */
function narrowByPath(
  item: Schema | undefined,
  atPath: PathType | undefined,
  { registry }: TypeContext,
): Schema | undefined {
  const narrow = referenceOf(atPath?.item);
  const type = narrow ? registry.get(narrow) : undefined;
  if (!type) return item;
  if (item?.kind === 'anyOf') {
    return item.options.some((option) => referenceOf(option) === type.name) ? atPath?.item : item;
  }
  const general = referenceOf(item);
  const base = general ? registry.get(general) : undefined;
  return base && base !== type && isAncestor(base, type, registry) ? atPath?.item : item;
}

function responsePlace({ page, operation, place }: RequestClaim): Place {
  return operation.response ? placeIn(page.file, operation.response.at) : place;
}

/** Only a body-less success status, or the words for it, and no type. */
function saysEmpty({ operation }: RequestClaim): boolean {
  const { response } = operation;
  if (!response || response.types.length > 0) return false;
  const success = response.statuses.filter(({ status }) => status >= 200 && status < 300);
  return response.empty || (success.length > 0 && success.every(({ status }) => status === 204));
}

/** Success responses of the examples that are for this request line's method. */
export function successResponses({ operation, method }: RequestClaim): ExchangeResponse[] {
  return operation.exchanges
    .filter(({ request }) => !request || request.line.method === method)
    .flatMap(({ responses }) => responses)
    .filter(({ status }) => status >= 200 && status < 300);
}

function itemVotesOf(claim: RequestClaim, context: ResultContext): Vote<ResultSource, Schema>[] {
  const { page, operation } = claim;
  const votes: Vote<ResultSource, Schema>[] = [];
  const add = (source: ResultSource, schema: Schema | undefined, place: Place) => {
    if (schema) votes.push({ source, answer: itemOf(schema), place });
  };
  const { response } = operation;
  if (response) {
    const place = placeIn(page.file, response.at);
    const types = response.types.map((type) => resolveSchema(type, page, place, context.registry, 'drop'));
    add('sentence', unionOf(types.filter((type) => type !== undefined).map(itemOf)), place);
  }
  for (const { row, page: resource } of context.methods.rowsFor(page.file)) {
    const place = placeIn(resource.file, row.at);
    if (row.returns) add('methods', resolveSchema(row.returns, resource, place, context.registry, 'drop'), place);
  }
  for (const { annotatedType, body, at } of successResponses(claim)) {
    const place = placeIn(page.file, at);
    if (annotatedType) add('annotation', annotatedSchema(annotatedType, page, place, context), place);
    if (body?.kind === 'json') add('payload', taggedSchema(body.value, page, context), place);
  }
  return votes;
}

function annotatedSchema(
  type: TypeExpression,
  page: PageModel,
  place: Place,
  context: ResultContext,
): Schema | undefined {
  const schema = resolveSchema(type, page, place, context.registry, 'drop');
  const inner = type.kind === 'collection' ? type.of : type;
  if (!schema && inner.kind === 'named') {
    context.report(diagnostic(linkDiagnostics, 'unknown-example-annotation-type', { name: inner.name }, place));
  }
  return schema;
}

/** The type that a payload's own tag names, looking into the collection that it wraps. */
function taggedSchema(value: JsonValue, page: PageModel, { registry }: ResultContext): Schema | undefined {
  const object = Array.isArray(value) ? value[0] : value;
  if (!isJsonObject(object)) return undefined;
  const items = collectionIn(object);
  const first = items ? items[0] : object;
  const tag = isJsonObject(first) ? typeTagOf(first) : undefined;
  const draft = tag ? registry.find({ kind: 'named', name: tag }, page) : undefined;
  return draft && { kind: 'reference', type: draft.name };
}

function collectionVotesOf(claim: RequestClaim, { methods }: ResultContext): Vote<ResultSource, boolean>[] {
  const { page, operation } = claim;
  const votes: Vote<ResultSource, boolean>[] = [];
  const { response } = operation;
  if (response && response.types.length > 0) {
    const answer = response.collection || response.types.some(({ kind }) => kind === 'collection');
    votes.push({ source: 'sentence', answer, place: placeIn(page.file, response.at) });
  }
  const [method] = methods.rowsFor(page.file);
  if (method?.row.returns) {
    const place = placeIn(method.page.file, method.row.at);
    votes.push({ source: 'methods', answer: method.row.returns.kind === 'collection', place });
  }
  const shown = successResponses(claim).find(({ body }) => body?.kind === 'json');
  if (shown?.body?.kind === 'json') {
    const { value } = shown.body;
    const answer = Array.isArray(value) || (isJsonObject(value) && collectionIn(value) !== undefined);
    votes.push({ source: 'payload', answer, place: placeIn(page.file, shown.at) });
  }
  return votes;
}

function itemOf(schema: Schema): Schema {
  return schema.kind === 'array' ? schema.items : schema;
}

function decideItem(
  votes: readonly Vote<ResultSource, Schema>[],
  context: ResultContext,
  place: Place,
  precedence: readonly ResultSource[],
): Schema | undefined {
  const leading = precedence.find((source) => votes.some((vote) => vote.source === source));
  if (!leading) return undefined;
  const answers = votes.filter(({ source }) => source === leading).map(({ answer }) => answer);
  const answer = commonSchema(answers, context);
  context.votes.count('response type', leading);
  const compatible = (left: Schema, right: Schema) => agree(left, right, context);
  const decision = decideByPrecedence([{ source: leading, answer }, ...votes], precedence, compatible);
  const other = decision?.against[0];
  if (other) {
    const parameters = {
      chosen: describeSchema(answer),
      source: leading,
      found: describeSchema(other.answer),
      other: other.source,
    };
    context.report(diagnostic(linkDiagnostics, 'response-type-conflict', parameters, other.place ?? place));
  }
  return answer;
}

/** Equal, or one inherits from the other. */
function agree(left: Schema, right: Schema, context: TypeContext): boolean {
  const [a, b] = [referenceOf(left), referenceOf(right)];
  if (!a || !b) return JSON.stringify(left) === JSON.stringify(right);
  const [first, second] = [context.registry.get(a), context.registry.get(b)];
  if (!first || !second) return false;
  return isAncestor(first, second, context.registry) || isAncestor(second, first, context.registry) || first === second;
}

/** One schema for what several pages say of one operation: the nearest common base of its types, else any of them. */
export function commonSchema(schemas: readonly Schema[], context: TypeContext): Schema {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first] = distinct;
  if (!first || distinct.length === 1) return first ?? { kind: 'any' };
  const names = distinct.map((schema) => (schema.kind === 'reference' ? schema.type : undefined));
  const drafts = names.map((name) => (name ? context.registry.get(name) : undefined));
  const lineages = drafts.map((draft) => (draft ? lineageOf(draft, context.registry) : []));
  const common = lineages[0]?.find((candidate) => lineages.every((lineage) => lineage.includes(candidate)));
  // A root that everything derives from says nothing of several types, unless one of them is the root itself.
  const says = common && (common.base !== undefined || lineages.some(([type]) => type === common));
  return says ? { kind: 'reference', type: common.name } : (unionOf(distinct) ?? first);
}

function decideCollection(
  votes: readonly Vote<ResultSource, boolean>[],
  item: Schema | undefined,
  context: ResultContext,
  place: Place,
): boolean {
  const decision = decideByMajority(votes, COLLECTION_ORDER);
  if (!decision || !item) return decision?.answer ?? false;
  context.votes.count('collection or single', decision.against.length === 0 ? 'unanimous' : decision.source);
  if (decision.against.length > 0) {
    const words = (collection: boolean) => (collection ? 'a collection' : 'a single object');
    const sources = [...new Set(decision.against.map(({ source }) => source))].join(' and the ');
    const parameters = { chosen: words(decision.answer), found: words(!decision.answer), sources };
    context.report(diagnostic(linkDiagnostics, 'collection-conflict', parameters, decision.against[0]?.place ?? place));
  }
  return decision.answer;
}
