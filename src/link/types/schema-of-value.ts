import type { Place } from '../../diagnostics/diagnostic.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import { type InlineProperty, NUMERIC_SCALARS, type ScalarName, type Schema } from '../../model/schema.js';
import { unionOf } from './resolve-schema.js';
import type { TypeContext } from './type-context.js';
import { type NameScope, referenceTo } from './type-draft.js';
import { isInstanceAnnotation, typeTagOf } from './type-tags.js';

/** What an untyped value needs to become a schema. */
export interface ValueContext {
  /** Type words that stand for values: `"DateTimeOffset"`, `"String (identifier)"`. */
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  /** The schema of an object that carries a type tag. */
  tagged(name: string): Schema | undefined;
}

/**
 * Values by which text is recognised as something narrower: none that the narrower format would refuse, such as a point in
 * time without seconds or offset (RFC 3339, 5.6). Linear patterns, anchored.
 */
const TEXT_FORMATS: readonly (readonly [pattern: RegExp, scalar: ScalarName])[] = [
  [/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)$/i, 'date-time'],
  [/^\d{4}-[01]\d-[0-3]\d$/, 'date'],
  [/^\d\d:\d\d:\d\d(?:\.\d{1,12})?$/, 'time'],
  [/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'uuid'],
];

const INT32_LIMIT = 2 ** 31;

/**
 * The schema that a sample shows, when no table says more.
 * @returns undefined for `null` and for empty arrays, which show nothing
 */
export function schemaOfValue(value: JsonValue | undefined, context: ValueContext): Schema | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return { kind: 'scalar', scalar: 'boolean' };
  if (typeof value === 'number') return { kind: 'scalar', scalar: scalarOfNumber(value) };
  if (typeof value === 'string') return schemaOfText(value, context);
  if (!isJsonObject(value)) {
    const items = mergeSamples(value.map((item) => schemaOfValue(item, context)));
    return { kind: 'array', items: items ?? { kind: 'any' } };
  }
  const tag = typeTagOf(value);
  const tagged = tag && context.tagged(tag);
  return tagged || schemaOfObject(value, context);
}

/** The schema that a sample shows. What the tags of its objects name is a type from now on, whether a page defines it or not. */
export function schemaOfSample(
  value: JsonValue | undefined,
  scope: NameScope,
  place: Place,
  { registry, scalarNames }: TypeContext,
): Schema | undefined {
  const tagged = (name: string) => referenceTo(registry.mention({ kind: 'named', name }, scope, place));
  return schemaOfValue(value, { scalarNames, tagged });
}

function schemaOfObject(value: { readonly [key: string]: JsonValue }, context: ValueContext): Schema {
  const properties: InlineProperty[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (isInstanceAnnotation(name)) continue;
    properties.push({ name, schema: schemaOfValue(member, context) ?? { kind: 'any' }, constraints: nullIf(member) });
  }
  return { kind: 'object', properties };
}

function nullIf(member: JsonValue): { nullable?: true } {
  return member === null ? { nullable: true } : {};
}

function scalarOfNumber(value: number): ScalarName {
  if (!Number.isInteger(value)) return 'double';
  return Math.abs(value) < INT32_LIMIT ? 'int32' : 'int64';
}

function schemaOfText(text: string, context: ValueContext): Schema {
  const word = context.scalarNames.get(typeWord(text));
  const scalar = word ?? TEXT_FORMATS.find(([pattern]) => pattern.test(text))?.[1] ?? 'string';
  return { kind: 'scalar', scalar };
}

/** `String (timestamp)` is a timestamp, `String (identifier)` a string, `Edm.Int32` an int32. */
function typeWord(text: string): string {
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/^edm\./, '');
  const marked = /^string ?\((\w+)\)$/.exec(lower);
  return marked ? (marked[1] === 'timestamp' ? 'timestamp' : 'string') : lower;
}

/** One schema for the samples of one place, which takes each of them: objects are united, numbers widened. */
export function mergeSamples(samples: readonly (Schema | undefined)[]): Schema | undefined {
  let merged: Schema | undefined;
  for (const sample of samples) {
    if (!sample || sample.kind === 'any') continue;
    merged = merged === undefined ? sample : uniteSamples(merged, sample);
  }
  return merged;
}

function uniteSamples(left: Schema, right: Schema): Schema {
  if (left.kind === 'object' && right.kind === 'object') {
    const others = new Map(right.properties.map((member) => [member.name, member]));
    const shared = left.properties.map((member) => uniteMembers(member, others.get(member.name)));
    const names = new Set(left.properties.map(({ name }) => name));
    return { ...left, properties: [...shared, ...right.properties.filter(({ name }) => !names.has(name))] };
  }
  if (left.kind === 'array' && right.kind === 'array') {
    return { kind: 'array', items: mergeSamples([left.items, right.items]) ?? { kind: 'any' } };
  }
  if (left.kind === 'anyOf' || right.kind === 'anyOf') {
    return unionOf([left, right]) ?? left;
  }
  const [one, other] = [valueKindOf(left), valueKindOf(right)];
  if (one !== undefined && other !== undefined && one !== other) return unionOf([left, right]) ?? left;
  if (left.kind === 'scalar' && right.kind === 'scalar' && left.scalar !== right.scalar) {
    return { kind: 'scalar', scalar: widerScalar(left.scalar, right.scalar) };
  }
  return left;
}

/** A member that is null in one of the samples may be so. */
function uniteMembers(left: InlineProperty, right: InlineProperty | undefined): InlineProperty {
  if (!right) return left;
  const schema = mergeSamples([left.schema, right.schema]) ?? left.schema;
  return { ...left, schema, constraints: { ...left.constraints, ...right.constraints } };
}

/** What JSON calls the values of a schema; undefined where a name or a list stands for them. */
function valueKindOf(schema: Schema): string | undefined {
  if (schema.kind !== 'scalar') return schema.kind === 'object' || schema.kind === 'array' ? schema.kind : undefined;
  if (schema.scalar === 'boolean') return 'boolean';
  return NUMERIC_SCALARS.includes(schema.scalar) ? 'number' : 'text';
}

/** The narrowest scalar that takes all values of both. */
function widerScalar(left: ScalarName, right: ScalarName): ScalarName {
  // Of integers of one width, the unsigned one takes no negative values.
  if ([left, right].every((scalar) => scalar === 'int8' || scalar === 'uint8')) return 'int16';
  const wider = Math.max(NUMERIC_SCALARS.indexOf(left), NUMERIC_SCALARS.indexOf(right));
  return NUMERIC_SCALARS.includes(left) && NUMERIC_SCALARS.includes(right)
    ? (NUMERIC_SCALARS[wider] ?? left)
    : 'string';
}
