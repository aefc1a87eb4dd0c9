import { placeIn } from '../../diagnostics/diagnostic.js';
import { decodePercent } from '../../http/decode-percent.js';
import type { QueryOption } from '../../http/message.js';
import { meaningOfQueryOption } from '../../http/query-option-meanings.js';
import type { Parameter } from '../../model/api-model.js';
import type { Schema } from '../../model/schema.js';
import { isSameOption, type RequestClaim } from '../requests/claim-requests.js';
import type { TypeContext } from '../types/type-context.js';
import {
  concerns,
  isSamePlaceholder,
  type ParameterSources,
  type PlacedRow,
  rowsOf,
  schemaOf,
} from './parameter-rows.js';
import { describeValues } from './query-values.js';
import { hasPlace, isArgumentOfExample, isArgumentOfLine, placeholdersIn } from './row-places.js';

/**
 * The query parameters of an operation: rows of tables, then options of the query strings of its request lines, then those that
 * prose names, then those that only the URLs of its examples show, where `filter` is `$filter` if the page names that (OData 4.01
 * URL Conventions, 5.1). What stands behind a name is its example; the values that prose lists hold for an option wherever it is named.
 */
export function queryParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const { path, claims, requests, spellings } = sources;
  const parameters = new Map<string, Parameter>();
  const placeholders = placeholdersIn(path);
  const inPath = new Set(placeholders.map(({ name }) => name.toLowerCase()));
  const add = (parameter: Parameter) => {
    const key = parameter.name.toLowerCase();
    if (inPath.has(key)) return;
    const known = parameters.get(key);
    const example = known?.example ?? parameter.example;
    const constraints = { ...parameter.constraints, ...known?.constraints };
    parameters.set(key, { ...(known ?? parameter), constraints, ...(example !== undefined && { example }) });
  };
  for (const placed of rowsOf(claims, 'query', 'function', 'path')) {
    const isPlaceholder = placeholders.some((part) => isSamePlaceholder(placed.row.name, part, spellings));
    if (isOfQuery(placed) && !isPlaceholder) add(rowParameter(placed, claims, context));
  }
  for (const claim of claims) {
    for (const option of claim.query) {
      const required = isDemanded(option) && claims.every(hasOption(option.name));
      add({ ...optionParameter(option.name, option.value), required, origin: claim.place });
    }
    for (const option of claim.operation.queryOptions.filter((one) => concerns(one, claim))) {
      const { name, sample, possibleValues, description, at } = option;
      const origin = placeIn(claim.page.file, at);
      const constraints = possibleValues && { constraints: { possibleValues } };
      add({ ...optionParameter(name, sample, description), ...constraints, origin });
    }
  }
  for (const { query, origin } of requests) {
    for (const { name, value } of query.filter(isShown)) {
      if (!parameters.has(`$${name.toLowerCase()}`)) add({ ...optionParameter(name, value), origin });
    }
  }
  return [...parameters.values()].map((parameter) => {
    const values = describeValues(parameter.name, claims);
    return values ? { ...parameter, description: `${parameter.description}\n\n${values}` } : parameter;
  });
}

/**
 * Arguments of functions that no request line has a place for are written as options of the query (implicit parameter
 * aliases, OData 4.01 Protocol, 11.5.4.1); those among the path parameters are told from keys by an example that passes them.
 */
function isOfQuery(placed: PlacedRow): boolean {
  if (placed.row.in !== 'path') return !isArgumentOfLine(placed);
  return !hasPlace(placed) && isArgumentOfExample(placed);
}

/** `{start}`, `<start>` or `:start`: the caller must fill it. What a system query option asks for can be left out. */
function isDemanded({ name, value, optional }: QueryOption): boolean {
  return !optional && !name.startsWith('$') && value !== undefined && /^['"]?(?:\{|<|:[A-Za-z_])/.test(value);
}

/** In the URL of an example, a word without a value is an option only where it can be one; the rest are slips of the pen. */
function isShown({ name, value }: QueryOption): boolean {
  return value !== undefined || /^\w+$/.test(name) || meaningOfQueryOption(name) !== undefined;
}

function hasOption(name: string): (claim: RequestClaim) => boolean {
  return ({ query }) => query.some((option) => !option.optional && isSameOption(option.name, name));
}

function rowParameter(placed: PlacedRow, claims: readonly RequestClaim[], context: TypeContext): Parameter {
  const { row, claim } = placed;
  const meaning = meaningOfQueryOption(row.name);
  const scalar: Schema = { kind: 'scalar', scalar: meaning?.scalar ?? 'string' };
  const shown = claims.every((candidate) => hasOption(row.name)(candidate)) && !row.name.startsWith('$');
  return {
    in: 'query',
    name: row.name,
    description: row.description ?? meaning?.description ?? `The query parameter ${row.name}.`,
    required: row.constraints.required ?? shown,
    schema: schemaOf(placed, context) ?? scalar,
    constraints: row.constraints,
    origin: placeIn(claim.page.file, row.at),
  };
}

/** An optional parameter of which no more than the name, and maybe a value and a sentence, is known. */
function optionParameter(name: string, value: string | undefined, sentence?: string): Omit<Parameter, 'origin'> {
  const meaning = meaningOfQueryOption(name);
  const example = value === undefined ? undefined : exampleIn(value);
  const isTruthValue = example === 'true' || example === 'false';
  return {
    in: 'query',
    name,
    description: sentence ?? meaning?.description ?? `The query parameter ${name}.`,
    required: false,
    schema: { kind: 'scalar', scalar: meaning?.scalar ?? (isTruthValue ? 'boolean' : 'string') },
    ...(example && { example }),
  };
}

/** A value holds something that the caller has to put in its place. */
const STANDS_FOR_VALUE = /[{}<>…]|\.{3}|^:[A-Za-z_]/;

/** The value of a query string, decoded; undefined when it is no real one. */
function exampleIn(value: string): string | undefined {
  return STANDS_FOR_VALUE.test(value) ? undefined : (decodePercent(value) ?? value);
}
