import { HOST_WORD_ENDINGS } from './host-words.js';
import type { QueryOption } from './message.js';
import { isVersion } from './segment-kinds.js';

/** A target taken apart at the places that need no grammar of paths. */
export interface RequestTarget {
  /** Scheme, host and everything up to the version; absent when the path stands alone. */
  readonly base?: string;
  readonly path: string;
  readonly query: readonly QueryOption[];
}

/**
 * Segments behind the host among which the version is looked for: `/v2.0/{tenant}/{environment}/api/v1.0`,
 * `/v2.0/{environment}/api/{publisher}/{group}/v1.0`.
 */
const VERSION_DEPTH = 6;

const BARE_QUERY = /(?<=[^/\s])\$[a-z]+=/i;

/** `$orderby name`, `sort:{property}`: no equals sign behind the name. */
const OTHER_EQUALS = /(?<=^\$[a-z]{1,30})\s|(?<=^\w{1,60}):(?=[{<])/i;

const SCHEME = /^https?:\/\//i;

/** Splits `https://host/v1.0/users?$top=5` into base, path and query. A word may stand for scheme and host. */
export function splitTarget(target: string): RequestTarget {
  const { path, query } = cutQuery(target);
  if (SCHEME.test(path)) return { ...cutBase(path, path.indexOf('//') + 2), query };
  if (path.startsWith('~/')) return { path: path.slice(1), query };
  if (isHostWord(path)) return { ...cutBase(path, 0), query };
  return { ...cutVersion(path), query };
}

function cutQuery(target: string): { path: string; query: readonly QueryOption[] } {
  const mark = target.indexOf('?');
  if (mark < 0) return cutBareQuery(target.split('#', 1)[0] ?? '');
  const bracketed = target.charAt(mark - 1) === '[';
  const path = target.slice(0, bracketed ? mark - 1 : mark).trimEnd();
  return { path, query: readQuery(target.slice(mark + 1).trimEnd(), bracketed) };
}

/** `/items$filter=id eq 1`: the question mark was forgotten. */
function cutBareQuery(target: string): { path: string; query: readonly QueryOption[] } {
  const mark = target.includes('=') ? target.search(BARE_QUERY) : -1;
  return mark < 0
    ? { path: target, query: [] }
    : { path: target.slice(0, mark), query: readQuery(target.slice(mark), false) };
}

/** Everything up to the last version among the first segments behind the host; the host alone when there is none. */
function cutBase(text: string, hostAt: number): { base: string; path: string } {
  const ends = segmentEnds(text, hostAt, VERSION_DEPTH + 1);
  const host = ends[0] ?? text.length;
  let end = host;
  for (let index = 1; index < ends.length; index++) {
    const from = (ends[index - 1] ?? 0) + 1;
    const to = ends[index] ?? text.length;
    if (isVersion(text.slice(from, to))) end = to;
  }
  return { base: text.slice(0, end), path: text.slice(end) };
}

/** `/beta/users`, `api/v1.0/users`: a version in front of a path without a host. */
function cutVersion(path: string): { base?: string; path: string } {
  const version = /^\/?(?:api\/)?([^/]+)/i.exec(path);
  if (!version?.[1] || !isVersion(version[1])) return { path };
  return { base: version[0], path: path.slice(version[0].length) };
}

/** Offsets of the slashes behind `from`, placeholders skipped, and the end of the text. */
function segmentEnds(text: string, from: number, count: number): readonly number[] {
  const ends: number[] = [];
  let inside = false;
  for (let at = from; at < text.length && ends.length < count; at++) {
    const character = text.charAt(at);
    if (character === '{' || character === '<') inside = true;
    else if (character === '}' || character === '>') inside = false;
    else if (character === '/' && !inside) ends.push(at);
  }
  if (ends.length < count) ends.push(text.length);
  return ends;
}

function isHostWord(path: string): boolean {
  const [end = 0] = segmentEnds(path, 0, 1);
  if (end === 0 || end === path.length) return false;
  const word = path.slice(0, end);
  if (/^(?:\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>)$/.test(word)) return true;
  return (
    /^[a-z]\w*$/i.test(word) && HOST_WORD_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending))
  );
}

/** Splits at `&` outside parentheses and quotes: `$expand=lines($expand=item&$top=1)` is one option. Code that was HTML has `&amp;`. */
function readQuery(text: string, bracketed: boolean): readonly QueryOption[] {
  const options: QueryOption[] = [];
  let optional = bracketed;
  for (const piece of splitQuery(text.replaceAll('&amp;', '&'))) {
    const closes = optional && piece.endsWith(']');
    const opens = piece.endsWith('[');
    const option = piece.slice(0, closes || opens ? -1 : undefined).trim();
    if (option !== '' && !/^(?:\.{3,}|…)$/.test(option)) options.push(readOption(option, optional));
    if (closes) optional = false;
    if (opens) optional = true;
  }
  return options;
}

function readOption(option: string, optional: boolean): QueryOption {
  const equals = option.includes('=') ? option.indexOf('=') : option.search(OTHER_EQUALS);
  const name = (equals < 0 ? option : option.slice(0, equals)).trim().replace(/^%24/, '$');
  return equals < 0 ? { name, optional } : { name, value: option.slice(equals + 1).trim(), optional };
}

function splitQuery(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'") quoted = !quoted && text.indexOf("'", at + 1) >= 0;
    else if (quoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '&' && depth <= 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}
