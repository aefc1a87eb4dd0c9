import { isJsonObject, type JsonObject } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { isInstanceAnnotation } from '../types/type-tags.js';

/** One member that holds what a table describes. */
export interface Wrapper {
  readonly member: string;
  /** It holds a list of such things. */
  readonly collection: boolean;
}

/** Names of the members of objects, annotations left out. */
export function memberNames(objects: readonly JsonObject[]): readonly string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))].filter((name) => !isInstanceAnnotation(name));
}

/** Every member that the objects have is a row of the table. */
export function showsOnlyRows(objects: readonly JsonObject[], rows: readonly PropertyRow[]): boolean {
  const names = memberNames(objects).map((name) => name.toLowerCase());
  const documented = new Set(rows.map(({ name }) => name.toLowerCase()));
  return names.length > 0 && names.every((name) => documented.has(name));
}

/**
 * The member that every object has alone, which is no row of the table, and in which there is nothing but what the table
 * describes: `{"book": {"title": "…"}}` beside a table with the row `title`.
 */
export function wrapperOf(objects: readonly JsonObject[], rows: readonly PropertyRow[]): Wrapper | undefined {
  const [member, ...others] = memberNames(objects);
  if (member === undefined || others.length > 0 || showsOnlyRows(objects, rows)) return undefined;
  const values = objects.map((object) => object[member]);
  const content = values.flat();
  const isShown = content.every(isJsonObject) && showsOnlyRows(content, rows);
  return isShown ? { member, collection: values.some((value) => Array.isArray(value)) } : undefined;
}

/** An object with the one member that holds the content, or a list of it. */
export function wrapIn({ member, collection }: Wrapper, content: Schema): Schema {
  const schema: Schema = collection && content.kind !== 'array' ? { kind: 'array', items: content } : content;
  return { kind: 'object', properties: [{ name: member, schema, constraints: {} }] };
}
