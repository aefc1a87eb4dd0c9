import type { OpenAPIObject, OperationObject, SchemaObject } from 'openapi3-ts/oas30';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { checkDocument } from '../../src/rules/document/check-document.js';
import type { DocumentRule } from '../../src/rules/document/document-rule.js';

/** A document with only what a rule looks at. */
export function documentWith(given: Partial<OpenAPIObject>): OpenAPIObject {
  return { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: {}, ...given };
}

/** Operations by `get /path`, each from a line of its own, counted from 1, of `api/a.md`. */
export function documentWithOperations(
  operations: Readonly<Record<string, Partial<OperationObject>>>,
  rest: Partial<OpenAPIObject> = {},
): OpenAPIObject {
  const paths: OpenAPIObject['paths'] = {};
  for (const [index, [label, operation]] of Object.entries(operations).entries()) {
    const [method = 'get', path = '/'] = label.split(' ');
    const source = { 'x-source': { file: 'api/a.md', line: index + 1 } };
    paths[path] = { ...paths[path], [method]: { responses: {}, ...source, ...operation } };
  }
  return documentWith({ paths, ...rest });
}

/** Component schemas, each from a line of its own, counted from 1, of `resources/a.md`. */
export function documentWithSchemas(
  schemas: Readonly<Record<string, SchemaObject>>,
  rest: Partial<OpenAPIObject> = {},
): OpenAPIObject {
  const entries = Object.entries(schemas).map(([name, schema], index) => [
    name,
    { ...schema, 'x-source': { file: 'resources/a.md', line: index + 1 } },
  ]);
  return documentWith({ components: { schemas: Object.fromEntries(entries) }, ...rest });
}

/** What one rule finds, as `code line message`; the line is missing where there is no place. */
export function findingsOf(rule: DocumentRule, document: OpenAPIObject): readonly string[] {
  return checkDocument(document, undefined, [rule]).map(formatFinding);
}

export function formatFinding({ code, place, message }: Diagnostic): string {
  return [code, ...(place ? [place.line] : []), message].join(' ');
}
