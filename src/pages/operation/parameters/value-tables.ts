import type { Section, TableBlock } from '../../../markdown/block.js';
import type { PageContext } from '../../context/page-context.js';
import type { PropertyRow } from '../../declarations.js';
import { memberColumnsOf, readMemberRows } from '../../enumeration/members.js';
import type { OperationPart, PageOperation, ParameterRow } from '../../page-model.js';
import { holdsPhrase, sentencesOf } from '../../prose/marked-sentences.js';
import type { SectionIndex } from '../../sections/section-index.js';
import { joinWords } from '../../sections/type-name.js';
import type { Columns } from '../../tables/table-columns.js';
import type { MemberColumn } from '../../vocabulary/table-columns.js';

/** A row that a table of values can be about. */
type ValueRow = ParameterRow | PropertyRow;

/** The values of a row, and a list of them with what the table says of each. */
interface RowValues {
  readonly values: readonly string[];
  readonly list: string;
}

/** A member that stands for no value. */
const NULL_MEMBER = /^\(?null\)?$/i;

/**
 * Gives the parameters of an operation, and the members of its body, the values that tables of the page list for them: a table
 * below a heading such as "Format options", or behind a sentence that names one of them ("The following values are allowed for
 * the **format** parameter"). Only text that lists no values of its own gets some; all of them get what the table says of each.
 * Claims the tables that it reads, and raises what their rows raise.
 */
export function attachValueTables(operation: PageOperation, index: SectionIndex, context: PageContext): PageOperation {
  const { vocabulary } = context;
  const rows = [...operation.parameters, ...bodyRows(operation), ...operation.parts.flatMap(bodyRows)].filter(isText);
  const names = new Map(rows.map(({ name }) => [name.toLowerCase(), name]));
  if (names.size === 0) return operation;
  const found = new Map<string, RowValues>();
  for (const section of context.sections) {
    const table = section.blocks.find((block) => block.kind === 'table' && !context.isClaimed(block));
    const name = table ? nameIn(section, names, index, context) : undefined;
    if (name === undefined || found.has(name) || table?.kind !== 'table') continue;
    const columns = memberColumnsOf(table, vocabulary, false);
    if (columns) found.set(name, readValues(table, columns, context));
  }
  if (found.size === 0) return operation;
  const withValues = <Row extends ValueRow>(row: Row): Row => {
    const values = isText(row) ? found.get(row.name) : undefined;
    return values ? { ...row, ...withList(row, values) } : row;
  };
  return {
    ...operation,
    ...attachToBody(operation, withValues),
    parameters: operation.parameters.map(withValues),
    parts: operation.parts.map((part) => ({ ...part, ...attachToBody(part, withValues) })),
  };
}

function bodyRows({ requestBody }: OperationPart): readonly PropertyRow[] {
  return requestBody?.rows ?? [];
}

function attachToBody(
  { requestBody }: OperationPart,
  withValues: (row: PropertyRow) => PropertyRow,
): Pick<OperationPart, 'requestBody'> {
  return requestBody ? { requestBody: { ...requestBody, rows: requestBody.rows.map(withValues) } } : {};
}

function isText({ type }: ValueRow): boolean {
  return type === undefined || type.kind === 'enumeration' || (type.kind === 'scalar' && type.scalar === 'string');
}

/** The row that a sentence of the section says the values are for, else the one that its heading names. */
function nameIn(
  section: Section,
  names: ReadonlyMap<string, string>,
  index: SectionIndex,
  { vocabulary }: PageContext,
): string | undefined {
  for (const block of section.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { folded, marks } of sentencesOf(block.text)) {
      if (!holdsPhrase(folded, vocabulary.operation.sentences.valuesFor)) continue;
      const named = new Set([...marks.values()].flatMap(({ text }) => names.get(text.toLowerCase()) ?? []));
      const [name, ...others] = named;
      if (name !== undefined && others.length === 0) return name;
    }
  }
  const naming = index.naming(section);
  const heading = naming?.meaning === 'values' ? joinWords(naming.name ?? '') : undefined;
  return heading === undefined ? undefined : names.get(heading.toLowerCase());
}

function readValues(table: TableBlock, columns: Columns<MemberColumn>, context: PageContext): RowValues {
  const members = readMemberRows(table, columns, context);
  const items = members.map(({ name, description }) => `- \`${name}\`${description ? `: ${flat(description)}` : ''}`);
  return {
    values: members.map(({ name }) => name).filter((name) => !NULL_MEMBER.test(name)),
    list: items.join('\n'),
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function withList(row: ValueRow, { values, list }: RowValues): Partial<ParameterRow> & Partial<PropertyRow> {
  const description = [row.description, list].filter(Boolean).join('\n\n');
  if ('values' in row) return { description, ...(row.values.length === 0 && { values }) };
  const { possibleValues } = row.constraints;
  return { description, constraints: { ...row.constraints, possibleValues: possibleValues ?? values } };
}
