import type { HeaderObject, ParameterObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Parameter, ResponseHeader } from '../../model/api-model.js';
import type { JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { OPENAPI_DIAGNOSTICS } from './diagnostics.js';
import { isValidValue, readUrlValue } from './documented-values.js';
import type { EmitContext } from './emit-context.js';
import { emitDescribedSchema, type SchemaOrReference } from './schema.js';

/** The parameters of an operation, in the order of the model. */
export function emitParameters(parameters: readonly Parameter[], context: EmitContext): ParameterObject[] {
  return parameters.map((parameter) => emitParameter(parameter, context));
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
  return {
    name: parameter.name,
    in: parameter.in,
    description: withQuotes
      ? `${parameter.description} Put the value between single quotes.`.trimStart()
      : parameter.description,
    ...(parameter.required && { required: true }),
    ...(parameter.constraints?.deprecated && { deprecated: true }),
    ...emitPossibleValues(parameter),
    schema: withQuotes
      ? { type: 'string', pattern: "^'.*'$" }
      : emitParameterSchema({ schema: parameter.schema, constraints: parameter.constraints }, context),
    ...emitParameterExample(parameter, withQuotes, context),
  };
}

/**
 * Values that the page lists for a parameter of a named type stand on the parameter: a schema that is more than a
 * reference is `allOf`, and orval does not find what that refers to in a shared parameter.
 */
function emitPossibleValues({ schema, constraints = {} }: Parameter): { readonly 'x-possible-values'?: string[] } {
  const { possibleValues = [] } = constraints;
  return schema.kind === 'reference' && possibleValues.length > 0 ? { 'x-possible-values': [...possibleValues] } : {};
}

/** Raises `openapi/parameter-example` for a sample that is no value of the parameter's type, and leaves it out. */
function emitParameterExample(
  { in: place, name, schema, constraints = {}, example, origin }: Parameter,
  withQuotes: boolean,
  context: EmitContext,
): { readonly example?: JsonValue } {
  if (example === undefined) return {};
  if (withQuotes) return { example: `'${String(example)}'` };
  const value = readUrlValue(example, schema);
  const { possibleValues = [] } = constraints;
  // A word in a path that is none of the values stands for one; a header may also hold the name of what has the values.
  const isListed =
    place !== 'path' || possibleValues.length === 0 || possibleValues.some((one) => isSameWord(one, example));
  const fits = isValidValue(value, schema, constraints, context);
  if (fits && isListed) return { example: value };
  const expected = fits ? possibleValues.join(', ') : describeSchema(schema);
  const parameters = { name, found: JSON.stringify(example), expected };
  context.report(diagnostic(OPENAPI_DIAGNOSTICS, 'parameter-example', parameters, origin));
  return {};
}

/** Pages are careless with the letter case of values. */
function isSameWord(left: string, right: JsonValue): boolean {
  return left.toLowerCase() === String(right).toLowerCase();
}

function describeSchema(schema: Schema): string {
  if (schema.kind === 'scalar') return schema.scalar;
  return schema.kind === 'reference' ? schema.type : schema.kind;
}

/** What stands in a URL or a header is text when nothing else is known of it. That it is deprecated is said beside it. */
function emitParameterSchema(
  { schema, constraints }: Pick<Parameter, 'schema' | 'constraints'>,
  context: EmitContext,
): SchemaOrReference {
  const known: Schema = schema.kind === 'any' ? { kind: 'scalar', scalar: 'string' } : schema;
  const { deprecated: _, ...said } = constraints ?? {};
  const beside = known.kind === 'reference' ? { ...said, possibleValues: undefined } : said;
  return emitDescribedSchema({ schema: known, constraints: beside }, context);
}
