import { placeIn } from '../../diagnostics/diagnostic.js';
import type { Parameter } from '../../model/api-model.js';
import type { PathParameter } from '../../model/path-template.js';
import { camelCase, singular, wordsOf } from '../names/words.js';
import type { TypeContext } from '../types/type-context.js';
import type { RequestClaim } from './claim-requests.js';
import { type ParameterSources, type PlacedRow, rowsOf, schemaOf } from './parameter-rows.js';
import { queryParameters } from './query-parameters.js';

/** Path parameters in path order, then query parameters, then headers. */
export function buildParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const path = pathParameters(sources, context);
  return [...path, ...queryParameters(sources, context), ...headerParameters(sources, context)];
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
