import type { PathPart, PathSegment, PathTemplate } from '../model/path-template.js';
import { literalOf } from './segment-kinds.js';

/** What nobody calls a part of an API: a number, a long hexadecimal one, `cus_4QE9f2`. */
const KEY = /^(?:\d{1,20}|(?=[a-f]*\d)[\da-f]{12,64}|[a-z]{2,8}_(?=[A-Za-z]*\d)[A-Za-z\d]{6,40})$/;

/**
 * The paths that real calls are of: a segment that can only be a key, `/books/17`, is a placeholder with this sample. What all calls
 * have at one place, and several differ behind it, is no key: `/rest/2/books`, `/rest/2/readers`. Nothing begins with a key.
 */
export function withSampleKeys(paths: readonly PathTemplate[]): readonly PathTemplate[] {
  const shared = sharedLength(paths);
  return paths.map((path) => ({
    segments: path.segments.map((segment, index) => (index > 0 && index >= shared ? withSampleKey(segment) : segment)),
  }));
}

/** How many segments all of several paths begin with; none of a single path. */
function sharedLength(paths: readonly PathTemplate[]): number {
  const texts = paths.map(({ segments }) => segments.map(literalOf));
  const [first = []] = texts;
  if (new Set(texts.map((words) => words.join('/'))).size < 2) return 0;
  const end = first.findIndex((word, index) => word === undefined || texts.some((other) => other[index] !== word));
  return end < 0 ? first.length : end;
}

function withSampleKey(segment: PathSegment): PathSegment {
  const text = literalOf(segment);
  if (text === undefined || !KEY.test(text)) return segment;
  const part: PathPart = { kind: 'parameter', name: 'id', role: 'key', sample: text };
  return { parts: [part] };
}
