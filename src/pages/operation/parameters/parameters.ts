import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import { bareMediaType } from '../../../http/media-type.js';
import type { HttpHeader } from '../../../http/message.js';
import { isReadMethod, sendsBody } from '../../../http/methods.js';
import type { Block, Section, TableBlock } from '../../../markdown/block.js';
import { asRequired } from '../../constraints/as-required.js';
import type { PropertyRow } from '../../declarations.js';
import type { PageContext } from '../../page-context.js';
import type { DocumentedRequest, ParameterRow } from '../../page-model.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import { readPropertyRows } from '../../tables/property-rows.js';
import { readName } from '../../tables/read-name.js';
import { cellIn } from '../../tables/table-columns.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import { OPERATION_DIAGNOSTICS } from '../diagnostics.js';
import { headingsAround, type OperationOutline, sectionsAbout } from '../operation-outline.js';
import { mentions } from '../prose.js';
import { trimMarks } from '../trim-marks.js';
import { headersIn } from './header-lines.js';
import type { ParameterPlace } from './parameter-names.js';
import { parameterColumnsOf, readParameterRows } from './parameter-rows.js';

/** What the parameter and header tables say. */
export interface ParameterFacts {
  readonly parameters: readonly ParameterRow[];
  /** Media types of the body, from rows for headers such as `Content-Type`. */
  readonly mediaTypes: readonly string[];
  /** Rows of tables that list placeholders as well: members of the body. */
  readonly members: readonly PropertyRow[];
  /** Headers for credentials that have to carry a bearer token. */
  readonly tokens: readonly ParameterRow[];
}

const PLACES: readonly (readonly [SectionMeaning, ParameterPlace])[] = [
  ['path-parameters', 'path'],
  ['function-parameters', 'function'],
  ['query-parameters', 'query'],
  ['request-headers', 'header'],
];

/** The scheme of tokens that whoever bears them may use (RFC 6750, 2.1). */
const BEARER = /\bbearer\b/i;
const MEDIA_TYPE = /(?<![\w.+-])[\w.+-]+\/[\w.+*-]+/g;

/** What parameters are read of: a page, or a part of it. */
export interface ParameterScope {
  /** Limited to the sections that are about the requests. */
  readonly outline: OperationOutline;
  readonly requests: readonly DocumentedRequest[];
  /** Headers inside of the blocks of the requests. */
  readonly headers: readonly PlacedHeader[];
  /** The page has requests under different headings. */
  readonly isDivided: boolean;
}

/** A header inside of the block of a request. */
export interface PlacedHeader extends HttpHeader {
  readonly section: Section;
}

/**
 * Reads the tables of path, function, query and header parameters, and those of a request body where every request is a GET,
 * which has none: they list arguments of the URL. Headers for credentials and media types are no parameters.
 * Raises `pages/parameter-without-name` and `pages/body-on-get`.
 */
export function readParameters(
  { outline, requests, headers, isDivided }: ParameterScope,
  context: PageContext,
): ParameterFacts {
  const place = (section: Section, found: readonly ParameterRow[]): readonly ParameterRow[] => {
    const headings = isDivided ? headingsAround(section, outline) : undefined;
    return headings ? found.map((row) => ({ ...row, headings })) : found;
  };
  const rows = PLACES.flatMap(([meaning, where]) =>
    outline.sectionsOf(meaning).flatMap((section) => place(section, readSection(section, where, context))),
  );
  const misplaced = isReadOnly(requests) ? readBodiesOfGet(context, outline, place) : [];
  const told = readUnplaced(context, outline, requests, place);
  const { credentialHeaders, mediaTypeHeaders, messageHeaders } = context.vocabulary.operation.parameters;
  const isHeader = (row: ParameterRow, names: readonly string[]) =>
    row.in === 'header' && names.includes(row.name.toLowerCase());
  const all = [...rows, ...misplaced, ...told.flatMap((one) => one.rows)];
  const listed = new Set(all.filter((row) => row.in === 'header').map(({ name }) => name.toLowerCase()));
  const shown = outline
    .sectionsOf('request-headers')
    .flatMap((section) => headersIn(section, context).map((header) => ({ ...header, section })));
  const inBlocks = [...headers, ...shown]
    .filter(({ name }) => !listed.has(name.toLowerCase()) && !messageHeaders.includes(name.toLowerCase()))
    .flatMap((header) => place(header.section, [headerParameter(header)]));
  const given = [...all, ...inBlocks];
  return {
    parameters: given.filter((row) => !isHeader(row, [...credentialHeaders, ...mediaTypeHeaders])),
    mediaTypes: all.filter((row) => isHeader(row, ['content-type'])).flatMap(mediaTypesOf),
    members: told.flatMap(({ members }) => members),
    tokens: given.filter((row) => isHeader(row, credentialHeaders) && demandsToken(row)),
  };
}

/** Whether the page has requests, and all of them only read. */
export function isReadOnly(requests: readonly DocumentedRequest[]): boolean {
  return requests.length > 0 && requests.every(({ line }) => isReadMethod(line.method));
}

function readSection(section: Section, place: ParameterPlace, context: PageContext): readonly ParameterRow[] {
  return section.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || context.isClaimed(block)) return [];
    if (place === 'query' && announcesProperties(section.blocks[index - 1], context)) return [];
    const columns = parameterColumnsOf(block, context);
    const rows = columns ? readParameterRows(block, columns, place, context) : [];
    return context.vocabulary.demandsAll(section.title) ? rows.map(asRequired) : rows;
  });
}

/** `You can apply **$filter** to the following properties.`: the table below lists properties, which are no parameters. */
function announcesProperties(above: Block | undefined, { vocabulary }: PageContext): boolean {
  if (above?.kind !== 'paragraph') return false;
  const { parameters, sentences } = vocabulary.operation;
  return mentions(above.text, sentences.optionProperties) && mentions(above.text, parameters.queryOptions);
}

/** Rows of a table of which the heading does not say where they go. */
interface UnplacedRows {
  readonly rows: readonly ParameterRow[];
  readonly members: readonly PropertyRow[];
}

/** Says of rows where their section stands, when that makes a difference. */
type PlaceRows = (section: Section, rows: readonly ParameterRow[]) => readonly ParameterRow[];

/** Arguments under "Request body". */
function readBodiesOfGet(context: PageContext, outline: OperationOutline, place: PlaceRows): readonly ParameterRow[] {
  return sectionsUnder('request-body', outline).flatMap((section) =>
    place(
      section,
      section.blocks.flatMap((block) => readBodyOfGet(block, context)),
    ),
  );
}

/**
 * Parameters of which the heading does not say where they go: to their placeholders, else into the query string. Those of
 * requests with a body are members of that, unless they are placeholders.
 */
function readUnplaced(
  context: PageContext,
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
  place: PlaceRows,
): readonly UnplacedRows[] {
  const placeholders = new Set(requests.flatMap(placeholdersOf));
  const placeOf = (name: string) => (placeholders.has(foldName(name)) ? 'path' : 'query');
  const mayBeMembers = requests.some(({ line }) => sendsBody(line.method));
  const hasMembers = hasBodyTable(context, outline);
  return sectionsUnder('parameters', outline).flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const count = mayBeMembers ? countPlaceholders(block, placeholders, context) : block.rows.length;
      if (count === 0) return [];
      const rows = readRows(block, context);
      const isMember = (row: PropertyRow) => mayBeMembers && !hasMembers && placeOf(row.name) === 'query';
      const parameters = rows.filter((row) => !isMember(row)).map((row) => argumentOf(row, placeOf(row.name)));
      return { rows: place(section, parameters), members: rows.filter(isMember) };
    }),
  );
}

function hasBodyTable({ vocabulary }: PageContext, outline: OperationOutline): boolean {
  return sectionsUnder('request-body', outline).some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && propertyColumnsOf(block, vocabulary)),
  );
}

/** How many rows name a placeholder. */
function countPlaceholders(table: TableBlock, placeholders: ReadonlySet<string>, { vocabulary }: PageContext): number {
  const columns = propertyColumnsOf(table, vocabulary);
  const names = columns
    ? table.rows.map((row) => readName(cellIn(row, columns, 'name')?.text ?? '', vocabulary).name)
    : [];
  return names.filter((name) => placeholders.has(foldName(name))).length;
}

function readBodyOfGet(block: Block, context: PageContext): readonly ParameterRow[] {
  const rows = block.kind === 'table' ? readArguments(block, () => 'function', context) : [];
  if (rows.length > 0)
    context.report(diagnostic(OPERATION_DIAGNOSTICS, 'body-on-get', {}, placeIn(context.file, block.at)));
  return rows;
}

function sectionsUnder(meaning: SectionMeaning, outline: OperationOutline): readonly Section[] {
  return sectionsAbout([meaning], outline.sectionsOf(meaning), outline);
}

function placeholdersOf({ line }: DocumentedRequest): readonly string[] {
  const parts = line.path?.segments.flatMap((segment) => segment.parts) ?? [];
  return parts.flatMap((part) => (part.kind === 'parameter' ? [foldName(part.name)] : []));
}

/** `customer-id` for `{customerId}`. */
function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function readArguments(
  table: TableBlock,
  placeOf: (name: string) => ParameterPlace,
  context: PageContext,
): readonly ParameterRow[] {
  return readRows(table, context).map((row) => argumentOf(row, placeOf(row.name)));
}

function readRows(table: TableBlock, context: PageContext): readonly PropertyRow[] {
  const columns = context.isClaimed(table) ? undefined : propertyColumnsOf(table, context.vocabulary);
  return columns ? readPropertyRows(table, columns, context) : [];
}

function argumentOf(
  { name, type, description, constraints, values, at }: PropertyRow,
  place: ParameterPlace,
): ParameterRow {
  return {
    in: place,
    name,
    ...(type && { type }),
    ...(description !== undefined && { description }),
    constraints: { ...constraints, ...(values.length > 0 && { possibleValues: values }) },
    at,
  };
}

function headerParameter({ name, value, at }: HttpHeader): ParameterRow {
  return { in: 'header', name, sample: value, constraints: {}, at };
}

/** `Bearer {token}. Required.` */
function demandsToken({ sample = '', description = '', constraints }: ParameterRow): boolean {
  return BEARER.test(`${sample} ${description}`) && constraints.required !== false;
}

/** `application/json. Required.` */
function mediaTypesOf({ sample = '', description = '' }: ParameterRow): readonly string[] {
  const found = `${sample} ${description}`.match(MEDIA_TYPE) ?? [];
  return [...new Set(found.map((text) => bareMediaType(trimMarks(text, '', '.,;'))))].filter((type) => type !== '');
}
