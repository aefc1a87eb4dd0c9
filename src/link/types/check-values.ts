import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import { foldName } from '../../model/fold-name.js';
import type { JsonValue } from '../../model/json.js';
import { itemOf, type Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { referenceOf } from './resolve-schema.js';
import { isNumber } from './settle-properties.js';
import type { TypeContext } from './type-context.js';
import type { PropertyDraft } from './type-draft.js';

/** How many members a finding names. */
const MEMBERS_SHOWN = 8;

/**
 * Holds a payload's value against what the pages say of its property: whether it is a collection, the members of its
 * enumeration, its limits, whether its numbers are words. Contradictions are reported, and counted in `shown` for `settleProperties`.
 */
export function checkValue(property: PropertyDraft, value: JsonValue, place: Place, context: TypeContext): void {
  if (value === null) return;
  if (Array.isArray(value)) property.shown.arrays += 1;
  else property.shown.singles += 1;
  const members = membersOf(property, context);
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string' && members) checkMember(property, item, members, place, context);
    if (typeof item === 'number' || typeof item === 'string') {
      if (isNumber(property.schema)) noteWord(property, item, context);
      checkLimits(property, item, place, context);
    }
  }
}

/**
 * Drops a flag that a payload of the pages contradicts: a property that a request sends is not read-only, and one that a
 * response has, be it null, is not write-only. Generators would leave it out where it is needed. Notes in `shown` which way
 * the value goes, for the flags of bases. Raises `link/read-only-sent` and `link/write-only-returned`.
 */
export function checkAccess(
  property: PropertyDraft,
  value: JsonValue,
  { from, place }: { readonly from?: 'request' | 'response'; readonly place: Place },
  { report }: TypeContext,
): void {
  if (from === undefined) return;
  const flag = from === 'request' ? 'readOnly' : 'writeOnly';
  if (value === null && from === 'request') return;
  property.shown[from] = true;
  if (!property.constraints[flag]) return;
  const { [flag]: _, ...rest } = property.constraints;
  property.constraints = rest;
  const code = from === 'request' ? 'read-only-sent' : 'write-only-returned';
  report(diagnostic(LINK_DIAGNOSTICS, code, { property: property.name }, place));
}

/** A code such as `GBP` or `B-17`. A number that JSON cannot write is none: `INF`, `NaN`. */
const WORD = /^(?!(?:INF|NaN)$)[A-Za-z][\w-]*$/;

function noteWord(property: PropertyDraft, value: number | string, { scalarNames }: TypeContext): void {
  if (typeof value === 'number') property.shown.number = true;
  else if (WORD.test(value) && !isPlaceholder(value, property) && !scalarNames.has(value.toLowerCase()))
    property.shown.word = true;
}

/** The members of a property's enumeration, or the values that its description lists; undefined for other properties. */
function membersOf(property: PropertyDraft, { registry }: TypeContext): readonly string[] | undefined {
  if (property.values.length > 0) return property.values;
  const schema = itemOf(property.schema);
  if (schema.kind === 'enum') return schema.members;
  const draft = schema.kind === 'reference' ? registry.get(schema.type) : undefined;
  if (draft?.kind !== 'enum' || draft.members.length === 0) return undefined;
  return draft.members.map(({ name }) => name);
}

/**
 * Gives an enumeration its `flags` where a payload has several of its members in one text, separated by commas: they can be
 * combined then wherever the enumeration is used.
 */
export function noteCombined(schema: Schema | undefined, value: JsonValue, { registry }: TypeContext): void {
  const name = referenceOf(schema && itemOf(schema));
  const draft = name ? registry.get(name) : undefined;
  if (draft?.kind !== 'enum' || draft.flags) return;
  const names = draft.members.map((member) => member.name);
  draft.flags = [value].flat().some((item) => typeof item === 'string' && isCombination(item, names));
}

function isCombination(value: string, names: readonly string[]): boolean {
  const parts = value.split(',').map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => names.includes(part));
}

function checkMember(
  property: PropertyDraft,
  value: string,
  names: readonly string[],
  place: Place,
  { report }: TypeContext,
): void {
  if (names.includes(value)) return;
  if (isCombination(value, names)) {
    if (referenceOf(property.schema) === undefined) property.shown.combined = true;
    return;
  }
  // Text that its page calls text keeps to a list less strictly than an enumeration does: there even a stand-in counts.
  if (property.values.length === 0 && isPlaceholder(value, property)) return;
  property.shown.outside = true;
  const shown = names.slice(0, MEMBERS_SHOWN).join(', ');
  const expected = names.length > MEMBERS_SHOWN ? `${shown} …` : shown;
  const parameters = { property: property.name, found: value, expected };
  report(diagnostic(LINK_DIAGNOSTICS, 'value-outside-enumeration', parameters, place));
}

/** `displayName-value`, `Display Name value`, `String`, the name of the type, nothing: where a value stands, not which. */
function isPlaceholder(value: string, { name, schema }: PropertyDraft): boolean {
  const type = referenceOf(itemOf(schema))?.toLowerCase();
  const given = value.replace(/^#/, '').toLowerCase();
  if (type !== undefined && (given === type || given === type.slice(type.lastIndexOf('.') + 1))) return true;
  const folded = foldName(value);
  return (
    folded === '' ||
    folded === 'string' ||
    folded === foldName(name) ||
    folded === `${foldName(name)}value` ||
    value.startsWith('@')
  );
}

/**
 * Drops a limit that a payload of the pages breaks, be it of a number or of the length of a text. Raises
 * `link/limit-contradicted`.
 */
function checkLimits(property: PropertyDraft, value: number | string, place: Place, { report }: TypeContext): void {
  const ofText = typeof value === 'string';
  if (ofText && isPlaceholder(value, property)) return;
  const [least, most] = ofText ? (['minLength', 'maxLength'] as const) : (['minimum', 'maximum'] as const);
  const { [least]: minimum, [most]: maximum, ...rest } = property.constraints;
  const size = ofText ? [...value].length : value;
  // A text that breaks off is no short one.
  const tooSmall = minimum !== undefined && size < minimum && !(ofText && breaksOff(value));
  const tooLarge = maximum !== undefined && size > maximum;
  if (!tooSmall && !tooLarge) return;
  const words = (text: string) => (ofText ? `${text} characters long` : text);
  const parameters = {
    property: property.name,
    found: words(`${size}`),
    limit: words(describeLimits(minimum, maximum)),
  };
  report(diagnostic(LINK_DIAGNOSTICS, 'limit-contradicted', parameters, place));
  property.constraints = {
    ...rest,
    ...(minimum !== undefined && !tooSmall && { [least]: minimum }),
    ...(maximum !== undefined && !tooLarge && { [most]: maximum }),
  };
}

const LAST_MARKS = /(?<!\W)\W+$/;

/** `eyJ0eXAiO...`, `abc…` */
function breaksOff(value: string): boolean {
  const [marks = ''] = LAST_MARKS.exec(value) ?? [];
  return marks.includes('..') || marks.includes('…');
}

function describeLimits(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}
