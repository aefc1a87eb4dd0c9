import type { Position } from '../../diagnostics/diagnostic.js';
import { createLocator } from '../../http/text-position.js';
import type { ListBlock, ListItem, TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type DefinitionItem, hasFacts, hasType, type ItemReader, readDefinitionItem } from './definition-items.js';
import { isSureType, type RemarkFacts, settleRemarks, type TypeTest, typeMarkdown } from './item-remarks.js';
import { takeLabelledLines } from './labelled-lines.js';
import { tableOfList } from './list-table.js';
import { isMemberList } from './member-lists.js';
import { type NestedItem, nestItems, writeItems } from './nested-items.js';
import { joinStretches } from './stretches.js';

/** What the items of a list are expected to name. */
export interface FieldListKind {
  readonly names: 'field' | 'header';
  /** The title that the column of names would have. */
  readonly title: string;
  /** Most of the items need a type: the heading alone does not say that the list has properties. */
  readonly typed: boolean;
}

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

/** A definition with its remarks settled. */
interface Field {
  readonly definition: DefinitionItem;
  readonly facts: RemarkFacts;
}

/** The columns behind the one of names. */
const COLUMNS = ['type', 'required', 'default', 'description'] as const;

const CAPITALISED_WORD = /^[A-Z][a-z]*$/;
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
 * @param isType what counts as a type beside a name without one: where lists of the page give types, any other word does as well
 */
export function tabulateFields(fields: FieldList, isType: TypeTest, vocabulary: Vocabulary): TableBlock {
  const { list, kind, items } = fields;
  const titles = [kind.title, ...COLUMNS.map((column) => vocabulary.data.propertyColumns[column][0] ?? column)];
  const rows = items.map((item) => rowOf(withType(item, { kind: kind.names, isType, vocabulary }), vocabulary));
  return tableOfList(list, titles, rows);
}

/** Items such as `- Type: String` say what the item is that they are nested in. */
function withInnerLabels(nested: NestedItem, vocabulary: Vocabulary): NestedItem {
  const { item, inner } = nested;
  if (!inner.some(({ text }) => takeLabelledLines(text, vocabulary))) return nested;
  return { item: { ...item, text: joinStretches(item, inner) }, inner: [] };
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

function rowOf({ item, inner, definition }: FieldItem, vocabulary: Vocabulary): TableRow {
  if (!definition) return { cells: [{ text: item.text, at: item.at }], at: item.at };
  const facts = settleRemarks(definition.remarks, vocabulary);
  const { yes, no } = vocabulary.data.flagCells;
  const locate = createLocator(item.text, item.at);
  const cell = (text: string | undefined, at: Position = item.at): TableCell => ({ text: text ?? '', at });
  const required = facts.required === undefined ? undefined : (facts.required ? yes : no)[0];
  const typeStart = facts.type === undefined ? -1 : item.text.indexOf(facts.type, definition.name.length);
  return {
    cells: [
      cell(definition.name),
      cell(facts.type && typeMarkdown(facts.type), locate(Math.max(typeStart, 0))),
      cell(required),
      cell(facts.default === undefined ? undefined : codeOf(facts.default)),
      cell(describe({ definition, facts }, inner, vocabulary), locate(definition.textStart)),
    ],
    at: item.at,
  };
}

/** A value that is marked stands for itself. */
function codeOf(value: string): string {
  return /^[`*"']/.test(value) || /^-?\d/.test(value) || value.includes('`') ? value : `\`${value}\``;
}

/** The description, with flags that have no column in front, and behind it what else stands beside the name. */
function describe({ definition, facts }: Field, inner: readonly ListItem[], vocabulary: Vocabulary): string {
  const { flags, notes } = facts;
  const said = flags.length > 0 ? `${capitalise(flags.join(', '))}.` : '';
  const noted = notes.length > 0 ? `(${notes.join(', ')})` : '';
  const text = [said, definition.text, noted].filter((part) => part !== '').join(' ');
  if (inner.length === 0) return text;
  const opener = listsValues({ definition, facts }, inner, vocabulary) ? openerOf(vocabulary) : '';
  return [[text, opener].filter((part) => part !== '').join(' '), writeItems(inner)].join('\n');
}

/** Names below a text that does not say so itself are the values that it can have. */
function listsValues({ definition, facts }: Field, inner: readonly ListItem[], vocabulary: Vocabulary): boolean {
  const isText = facts.type === undefined || vocabulary.scalarNames.get(facts.type.toLowerCase()) === 'string';
  return isText && vocabulary.valueOpeners.find(definition.text).length === 0 && isMemberList(inner, vocabulary);
}

function openerOf({ data }: Vocabulary): string {
  return `${capitalise(data.valueOpeners.firm[0] ?? '')}:`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
