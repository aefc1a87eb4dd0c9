import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import { meaningOfQueryOption } from '../../../http/query-option-meanings.js';
import type { TableBlock, TableCell, TableRow } from '../../../markdown/block.js';
import { codesIn, plainText } from '../../../markdown/plain-text.js';
import type { Constraints } from '../../../model/schema.js';
import type { TypeExpression } from '../../../type-expressions/type-expression.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import type { ParameterRow } from '../../page-model.js';
import { isPermissionRow } from '../../permissions/permission-rows.js';
import { foldSentence } from '../../prose/sentences.js';
import { impliedType } from '../../tables/column-constraints.js';
import { readDescriptionCell } from '../../tables/description-cell.js';
import { readName } from '../../tables/read-name.js';
import { readType } from '../../tables/read-type.js';
import { readRowFacts } from '../../tables/row-facts.js';
import { type Columns, cellIn, isHeadingRow, namesComeFirst, readColumns } from '../../tables/table-columns.js';
import type { ParameterColumn } from '../../vocabulary/table-columns.js';
import { type ParameterPlace, readParameterNames } from './parameter-names.js';

/** What a row says of its parameter, besides the name. */
interface RowFacts {
  readonly type?: TypeExpression;
  readonly description?: string;
  readonly sample?: string;
  readonly constraints: Constraints;
}

/** The first sentence, when it is a single word. */
const FIRST_WORD = /^[\s`"*]*([^\s`"*]+?)[`"*]*(?:[.,;](?=\s|$)|\s*$)/;
const STANDS_FOR_VALUE = /[{}<>]/;
const CHOICES = /^<([\w.-]+(?:\s?\|\s?[\w.-]+){1,50})>$/;
/** The beginning of the use of a system query option. */
const OPTION = /^\??\$[a-z]+=/i;

/**
 * The columns of a table of parameters; `undefined` when its header says that it is none. The first column is the name when
 * nothing says otherwise and a type stands beside it, unless it counts the rows.
 */
export function parameterColumnsOf(table: TableBlock, context: PageContext): Columns<ParameterColumn> | undefined {
  const titled = readColumns(table.header, context.vocabulary.parameterColumnOf);
  const columns = namesComeFirst(table, titled) ? new Map([...titled, ['name' as const, 0]]) : titled;
  return columns.has('name') && columns.size > 1 && !showsOptions(table, columns) ? columns : undefined;
}

/** `childHost | $filter=childHost eq 'a'`: a table of properties, with the query option that each of them can be used in. */
function showsOptions({ rows }: TableBlock, columns: Columns<ParameterColumn>): boolean {
  return (
    rows.length > 0 &&
    rows.every((row) => {
      const [shown = ''] = codesIn(cellIn(row, columns, 'example')?.text ?? '');
      return OPTION.test(shown) && !plainText(cellIn(row, columns, 'name')?.text ?? '').startsWith('$');
    })
  );
}

/**
 * Reads the rows of a table of parameters or headers: claims it, and counts each row as used or reported; but for rows of
 * permissions among headers, which `readStrayPermissions` reads.
 * Raises `pages/parameter-without-name`, and what `readDescription` raises.
 */
export function readParameterRows(
  table: TableBlock,
  columns: Columns<ParameterColumn>,
  place: ParameterPlace,
  context: PageContext,
): readonly ParameterRow[] {
  context.claim(table);
  return table.rows.flatMap((row) => {
    const cell = cellIn(row, columns, 'name');
    if (place === 'header' && isPermissionRow(row, context.vocabulary)) return [];
    if (isHeadingRow(row)) {
      context.ledger.used('tableRows');
      return [];
    }
    const names = readParameterNames(cell?.text ?? '', place, context.vocabulary);
    context.ledger[names.length > 0 ? 'used' : 'reported']('tableRows');
    if (names.length === 0) {
      reportName(row, cell, context);
      return [];
    }
    const { required } = readName(cell?.text ?? '', context.vocabulary);
    const facts = readFacts(row, columns, table, place, context);
    return names.map(({ name, sample, replaceable }): ParameterRow => {
      const choices = choicesIn(sample ?? '');
      const own = choices.length > 0 ? undefined : sample;
      const shown = own ?? (facts.sample === undefined ? undefined : valueIn(facts.sample, name));
      const stated = {
        ...(required !== undefined && { required }),
        ...(choices.length > 0 && { possibleValues: choices }),
        ...facts.constraints,
      };
      const constraints = replaceable ? { ...stated, required: false } : stated;
      return {
        in: place,
        name,
        ...facts,
        constraints,
        ...(shown !== undefined && { sample: shown }),
        at: cell?.at ?? row.at,
      };
    });
  });
}

/** The values that a placeholder beside a name lists: `X-Shape: <round | square>`. */
function choicesIn(sample: string): readonly string[] {
  return (CHOICES.exec(sample)?.[1] ?? '').split('|').flatMap((value) => value.trim() || []);
}

function readFacts(
  row: TableRow,
  columns: Columns<ParameterColumn>,
  table: TableBlock,
  place: ParameterPlace,
  context: PageContext,
): RowFacts {
  const shifted = isShifted(row, columns, context);
  const typeCell = shifted ? undefined : cellIn(row, columns, 'type');
  const valueCell = cellIn(row, columns, 'value');
  const valueIsType = valueCell !== undefined && isTypeName(valueCell, context);
  const descriptionCell = shifted ? cellIn(row, columns, 'type') : readDescriptionCell(row, columns, table, context);
  const isProse = valueCell !== undefined && !valueIsType && !columns.has('description');
  const prose = isProse ? valueCell : descriptionCell;
  const named = place === 'query' ? typeByName(cellIn(row, columns, 'name')) : undefined;
  const told = typeOf(typeCell ?? (valueIsType ? valueCell : undefined), context);
  const isOpen = told === undefined && named === undefined;
  const implied = isOpen ? impliedType(row, columns, prose?.text ?? '', context.vocabulary) : undefined;
  const type = told ?? implied;
  const facts = readRowFacts(row, columns, prose, typeCell?.text ?? '', type ?? named, context);
  const sample = sampleOf(row, columns, isProse, valueIsType, place, context);
  return {
    ...(type && { type }),
    ...(facts.description !== undefined && { description: facts.description }),
    ...(sample !== undefined && { sample }),
    constraints: { ...facts.constraints, ...(facts.values.length > 0 && { possibleValues: facts.values }) },
  };
}

/** A row that lacks a cell, such as `Content-Type | application/json` below `Name | Type | Description`. */
function isShifted(row: TableRow, columns: Columns<ParameterColumn>, context: PageContext): boolean {
  const cell = cellIn(row, columns, 'type');
  return (
    cell !== undefined &&
    !cellIn(row, columns, 'description') &&
    columns.has('description') &&
    !isTypeName(cell, context)
  );
}

function isTypeName({ text }: TableCell, context: PageContext): boolean {
  return context.vocabulary.scalarNames.has(plainText(text).toLowerCase());
}

function typeOf(cell: TableCell | undefined, context: PageContext): TypeExpression | undefined {
  const type = cell && cell.text !== '' ? readType(cell.text, cell.at, context) : undefined;
  return type?.kind === 'unknown' ? undefined : type;
}

/** System query options have their types by their names, so that their limits and defaults are numbers. */
function typeByName(cell: TableCell | undefined): TypeExpression | undefined {
  const meaning = meaningOfQueryOption(plainText(cell?.text ?? '').trim());
  return meaning && { kind: 'scalar', scalar: meaning.scalar };
}

/** What the row shows as a value: an example, or the value of a header. */
function sampleOf(
  row: TableRow,
  columns: Columns<ParameterColumn>,
  isProse: boolean,
  valueIsType: boolean,
  place: ParameterPlace,
  context: PageContext,
): string | undefined {
  const example = cellIn(row, columns, 'example')?.text ?? '';
  const text = plainText(example);
  const shown = codesIn(example)[0] ?? (/\s/.test(text) ? '' : text);
  if (shown !== '') return shown;
  const value = valueIsType ? '' : (cellIn(row, columns, 'value')?.text ?? '');
  if (value === '' || place !== 'header') return undefined;
  const sample = isProse ? FIRST_WORD.exec(plainText(value))?.[1] : plainText(value);
  if (sample === undefined || sample === '' || STANDS_FOR_VALUE.test(sample)) return undefined;
  return context.vocabulary.flagPhrases.meaningOf(foldSentence(sample)) ? undefined : sample;
}

/** An example may be a whole URL: then the value is what stands behind the name. */
function valueIn(sample: string, name: string): string {
  const index = sample.indexOf(`${name}=`);
  return index < 0 ? sample : (sample.slice(index + name.length + 1).split('&', 1)[0] ?? '');
}

function reportName(row: TableRow, cell: TableCell | undefined, context: PageContext): void {
  const place = placeIn(context.file, cell?.at ?? row.at);
  context.report(
    diagnostic(OPERATION_DIAGNOSTICS, 'parameter-without-name', { found: plainText(cell?.text ?? '') }, place),
  );
}
