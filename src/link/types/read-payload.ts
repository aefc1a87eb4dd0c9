import { addTo } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.js';
import { itemOf, type Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { bareName } from '../names/words.js';
import { noteCombined } from './check-values.js';
import { findProperty, isAncestor, objectOf } from './lineage.js';
import { noteMapMembers } from './map-values.js';
import { taggedType } from './named-types.js';
import { inferProperty, noteMember } from './note-member.js';
import { noteSubtype } from './note-subtype.js';
import type { Gathering, PayloadSource } from './payload-source.js';
import type { TypeContext } from './type-context.js';
import type { Draft, ObjectDraft } from './type-draft.js';
import { isInstanceAnnotation, onlyMemberOf, typeTagOf } from './type-tags.js';

/** How deep payloads are followed; deeper members keep the schemas that they have. */
const DEPTH_LIMIT = 40;

/**
 * Reads a value against the schema that it stands under, and notes in the drafts of types what it shows of them.
 * Raises `link/wrapped-object`, and what `noteMember` raises.
 * @param schema undefined when nothing says what the value is
 * @param depth 0 for a whole payload
 */
export function readPayload(
  value: JsonValue,
  schema: Schema | undefined,
  source: PayloadSource,
  gathering: Gathering,
  depth = 0,
): void {
  if (value === null || depth > DEPTH_LIMIT) return;
  if (Array.isArray(value)) {
    const items = schema && itemOf(schema);
    for (const item of value) readPayload(item, items, source, gathering, depth + 1);
    return;
  }
  if (typeof value === 'string') noteText(schema, gathering.context);
  if (!isJsonObject(value)) return;
  const content = depth === 0 ? wrappedContent(value, schema, source, gathering.context) : undefined;
  if (content) readPayload(content, schema, source, gathering, depth + 1);
  else readObject(value, schema, source, gathering, depth);
}

function noteText(schema: Schema | undefined, { registry }: TypeContext): void {
  const draft = objectOf(schema, registry);
  if (draft) draft.shownAsText = true;
}

/**
 * A whole payload that wraps a collection, or the object itself, where one object is declared: what is wrapped is what is
 * declared. That an answer is no collection is for its sentence to say; an object in a wrapper is a slip of the page.
 */
function wrappedContent(
  value: JsonObject,
  schema: Schema | undefined,
  source: PayloadSource,
  context: TypeContext,
): JsonValue | undefined {
  const draft = objectOf(schema, context.registry);
  const [member, content] = onlyMemberOf(value) ?? [];
  if (!draft || member === undefined || findProperty(draft, member)) return undefined;
  if (Array.isArray(content)) return content;
  if (source.from !== 'response' || !isJsonObject(content) || !isInstance(content, draft, source, context)) {
    return undefined;
  }
  context.report(diagnostic(LINK_DIAGNOSTICS, 'wrapped-object', { type: draft.name, member }, source.place));
  return content;
}

/** An object says that it is of the type, or of one that derives from it, or has a property of the type. */
function isInstance(
  value: JsonObject,
  type: ObjectDraft,
  { place }: PayloadSource,
  { registry }: TypeContext,
): boolean {
  return (
    isAncestor(type, taggedType(value, place, registry)) || Object.keys(value).some((name) => findProperty(type, name))
  );
}

function readObject(
  value: JsonObject,
  schema: Schema | undefined,
  source: PayloadSource,
  gathering: Gathering,
  depth: number,
): void {
  const { context } = gathering;
  const draft = draftOf(value, schema, source, gathering);
  const inline = !draft && schema?.kind === 'object' ? schema : undefined;
  if (draft) noteMapMembers(draft, value, source, context);
  for (const [name, member] of Object.entries(value)) {
    if (isInstanceAnnotation(name)) continue;
    if (draft) {
      readMember(draft, name, member, source, gathering, depth);
      continue;
    }
    const own = inline?.properties.find((property) => property.name === name)?.schema;
    noteCombined(own, member, context);
    readPayload(member, own, source, gathering, depth + 1);
  }
}

function readMember(
  draft: ObjectDraft,
  name: string,
  member: JsonValue,
  source: PayloadSource,
  gathering: Gathering,
  depth: number,
): void {
  const { context, unlisted } = gathering;
  const property = findProperty(draft, name);
  if (!property && draft.inferred) {
    const schema = inferProperty(draft, name, member, source, context);
    readPayload(member, schema, source, gathering, depth + 1);
    return;
  }
  if (source.kind === 'payload') {
    if (property) noteMember(draft, property, name, member, source, context);
    else addTo(unlisted, draft, name.toLowerCase());
  }
  readPayload(member, property?.schema, source, gathering, depth + 1);
}

/** The type of an object: what its tag says, if that fits, else what the schema says. */
function draftOf(
  value: JsonObject,
  schema: Schema | undefined,
  source: PayloadSource,
  gathering: Gathering,
): ObjectDraft | undefined {
  const { context } = gathering;
  const { registry } = context;
  const declared = objectOf(schema, registry);
  const tag = typeTagOf(value);
  if (!tag) return declared;
  const known = taggedType(value, source.place, registry);
  if (declared && isNamesake(tag, known, declared)) {
    declared.tagged = true;
    return declared;
  }
  if (known?.kind === 'object') {
    known.tagged = true;
    if (declared && source.kind === 'payload') noteSubtype(known, declared, value, gathering);
    return known;
  }
  if (known || source.kind === 'representation') return undefined;
  const mentioned = registry.mention({ kind: 'named', name: tag }, source.place, source.place);
  return mentioned.kind === 'object' ? mentioned : undefined;
}

/** The same name in another namespace is a slip of the tag, unless that type is said to derive from the declared one. */
function isNamesake(tag: string, known: Draft | undefined, declared: ObjectDraft): boolean {
  if (known === declared || bareName(tag).toLowerCase() !== bareName(declared.name).toLowerCase()) return false;
  return known?.kind !== 'object' || !isAncestor(declared, known);
}
