import type {
  Example,
  MediaType,
  Operation,
  Parameter,
  Property,
  Response,
  Security,
  SecurityScheme,
} from '../../src/model/api-model.js';
import type { JsonValue } from '../../src/model/json.js';
import type { PathParameter, PathSegment, PathTemplate } from '../../src/model/path-template.js';
import type {
  ArraySchema,
  Constraints,
  InlineObjectSchema,
  InlineProperty,
  ReferenceSchema,
  ScalarName,
  ScalarSchema,
  Schema,
} from '../../src/model/schema.js';

/** Short spellings for the parts of a hand-written ApiModel. */

export function place(file: string, line = 1, column = 1) {
  return { file, line, column };
}

export function scalar(name: ScalarName): ScalarSchema {
  return { kind: 'scalar', scalar: name };
}

export function reference(type: string): ReferenceSchema {
  return { kind: 'reference', type };
}

/** A reference to a type of the pages that `library-pages.ts` makes. */
export function ofLibrary(name: string): ReferenceSchema {
  return reference(`library.${name}`);
}

export function array(items: Schema): ArraySchema {
  return { kind: 'array', items };
}

export function anyOf(...options: readonly Schema[]): Schema {
  return { kind: 'anyOf', options };
}

/** What a list of values is that is not closed. */
export function orText(schema: Schema): Schema {
  return anyOf(schema, scalar('string'));
}

export function inlineObject(properties: readonly InlineProperty[]): InlineObjectSchema {
  return { kind: 'object', properties };
}

export function inlineProperty(
  name: string,
  schema: Schema,
  description?: string,
  constraints: Constraints = {},
): InlineProperty {
  return { name, schema, constraints, ...(description && { description }) };
}

/** A property of a named type; `at` is the line of its table row. */
export function property(
  name: string,
  schema: Schema,
  description?: string,
  rest: { readonly constraints?: Constraints; readonly navigation?: boolean; readonly at?: number } = {},
): Property {
  return {
    name,
    schema,
    ...(description && { description }),
    constraints: rest.constraints ?? {},
    navigation: rest.navigation ?? false,
    origin: place('resources/sample.md', rest.at ?? 20, 3),
  };
}

/** `path('users', key('user-id'), 'messages')` is `/users/{user-id}/messages`. */
export function path(...segments: readonly (string | PathSegment)[]): PathTemplate {
  return {
    segments: segments.map((segment) =>
      typeof segment === 'string' ? { parts: [{ kind: 'text', text: segment }] } : segment,
    ),
  };
}

export function key(name: string): PathSegment {
  return { parts: [{ kind: 'parameter', name, role: 'key' }] };
}

/** `{item-path}:` below `root:`. */
export function pathBelow(name: string): PathSegment {
  return {
    parts: [
      { kind: 'parameter', name, role: 'path' },
      { kind: 'text', text: ':' },
    ],
  };
}

/** A function call; each argument is `[name, placeholder, quoted]`. */
export function call(
  functionName: string,
  ...callArguments: readonly (readonly [argument: string, name: string, quoted: boolean])[]
): PathSegment {
  const parts: (PathParameter | { kind: 'text'; text: string })[] = [];
  let text = `${functionName}(`;
  for (const [index, [argument, name, quoted]] of callArguments.entries()) {
    const quote = quoted ? "'" : '';
    parts.push({ kind: 'text', text: `${text}${index > 0 ? ',' : ''}${argument}=${quote}` });
    parts.push({ kind: 'parameter', name, role: 'argument', argument, quoted });
    text = quote;
  }
  parts.push({ kind: 'text', text: `${text})` });
  return { parts, functionName };
}

export function pathParameter(
  name: string,
  description: string,
  rest: Partial<Omit<Parameter, 'in' | 'name' | 'description' | 'required'>> = {},
): Parameter {
  return {
    in: 'path',
    name,
    description,
    required: true,
    schema: scalar('string'),
    origin: place('api/sample.md', 12),
    ...rest,
  };
}

export function optionalParameter(
  where: 'query' | 'header',
  name: string,
  description: string,
  schema: Schema = scalar('string'),
): Parameter {
  return { in: where, name, description, required: false, schema, origin: place('api/sample.md', 24) };
}

export function example(name: string, value: JsonValue, at = place('api/sample.md', 60)): Example {
  return { name, value, origin: at };
}

export function json(schema: Schema, ...examples: readonly Example[]): MediaType {
  return { mediaType: 'application/json', schema, examples };
}

export function response(
  status: string,
  description: string,
  content: readonly MediaType[] = [],
  headers: Response['headers'] = [],
): Response {
  return { status, description, content, headers, origin: place('api/sample.md', 50) };
}

/** Alternatives of one scope each. */
export function oneOfScopes(...pairs: readonly (readonly [SecurityScheme, string])[]): Security {
  return {
    kind: 'alternatives',
    alternatives: pairs.map(([scheme, scope]) => ({
      scheme,
      scopes: [scope],
      origin: place('api/sample.md', 14),
    })),
  };
}

/** An operation with the fields that most tests do not care about filled in. */
export function operation(
  given: Pick<Operation, 'id' | 'method' | 'path' | 'summary'> & Partial<Operation>,
): Operation {
  return {
    area: 'Users',
    deprecated: false,
    parameters: [],
    responses: [response('200', 'The request succeeded.')],
    security: { kind: 'unknown' },
    codeSamples: [],
    origin: place('api/sample.md', 20),
    alsoDocumentedBy: [],
    ...given,
  };
}
