import type { PathSegment, PathTemplate } from '../../model/path-template.js';

/** The segments of a path, as `spreadKeys` gives them. */
export type SpreadPath = readonly PathSegment[];

/**
 * True when a concrete path is a use of a template: `/users/6e7b/messages` of `/users/{id}/messages`.
 * @param sampleKeys segments of the concrete path that the page says are keys
 */
export function matchesTemplate(given: SpreadPath, template: SpreadPath, sampleKeys: readonly string[]): boolean {
  let position = 0;
  for (const segment of template) {
    const candidate = given[position];
    if (!candidate) return false;
    const end = pathEnd(segment);
    if (end !== undefined) {
      // A colon ends a path by name, and leads on to what belongs to it.
      if (end === '' && given.slice(position, -1).some((other) => textOf(other).endsWith(':'))) return false;
      const last = given.findIndex((other, index) => index >= position && textOf(other).endsWith(end));
      if (last < 0) return false;
      position = end === '' ? given.length : last + 1;
    } else {
      if (!matchesSegment(candidate, segment, sampleKeys)) return false;
      position += 1;
    }
  }
  return position === given.length;
}

/**
 * Segments with the keys in parentheses as segments of their own: `/users('6e7b')` is `/users/6e7b` (OData URL Conventions 4.01,
 * 4.3.6).
 */
export function spreadKeys(segments: readonly PathSegment[]): SpreadPath {
  // Hardly any path has one.
  return segments.some(isKeyed) ? segments.flatMap(spreadKey) : segments;
}

function isKeyed({ functionName, parts }: PathSegment): boolean {
  const [, key] = parts;
  return functionName === undefined && parts.length === 3 && key?.kind === 'parameter' && key.role === 'key';
}

function spreadKey(segment: PathSegment): readonly PathSegment[] {
  const [name, key, end] = segment.parts;
  if (!isKeyed(segment) || !key || name?.kind !== 'text' || end?.kind !== 'text') return [segment];
  const [, word] = /^([^(]+)\('?$/.exec(name.text) ?? [];
  if (word === undefined || !/^'?\)$/.test(end.text)) return [segment];
  return [{ parts: [{ kind: 'text', text: word }] }, { parts: [key] }];
}

/**
 * The text behind a placeholder that stands for a path of several segments, such as `:`, or nothing; undefined for other
 * segments.
 */
function pathEnd({ parts }: PathSegment): string | undefined {
  const [first, second] = parts;
  if (first?.kind !== 'parameter' || first.role !== 'path' || parts.length > 2) return undefined;
  return second?.kind === 'text' ? second.text : '';
}

/** Names that begin with `$` are no keys: `/users/$count` is a number, and no user (OData URL Conventions 4.01, 4). */
function matchesSegment(given: PathSegment, wanted: PathSegment, sampleKeys: readonly string[]): boolean {
  const [only] = wanted.parts;
  if (wanted.functionName) return isCallOf(wanted.functionName.toLowerCase(), given, wanted);
  if (wanted.parts.length === 1 && only?.kind === 'parameter') return !textOf(given).startsWith('$');
  if (wanted.parts.some((part) => part.kind === 'parameter')) return matchesParts(textOf(given), wanted);
  const text = textOf(given);
  return text.toLowerCase() === textOf(wanted).toLowerCase() || sampleKeys.includes(text);
}

/** Without arguments, the parentheses of a call may be left out (OData URL Conventions 4.01, 4.5). */
function isCallOf(functionName: string, given: PathSegment, wanted: PathSegment): boolean {
  if (given.functionName) return given.functionName.toLowerCase() === functionName;
  return wanted.parts.every(({ kind }) => kind === 'text') && textOf(given).toLowerCase() === functionName;
}

/** A segment that mixes text and placeholders, such as `{id}:`: its texts occur in order. */
function matchesParts(given: string, wanted: PathSegment): boolean {
  let position = 0;
  for (const part of wanted.parts) {
    if (part.kind === 'parameter') continue;
    const found = given.toLowerCase().indexOf(part.text.toLowerCase(), position);
    if (found < 0) return false;
    position = found + part.text.length;
  }
  return true;
}

/** A segment as it is written. */
export function textOf({ parts }: PathSegment): string {
  const [only] = parts;
  // Hardly any segment has several parts, and segments are compared very often.
  if (parts.length === 1 && only?.kind === 'text') return only.text;
  return parts.map((part) => (part.kind === 'text' ? part.text : (part.sample ?? `{${part.name}}`))).join('');
}

/**
 * How many segments with literal text a path and a template share, from their ends on as far as they fit. A call with other
 * arguments than the template's is one of them.
 */
export function sharedEnd(concrete: PathTemplate, template: PathTemplate): number {
  const [shown, documented] = [spreadKeys(concrete.segments), spreadKeys(template.segments)];
  let literals = 0;
  for (let fromEnd = 1; ; fromEnd += 1) {
    const given = shown.at(-fromEnd);
    const wanted = documented.at(-fromEnd);
    if (!given || !wanted || !(matchesSegment(given, wanted, []) || isSameCall(given, wanted))) return literals;
    if (wanted.parts.some((part) => part.kind === 'text')) literals += 1;
  }
}

/** How many segments with literal text a path and a template share, from their beginnings on as far as they fit. */
export function sharedStart(concrete: PathTemplate, template: PathTemplate): number {
  const documented = spreadKeys(template.segments);
  let literals = 0;
  for (const [index, given] of spreadKeys(concrete.segments).entries()) {
    const wanted = documented[index];
    if (!wanted || !matchesSegment(given, wanted, [])) return literals;
    if (wanted.parts.some((part) => part.kind === 'text')) literals += 1;
  }
  return literals;
}

function isSameCall(given: PathSegment, wanted: PathSegment): boolean {
  const name = given.functionName?.toLowerCase();
  return name !== undefined && name === (wanted.functionName ?? textOf(wanted)).toLowerCase();
}

/** How many literal segments a template has: of several that fit, the one with most says most. */
export function specificity(segments: readonly PathSegment[]): number {
  return segments.filter(({ parts }) => parts.every((part) => part.kind === 'text')).length;
}
