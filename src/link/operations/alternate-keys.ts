import { pathShape } from '../../http/path-template.js';
import type { PathPart, PathSegment, PathTemplate } from '../../model/path-template.js';

/**
 * Tells named keys from arguments of functions, which are written alike (OData URL Conventions 4.01, 4.3.2): where the pages
 * name the items of a collection by `/books/{id}`, `/books(isbn='{isbn}')` is one of them by another key.
 * @param paths all paths of the pages
 * @returns gives the segments of a path that hold such keys the role of keys, and no function's name
 */
export function readAlternateKeys(paths: Iterable<PathTemplate>): (path: PathTemplate) => PathTemplate {
  const collections = new Set<string>();
  for (const { segments } of paths) {
    let before = '';
    for (const segment of segments) {
      if (isKey(segment)) collections.add(before);
      before += shapeOf(segment);
    }
  }
  return ({ segments }) => {
    let before = '';
    return {
      segments: segments.map((segment) => {
        const collection = `${before}/${segment.functionName?.toLowerCase()}`;
        const isKeyed = segment.functionName !== undefined && hasParameter(segment) && collections.has(collection);
        before = isKeyed ? `${collection}/{}` : before + shapeOf(segment);
        return isKeyed ? { parts: segment.parts.map(asKey) } : segment;
      }),
    };
  };
}

function isKey({ parts }: PathSegment): boolean {
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'parameter' && only.role === 'key';
}

function shapeOf(segment: PathSegment): string {
  return pathShape({ segments: [segment] }).toLowerCase();
}

function hasParameter({ parts }: PathSegment): boolean {
  return parts.some(({ kind }) => kind === 'parameter');
}

function asKey(part: PathPart): PathPart {
  return part.kind === 'parameter' ? { ...part, role: 'key' } : part;
}
