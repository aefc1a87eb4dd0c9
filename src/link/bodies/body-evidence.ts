import { literalOf } from '../../http/segment-kinds.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { RequestExample } from '../examples/operation-examples.js';
import { jsonIn } from '../results/shown-schema.js';
import { isInstanceAnnotation } from '../types/type-tags.js';
import type { BodySources } from './body-sources.js';

/** One member that holds what a table describes. */
export interface Wrapper {
  readonly member: string;
  /** It holds a list of such things. */
  readonly collection: boolean;
}

/**
 * The objects that a request sends as its page shows them; when the page shows none for this request line, those of its other
 * lines with the method, as they differ in where the resource is found.
 */
export function sentObjects({ claims: [{ operation, method }], shown }: BodySources): JsonObject[] {
  const siblings = operation.exchanges.flatMap(({ request }) => (request?.line.method === method ? request : []));
  return jsonIn(shown.length > 0 ? shown : siblings).filter(isJsonObject);
}

/**
 * On a page about links to other resources, whether this request line sends such a link: it ends in `$ref`, or no line of the
 * page does, or a payload shows one.
 */
export function sendsLink({ claims: [{ operation, path }], shown }: BodySources): boolean {
  const writesLinks = operation.requests.some(({ line }) => endsInLink(line.path));
  return !writesLinks || endsInLink(path) || jsonIn(shown).some(isLink);
}

function endsInLink(path: PathTemplate | undefined): boolean {
  return literalOf(path?.segments.at(-1)) === '$ref';
}

function isLink(value: JsonValue): boolean {
  return isJsonObject(value) && Object.hasOwn(value, '@odata.id');
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

/** A payload of the page gets by without the member. */
export function isMissing(name: string, shown: readonly RequestExample[]): boolean {
  return jsonIn(shown).some((value) => isJsonObject(value) && !Object.hasOwn(value, name));
}
