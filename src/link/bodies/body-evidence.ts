import { literalOf } from '../../http/segment-kinds.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { RequestExample } from '../examples/operation-examples.js';
import { jsonIn } from '../results/shown-schema.js';
import type { BodySources } from './body-sources.js';

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

/** A payload of the page gets by without the member. */
export function isMissing(name: string, shown: readonly RequestExample[]): boolean {
  return jsonIn(shown).some((value) => isJsonObject(value) && !Object.hasOwn(value, name));
}
