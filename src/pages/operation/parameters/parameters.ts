import { bareMediaType } from '../../../http/media-type.js';
import type { HttpHeader } from '../../../http/message.js';
import type { Block, Section } from '../../../markdown/block.js';
import { asRequired } from '../../constraints/as-required.js';
import type { PageContext } from '../../context/page-context.js';
import type { PropertyRow } from '../../declarations.js';
import { headersIn } from '../../messages/header-lines.js';
import { onlyRead } from '../../messages/only-read.js';
import { headingsAround, type OperationOutline } from '../../messages/operation-outline.js';
import type { DocumentedRequest, ParameterRow } from '../../page-model.js';
import { mentions } from '../../prose/marked-sentences.js';
import { trimMarks } from '../../prose/trim-marks.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { ParameterPlace } from './parameter-names.js';
import { parameterColumnsOf, readParameterRows } from './parameter-rows.js';
import { asQueryOption, queryPlaceholders } from './query-placeholders.js';
import { type PlacedRow, readBodiesOfGet, readUnplaced } from './unplaced-parameters.js';

/** What the parameter and header tables say. */
export interface ParameterFacts {
  readonly parameters: readonly ParameterRow[];
  /** Media types of the body, from rows for headers such as `Content-Type`. */
  readonly mediaTypes: readonly string[];
  /** Rows of tables that list placeholders as well: members of the body. */
  readonly members: readonly PropertyRow[];
  /** Headers for credentials that have to carry a bearer token. */
  readonly tokens: readonly ParameterRow[];
  /** There are headers for credentials, whatever they carry. */
  readonly tellsCredentials: boolean;
}

const PLACES: readonly (readonly [SectionMeaning, ParameterPlace])[] = [
  ['path-parameters', 'path'],
  ['function-parameters', 'function'],
  ['query-parameters', 'query'],
  ['request-headers', 'header'],
];

/** The scheme of tokens that whoever bears them may use (RFC 6750, 2.1). */
export const BEARER = /\bbearer\b/i;
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
 * which has none: they list arguments of the URL. What stands for the value of an option is that option; headers for
 * credentials and media types are no parameters.
 * Raises `pages/parameter-without-name` and `pages/body-on-get`.
 */
export function readParameters(
  { outline, requests, headers, isDivided }: ParameterScope,
  context: PageContext,
): ParameterFacts {
  const headed = PLACES.flatMap(([meaning, where]) =>
    outline.sectionsOf(meaning).flatMap((section) => readSection(section, where, context)),
  );
  const misplaced = onlyRead(requests) ? readBodiesOfGet(outline, context) : [];
  const options = queryPlaceholders(requests);
  const { rows, members } = readUnplaced(outline, requests, options, context);
  const tabled = [...headed, ...misplaced, ...rows];
  const shown = outline
    .sectionsOf('request-headers')
    .flatMap((section) => headersIn(section, context).map((header) => ({ ...header, section })));
  const { credentialHeaders, mediaTypeHeaders, messageHeaders } = context.vocabulary.operation.parameters;
  const known = [
    ...tabled.filter(({ row }) => row.in === 'header').map(({ row }) => row.name.toLowerCase()),
    ...messageHeaders,
  ];
  const sent = [...headers, ...shown].filter(({ name }) => !known.includes(name.toLowerCase())).map(headerParameter);
  const given = [...tabled, ...sent].map(({ row: written, section }) => {
    const row = asQueryOption(written, options);
    return isDivided ? { ...row, headings: headingsAround(section, outline) } : row;
  });
  const isHeader = (row: ParameterRow, names: readonly string[]) =>
    row.in === 'header' && names.includes(row.name.toLowerCase());
  const credentials = given.filter((row) => isHeader(row, credentialHeaders));
  return {
    parameters: given.filter((row) => !isHeader(row, [...credentialHeaders, ...mediaTypeHeaders])),
    mediaTypes: given.filter((row) => isHeader(row, ['content-type'])).flatMap(mediaTypesOf),
    members,
    tokens: credentials.filter(demandsToken),
    tellsCredentials: credentials.length > 0,
  };
}

function readSection(section: Section, place: ParameterPlace, context: PageContext): readonly PlacedRow[] {
  return section.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || context.isClaimed(block)) return [];
    if (place === 'query' && announcesProperties(section.blocks[index - 1], context)) return [];
    const columns = parameterColumnsOf(block, context);
    const rows = columns ? readParameterRows(block, columns, place, context) : [];
    const isDemanded = context.vocabulary.demandsAll(section.title);
    return rows.map((row) => ({ row: isDemanded ? asRequired(row) : row, section }));
  });
}

/** `You can apply **$filter** to the following properties.`: the table below lists properties, which are no parameters. */
function announcesProperties(above: Block | undefined, { vocabulary }: PageContext): boolean {
  if (above?.kind !== 'paragraph') return false;
  const { parameters, sentences } = vocabulary.operation;
  return mentions(above.text, sentences.optionProperties) && mentions(above.text, parameters.queryOptions);
}

function headerParameter({ name, value, at, section }: PlacedHeader): PlacedRow {
  return { row: { in: 'header', name, sample: value, constraints: {}, at }, section };
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
