import { dump } from 'js-yaml';
import type { JsonObject, JsonValue } from '../../model/json.js';

const STYLE = { noRefs: true, lineWidth: -1 } as const;
const STEP = '  ';

/** Text that needs no quotes unless it holds one of the marks below: most texts of a document are like this. */
const PLAIN = /^[A-Za-z_/$(][ !-~\u00A1-\u2027\u202A-\uD7FF]*$/;
const MARK = /: |:$| #| $/;
/** Words that some version of YAML takes for a boolean or for null. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const LONGEST_WORD = 5;

/** Longer keys, and keys of several lines, have a form of their own. */
const LONGEST_KEY = 1000;

/** How the scalars that need care are written. Further lines stand as they do at the first level. */
type WrittenScalars = ReadonlyMap<JsonValue, string>;

/** Tells the texts that are to stand in one line, as JSON strings. */
export type IsOneLine = (text: string) => boolean;

/**
 * Writes the YAML that js-yaml writes with the style above, in a fraction of the time: lists, mappings and plain scalars
 * are written here; the library writes all others, each of them once.
 */
export function writeYaml(value: JsonValue, isOneLine: IsOneLine = isNever): string {
  if (!isFilled(value)) return dump(value, STYLE);
  const scalars = new Set<JsonValue>();
  collectScalars(value, isOneLine, scalars);
  const oneLine = [...scalars].filter((scalar) => typeof scalar === 'string' && isOneLine(scalar));
  for (const text of oneLine) scalars.delete(text);
  const written = writeScalars(scalars);
  for (const text of oneLine) written.set(text, JSON.stringify(text));
  return `${writeBlock(value, '', written)}\n`;
}

/** Writes a text behind a key, or behind the dash of an item, that stands at an indentation: as `writeYaml` does. */
export type FormatScalar = (text: string, indentation: string) => string;

/** Gets ready to write texts. */
export function formatScalars(texts: readonly string[]): FormatScalar {
  const scalars = new Set<JsonValue>();
  for (const text of texts) collectScalars(text, isNever, scalars);
  const written = scalars.size > 0 ? writeScalars(scalars) : new Map<JsonValue, string>();
  return (text, indentation) => writeLeaf(text, indentation, written);
}

function isNever(): boolean {
  return false;
}

/** Adds the scalars that need care. */
function collectScalars(value: JsonValue, isOneLine: IsOneLine, found: Set<JsonValue>): void {
  if (typeof value === 'string') {
    if (isOneLine(value) || !isPlain(value)) found.add(value);
  } else if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) found.add(value);
  } else if (isList(value)) {
    for (const item of value) collectScalars(item, isOneLine, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      collectScalars(key, isOneLine, found);
      collectScalars(value[key] ?? null, isOneLine, found);
    }
  }
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !MARK.test(text) && (text.length > LONGEST_WORD || !WORD.test(text));
}

/** One call of the library for all: a call takes as long as hundreds of scalars. */
function writeScalars(scalars: ReadonlySet<JsonValue>): Map<JsonValue, string> {
  // The last item keeps the library from marking the end of the one before it.
  const items = `\n${dump([...scalars, 0], STYLE)}`.split('\n- ');
  return new Map([...scalars].map((scalar, index) => [scalar, items[index + 1] ?? '']));
}

type Filled = readonly JsonValue[] | JsonObject;

function isFilled(value: JsonValue): value is Filled {
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => member !== undefined);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Without the indentation of the first line and the end of the last one. */
function writeBlock(value: Filled, indentation: string, scalars: WrittenScalars): string {
  return isList(value) ? writeList(value, indentation, scalars) : writeMapping(value, indentation, scalars);
}

function writeList(items: readonly JsonValue[], indentation: string, scalars: WrittenScalars): string {
  const inner = `${indentation}${STEP}`;
  let text = '';
  for (const item of items) {
    const block = isFilled(item) ? writeBlock(item, inner, scalars) : writeLeaf(item, indentation, scalars);
    text += text === '' ? `- ${block}` : `\n${indentation}- ${block}`;
  }
  return text;
}

function writeMapping(members: JsonObject, indentation: string, scalars: WrittenScalars): string {
  const inner = `${indentation}${STEP}`;
  let text = '';
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (member === undefined) continue;
    if (key.length > LONGEST_KEY || key.includes('\n')) return dumpMapping(members, indentation);
    text += text === '' ? (scalars.get(key) ?? key) : `\n${indentation}${scalars.get(key) ?? key}`;
    text += isFilled(member)
      ? `:\n${inner}${writeBlock(member, inner, scalars)}`
      : `: ${writeLeaf(member, indentation, scalars)}`;
  }
  return text;
}

/** A scalar, or a list or mapping of nothing. */
function writeLeaf(value: JsonValue, indentation: string, scalars: WrittenScalars): string {
  if (typeof value === 'object' && value !== null) return isList(value) ? '[]' : '{}';
  const written = scalars.get(value);
  if (written === undefined) return String(value);
  return written.includes('\n') ? indentBelow(written, indentation) : written;
}

/** For a mapping with a key that is hard to write. The second member does what the last item of `writeScalars` does. */
function dumpMapping(members: JsonObject, indentation: string): string {
  if (indentation === '') return dump(members, STYLE).slice(0, -1);
  const text = dump({ k: members, z: 0 }, STYLE).slice(`k:\n${STEP}`.length, -'\nz: 0\n'.length);
  return indentBelow(text, indentation.slice(STEP.length));
}

/** Indents all lines but the first; blank ones stay blank. */
function indentBelow(text: string, indentation: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${indentation}`);
}
