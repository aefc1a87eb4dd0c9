import { createLocator } from '../../../http/text-position.js';
import type { ListBlock, TableBlock, TableRow } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { tableOfList } from '../../lists/list-table.js';
import { type NestedItem, nestItems } from '../../lists/nested-items.js';
import { schemeOf } from '../../permissions/permission-layout.js';
import { isPermissionRow } from '../../permissions/permission-rows.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** A label up to a colon or dash: `**Delegated (work account)**: Book.Read`. */
const LABEL = /^[*_]{0,3}([^:\n]{1,100}?)(?:[*_]{0,3}:[*_]{0,3}(?=\s|$)|[ \t]+[-–—](?=\s))[ \t]*/;

/**
 * Reads a list with an item for each kind of permission, as the table that says the same; `undefined` where an item says
 * anything else, or none has scopes alone: that is prose.
 */
export function readPermissionList(list: ListBlock, vocabulary: Vocabulary): TableBlock | undefined {
  const outer = nestItems(list);
  const rows = outer.flatMap((item) => rowOf(item) ?? []);
  const words = vocabulary.operation.permissions;
  const isLabelled = rows.every(({ cells: [label] }) => schemeOf(plainText(label?.text ?? ''), words));
  if (rows.length < outer.length || !isLabelled) return undefined;
  if (!rows.some((row) => isPermissionRow(row, vocabulary))) return undefined;
  return tableOfList(list, ['', ''], rows);
}

/** The scopes stand behind the label, or nested below it. */
function rowOf({ item, inner }: NestedItem): TableRow | undefined {
  const [whole = '', label] = LABEL.exec(item.text) ?? [];
  const [first] = inner;
  const behind = label === undefined ? '' : item.text.slice(whole.length);
  if (first && behind === '') {
    const scopes = inner.map(({ text }) => text).join(',\n');
    return {
      cells: [
        { text: label ?? item.text, at: item.at },
        { text: scopes, at: first.at },
      ],
      at: item.at,
    };
  }
  if (label === undefined || first) return undefined;
  const at = createLocator(item.text, item.at)(whole.length);
  return {
    cells: [
      { text: label, at: item.at },
      { text: behind, at },
    ],
    at: item.at,
  };
}
