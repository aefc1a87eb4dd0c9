import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { itemOf, type Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { RequestClaim } from '../requests/claim-requests.js';
import { leadingClaims } from '../requests/leading-claims.js';
import type { PathType } from '../requests/path-types.js';
import { commonSchema } from '../results/common-schema.js';
import { isRawValue } from '../results/raw-value.js';
import { jsonIn, shownSchema } from '../results/shown-schema.js';
import { showsOtherType } from '../results/shows-other-type.js';
import { memberNames, showsOnlyRows, wrapIn, wrapperOf } from '../results/wrapper.js';
import { findProperty, isAncestor, objectOf, typesBelow } from '../types/lineage.js';
import { taggedType } from '../types/named-types.js';
import { describeSchema, resolveSchema, unionOf } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { type ObjectDraft, referenceTo } from '../types/type-draft.js';
import { sendsLink, sentObjects } from './body-evidence.js';
import type { BodySources } from './body-sources.js';
import { parametersOf, sentWrapper, tabledBody } from './tabled-body.js';

/**
 * By precedence: the type that the section names, unless its table or payloads contradict that; the payloads' tag, or a base
 * of it (see `tabledBase`); the path; the result, except of a POST, then for a PATCH the type whose page lists it, both where
 * they have every row of the table; else the table, else the payloads' shape. A section that says that it lists parameters is
 * decided by its table at once.
 */
export function bodySchema(sources: BodySources, context: TypeContext): Schema | undefined {
  const { claims, shown, result, listing } = sources;
  const [owner] = claims;
  const { requestBody: facts } = owner.operation;
  if (isRawValue(owner.path)) return shownSchema(shown, owner.page, context);
  if (facts?.kind === 'reference' && sendsLink(sources)) return referenceBody();
  if (facts?.kind === 'parameters') return createdType(sources, context) ?? tabledBody(sources, context);
  const named = commonOf(
    leadingClaims(claims).map((claim) => namedType(claim, context)),
    context,
  );
  if (named) {
    const other = otherType(sources, named, context);
    if (other) return other;
    return (contradictsType(sources, named, context) && bodyAround(sources, named, context)) || named;
  }
  const tagged = namedByPayloads(sources, context);
  if (tagged) return tabledBase(sources, tagged, context) ?? tagged;
  const addressed = addressedType(sources);
  if (addressed) return addressed;
  const updated = owner.method === 'post' || result?.kind !== 'reference' ? undefined : result;
  if (updated && hasAllRows(updated, owner, context)) return updated;
  const hasRows = facts !== undefined && facts.rows.length > 0;
  const listed = owner.method === 'patch' && hasRows && listing.find((type) => hasAllRows(type, owner, context));
  if (listed) return listed;
  return hasRows ? tabledBody(sources, context) : shownSchema(shown, owner.page, context);
}

/**
 * The base of the type that the payloads name, where it stands at the path or is returned, and the section's table lists
 * nothing but its properties: the payloads show one of several types that may be sent.
 */
function tabledBase(sources: BodySources, tagged: Schema, context: TypeContext): Schema | undefined {
  const [owner] = sources.claims;
  const shown = objectOf(tagged, context.registry);
  if (!shown || !owner.operation.requestBody?.rows.length) return undefined;
  return wholeTypes(sources).find((schema) => {
    const draft = objectOf(schema, context.registry);
    return draft && isAncestor(draft, shown) && hasAllRows(schema, owner, context);
  });
}

/**
 * The type that the payloads name themselves, or that stands at the path, where they show it and not the one that the section
 * names. Raises `link/body-type-conflict`.
 */
function otherType(sources: BodySources, named: Schema, context: TypeContext): Schema | undefined {
  const [owner] = sources.claims;
  const members = memberNames(sentObjects(sources));
  const other = [namedByPayloads(sources, context), addressedType(sources)].find(
    (candidate) => candidate && showsOtherType(named, candidate, members, context),
  );
  const at = owner.operation.requestBody?.at;
  if (other && at) {
    const parameters = { chosen: describeSchema(other), found: describeSchema(named) };
    context.report(diagnostic(LINK_DIAGNOSTICS, 'body-type-conflict', parameters, placeIn(owner.page.file, at)));
  }
  return other;
}

/**
 * What the page sends is no object of the type that its section names: it has no member of that type, and all that it has are
 * rows of the section's table, in the open or in one member around them.
 */
function contradictsType(sources: BodySources, named: Schema, { registry }: TypeContext): boolean {
  const draft = objectOf(itemOf(named), registry);
  if (!draft || draft.inferred || draft.open) return false;
  const rows = sources.claims[0].operation.requestBody?.rows ?? [];
  const sent = sentObjects(sources);
  return (
    (showsOnlyRows(sent, rows) || wrapperOf(sent, rows) !== undefined) &&
    !memberNames(sent).some((name) => findProperty(draft, name))
  );
}

/** The body of which the named type is only a part: what stands at the path or is returned, else an object of what is sent. */
function bodyAround(sources: BodySources, named: Schema, context: TypeContext): Schema | undefined {
  const sent = memberNames(sentObjects(sources));
  const whole = wholeTypes(sources).find((schema) => hasProperties(schema, sent, context));
  if (whole) return whole;
  const wrapper = sentWrapper(sources);
  return wrapper ? wrapIn(wrapper, named) : parametersOf(sources, context);
}

/** A link to another resource (OData JSON Format 4.01, 13): `{"@odata.id": "https://…"}`. */
function referenceBody(): Schema {
  const schema: Schema = { kind: 'scalar', scalar: 'uri' };
  return { kind: 'object', properties: [{ name: '@odata.id', schema, constraints: {} }] };
}

function commonOf(schemas: readonly (Schema | undefined)[], context: TypeContext): Schema | undefined {
  const known = schemas.filter((schema) => schema !== undefined);
  return known.length > 0 ? commonSchema(known, context) : undefined;
}

function namedType({ page, operation }: RequestClaim, context: TypeContext): Schema | undefined {
  const facts = operation.requestBody;
  if (!facts || facts.kind === 'none') return undefined;
  const schema = unionOf(facts.types.flatMap((type) => resolveSchema(type, page, context.registry) ?? []));
  if (!schema || schema.kind === 'scalar') return undefined;
  return facts.collection && schema.kind !== 'array' ? { kind: 'array', items: schema } : schema;
}

/** The type that the payloads name themselves. */
function namedByPayloads({ claims: [{ page }], shown }: BodySources, context: TypeContext): Schema | undefined {
  const tagged = jsonIn(shown).map((value) => {
    const draft = taggedType(value, page, context.registry);
    return draft?.kind === 'object' ? referenceTo(draft) : undefined;
  });
  return commonOf(tagged, context);
}

/** The type of what stands at the path, where it is what the method sends. */
function addressedType({ claims: [owner], atPath }: BodySources): Schema | undefined {
  return atPath && fitsPath(owner, atPath) ? atPath.item : undefined;
}

/** What a request may send as a whole: what stands at the path, or is returned, except by a POST. */
function wholeTypes(sources: BodySources): readonly Schema[] {
  const { claims, result } = sources;
  const returned = claims[0].method === 'post' ? undefined : result;
  return [addressedType(sources), returned].filter((schema) => schema !== undefined);
}

/** A POST to a collection creates one of its items; PATCH and PUT send the thing that the path names. */
function fitsPath({ method }: RequestClaim, atPath: PathType): boolean {
  return atPath.item.kind === 'reference' && (method === 'post' ? atPath.collection : !atPath.collection);
}

/** A table of "parameters" on a page that creates an item of a collection, each of them a property of the item: the item. */
function createdType(sources: BodySources, context: TypeContext): Schema | undefined {
  const [owner] = sources.claims;
  const type = owner.operation.requestBody?.rows.length === 0 ? undefined : addressedType(sources);
  return type && hasAllRows(type, owner, context) ? type : undefined;
}

/** Every row of the section's table is a property of the type. */
function hasAllRows(schema: Schema, { operation }: RequestClaim, context: TypeContext): boolean {
  const rows = operation.requestBody?.rows ?? [];
  return hasProperties(
    schema,
    rows.map(({ name }) => name),
    context,
  );
}

function hasProperties(schema: Schema, names: readonly string[], { registry }: TypeContext): boolean {
  const draft = objectOf(schema, registry);
  return draft !== undefined && names.every((name) => findProperty(draft, name));
}

/** Rows of the section's table that no type of the body has, nor any type that may be sent in its place. */
export function rowsBeyond({ operation }: RequestClaim, schema: Schema, context: TypeContext): readonly PropertyRow[] {
  const options = schema.kind === 'anyOf' ? schema.options : [schema];
  const types = options
    .flatMap((option) => objectOf(option, context.registry) ?? [])
    .filter(({ inferred }) => !inferred);
  if (types.length < options.length) return [];
  const isBeyond = (name: string) => types.every((type) => !findProperty(type, name) && !isOfSubtype(type, name));
  return (operation.requestBody?.rows ?? []).filter(({ name }) => !name.includes('@') && isBeyond(name));
}

function isOfSubtype(type: ObjectDraft, name: string): boolean {
  const key = name.toLowerCase();
  return typesBelow(type).some(({ properties }) => properties.has(key));
}
