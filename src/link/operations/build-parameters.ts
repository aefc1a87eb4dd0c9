import { placeIn } from '../../diagnostics/diagnostic.js';
import type { Parameter } from '../../model/api-model.js';
import type { PathParameter, PathTemplate } from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';
import type { DocumentedRequest, ParameterRow } from '../../pages/page-model.js';
import { camelCase, singular, wordsOf } from '../names/words.js';
import { resolveSchema } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import type { RequestClaim } from './claim-requests.js';
import { meaningOfQueryOption } from './query-options.js';
import { sharedDepth } from './shared-depth.js';

/** What `buildParameters` needs to know of an operation. */
export interface ParameterSources {
  /** With final placeholder names. */
  readonly path: PathTemplate;
  /** What the pages write for a placeholder, by its final name. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly claims: readonly [RequestClaim, ...RequestClaim[]];
}

/** Path parameters in path order, then query parameters, then headers. */
export function buildParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const path = pathParameters(sources, context);
  return [...path, ...queryParameters(sources, context), ...headerParameters(sources, context)];
}

interface PlacedRow {
  readonly row: ParameterRow;
  readonly claim: RequestClaim;
}

function rowsOf({ claims }: ParameterSources, ...places: readonly ParameterRow['in'][]): PlacedRow[] {
  return claims.flatMap((claim) =>
    claim.operation.parameters
      .filter((row) => places.includes(row.in) && concerns(row, claim))
      .map((row) => ({ row, claim })),
  );
}

/** A row is for the request lines with which it shares the most headings: on most pages, all of them. */
function concerns({ headings }: ParameterRow, { request, operation }: RequestClaim): boolean {
  if (!headings) return true;
  const shared = (other: DocumentedRequest) => sharedDepth(headings, other.headings);
  return shared(request) === Math.max(...operation.requests.map(shared));
}

function pathParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const rows = rowsOf(sources, 'path', 'function', 'query');
  const [owner] = sources.claims;
  const parameters: Parameter[] = [];
  let before = '';
  for (const { parts } of sources.path.segments) {
    for (const part of parts) {
      if (part.kind === 'text') {
        before = part.text;
        continue;
      }
      const documented = rows.find(({ row }) => isSamePlaceholder(row.name, part, sources.spellings));
      parameters.push(pathParameter(part, before, documented, owner, sources, context));
    }
  }
  return parameters;
}

function isSamePlaceholder(
  name: string,
  part: PathParameter,
  spellings: ReadonlyMap<string, readonly string[]>,
): boolean {
  const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = squeeze(name);
  const names = [part.name, part.argument ?? '', ...(spellings.get(part.name) ?? [])];
  return names.some((candidate) => squeeze(candidate) === wanted);
}

function pathParameter(
  part: PathParameter,
  before: string,
  documented: PlacedRow | undefined,
  owner: RequestClaim,
  { spellings }: ParameterSources,
  context: TypeContext,
): Parameter {
  const row = documented?.row;
  const schema = (documented && schemaOf(documented, context)) ?? { kind: 'scalar', scalar: 'string' };
  const description = row?.description ?? describePlaceholder(part, before, spellings.get(part.name) ?? []);
  return {
    in: 'path',
    name: part.name,
    description,
    required: true,
    schema: schema.kind === 'array' ? schema.items : schema,
    ...(row && { constraints: row.constraints }),
    ...(part.quoted !== undefined && { quoted: part.quoted }),
    ...(part.sample && { example: part.sample }),
    origin: documented ? placeIn(documented.claim.page.file, documented.row.at) : owner.place,
  };
}

/** `The isbn of the book.` for `books(isbn='{isbn}')`. */
function describeNamedKey(name: string, before: string): string {
  const open = before.indexOf('(');
  const collection = wordsOf(singular(before.slice(0, Math.max(0, open)))).join(' ');
  const words = wordsOf(name).join(' ');
  return collection === '' ? `The ${words}.` : `The ${words} of the ${collection}.`;
}

/** `The identifier of the user: id or userPrincipalName.` */
function describePlaceholder(part: PathParameter, before: string, spellings: readonly string[]): string {
  if (part.role === 'argument') return `The argument ${part.argument ?? part.name} of the function.`;
  if (part.role === 'path') return `The path of the item: ${wordsOf(part.name).join(' ')}.`;
  if (part.argument !== undefined) return describeNamedKey(part.argument, before);
  const own = wordsOf(part.name).filter((word, index, all) => word !== 'id' || index < all.length - 1);
  const alternatives = spellings.find((spelling) => spelling.includes('|'));
  const collection = singular(before.slice(before.lastIndexOf('.') + 1).replace(/\(.*$/, ''));
  const thing = (own.length > 0 ? wordsOf(singular(camelCase(own.join(' ')))) : wordsOf(collection)).join(' ');
  const choice = alternatives
    ? `, given as ${alternatives
        .split('|')
        .map((word) => word.trim())
        .join(' or ')}`
    : '';
  return thing === '' ? `The ${wordsOf(part.name).join(' ')}${choice}.` : `The identifier of the ${thing}${choice}.`;
}

function schemaOf({ row, claim }: PlacedRow, context: TypeContext): Schema | undefined {
  return row.type && resolveSchema(row.type, claim.page, placeIn(claim.page.file, row.at), context.registry, 'drop');
}

function queryParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const { path, claims } = sources;
  const parameters = new Map<string, Parameter>();
  const inPath = new Set(
    path.segments
      .flatMap(({ parts }) => parts)
      .map((part) => (part.kind === 'parameter' ? part.name.toLowerCase() : '')),
  );
  const add = (parameter: Parameter) => {
    const key = parameter.name.toLowerCase();
    if (!parameters.has(key) && !inPath.has(key)) parameters.set(key, parameter);
  };
  for (const placed of rowsOf(sources, 'query', 'function')) {
    if (placed.row.in === 'query' || !callsFunctions(placed.claim)) add(queryParameter(placed, claims, context));
  }
  for (const claim of claims) {
    for (const { name, optional, value } of claim.request.line.query) {
      const required = !optional && !name.startsWith('$') && isPlaceholder(value) && claims.every(hasOption(name));
      add(optionParameter(name, required, claim));
    }
    for (const { name } of claim.operation.queryOptions) add(optionParameter(name, false, claim));
  }
  return [...parameters.values()];
}

/** Some request line of the page has the arguments in its path: those of another line are none of this one's. */
function callsFunctions({ operation }: RequestClaim): boolean {
  const segments = operation.requests.flatMap(({ line }) => line.path?.segments ?? []);
  return segments.some(({ parts }) => parts.some((part) => part.kind === 'parameter' && part.role === 'argument'));
}

/** `{start}` or `<start>`: the caller must fill it. */
function isPlaceholder(value: string | undefined): boolean {
  return value !== undefined && /^['"]?(?:\{|<)/.test(value);
}

function hasOption(name: string): (claim: RequestClaim) => boolean {
  return ({ request }) => request.line.query.some((option) => option.name.toLowerCase() === name.toLowerCase());
}

function queryParameter(placed: PlacedRow, claims: readonly RequestClaim[], context: TypeContext): Parameter {
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

function optionParameter(name: string, required: boolean, claim: RequestClaim): Parameter {
  const meaning = meaningOfQueryOption(name);
  return {
    in: 'query',
    name,
    description: meaning?.description ?? `The query parameter ${name}.`,
    required,
    schema: { kind: 'scalar', scalar: meaning?.scalar ?? 'string' },
    origin: claim.place,
  };
}

/** Security and media types describe these (OpenAPI 3.0.3, Parameter Object); as parameters they are ignored. */
const DESCRIBED_ELSEWHERE: ReadonlySet<string> = new Set(['authorization', 'accept', 'content-type']);

function headerParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const placed of rowsOf(sources, 'header')) {
    const { row, claim } = placed;
    const key = row.name.toLowerCase();
    if (DESCRIBED_ELSEWHERE.has(key) || parameters.has(key)) continue;
    parameters.set(key, {
      in: 'header',
      name: row.name,
      description: row.description ?? `The header ${row.name}.`,
      required: row.constraints.required ?? false,
      schema: schemaOf(placed, context) ?? { kind: 'scalar', scalar: 'string' },
      constraints: row.constraints,
      ...(row.sample && { example: row.sample }),
      origin: placeIn(claim.page.file, row.at),
    });
  }
  return [...parameters.values()];
}
