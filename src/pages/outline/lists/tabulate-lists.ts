import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../../../diagnostics/diagnostic.js';
import type { Block, ListBlock, Section, TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { blockAbove } from '../../../markdown/sections.js';
import { PAGES_DIAGNOSTICS } from '../../diagnostics.js';
import { isLikelyType, isSureType } from '../../lists/item-remarks.js';
import type { KindOfLists, ListKind } from '../../lists/list-kinds.js';
import { readMemberList } from '../../lists/member-lists.js';
import { foldText, holdsPhrase } from '../../prose/marked-sentences.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { type FieldList, isFieldList, isTypedFieldList, readFieldItems, tabulateFields } from './field-lists.js';
import { readPermissionList } from './permission-lists.js';

/** A list with the section that it stands in. */
interface PlacedFields extends FieldList {
  readonly section: Section;
}

/**
 * The tables that say the same as lists of properties, parameters, members or permissions under headings that announce such,
 * by list. A list of which half of the items are definitions, but not nearly all, looks meant.
 * Raises `pages/unread-list`.
 */
export function tabulateLists(
  sections: readonly Section[],
  kindOf: KindOfLists,
  file: string,
  vocabulary: Vocabulary,
  report: Report,
): ReadonlyMap<Block, TableBlock> {
  const tables = new Map<Block, TableBlock>();
  const fields: PlacedFields[] = [];
  for (const { list, section, kind } of placeLists(sections, kindOf)) {
    if (typeof kind === 'object') {
      fields.push({ ...readFieldItems(list, kind, vocabulary), section });
      continue;
    }
    const table = kind === 'members' ? readMemberList(list, vocabulary) : readPermissionList(list, vocabulary);
    if (table) tables.set(list, table);
  }
  const typed = fields.filter(isTypedFieldList);
  const typedSections = new Set(typed.map(({ section }) => section));
  const isType = typed.length > 0 ? isLikelyType : isSureType;
  for (const one of fields) {
    const { section, list } = one;
    const needsTypes =
      one.kind.typed || typedSections.has(section) || isBesideTable(section) || listsValues(one, vocabulary);
    if (needsTypes ? isTypedFieldList(one) : isFieldList(one))
      tables.set(list, tabulateFields(one, isType, vocabulary));
    else if (!needsTypes && looksMeant(one)) {
      const parameters = { items: one.items.length, section: section.title };
      report(diagnostic(PAGES_DIAGNOSTICS, 'unread-list', parameters, placeIn(file, list.at)));
    }
  }
  return tables;
}

function isList(block: Block): block is ListBlock {
  return block.kind === 'list';
}

function looksMeant({ items, defined }: FieldList): boolean {
  return items.length > 1 && defined * 2 >= items.length;
}

/** Beside a table with the properties, a list mostly explains some of them. */
function isBesideTable({ blocks }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'table');
}

/** `The state can be one of the following values:` */
function listsValues({ list, section }: PlacedFields, { valueOpeners, operation }: Vocabulary): boolean {
  const above = blockAbove(section, list);
  if (above?.kind !== 'paragraph') return false;
  const text = foldText(plainText(above.text));
  return valueOpeners.find(text).length > 0 || holdsPhrase(text, operation.sentences.valuesFor);
}

/** The lists of a page that can hold more than prose. */
function placeLists(
  sections: readonly Section[],
  kindOf: KindOfLists,
): readonly { readonly list: ListBlock; readonly section: Section; readonly kind: ListKind }[] {
  return sections.flatMap((section) => {
    const lists = section.blocks.filter(isList);
    const kind = lists.length > 0 ? kindOf(section) : undefined;
    return kind === undefined ? [] : lists.map((list) => ({ list, section, kind }));
  });
}
