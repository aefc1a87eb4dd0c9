import { addTo, increment } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { JsonObject, JsonValue } from '../../model/json.js';
import { itemOf, type Schema } from '../../model/schema.js';
import { collectReferences } from '../../model/schema-references.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { checkAccess, checkValue, noteCombined } from './check-values.js';
import { endingOf, rootOf } from './derive-bases.js';

import { findProperty, isAncestor, lineageOf, objectOf } from './lineage.js';
import { noteMapMembers } from './map-values.js';
import { mergeSamples, schemaOfValue } from './schema-of-value.js';
import type { TypeContext } from './type-context.js';
import { type Draft, nothingShown, type ObjectDraft, type PropertyDraft } from './type-draft.js';
import { isInstanceAnnotation, isJsonObject, onlyMemberOf, typeTagOf } from './type-tags.js';

/** A documented payload, to be read as evidence. */
export interface PayloadEvidence {
  readonly value: JsonValue;
  /** What the payload is said to be; undefined when nothing says it. */
  readonly schema: Schema | undefined;
  /** Which way it goes; absent for a page without a path, whose payloads are drafts and tell nothing of that. */
  readonly from?: 'request' | 'response';
  readonly place: Place;
}

/** What a value stands in. */
interface Source extends Pick<PayloadEvidence, 'from' | 'place'> {
  /** `representation`: the values are words for types and samples, so they only tell which members there are. */
  readonly kind: 'payload' | 'representation';
}

/** How deep payloads are followed; deeper members keep the schemas that they have. */
const DEPTH_LIMIT = 40;

/**
 * Reads payloads against the schemas that they stand under. Types without a page get the members that the payloads show,
 * and then those that the JSON representations of other types show; properties that are null somewhere become nullable; text that a list of values seems to close is checked against it; what
 * a request sends is not read-only, and what a response has is not write-only.
 */
export function gatherEvidence(payloads: readonly PayloadEvidence[], context: TypeContext): BaseEvidence {
  const reader = createReader(context);
  for (const payload of payloads) reader.read(payload.value, payload.schema, { ...payload, kind: 'payload' }, 0);
  for (const draft of context.registry.objects()) {
    for (const { declaration, file } of draft.declarations) {
      const { representation } = declaration;
      if (!representation) continue;
      const source = { place: placeIn(file, representation.at), kind: 'representation' } as const;
      reader.read(representation.value, { kind: 'reference', type: draft.name }, source, 0);
    }
  }
  return { subtypes: reader.subtypes, unlisted: reader.unlisted };
}

/** What payloads tell of bases. */
export interface BaseEvidence {
  /** Types that payloads show, and those in whose place they do, which they do not inherit from by any page. */
  readonly subtypes: ReadonlyMap<ObjectDraft, ReadonlySet<ObjectDraft>>;
  /** Members, in lower case, that payloads show of a type that a page defines, and that neither it nor its bases list. */
  readonly unlisted: ReadonlyMap<ObjectDraft, ReadonlySet<string>>;
}

function createReader(context: TypeContext) {
  const { registry, scalarNames } = context;
  const root = rootOf(registry.objects());
  const subtypes = new Map<ObjectDraft, Set<ObjectDraft>>();
  const unlisted = new Map<ObjectDraft, Set<string>>();

  function read(value: JsonValue, schema: Schema | undefined, source: Source, depth: number): void {
    if (value === null || depth > DEPTH_LIMIT) return;
    if (Array.isArray(value)) {
      const items = schema && itemOf(schema);
      for (const item of value) read(item, items, source, depth + 1);
      return;
    }
    if (typeof value === 'string') noteText(schema);
    if (!isJsonObject(value)) return;
    const content = depth === 0 ? wrappedContent(value, schema, source) : undefined;
    if (content) read(content, schema, source, depth + 1);
    else readObject(value, schema, source, depth);
  }

  function noteText(schema: Schema | undefined): void {
    const draft = objectOf(schema, registry);
    if (draft) draft.shownAsText = true;
  }

  /**
   * A whole payload that wraps a collection, or the object itself, where one object is declared: what is wrapped is what is
   * declared. That an answer is no collection is for its sentence to say; an object in a wrapper is a slip of the page.
   */
  function wrappedContent(value: JsonObject, schema: Schema | undefined, source: Source): JsonValue | undefined {
    const draft = objectOf(schema, registry);
    const [member, content] = onlyMemberOf(value) ?? [];
    if (!draft || member === undefined || findProperty(draft, member, registry)) return undefined;
    if (Array.isArray(content)) return content;
    if (source.from !== 'response' || !isJsonObject(content) || !isInstance(content, draft, source)) return undefined;
    context.report(diagnostic(LINK_DIAGNOSTICS, 'wrapped-object', { type: draft.name, member }, source.place));
    return content;
  }

  /** An object says that it is of the type, or of one that derives from it, or has a property of the type. */
  function isInstance(value: JsonObject, type: ObjectDraft, { place }: Source): boolean {
    const tag = typeTagOf(value);
    const tagged = tag ? registry.find({ kind: 'named', name: tag }, { file: place.file }) : undefined;
    return isAncestor(type, tagged, registry) || Object.keys(value).some((name) => findProperty(type, name, registry));
  }

  function readObject(value: JsonObject, schema: Schema | undefined, source: Source, depth: number): void {
    const draft = draftOf(value, schema, source);
    const inline = !draft && schema?.kind === 'object' ? schema : undefined;
    if (draft) noteMapMembers(draft, value, { kind: source.kind, file: source.place.file }, context);
    for (const [name, member] of Object.entries(value)) {
      if (isInstanceAnnotation(name)) continue;
      const own = inline?.properties.find((property) => property.name === name)?.schema;
      if (draft) readMember(draft, name, member, source, depth);
      else {
        noteCombined(own, member, context);
        read(member, own, source, depth + 1);
      }
    }
  }

  /** The type of an object: what its tag says, if that fits, else what the schema says. */
  function draftOf(value: JsonObject, schema: Schema | undefined, source: Source): ObjectDraft | undefined {
    const declared = objectOf(schema, registry);
    const tag = typeTagOf(value);
    if (!tag) return declared;
    const known = registry.find({ kind: 'named', name: tag }, { file: source.place.file });
    if (declared && isNamesake(tag, known, declared)) {
      declared.tagged = true;
      return declared;
    }
    if (known?.kind === 'object') {
      known.tagged = true;
      if (declared && source.kind === 'payload') noteSubtype(known, declared, value);
      return known;
    }
    if (known || source.kind === 'representation') return undefined;
    const mentioned = registry.mention({ kind: 'named', name: tag }, { file: source.place.file }, source.place);
    return mentioned.kind === 'object' ? mentioned : undefined;
  }

  /** The same name in another namespace is a slip of the tag, unless that type is said to derive from the declared one. */
  function isNamesake(tag: string, known: Draft | undefined, declared: ObjectDraft): boolean {
    if (known === declared || simpleName(tag) !== simpleName(declared.name)) return false;
    return known?.kind !== 'object' || !isAncestor(declared, known, registry);
  }

  /** A payload puts one type where another is declared: it derives from it, if nothing stronger says otherwise. */
  function noteSubtype(shown: ObjectDraft, declared: ObjectDraft, value: JsonObject): void {
    if (isAncestor(declared, shown, registry) || isAncestor(shown, declared, registry)) return;
    const inherited = lineageOf(declared, registry).filter((type) => type !== root);
    // A part of the other type is tagged or declared by mistake, and so is something that has nothing of the other.
    if (inherited.some((type) => refersTo(type, shown))) return;
    if (endingOf(shown) !== endingOf(declared) && !hasSome(value, inherited)) return;
    addTo(subtypes, shown, declared);
  }

  function readMember(draft: ObjectDraft, name: string, member: JsonValue, source: Source, depth: number): void {
    const property = findProperty(draft, name, context.registry);
    if (!property && draft.inferred) {
      inferProperty(draft, name, member, source, depth);
      return;
    }
    if (!property || source.kind === 'representation') {
      if (source.kind === 'payload') addTo(unlisted, draft, name.toLowerCase());
      read(member, property?.schema, source, depth + 1);
      return;
    }
    increment(property.shown.spellings, name);
    if (member === null) markNullable(draft, name);
    else if (property.untyped || property.from === 'payload') retype(property, member, source);
    noteCombined(property.schema, member, context);
    checkValue(property, member, source.place, context);
    if (draft.properties.get(name.toLowerCase()) === property) checkAccess(property, member, source, context);
    read(member, property.schema, source, depth + 1);
  }

  /** On the type and on every base that has the property too: a value has to please them all. */
  function markNullable(draft: ObjectDraft, name: string): void {
    for (const { properties } of lineageOf(draft, registry)) {
      const property = properties.get(name.toLowerCase());
      if (property) property.constraints = { ...property.constraints, nullable: true };
    }
  }

  function inferProperty(draft: ObjectDraft, name: string, member: JsonValue, source: Source, depth: number): void {
    draft.evidence ??= `a ${source.kind} in ${source.place.file}`;
    const schema = schemaOf(member, source);
    draft.properties.set(name.toLowerCase(), {
      name,
      schema: schema ?? { kind: 'any' },
      constraints: member === null ? { nullable: true } : {},
      navigation: false,
      origin: source.place,
      from: 'payload',
      untyped: schema === undefined,
      values: [],
      shown: nothingShown(),
    });
    read(member, schema, source, depth + 1);
  }

  /** A later payload widens what an earlier one showed, and types what nothing had typed. */
  function retype(property: PropertyDraft, member: JsonValue, source: Source): void {
    const shown = schemaOf(member, source);
    if (!shown) return;
    const merged = property.untyped ? shown : mergeSamples([property.schema, shown]);
    property.schema = merged ?? property.schema;
    property.untyped = false;
  }

  function schemaOf(member: JsonValue, source: Source): Schema | undefined {
    const tagged = (name: string): Schema => {
      const draft = registry.mention({ kind: 'named', name }, { file: source.place.file }, source.place);
      return { kind: 'reference', type: draft.name };
    };
    return schemaOfValue(member, { scalarNames, tagged });
  }

  return {
    read,
    subtypes,
    unlisted,
  };
}

function refersTo({ properties }: ObjectDraft, other: ObjectDraft): boolean {
  const names = new Set<string>();
  for (const { schema } of properties.values()) collectReferences(schema, names);
  return names.has(other.name);
}

/** The name of a type without its namespace, in lower case. */
function simpleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** True when an object has a property of the types, or when they have none. */
function hasSome(value: JsonObject, types: readonly ObjectDraft[]): boolean {
  const members = Object.keys(value).map((name) => name.toLowerCase());
  return (
    types.every(({ properties }) => properties.size === 0) ||
    members.some((name) => types.some(({ properties }) => properties.has(name)))
  );
}
