import { beginningShapes, pathShape } from '../../http/path-template.js';
import { keyOf } from '../../http/segment-kinds.js';
import type { HttpMethod } from '../../model/api-model.js';
import type { PathPart, PathSegment, PathTemplate } from '../../model/path-template.js';
import { isPlural } from '../names/words.js';

/**
 * Tells named keys from arguments of functions, which are written alike (OData URL Conventions 4.01, 4.3.2): where the pages
 * name the items of a collection by `/books/{id}`, `/books(isbn='{isbn}')` is one of them by another key. So it is where the
 * pages change or delete it, if its name is that of several: one thing that a function finds can be changed as well.
 * @param requests all request lines of the pages
 * @returns gives the segments of a path that hold such keys the role of keys, and no function's name
 */
export function readAlternateKeys(
  requests: Iterable<{ readonly method: HttpMethod; readonly path: PathTemplate }>,
): (path: PathTemplate) => PathTemplate {
  const collections = new Set<string>();
  for (const { method, path } of requests) {
    const before = beginningShapes(path).map((shape) => shape.toLowerCase());
    for (const [index, segment] of path.segments.entries()) {
      const name = segment.functionName;
      const isLast = index === path.segments.length - 1;
      if (keyOf(segment)) collections.add(before[index] ?? '');
      else if (isLast && CHANGES.has(method) && name && isPlural(name))
        collections.add(`${before[index]}/${name.toLowerCase()}`);
    }
  }
  return (path) => {
    if (!path.segments.some(({ functionName }) => functionName !== undefined)) return path;
    let before = '';
    const segments = path.segments.map((segment) => {
      const collection = `${before}/${segment.functionName?.toLowerCase()}`;
      const isKeyed = segment.functionName !== undefined && hasParameter(segment) && collections.has(collection);
      before = isKeyed ? `${collection}/{}` : before + pathShape({ segments: [segment] }).toLowerCase();
      return isKeyed ? { parts: segment.parts.map(asKey) } : segment;
    });
    return { segments };
  };
}

/** What is done to things, never to calls. */
const CHANGES: ReadonlySet<HttpMethod> = new Set(['patch', 'put', 'delete']);

function hasParameter({ parts }: PathSegment): boolean {
  return parts.some(({ kind }) => kind === 'parameter');
}

function asKey(part: PathPart): PathPart {
  return part.kind === 'parameter' ? { ...part, role: 'key' } : part;
}
