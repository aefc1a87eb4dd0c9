import { beginningShapes, pathShape } from '../../http/path-template.js';
import { keyOf, literalOf } from '../../http/segment-kinds.js';
import type { PathSegment, PathTemplate } from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';
import { findProperty } from '../types/lineage.js';
import type { TypeContext } from '../types/type-context.js';
import { referenceTo } from '../types/type-draft.js';

/** What stands at a path: one object, or a collection of them. */
export interface PathType {
  readonly item: Schema;
  readonly collection: boolean;
}

/** What earlier decisions say of whole paths, by the shape of the path in lower case. */
export type PathTypes = Map<string, PathType>;

/** What stands at a path: what is known of it, else what it tells itself. */
export function typeAt(path: PathTemplate, known: PathTypes, context: TypeContext): PathType | undefined {
  return known.get(shapeOf(path.segments)) ?? resolvePath(path, known, context);
}

/**
 * Follows a path: the longest part of it whose type is known, then segment by segment through properties, keys and casts.
 * @returns undefined as soon as a segment is none of these (a function, an unknown property)
 */
export function resolvePath(path: PathTemplate, known: PathTypes, context: TypeContext): PathType | undefined {
  const { segments } = path;
  const shapes = beginningShapes(path);
  for (let length = segments.length - 1; length > 0; length -= 1) {
    const start = known.get((shapes[length] ?? '').toLowerCase());
    if (!start) continue;
    let current: PathType | undefined = start;
    for (const segment of segments.slice(length)) current = current && step(current, segment, context);
    return current;
  }
  return undefined;
}

/** Paths that a key follows in some request line, by their shapes in lower case: each holds a collection. */
export function keyedPaths(paths: readonly PathTemplate[]): ReadonlySet<string> {
  const keyed = new Set<string>();
  for (const path of paths) {
    for (const shape of beginningShapes(path)) {
      if (shape.endsWith(KEY)) keyed.add(shape.slice(0, -KEY.length).toLowerCase());
    }
  }
  return keyed;
}

/** How a shape ends in a key. */
export const KEY = '/{}';

/** The key of a path in `PathTypes`. */
export function shapeOf(segments: readonly PathSegment[]): string {
  return pathShape({ segments }).toLowerCase();
}

/** The type that a path ends in, whatever is known of what stands before it: `/items/library.book`. */
export function castAtEnd({ segments }: PathTemplate, context: TypeContext): Schema | undefined {
  const last = segments.at(-1);
  return last && castTo(last, context);
}

function castTo(segment: PathSegment, { registry }: TypeContext): Schema | undefined {
  const name = literalOf(segment);
  const type = name?.includes('.') ? registry.get(name) : undefined;
  return type && referenceTo(type);
}

function step(current: PathType, segment: PathSegment, context: TypeContext): PathType | undefined {
  const { registry } = context;
  if (keyOf(segment)) return current.collection ? { item: current.item, collection: false } : undefined;
  const name = literalOf(segment);
  if (name === undefined) return undefined;
  const cast = castTo(segment, context);
  if (cast) return { item: cast, collection: current.collection };
  const owner = !current.collection && current.item.kind === 'reference' ? registry.get(current.item.type) : undefined;
  const property = owner?.kind === 'object' ? findProperty(owner, name) : undefined;
  if (!property) return undefined;
  const { schema } = property;
  return schema.kind === 'array' ? { item: schema.items, collection: true } : { item: schema, collection: false };
}
