import { placeIn } from '../../diagnostics/diagnostic.js';
import { isReservedHeader } from '../../http/reserved-headers.js';
import type { Parameter } from '../../model/api-model.js';
import type { PathParameter } from '../../model/path-template.js';
import { itemOf } from '../../model/schema.js';
import type { ParameterRow } from '../../pages/page-model.js';
import { camelCase, singular, wordsOf } from '../names/words.js';
import type { RequestClaim } from '../requests/claim-requests.js';
import type { TypeContext } from '../types/type-context.js';
import { isSamePlaceholder, type ParameterSources, type PlacedRow, rowsOf, schemaOf } from './parameter-rows.js';
import { queryParameters } from './query-parameters.js';
import { placeholdersIn } from './row-places.js';

/** Path parameters in path order, then query parameters, then headers. */
export function buildParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const path = pathParameters(sources, context);
  return [...path, ...queryParameters(sources, context), ...headerParameters(sources, context)];
}

function pathParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const rows = rowsOf(sources.claims, 'path', 'function', 'query');
  const [owner] = sources.claims;
  const parameters: Parameter[] = [];
  const [onlyPlaceholder, ...otherPlaceholders] = placeholdersIn(sources.path);
  const [onlyRow] = otherPlaceholders.length === 0 ? unplacedRows(sources) : [];
  let before = '';
  for (const { parts } of sources.path.segments) {
    for (const part of parts) {
      if (part.kind === 'text') {
        before = part.text;
        continue;
      }
      const documented =
        rows.find(({ row }) => isSamePlaceholder(row.name, part, sources.spellings)) ??
        (part === onlyPlaceholder ? onlyRow : undefined);
      parameters.push(pathParameter(part, before, documented, owner, sources, context));
    }
  }
  return parameters;
}

/** The only row for path parameters, where no placeholder of the page has its name: then it can mean but one. */
function unplacedRows(sources: ParameterSources): readonly PlacedRow[] {
  const [only, ...others] = rowsOf(sources.claims, 'path');
  if (!only || others.length > 0) return [];
  const paths = only.claim.operation.requests.flatMap(({ line }) => line.path ?? []);
  const isPlaced = paths.flatMap(placeholdersIn).some((part) => isSamePlaceholder(only.row.name, part));
  return isPlaced ? [] : [only];
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
    schema: itemOf(schema),
    ...(row && { constraints: row.constraints }),
    ...(part.quoted !== undefined && { quoted: part.quoted }),
    ...(part.sample && { example: part.sample }),
    origin: documented ? placeIn(documented.claim.page.file, documented.row.at) : owner.place,
  };
}

/** `The isbn of the book.` for `books(isbn='{isbn}')`; a key behind the first one stands behind a comma. */
function describeNamedKey(name: string, before: string): string {
  const [, several = ''] = /^([\w.]+)\(/.exec(before) ?? [];
  const collection = wordsOf(singular(several)).join(' ');
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

function headerParameters(sources: ParameterSources, context: TypeContext): Parameter[] {
  const groups = new Map<string, [PlacedRow, ...PlacedRow[]]>();
  for (const placed of rowsOf(sources.claims, 'header')) {
    const key = placed.row.name.toLowerCase();
    if (isReservedHeader(key)) continue;
    const group = groups.get(key);
    if (!group) groups.set(key, [placed]);
    else if (group[0].claim === placed.claim && !group.some(({ row }) => isSameRow(row, placed.row)))
      group.push(placed);
  }
  return [...groups.values()].map((rows) => headerParameter(rows, context));
}

function isSameRow(left: ParameterRow, right: ParameterRow): boolean {
  return left.sample === right.sample && left.description === right.description;
}

/** @param rows several where a page describes values of a header one by one: limits of one are none of the others */
function headerParameter(rows: readonly [PlacedRow, ...PlacedRow[]], context: TypeContext): Parameter {
  const [first] = rows;
  const { name, constraints } = first.row;
  const samples = rows.flatMap(({ row }) => row.sample ?? []);
  const example = samples.find((sample) => !STANDS_FOR_VALUE.test(sample)) ?? samples[0];
  const required = rows.some(({ row }) => row.constraints.required);
  return {
    in: 'header',
    name,
    description: describeHeader(rows.map(({ row }) => row)) ?? `The header ${name}.`,
    required,
    schema: schemaOf(first, context) ?? { kind: 'scalar', scalar: 'string' },
    ...(rows.length === 1 && { constraints }),
    ...(example && { example }),
    origin: placeIn(first.claim.page.file, first.row.at),
  };
}

/** A part of a sample that has to be replaced. */
const STANDS_FOR_VALUE = /[{}<>]/;

/** The description of the only row, else a list of what the rows say of their values. */
function describeHeader(rows: readonly ParameterRow[]): string | undefined {
  const [first, ...others] = rows;
  if (others.length === 0) return first?.description;
  const items = rows.map(({ sample, description }) =>
    [sample && `\`${sample}\``, description].filter(Boolean).join(': ').replace(/\s+/g, ' '),
  );
  return items.map((item) => `- ${item}`).join('\n');
}
