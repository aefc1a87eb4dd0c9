import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import { NUMERIC_SCALARS, type Schema } from '../../model/schema.js';
import { collectReferences } from '../../model/schema-references.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { VoteCounter } from '../votes.js';
import { referenceOf } from './resolve-schema.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft, PropertyDraft } from './type-draft.js';

/**
 * Decides what tables and payloads say differently: how a property is spelled, whether it is a collection, whether it is a
 * number, and whether the list of its values is closed. Needs the payloads counted in `shown`.
 */
export function settleProperties({ registry, votes, report }: TypeContext): void {
  const types = registry.objects();
  for (const type of types) {
    const varies = variesInitials(type);
    for (const property of type.properties.values()) settleName(property, varies, report);
  }
  const properties = types.flatMap((type) => [...type.properties.values()]);
  const open = new Set<string>();
  for (const { schema, shown } of properties) if (shown.outside) collectReferences(schema, open);
  for (const property of properties) {
    settleCollection(property, votes, report);
    settleNumber(property, report);
    settleMembers(property, open, votes);
  }
}

/** Payloads spell some property of the type with both a small and a capital first letter: they tell nothing of the others' ones. */
function variesInitials({ properties }: ObjectDraft): boolean {
  return [...properties.values()].some(({ shown }) => {
    const spellings = [...shown.spellings.keys()];
    return new Set(spellings.map(lowerInitial)).size < spellings.length;
  });
}

function lowerInitial(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * Names are sent in one letter case. The table decides on it, unless every payload has the same other one, and no JSON
 * representation of the type speaks for the table. Raises `link/property-name-case`.
 * @param varies payloads do not keep to one first letter
 */
function settleName(property: PropertyDraft, varies: boolean, report: Report): void {
  const { name, from, represented, shown } = property;
  const [spelling, ...others] = shown.spellings.keys();
  if (from !== 'table' || represented !== undefined) return;
  if (spelling === undefined || spelling === name || others.length > 0) return;
  if (varies && lowerInitial(spelling) === lowerInitial(name)) return;
  report(diagnostic(LINK_DIAGNOSTICS, 'property-name-case', { found: name, shown: spelling }, property.origin));
  property.name = spelling;
}

/** So many payloads, all of one mind, overrule the representation too, which is often made from the table. */
const TELLING_PAYLOADS = 2;

/** The table decides, unless every payload and the JSON representation, or every one of several payloads, speak against it. */
function settleCollection(property: PropertyDraft, votes: VoteCounter, report: Report): void {
  const { schema, shown, represented } = property;
  if (property.from !== 'table' || shown.arrays + shown.singles === 0) return;
  const isArray = schema.kind === 'array';
  const agree = isArray ? shown.arrays : shown.singles;
  const shownOften = shown.arrays + shown.singles >= TELLING_PAYLOADS;
  const againstTable =
    agree === 0 && (shownOften || represented === undefined || (represented === 'array') !== isArray);
  votes.count('property is a collection', againstTable ? 'payloads' : 'table');
  if (!againstTable || schema.kind === 'any') return;
  property.schema = isArray ? schema.items : { kind: 'array', items: schema };
  const words = (collection: boolean) => (collection ? 'a collection' : 'a single value');
  const parameters = { property: property.name, table: words(isArray), shown: words(!isArray) };
  report(diagnostic(LINK_DIAGNOSTICS, 'property-collection-conflict', parameters, property.origin));
}

/** A number of which payloads show words, and no number, is text: a code. Raises `link/property-number-conflict`. */
function settleNumber(property: PropertyDraft, report: Report): void {
  const { schema, shown, from } = property;
  if (from !== 'table' || !shown.word || shown.number || !isNumber(schema)) return;
  const text: Schema = { kind: 'scalar', scalar: 'string' };
  property.schema = schema.kind === 'array' ? { kind: 'array', items: text } : text;
  const { minimum: _least, maximum: _most, default: _default, ...constraints } = property.constraints;
  property.constraints = constraints;
  report(diagnostic(LINK_DIAGNOSTICS, 'property-number-conflict', { property: property.name }, property.origin));
}

/** A number, or a list of numbers. */
export function isNumber(schema: Schema): boolean {
  if (schema.kind === 'array') return isNumber(schema.items);
  return schema.kind === 'scalar' && NUMERIC_SCALARS.includes(schema.scalar);
}

/**
 * A list of values that payloads keep to is closed. Where a payload shows another value, or several may stand in one text,
 * the list stays as what is known, and any text is accepted beside it; for an enumeration with a name, wherever it is used.
 */
function settleMembers(property: PropertyDraft, open: ReadonlySet<string>, votes: VoteCounter): void {
  const name = referenceOf(property.schema);
  const isOpen = property.shown.outside || property.shown.combined || (name !== undefined && open.has(name));
  if (property.values.length > 0) property.schema = withMembers(property.schema, property.values);
  else if (!isOpen) return;
  votes.count('list of values', isOpen ? 'open' : 'closed');
  if (isOpen) property.schema = opened(property.schema);
}

/** A text, or a list of texts, that is one of some values. */
export function withMembers(schema: Schema, members: readonly string[]): Schema {
  if (schema.kind === 'array') return { kind: 'array', items: withMembers(schema.items, members) };
  return { kind: 'enum', members: [...new Set(members)] };
}

/** The same, with any text accepted beside it. */
export function opened(schema: Schema): Schema {
  if (schema.kind === 'array') return { kind: 'array', items: opened(schema.items) };
  return { kind: 'anyOf', options: [schema, { kind: 'scalar', scalar: 'string' }] };
}
