import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import { sendsBody } from '../../../http/methods.js';
import type { Section, TableBlock } from '../../../markdown/block.js';
import { foldName } from '../../../model/fold-name.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import type { PropertyRow } from '../../declarations.js';
import { type OperationOutline, sectionsAbout } from '../../messages/operation-outline.js';
import type { DocumentedRequest, ParameterRow } from '../../page-model.js';
import { propertyColumnsOf, propertyNamesIn } from '../../tables/property-columns.js';
import { readPropertyRows } from '../../tables/property-rows.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { ParameterPlace } from './parameter-names.js';
import type { QueryPlaceholders } from './query-placeholders.js';

/** A parameter with the section that it stands in. */
export interface PlacedRow {
  readonly row: ParameterRow;
  readonly section: Section;
}

/** Rows of tables of which the heading does not say where they go. */
export interface UnplacedRows {
  readonly rows: readonly PlacedRow[];
  /** Members of the body. */
  readonly members: readonly PropertyRow[];
}

/**
 * The tables below "Request body" of requests that have none: they list arguments of the URL.
 * Raises `pages/body-on-get`.
 */
export function readBodiesOfGet(outline: OperationOutline, context: PageContext): readonly PlacedRow[] {
  return tablesUnder('request-body', outline).flatMap(({ table, section }) => {
    const rows = readRows(table, context);
    if (rows.length > 0)
      context.report(diagnostic(OPERATION_DIAGNOSTICS, 'body-on-get', {}, placeIn(context.file, table.at)));
    return rows.map((row) => ({ row: argumentOf(row, 'function'), section }));
  });
}

/**
 * Parameters of which the heading does not say where they go: to their placeholders, else into the query string. Those of
 * requests with a body are members of that, unless they are placeholders.
 * @param options what stands for values in the query strings
 */
export function readUnplaced(
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
  options: QueryPlaceholders,
  context: PageContext,
): UnplacedRows {
  const placeholders = new Set(requests.flatMap(placeholdersOf));
  const isInPath = (name: string) => placeholders.has(foldName(name));
  const isPlaceholder = (name: string) => isInPath(name) || options.has(foldName(name));
  const mayBeMembers = requests.some(({ line }) => sendsBody(line.method));
  const isToldOfBody = tablesUnder('request-body', outline).some(({ table }) =>
    propertyColumnsOf(table, context.vocabulary),
  );
  const isMember = ({ name }: PropertyRow) => mayBeMembers && !isToldOfBody && !isPlaceholder(name);
  const rows: PlacedRow[] = [];
  const members: PropertyRow[] = [];
  for (const { table, section } of tablesUnder('parameters', outline)) {
    // Without a placeholder, all of it is about the body.
    if (mayBeMembers && !propertyNamesIn(table, context.vocabulary).some(isPlaceholder)) continue;
    for (const row of readRows(table, context)) {
      if (isMember(row)) members.push(row);
      else rows.push({ row: argumentOf(row, isInPath(row.name) ? 'path' : 'query'), section });
    }
  }
  return { rows, members };
}

function tablesUnder(meaning: SectionMeaning, outline: OperationOutline) {
  return sectionsAbout([meaning], outline.sectionsOf(meaning), outline).flatMap((section) =>
    section.blocks.filter((block) => block.kind === 'table').map((table) => ({ table, section })),
  );
}

function placeholdersOf({ line }: DocumentedRequest): readonly string[] {
  const parts = line.path?.segments.flatMap((segment) => segment.parts) ?? [];
  return parts.flatMap((part) => (part.kind === 'parameter' ? [foldName(part.name)] : []));
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
