import type { OpenAPIObject, OperationObject, ResponseObject } from 'openapi3-ts/oas30';
import { appendTo } from '../../collections/collect.js';
import { compareText } from '../../collections/compare-text.js';
import { type TakenNames, takeName } from '../../collections/take-name.js';
import { HTTP_METHODS } from '../../http/methods.js';
import { reasonPhrase } from '../../http/reason-phrases.js';
import { type ComponentSection, componentReference } from './component-references.js';

/** What occurs at least so often becomes a component. */
const MINIMUM_USES = 2;

/** A parameter, header or response, and where it stands. */
interface Use {
  readonly part: object;
  /** What its component is called after. */
  readonly name: string;
  readonly holder: object;
  readonly key: string | number;
}

/** The sections of components that parts of operations are shared in. */
type SharedSection = Exclude<ComponentSection, 'schemas'>;

/**
 * Moves parameters, response headers and error responses that occur more than once in the operations to the
 * components, under names from what they are: `user-id`, `Location`, `Forbidden`; others of the same name are numbered
 * in the order of the document. Leaves references in the operations, and returns the components by section.
 */
export function shareRepeatedParts(
  paths: OpenAPIObject['paths'],
): Readonly<Record<SharedSection, Readonly<Record<string, object>>>> {
  const operations = Object.values(paths).flatMap((item) => HTTP_METHODS.flatMap((method) => item[method] ?? []));
  // A response is compared with what has become of its headers.
  return {
    parameters: shareParts('parameters', operations.flatMap(parametersOf)),
    headers: shareParts('headers', operations.flatMap(headersOf)),
    responses: shareParts('responses', operations.flatMap(errorResponsesOf)),
  };
}

function parametersOf({ parameters: holder = [] }: OperationObject): readonly Use[] {
  return holder.flatMap((part, key) => ('$ref' in part ? [] : [{ part, name: part.name, holder, key }]));
}

function headersOf({ responses }: OperationObject): readonly Use[] {
  return Object.values(responses).flatMap(({ headers: holder = {} }: ResponseObject) =>
    Object.entries(holder).map(([name, part]) => ({ part, name, holder, key: name })),
  );
}

function errorResponsesOf({ responses: holder }: OperationObject): readonly Use[] {
  return Object.entries<object>(holder)
    .filter(([status]) => status >= '400')
    .map(([key, part]) => ({ part, name: reasonPhrase(Number(key)) ?? `Status${key}`, holder, key }));
}

/** Parts with the same JSON are one. */
function shareParts(section: SharedSection, uses: readonly Use[]): Readonly<Record<string, object>> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) appendTo(groups, JSON.stringify(use.part), use);
  const taken: TakenNames = new Map();
  const shared: [string, object][] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < MINIMUM_USES) continue;
    const key = takeName(keyOf(first.name), taken, '-');
    for (const use of group) Object.assign(use.holder, { [use.key]: componentReference(section, key) });
    shared.push([key, first.part]);
  }
  return Object.fromEntries(shared.sort(([one], [other]) => compareText(one, other)));
}

/** Letters and digits, and `.`, `_` and `-` in names of the pages (OpenAPI 3.0.3, Components Object). */
function keyOf(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '') || 'part';
}
