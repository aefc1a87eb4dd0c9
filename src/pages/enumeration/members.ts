import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { PageContext } from '../context/page-context.js';
import type { EnumerationMember } from '../declarations.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { cleanMarkdown } from '../prose/clean-markdown.js';
import { readDescriptionCell } from '../tables/description-cell.js';
import { readName } from '../tables/read-name.js';
import { type Columns, cellIn, isHeadingRow, readColumns } from '../tables/table-columns.js';
import type { MemberColumn } from '../vocabulary/table-columns.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

const INTEGER = /^-?\d{1,15}$/;
const HEXADECIMAL = /^0x[0-9a-f]{1,12}$/i;
const LONGEST_NAME = 100;

/**
 * The columns of a table under a heading of members or values; `undefined` when its header says that it holds properties.
 * Without a column of names, the column of values holds them, or else the first one, when each of its cells is one word.
 * @param strict whether the first column needs a title that is known
 */
export function memberColumnsOf(
  table: TableBlock,
  vocabulary: Vocabulary,
  strict: boolean,
): Columns<MemberColumn> | undefined {
  const columns = readColumns(table.header, vocabulary.memberColumnOf);
  const values = columns.get('number');
  if (hasTypes(table, vocabulary)) return undefined;
  if (!columns.has('name') && values === 0) {
    return new Map([...columns].map(([column, index]) => [column === 'number' ? 'name' : column, index]));
  }
  if (columns.has('name')) return columns;
  const firstIsFree = ![...columns.values()].includes(0);
  return !strict && firstIsFree && holdsNames(table, 0, vocabulary) ? new Map([...columns, ['name', 0]]) : undefined;
}

/** The column of a table that holds the values of a property, and the property, when a title says so. */
export function valueColumnsOf(
  table: TableBlock,
  properties: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): { readonly name: string; readonly columns: Columns<MemberColumn> } | undefined {
  for (const [index, cell] of table.header.cells.entries()) {
    const title = vocabulary.valueColumnOf(plainText(cell.text))?.name;
    const name = title === undefined ? undefined : properties.get(title.toLowerCase());
    if (name === undefined || !holdsNames(table, index, vocabulary)) continue;
    const others = [...readColumns(table.header, vocabulary.memberColumnOf)].filter(
      ([column]) => column === 'description',
    );
    return { name, columns: new Map([...others, ['name', index]]) };
  }
  return undefined;
}

/** A column of types, whose title could not be one of values, makes it a table of properties. */
function hasTypes(table: TableBlock, vocabulary: Vocabulary): boolean {
  return table.header.cells.some(({ text }) => {
    const title = plainText(text);
    return vocabulary.propertyColumnOf(title)?.meaning === 'type' && !vocabulary.memberColumnOf(title);
  });
}

/** Marks such as a tick are no names. */
function holdsNames(table: TableBlock, index: number, vocabulary: Vocabulary): boolean {
  return (
    table.rows.length > 0 &&
    table.rows.every(({ cells }) =>
      /^(?=.*[\p{L}\p{N}])\S+$/u.test(readName(cells[index]?.text ?? '', vocabulary).name),
    )
  );
}

/**
 * Claims such a table and reads its rows, each of which counts as used or reported.
 * Raises `pages/member-without-name`, `pages/duplicate-member` and `pages/to-do`.
 */
export function readMemberRows(
  table: TableBlock,
  columns: Columns<MemberColumn>,
  context: PageContext,
): readonly EnumerationMember[] {
  context.claim(table);
  const members = new Map<string, EnumerationMember>();
  for (const row of table.rows) {
    if ((isHeadingRow(row) && row.cells.length > 1) || isAbsence(row, columns, context.vocabulary)) {
      context.ledger.used('tableRows');
      continue;
    }
    const member = readMemberRow(row, columns, table, context);
    if (member && !members.has(member.name)) members.set(member.name, member);
    else if (member) reportDuplicate(member, context);
    context.ledger[member ? 'used' : 'reported']('tableRows');
  }
  return [...members.values()];
}

/** A row for null is about the absence of a member, which the properties say of themselves. */
function isAbsence(row: TableRow, columns: Columns<MemberColumn>, vocabulary: Vocabulary): boolean {
  return readName(cellIn(row, columns, 'name')?.text ?? '', vocabulary).name.toLowerCase() === 'null';
}

function readMemberRow(
  row: TableRow,
  columns: Columns<MemberColumn>,
  table: TableBlock,
  context: PageContext,
): EnumerationMember | undefined {
  const nameCell = cellIn(row, columns, 'name');
  const { name, remarks } = readName(nameCell?.text ?? '', context.vocabulary);
  const at = nameCell?.at ?? row.at;
  if (name === '' || name.length > LONGEST_NAME) {
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'member-without-name', { text: name }, placeIn(context.file, at)));
    return undefined;
  }
  const described = readDescriptionCell(row, columns, table, context);
  const number = readNumber(cellIn(row, columns, 'number'));
  return {
    name,
    ...(number !== undefined && { value: number }),
    ...describe(described?.text ?? '', context, described),
    ...(remarks.some(context.vocabulary.isDeprecationRemark) && { deprecated: true }),
    at,
  };
}

function describe(markdown: string, context: PageContext, cell?: TableCell): Pick<EnumerationMember, 'description'> {
  const description = cleanMarkdown(markdown);
  if (context.vocabulary.isEmptyText(description)) return {};
  if (context.vocabulary.findToDo(description) < 0) return { description };
  if (cell) {
    const parameters = { where: 'the description of a member', text: description };
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'to-do', parameters, placeIn(context.file, cell.at)));
  }
  return {};
}

function readNumber(cell: TableCell | undefined): number | undefined {
  const text = cell?.text.replaceAll('`', '').trim() ?? '';
  return INTEGER.test(text) || HEXADECIMAL.test(text) ? Number(text) : undefined;
}

function reportDuplicate(member: EnumerationMember, context: PageContext): void {
  const place = placeIn(context.file, member.at);
  context.report(diagnostic(PAGES_DIAGNOSTICS, 'duplicate-member', { name: member.name }, place));
}
