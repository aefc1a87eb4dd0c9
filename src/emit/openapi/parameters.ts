import type { HeaderObject, ParameterObject } from 'openapi3-ts/oas30';
import type { Parameter, ResponseHeader } from '../../model/api-model.js';
import type { EmitContext } from './emit-context.js';
import { emitDescribedSchema, type SchemaOrReference } from './schema.js';

/** Headers that OpenAPI says elsewhere, by security, request media type and response media type; as parameters they are ignored. */
const headersSaidElsewhere: ReadonlySet<string> = new Set(['authorization', 'content-type', 'accept']);

/** True for header parameters that OpenAPI has other places for (OpenAPI 3.0.3, Parameter Object, `name`). */
export function isHeaderSaidElsewhere(name: string): boolean {
  return headersSaidElsewhere.has(name.toLowerCase());
}

/** The parameters of an operation, in the order of the model. */
export function emitParameters(parameters: readonly Parameter[], context: EmitContext): ParameterObject[] {
  return parameters
    .filter((parameter) => parameter.in !== 'header' || !isHeaderSaidElsewhere(parameter.name))
    .map((parameter) => emitParameter(parameter, context));
}

/** A header of a response. */
export function emitHeader(header: ResponseHeader, context: EmitContext): HeaderObject {
  return {
    ...(header.description && { description: header.description }),
    schema: emitParameterSchema(header, context),
  };
}

function emitParameter(parameter: Parameter, context: EmitContext): ParameterObject {
  const withQuotes = parameter.quoted === true && context.options.unquotedFunctionArguments;
  const { example } = parameter;
  return {
    name: parameter.name,
    in: parameter.in,
    description: withQuotes
      ? `${parameter.description} Put the value between single quotes.`.trimStart()
      : parameter.description,
    ...((parameter.required || parameter.in === 'path') && { required: true }),
    ...(parameter.deprecated && { deprecated: true }),
    schema: withQuotes
      ? { type: 'string', pattern: "^'.*'$" }
      : emitParameterSchema({ schema: parameter.schema, constraints: parameter.constraints }, context),
    ...(example !== undefined && { example: withQuotes ? `'${String(example)}'` : example }),
  };
}

/** What stands in a URL or a header is text when nothing else is known of it. */
function emitParameterSchema(
  { schema, constraints }: Pick<Parameter, 'schema' | 'constraints'>,
  context: EmitContext,
): SchemaOrReference {
  return emitDescribedSchema(
    { schema: schema.kind === 'any' ? { kind: 'scalar', scalar: 'string' } : schema, constraints },
    context,
  );
}
