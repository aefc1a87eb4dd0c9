import { increment } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { isBlankPayload } from '../../http/blank-payload.js';
import type { JsonRepair, Payload } from '../../http/message.js';
import type { JsonValue } from '../../model/json.js';
import { OPERATION_DIAGNOSTICS } from './operation-diagnostics.js';
import type { PageContext } from './page-context.js';

/** What the finding says of a repair. */
const REPAIRS: Readonly<Record<JsonRepair['kind'], string>> = {
  'trailing-comma': 'a comma stands before a closing bracket',
  comment: 'it holds a comment',
  ellipsis: 'an ellipsis stands for what was left out',
  alternatives: 'several values are offered',
  'missing-comma': 'a comma is missing',
  'foreign-comma': 'a comma of another script stands for ","',
  'smart-quote': 'it has typographic quotes',
  'unicode-space': 'it has a white space character that is not allowed outside of strings',
  'newline-in-string': 'a string goes on in the next line',
  'single-quotes': 'it has single quotes',
  'bare-word': 'a word has no quotes',
  'missing-braces': 'the braces around its members are missing',
  'trailing-text': 'text follows the value',
  unclosed: 'a bracket or string is never closed',
  'leading-zero': 'a number begins with a zero',
  'stray-quote': 'there is a quote too many',
  'bad-escape': 'a backslash begins no escape',
  'leading-text': 'text stands before the value',
  'missing-colon': 'a colon is missing',
  'wrong-brackets': 'a list stands in braces',
  'stray-mark': 'a character belongs to no value',
};

/** So many repairs of a kind have a finding each. */
const REPAIRS_NAMED = 3;
/** The finding names that many members. */
const MEMBERS_NAMED = 5;
/** Deeper values are not looked at. */
const DEPTH = 32;
const TYPE_MEMBER = /type$/i;

/**
 * Counts a payload of the page, and reports what an author should mend: each repair that reading it took, JSON beyond
 * repair, values that were never filled in, and names of types where values belong.
 * Raises `pages/payload-repaired`, `pages/payload-broken`, `pages/payload-blank` and `pages/payload-type-words`.
 * @param belongs the payload became part of something; else the caller reports it
 */
export function countPayload(payload: Payload, belongs: boolean, context: PageContext): void {
  const place = placeIn(context.file, payload.at);
  context.ledger.read('payloads');
  const isBlank = payload.kind === 'json' && isBlankPayload(payload.value);
  const isUsed = belongs && payload.kind !== 'broken' && !isBlank;
  context.ledger[isUsed ? 'used' : 'reported']('payloads');
  if (payload.kind === 'broken') {
    context.report(diagnostic(OPERATION_DIAGNOSTICS, 'payload-broken', { reason: payload.reason }, place));
  } else if (payload.kind === 'json') {
    const members = typeWordsIn(payload.value, context);
    for (const { kind, found, at, times } of withoutRepeated(mendedBy(payload.repairs, members))) {
      const repair = times > 1 ? `${REPAIRS[kind]}, ${times} times` : REPAIRS[kind];
      const parameters = { repair, found };
      context.report(diagnostic(OPERATION_DIAGNOSTICS, 'payload-repaired', parameters, placeIn(context.file, at)));
    }
    if (isBlank) context.report(diagnostic(OPERATION_DIAGNOSTICS, 'payload-blank', {}, place));
    if (members.size > 0) {
      context.report(diagnostic(OPERATION_DIAGNOSTICS, 'payload-type-words', { members: listOf(members) }, place));
    }
  }
}

/**
 * What is to be mended one by one: a form, `{ "size": int // How wide. }`, has names of types without quotes and comments
 * throughout, and is mended by putting values in their place.
 */
function mendedBy(repairs: readonly JsonRepair[], typeWords: ReadonlySet<string>): readonly JsonRepair[] {
  const isForm = typeWords.size > 0 && repairs.some(({ kind }) => kind === 'bare-word');
  return isForm ? repairs.filter(({ kind }) => kind !== 'bare-word' && kind !== 'comment') : repairs;
}

/** A repair that a payload needs throughout is reported once, at its first place: `{ id: 1, name: "Emma", … }`. */
function withoutRepeated(repairs: readonly JsonRepair[]): readonly (JsonRepair & { readonly times: number })[] {
  const counts = new Map<string, number>();
  for (const { kind } of repairs) increment(counts, kind);
  const seen = new Set<string>();
  return repairs.flatMap((repair) => {
    const count = counts.get(repair.kind) ?? 0;
    if (count <= REPAIRS_NAMED) return { ...repair, times: 1 };
    if (seen.has(repair.kind)) return [];
    seen.add(repair.kind);
    return { ...repair, times: count };
  });
}

/** Whether a payload names types where values belong: it shows a form, and nothing that was sent. */
export function isTemplate(payload: Payload, context: PageContext): boolean {
  return payload.kind === 'json' && typeWordsIn(payload.value, context).size > 0;
}

function typeWordsIn(value: JsonValue, context: PageContext): ReadonlySet<string> {
  const members = new Set<string>();
  collectTypeWords(value, '', context.vocabulary.isTypeWord, members, 0);
  return members;
}

/** Members whose value is the name of a type; a member that is itself about a type may well have one. */
function collectTypeWords(
  value: JsonValue,
  name: string,
  isTypeWord: (text: string) => boolean,
  members: Set<string>,
  depth: number,
): void {
  if (typeof value === 'string') {
    if (!TYPE_MEMBER.test(name) && isTypeWord(value)) members.add(name === '' ? 'the value itself' : name);
  } else if (value !== null && typeof value === 'object' && depth < DEPTH) {
    if (Array.isArray(value)) for (const item of value) collectTypeWords(item, name, isTypeWord, members, depth + 1);
    else
      for (const [key, member] of Object.entries(value)) collectTypeWords(member, key, isTypeWord, members, depth + 1);
  }
}

function listOf(members: ReadonlySet<string>): string {
  const names = [...members];
  const rest = names.length - MEMBERS_NAMED;
  return rest > 0 ? `${names.slice(0, MEMBERS_NAMED).join(', ')} and ${rest} more` : names.join(', ');
}
