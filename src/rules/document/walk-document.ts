import type { ContentObject, OpenAPIObject, OperationObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas30';
import { HTTP_METHODS } from '../../http/methods.js';
import type { DocumentPlaces } from './document-places.js';
import type { DocumentVisitor, Location } from './document-rule.js';
import { isReference, resolveReference } from './references.js';

type SchemaOrReference = SchemaObject | ReferenceObject;

/** Shows every operation, schema and reference of a document to every visitor, in one walk. */
export function walkDocument(
  document: OpenAPIObject,
  places: DocumentPlaces,
  visitors: readonly DocumentVisitor[],
): void {
  const visitOperation = callAll(visitors.map(({ operation }) => operation));
  const visitSchema = callAll(visitors.map(({ schema }) => schema));
  const visitReference = callAll(visitors.map(({ reference }) => reference));
  const root: Location = { key: '#' };

  for (const [path, item] of Object.entries(document.paths)) {
    const pathLocation = below(below(root, 'paths'), path);
    for (const method of HTTP_METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const place = places.operation(operation);
      const parameters = (operation.parameters ?? []).flatMap(
        (parameter) => resolveReference(document, 'parameters', parameter) ?? [],
      );
      const label = `${method.toUpperCase()} ${path}`;
      visitOperation({ path, method, operation, parameters, label, ...(place && { place }) });
      walkOperation(operation, { key: method, parent: pathLocation, ...(place && { place }) });
    }
  }
  const components = below(root, 'components');
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const place = places.schema(name, schema);
    walkSchema(schema, { key: name, parent: below(components, 'schemas'), ...(place && { place }) });
  }
  walkRecord(document.components?.parameters, below(components, 'parameters'), walkHolder);
  walkRecord(document.components?.headers, below(components, 'headers'), walkHolder);
  walkRecord(document.components?.responses, below(components, 'responses'), walkBody);
  walkList<OperationObject>(document['x-unrouted-operations'], below(root, 'x-unrouted-operations'), walkOperation);
  walkRecord<SchemaOrReference>(document['x-unreferenced-types'], below(root, 'x-unreferenced-types'), walkSchema);
  for (const visitor of visitors) visitor.end?.();

  function walkOperation(operation: OperationObject, location: Location): void {
    walkList(operation.parameters, below(location, 'parameters'), walkHolder);
    if (operation.requestBody) walkBody(operation.requestBody, below(location, 'requestBody'));
    walkRecord(operation.responses, below(location, 'responses'), walkBody);
  }

  /** A parameter or header. */
  function walkHolder(holder: { schema?: SchemaOrReference } | ReferenceObject, location: Location): void {
    if (isReference(holder)) visitReference(holder, location);
    else if (holder.schema) walkSchema(holder.schema, below(location, 'schema'));
  }

  function walkBody(body: BodyObject | ReferenceObject, location: Location): void {
    if (isReference(body)) {
      visitReference(body, location);
      return;
    }
    walkRecord(body.headers, below(location, 'headers'), walkHolder);
    walkRecord(body.content, below(location, 'content'), walkHolder);
  }

  function walkSchema(schema: SchemaOrReference, location: Location): void {
    if (isReference(schema)) {
      visitReference(schema, location);
      return;
    }
    visitSchema(schema, location);
    if (schema.properties) walkRecord(schema.properties, below(location, 'properties'), walkSchema);
    if (schema.items) walkSchema(schema.items, below(location, 'items'));
    if (schema.allOf) walkList(schema.allOf, below(location, 'allOf'), walkSchema);
    if (schema.anyOf) walkList(schema.anyOf, below(location, 'anyOf'), walkSchema);
    if (schema.oneOf) walkList(schema.oneOf, below(location, 'oneOf'), walkSchema);
    const { additionalProperties } = schema;
    if (typeof additionalProperties === 'object') {
      walkSchema(additionalProperties, below(location, 'additionalProperties'));
    }
  }
}

/** A request body or a response. */
interface BodyObject {
  readonly content?: ContentObject;
  readonly headers?: Readonly<Record<string, object>>;
}

function below(parent: Location, key: string): Location {
  return { key, parent };
}

type Walk<Node> = (node: Node, location: Location) => void;

function walkRecord<Node>(
  record: Readonly<Record<string, Node>> | undefined,
  location: Location,
  walk: Walk<Node>,
): void {
  for (const [key, node] of Object.entries(record ?? {})) walk(node, below(location, key));
}

function walkList<Node>(list: readonly Node[] | undefined, location: Location, walk: Walk<Node>): void {
  for (const [index, node] of list?.entries() ?? []) walk(node, below(location, String(index)));
}

function callAll<Arguments extends readonly unknown[]>(
  functions: readonly (((...given: Arguments) => void) | undefined)[],
): (...given: Arguments) => void {
  const present = functions.filter((one) => one !== undefined);
  return (...given) => {
    for (const one of present) one(...given);
  };
}
