import { createLocator } from '../../../http/text-position.js';
import type { ListBlock, ListItem, TableBlock, TableRow } from '../../../markdown/block.js';
import { joinPlacedTexts } from '../../context/placed-text.js';
import {
  type DefinitionItem,
  hasFacts,
  hasType,
  type ItemReader,
  readDefinitionItem,
} from '../../lists/definition-items.js';
import { fieldRow, fieldTitles } from '../../lists/field-rows.js';
import { isSureType, settleRemarks, type TypeTest } from '../../lists/item-remarks.js';
import { takeLabelledLines } from '../../lists/labelled-lines.js';
import type { FieldListKind } from '../../lists/list-kinds.js';
import { tableOfList } from '../../lists/list-table.js';
import { type NestedItem, nestItems } from '../../lists/nested-items.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { listOf } from './item-blocks.js';

/** A list of fields as far as each item tells by itself. */
export interface FieldList {
  readonly list: ListBlock;
  readonly kind: FieldListKind;
  readonly items: readonly FieldItem[];
  /** How many of the items name something and say what it is. */
  readonly defined: number;
  /** How many give it a type. */
  readonly typed: number;
}

/** An item with what was read of it; nothing for one that is no definition. */
interface FieldItem extends NestedItem {
  readonly definition: DefinitionItem | undefined;
}

const CAPITALISED_WORD = /^[A-Z][a-z]*$/;
/** Lists in lists, of which each tells what is inside of a field; deeper ones are what is said of it. */
const DEEPEST = 11;
/** Nearly all of the items of a list of definitions are definitions. */
const NEARLY_ALL = 0.8;

/** Reads the items of a list that may name properties or parameters. */
export function readFieldItems(list: ListBlock, kind: FieldListKind, vocabulary: Vocabulary): FieldList {
  const items = nestItems(list).map((nested) => {
    const item = withInnerLabels(nested, vocabulary);
    return { ...item, definition: definitionIn(item, { kind: kind.names, isType: isSureType, vocabulary }) };
  });
  const definitions = items.flatMap(({ definition }) => definition ?? []);
  const typed = definitions.filter(({ remarks }) => hasType(remarks)).length;
  return { list, kind, items, defined: definitions.length, typed };
}

/** Whether nearly all of the items are definitions. */
export function isFieldList({ items, defined }: FieldList): boolean {
  if (defined < items.length * NEARLY_ALL) return false;
  return items.length > 1 || items.some(({ definition }) => definition && !isWeak(definition));
}

/** The same, and most of them give a type. */
export function isTypedFieldList(fields: FieldList): boolean {
  return fields.typed * 2 >= fields.items.length && isFieldList(fields);
}

/**
 * The table that says the same as a list. Items that are no definitions become rows without a name, which the readers of tables
 * report.
 * @param depth how many other lists the list is nested in
 * @param isType what counts as a type beside a name without one: where lists of the page give types, any other word does as well
 */
export function tabulateFields(fields: FieldList, isType: TypeTest, vocabulary: Vocabulary, depth = 0): TableBlock {
  const { list, kind, items } = fields;
  const places = items.map(({ definition }) => definition && placeOf(definition, vocabulary));
  const isPlaced = places.every((place) => place !== undefined);
  const rows = items.flatMap((field, index): readonly TableRow[] => {
    const { definition, ...nested } = withType(field, { kind: kind.names, isType, vocabulary });
    const { text, at } = nested.item;
    if (!definition) return [{ cells: [{ text, at }], at }];
    const place = isPlaced ? places[index] : undefined;
    const remarks = definition.remarks.filter((remark) => remark.text !== place);
    const settled = { ...nested, definition: { ...definition, remarks } };
    const members = depth < DEEPEST ? membersOf(settled, fields, vocabulary) : undefined;
    const row = fieldRow(members ? { ...settled, inner: [] } : settled, createLocator(text, at), vocabulary);
    const below = members ? tabulateFields(members, isType, vocabulary, depth + 1).rows : [];
    const all = [row, ...below.map((one) => memberOf(definition.name, one))];
    return place ? all.map((one) => ({ ...one, cells: [...one.cells, { text: place, at }] })) : all;
  });
  const titles = fieldTitles(kind, vocabulary);
  return tableOfList(list, isPlaced ? [...titles, vocabulary.data.placeColumns.place[0] ?? ''] : titles, rows);
}

const MEMBER = /^[A-Za-z_$][\w$-]*$/;

/** The fields that are listed in the item of one that may have members: an object, a list, or what is said to have some. */
function membersOf(
  { inner, definition }: NestedItem & { readonly definition: DefinitionItem },
  { list, kind }: FieldList,
  vocabulary: Vocabulary,
): FieldList | undefined {
  const [innerList] = kind.nested && MEMBER.test(definition.name) ? listOf(inner, list) : [];
  if (!innerList) return undefined;
  const { type } = settleRemarks(definition.remarks, vocabulary);
  const isScalar = type !== undefined && vocabulary.scalarNames.has(type.toLowerCase());
  const members = isScalar ? undefined : readFieldItems(innerList, kind, vocabulary);
  if (!members?.items.every((item) => item.definition && MEMBER.test(item.definition.name))) return undefined;
  const isMeant = type === undefined ? isTypedFieldList(members) : isFieldList(members);
  return isMeant ? members : undefined;
}

/** Under the name of what it is a member of. */
function memberOf(name: string, row: TableRow): TableRow {
  const [first, ...others] = row.cells;
  return first ? { ...row, cells: [{ ...first, text: `${name}.${first.text}` }, ...others] } : row;
}

/** The remark that says where a parameter goes: `(header, string)`. */
function placeOf({ remarks }: DefinitionItem, vocabulary: Vocabulary): string | undefined {
  return remarks.find(({ kind, text }) => kind === 'note' && vocabulary.placeOf(text) !== undefined)?.text;
}

/** Items such as `- Type: String` say what the item is that they are nested in. */
function withInnerLabels(nested: NestedItem, vocabulary: Vocabulary): NestedItem {
  const { item, inner } = nested;
  const isLabel = ({ text }: ListItem) => takeLabelledLines(text.split('\n', 1).join(), vocabulary) !== undefined;
  if (!inner.some(isLabel)) return nested;
  return { item: { ...item, text: joinPlacedTexts(item, inner) }, inner: [] };
}

function withType(field: FieldItem, reader: ItemReader): FieldItem {
  const { definition } = field;
  return !definition || hasType(definition.remarks) ? field : { ...field, definition: definitionIn(field, reader) };
}

/** The item, if it says something of what it names, or others are nested in it. */
function definitionIn({ item, inner }: NestedItem, reader: ItemReader): DefinitionItem | undefined {
  const definition = readDefinitionItem(item.text, reader);
  if (!definition) return undefined;
  const { remarks, separated, text } = definition;
  const isDescribed = separated ? text !== '' || inner.length > 0 : text === '' && inner.length > 0;
  return isDescribed || hasFacts(remarks) ? definition : undefined;
}

/** `Open: Goes on.` could be prose. */
function isWeak({ marked, remarks, name }: DefinitionItem): boolean {
  return !marked && !hasFacts(remarks) && CAPITALISED_WORD.test(name);
}
