import type { PathPart, PathSegment, PathTemplate } from '../model/path-template.js';
import type { RequestLine } from './message.js';
import { readPathSegment, tokensText } from './path-segment.js';
import { type PathToken, readPathTokens } from './path-tokens.js';

/** Longer targets are no paths that somebody wrote. */
const MAXIMUM_LENGTH = 4096;

/** Marks of a generator that found no path, or of a path of the file system. */
const PLACEHOLDER_TEXT = /\*\*|\\/;

/** `...` or `…` as a whole segment: anything may stand here. */
const ANYTHING = /^(?:\.{3,}|…+)$/;

/** `customers ({id})`: a key belongs to the name in front of it. */
const BLANK_BEFORE_KEY = /(?<=\w) +(?=\('?\{)/;

/** At least one of the two is present. */
export interface ParsedPath {
  readonly path?: PathTemplate;
  /** With a path: how the page's spelling departs from it. Without: why there is none. */
  readonly problem?: RequestLine['problem'];
}

/**
 * Reads a path without host, version and query string.
 * Forms: `{x}`, `<x>`, `:x`, `{a | b}`, `f(k='{v}')`, `f(k=sample)`, `customers({id})`, `root:/{item-path}:/children`, `$ref`, `ns.cast`, literal GUIDs.
 */
export function parsePathTemplate(text: string): ParsedPath {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'no-target' };
  if (trimmed === '/') return { path: { segments: [] } };
  if (PLACEHOLDER_TEXT.test(trimmed)) return { problem: 'placeholder-text' };
  if (trimmed.length > MAXIMUM_LENGTH) return { problem: 'not-a-path' };
  const joined = trimmed.replace(BLANK_BEFORE_KEY, '');
  const { tokens, balanced, rest } = readPathTokens(joined);
  if (rest !== '' && !trimmed.startsWith('/')) return { problem: 'not-a-path' };
  const pieces = splitSegments(tokens);
  const kept = pieces.filter((piece) => !ANYTHING.test(tokensText(piece)));
  if (kept.length === 0) return { problem: 'no-target' };
  const path = { segments: kept.map((piece, index) => readPathSegment(piece, endsInColon(kept[index - 1]))) };
  if (!balanced) return { path, problem: 'unbalanced' };
  if (kept.length < pieces.length) return { path, problem: 'placeholder-text' };
  if (rest !== '') return { path, problem: 'trailing-text' };
  return joined === trimmed ? { path } : { path, problem: 'blank' };
}

/** The path as the document writes it: `/users/{user-id}/messages`. */
export function formatPath({ segments }: PathTemplate): string {
  if (segments.length === 0) return '/';
  return segments.map(({ parts }) => `/${parts.map(formatPart).join('')}`).join('');
}

/**
 * The key under which paths meet that differ in placeholder names, in the order of arguments, in `f()` and `f`,
 * and in `users/{id}` and `users('{id}')`. Case is kept.
 */
export function pathShape(path: PathTemplate): string {
  let shape = '';
  for (const segment of path.segments) shape += `/${segmentShape(segment)}`;
  return shape;
}

/** The shapes of the beginnings of a path, by their number of segments: the first is empty, the last is the path's own. */
export function beginningShapes(path: PathTemplate): readonly string[] {
  const shapes = [''];
  for (const segment of path.segments) shapes.push(`${shapes.at(-1)}/${segmentShape(segment)}`);
  return shapes;
}

function splitSegments(tokens: readonly PathToken[]): readonly (readonly PathToken[])[] {
  const pieces: PathToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === '(') depth++;
    if (token.kind === 'mark' && token.text === ')') depth--;
    if (depth === 0 && token.kind === 'mark' && token.text === '/') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function endsInColon(tokens: readonly PathToken[] | undefined): boolean {
  const last = tokens?.at(-1);
  return last?.kind === 'text' && last.text.endsWith(':');
}

function formatPart(part: PathPart): string {
  return part.kind === 'text' ? part.text : `{${part.name}}`;
}

function segmentShape(segment: PathSegment): string {
  if (segment.functionName !== undefined) {
    const parameters = segment.parts.filter((part) => part.kind === 'parameter');
    if (parameters.length === 0) return segment.functionName;
    return `${segment.functionName}(${parameters
      .map((parameter) => parameter.argument ?? '{}')
      .sort()
      .join(',')})`;
  }
  const [first, ...others] = segment.parts;
  // Most segments are one word or one key, and shapes are asked for very often.
  if (first && others.length === 0) return shapeOfPart(first);
  const shape = segment.parts.map(shapeOfPart).join('');
  return shape.replace(/^([^({]+)\('?(\{\})'?\)/, '$1/$2');
}

function shapeOfPart(part: PathPart): string {
  return part.kind === 'text' ? part.text : '{}';
}
