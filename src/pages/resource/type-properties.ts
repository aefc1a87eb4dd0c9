import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { Section, TableBlock } from '../../markdown/block.js';
import { linksIn } from '../../markdown/plain-text.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PageContext } from '../context/page-context.js';
import type { PropertyRow } from '../declarations.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import type { SectionIndex } from '../sections/section-index.js';
import { methodColumnsOf } from '../tables/method-rows.js';
import { propertyColumnsOf } from '../tables/property-columns.js';
import { readPropertyRows } from '../tables/property-rows.js';
import { createRowCollector } from '../tables/row-collector.js';
import { cellIn } from '../tables/table-columns.js';

/** What OData calls relationships to several objects (OData CSDL XML 4.01, 8). */
const COLLECTION_VALUED = /^collection-valued /i;

/**
 * Reads every property table of the given sections. A table under a heading of relationships or navigation holds
 * relationships, whatever its header calls them. Tables of methods are left alone.
 * Raises `pages/duplicate-property` and what `readPropertyRows` raises.
 * @param representation the JSON of the type: its spelling of a name wins over that of a table
 */
export function readTypeProperties(
  sections: readonly Section[],
  representation: JsonValue | undefined,
  index: SectionIndex,
  context: PageContext,
): readonly PropertyRow[] {
  const collected = createRowCollector();
  const around = new Set(sections);
  for (const section of sections) {
    const inner = section.ancestors.some((one) => around.has(one)) ? section.title : undefined;
    const meaning = index.meaning(section);
    const navigation = meaning === 'relationships' || meaning === 'navigation';
    for (const block of section.blocks) {
      if (block.kind !== 'table' || context.isClaimed(block)) continue;
      if (meaning !== 'navigation' && listsMethods(block, context)) continue;
      const columns = propertyColumnsOf(block, context.vocabulary);
      if (!columns) continue;
      const read = readPropertyRows(block, columns, context);
      const related = navigation ? read.map((row) => asRelationship(row, block, context)) : read;
      const told = COLLECTION_VALUED.test(section.title) ? related.map(asCollection) : related;
      collected.add(told, inner);
    }
  }
  return mergeRows(collected.rows(), memberNames(representation), context);
}

function asCollection(row: PropertyRow): PropertyRow {
  return row.type?.kind === 'named' ? { ...row, type: { kind: 'collection', of: row.type } } : row;
}

/** A header of methods is believed only where the rows link to them. */
function listsMethods(table: TableBlock, context: PageContext): boolean {
  const columns = methodColumnsOf(table, context.vocabulary);
  return columns !== undefined && table.rows.some((row) => cellIn(row, columns, 'method')?.text.includes(']('));
}

/** In a navigation table, the name may be a link to the page of the type, which is worth more than the word in the type cell. */
function asRelationship(property: PropertyRow, table: TableBlock, context: PageContext): PropertyRow {
  const row = { ...property, navigation: true };
  const type: TypeExpression | undefined = row.type;
  if (type?.kind !== 'named' || type.target?.file !== undefined) return row;
  const cell = table.rows.flatMap(({ cells }) => cells).find(({ at }) => at === row.at);
  const [link] = linksIn(cell?.text ?? '');
  const target = link && context.resolveLink(link.url, row.at);
  return target?.file === undefined ? row : { ...row, type: { ...type, target } };
}

/**
 * One row per name, ignoring case. Rows that repeat a property under another group say nothing new; of rows with
 * different types, the one that says more wins.
 */
function mergeRows(
  rows: readonly PropertyRow[],
  spellings: ReadonlyMap<string, string>,
  context: PageContext,
): readonly PropertyRow[] {
  const merged = new Map<string, PropertyRow>();
  for (const row of rows) {
    const key = row.name.toLowerCase();
    const first = merged.get(key);
    if (first && JSON.stringify(first.type) !== JSON.stringify(row.type)) reportDuplicate(row, first, context);
    if (!first || weightOf(row) > weightOf(first)) merged.set(key, { ...row, name: spellings.get(key) ?? row.name });
  }
  return [...merged.values()];
}

/** A property that is sent says more than a relationship, a type more than "object", and a link more than a word. */
function weightOf({ type, navigation }: PropertyRow): number {
  const known = type === undefined || type.kind === 'unknown' ? 0 : type.kind === 'any' ? 1 : 2;
  const linked = type?.kind === 'named' && type.target?.file !== undefined ? 1 : 0;
  return (navigation ? 0 : 8) + known * 2 + linked;
}

function memberNames(representation: JsonValue | undefined): ReadonlyMap<string, string> {
  const names = isJsonObject(representation) ? Object.keys(representation) : [];
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

function reportDuplicate(row: PropertyRow, first: PropertyRow, context: PageContext): void {
  const parameters = { name: row.name, first: first.typeText, second: row.typeText };
  context.report(
    diagnostic(PAGES_DIAGNOSTICS, 'duplicate-property', parameters, placeIn(context.file, row.at), [
      { place: placeIn(context.file, first.at), message: 'It was described here first.' },
    ]),
  );
}
