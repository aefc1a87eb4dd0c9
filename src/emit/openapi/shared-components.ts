import { STATUS_CODES } from 'node:http';
import type { ComponentsObject, OpenAPIObject, OperationObject } from 'openapi3-ts/oas30';
import { compareText } from '../../collections/compare-text.js';
import { HTTP_METHODS } from '../../http/methods.js';
import { type ComponentSection, componentReference } from './component-references.js';

/** What occurs at least so often becomes a component. */
const MINIMUM_USES = 2;

/** Parts of operations; those with the same JSON are one. */
interface PartPool {
  count(part: object, name: string): void;
  /** A reference when the part is shared, else the part. */
  place(part: object): object;
  /** The shared parts by component key. */
  components(): Record<string, object>;
}

/**
 * Moves parameters, response headers and error responses that occur more than once in the operations to the
 * components, under names from what they are: `user-id`, `Location`, `Forbidden`; others of the same name are numbered
 * in the order of the document. Changes the operations in place and returns the components.
 */
export function shareRepeatedParts(paths: OpenAPIObject['paths']): ComponentsObject {
  const operations = Object.values(paths).flatMap((item) => HTTP_METHODS.flatMap((method) => item[method] ?? []));
  const sections = {
    parameters: shareParts(operations, 'parameters', eachParameter),
    headers: shareParts(operations, 'headers', eachHeader),
    responses: shareParts(operations, 'responses', eachErrorResponse),
  };
  return Object.fromEntries(Object.entries(sections).filter(([, parts]) => Object.keys(parts).length > 0));
}

/** Calls `visit` with every part of a kind; the part is replaced by what `visit` returns. */
type EachPart = (operation: OperationObject, visit: (part: object, name: string) => object) => void;

function shareParts(
  operations: readonly OperationObject[],
  section: ComponentSection,
  each: EachPart,
): Record<string, object> {
  const pool = createPartPool(section);
  for (const operation of operations) {
    each(operation, (part, name) => {
      pool.count(part, name);
      return part;
    });
  }
  for (const operation of operations) each(operation, (part) => pool.place(part));
  return pool.components();
}

function eachParameter(operation: OperationObject, visit: (part: object, name: string) => object): void {
  if (!operation.parameters) return;
  operation.parameters = operation.parameters.map((parameter) =>
    '$ref' in parameter ? parameter : (visit(parameter, parameter.name) as typeof parameter),
  );
}

function eachHeader(operation: OperationObject, visit: (part: object, name: string) => object): void {
  for (const response of Object.values(operation.responses)) {
    if (!response.headers) continue;
    for (const name of Object.keys(response.headers)) response.headers[name] = visit(response.headers[name], name);
  }
}

function eachErrorResponse(operation: OperationObject, visit: (part: object, name: string) => object): void {
  for (const status of Object.keys(operation.responses)) {
    if (status < '400') continue;
    const name = (STATUS_CODES[status] ?? `Status${status}`).replace(/[^A-Za-z0-9]/g, '');
    operation.responses[status] = visit(operation.responses[status], name);
  }
}

function createPartPool(section: ComponentSection): PartPool {
  const entries = new Map<string, { readonly part: object; readonly name: string; uses: number; key?: string }>();
  const taken = new Set<string>();
  const keys = new Map<object, string>();

  /** Parts are counted, then placed: their JSON is made once. */
  function jsonOf(part: object): string {
    const known = keys.get(part);
    if (known !== undefined) return known;
    const made = JSON.stringify(part);
    keys.set(part, made);
    return made;
  }

  function componentKey(name: string): string {
    const base = name.replace(/[^A-Za-z0-9._-]/g, '') || 'part';
    let key = base;
    for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${base}-${number}`;
    taken.add(key.toLowerCase());
    return key;
  }

  return {
    count(part, name) {
      const entry = entries.get(jsonOf(part));
      if (entry) entry.uses++;
      else entries.set(jsonOf(part), { part, name, uses: 1 });
    },
    place(part) {
      const entry = entries.get(jsonOf(part));
      if (entry === undefined || entry.uses < MINIMUM_USES) return part;
      entry.key ??= componentKey(entry.name);
      return componentReference(section, entry.key);
    },
    components() {
      const shared = [...entries.values()].flatMap(({ key, part }) =>
        key === undefined ? [] : [[key, part] as const],
      );
      return Object.fromEntries(shared.sort(([one], [other]) => compareText(one, other)));
    },
  };
}
