import type { Position } from '../../diagnostics/diagnostic.js';
import type { Locate } from '../../http/text-position.js';
import type { ListItem, TableCell, TableRow } from '../../markdown/block.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { DefinitionItem } from './definition-items.js';
import { type RemarkFacts, settleRemarks, typeMarkdown } from './item-remarks.js';
import type { FieldListKind } from './list-kinds.js';
import { isMemberList } from './member-lists.js';
import { type NestedItem, writeItems } from './nested-items.js';

/** A definition with its remarks settled. */
interface Field {
  readonly definition: DefinitionItem;
  readonly facts: RemarkFacts;
}

/** The columns behind the one of names. */
const COLUMNS = ['type', 'required', 'default', 'description'] as const;

/** The titles of the columns that a field has. */
export function fieldTitles({ title }: Pick<FieldListKind, 'title'>, { data }: Vocabulary): readonly string[] {
  return [title, ...COLUMNS.map((column) => data.propertyColumns[column][0] ?? column)];
}

/**
 * The row that says the same as a definition and what is nested in it.
 * @param item the Markdown that the definition was read of
 * @param locate tells where the characters of that stand
 */
export function fieldRow(
  { item, inner, definition }: NestedItem & { readonly definition: DefinitionItem },
  locate: Locate,
  vocabulary: Vocabulary,
): TableRow {
  const facts = settleRemarks(definition.remarks, vocabulary);
  const { yes, no } = vocabulary.data.flagCells;
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

/** Names below a text that does not say so itself, or that they are fields, are the values that it can have. */
function listsValues({ definition, facts }: Field, inner: readonly ListItem[], vocabulary: Vocabulary): boolean {
  const isText = facts.type === undefined || vocabulary.scalarNames.get(facts.type.toLowerCase()) === 'string';
  if (definition.text.endsWith(':') && vocabulary.endsInFields(definition.text)) return false;
  return isText && vocabulary.valueOpeners.find(definition.text).length === 0 && isMemberList(inner, vocabulary);
}

function openerOf({ data }: Vocabulary): string {
  return `${capitalise(data.valueOpeners.firm[0] ?? '')}:`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
