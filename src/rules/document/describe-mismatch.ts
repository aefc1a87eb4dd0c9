import type { OutputUnit, Schema } from '@cfworker/json-schema';
import type { JsonValue } from '../../model/json.js';
import { BASE64, type SchemaLookup } from './example-schemas.js';

/** A member of a payload that its schema does not accept, in words. */
export interface Mismatch {
  /** `value[0].kind`; `the whole` for all of it. */
  readonly member: string;
  readonly found: string;
  readonly expected: string;
  /** Present when only the format is wrong. */
  readonly format?: string;
}

/** Longer values are cut in messages. */
const MAXIMUM_LENGTH = 60;

/** Keywords that only pass on what an inner schema finds. */
const OUTER_KEYWORDS: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'properties',
  'additionalProperties',
  'items',
]);

/**
 * Says which members do not fit. A problem that several items of a list share is told once. Of the options of a
 * union, the one that fits best speaks: what is found inside of a member outweighs what is found at the member.
 */
export function describeMismatches(
  errors: readonly OutputUnit[],
  value: JsonValue,
  schema: Schema,
  lookup: SchemaLookup,
): readonly Mismatch[] {
  const inner = errors.filter(({ keyword }) => !OUTER_KEYWORDS.has(keyword));
  const telling = inner.filter(({ instanceLocation, keywordLocation }) => {
    const isOption = keywordLocation.includes('/anyOf/') || keywordLocation.includes('/oneOf/');
    return !isOption || !inner.some((other) => other.instanceLocation.startsWith(`${instanceLocation}/`));
  });
  const byMember = new Map<string, Mismatch>();
  for (const error of telling) {
    const found = describeMismatch(error, value, schema, lookup);
    const key = `${found.member.replace(/\[\d+\]/g, '[]')} ${found.format ?? ''}`;
    const known = byMember.get(key);
    if (!known) byMember.set(key, found);
    else if (known.member === found.member && !known.expected.split(' or ').includes(found.expected)) {
      byMember.set(key, { ...known, expected: `${known.expected} or ${found.expected}` });
    }
  }
  return [...byMember.values()];
}

function describeMismatch(error: OutputUnit, value: JsonValue, schema: Schema, lookup: SchemaLookup): Mismatch {
  const path = readPointer(error.instanceLocation);
  const instance = path.reduce<unknown>(memberOf, value);
  const limit = valueOfKeyword(readPointer(error.keywordLocation), schema, lookup);
  return {
    member: formatMember(path),
    found: describeValue(instance),
    expected: describeLimit(error.keyword, limit, instance),
    ...(error.keyword === 'format' && { format: String(limit) }),
    ...(limit === BASE64 && { format: 'byte' }),
  };
}

function describeLimit(keyword: string, limit: unknown, instance: unknown): string {
  switch (keyword) {
    case 'type':
      return [limit].flat().map(describeType).join(' or ');
    case 'enum':
      return `one of ${[limit].flat().map(describeValue).join(', ')}`;
    case 'required':
      return `an object with the member ${[limit].flat().find((name) => memberOf(instance, String(name)) === undefined)}`;
    case 'maxLength':
      return `at most ${limit} characters`;
    case 'minLength':
      return `at least ${limit} characters`;
    case 'maximum':
      return `at most ${limit}`;
    case 'minimum':
      return `at least ${limit}`;
    default:
      return `${keyword} ${describeValue(limit)}`;
  }
}

function describeType(type: unknown): string {
  if (type === 'null') return 'null';
  return /^[aeiou]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > MAXIMUM_LENGTH ? `${text.slice(0, MAXIMUM_LENGTH)}…` : text;
}

/** `#/value/0/kind`, with the escapes of a JSON pointer inside those of a URI. */
function readPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function formatMember(path: readonly string[]): string {
  if (path.length === 0) return 'the whole';
  return path
    .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');
}

/** The value of the keyword that a pointer through schemas and references ends in. */
function valueOfKeyword(path: readonly string[], schema: Schema, lookup: SchemaLookup): unknown {
  let node: unknown = schema;
  for (const name of path) {
    node = memberOf(node, name);
    if (name === '$ref' && typeof node === 'string') node = lookup[node];
  }
  return node;
}

function memberOf(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return (node as Record<string, unknown>)[name];
}
