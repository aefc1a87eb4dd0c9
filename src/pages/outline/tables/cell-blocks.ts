import type { Position } from '../../../diagnostics/diagnostic.js';
import type { Block, FenceBlock, TableCell } from '../../../markdown/block.js';
import { tableOfList } from '../../lists/list-table.js';
import { LIST_TITLES } from '../../vocabulary/list-words.js';

/** JSON in code: `` `{ "id": 12 }` ``. */
const PAYLOAD = /^(`+)\s*([{[][^`]*[}\]])\s*\1$/;
/** `204`, `201 Created` */
const STATUS = /^[1-5]\d\d(?: [A-Z][A-Za-z ]{1,40})?$/;
/** `` `name`, `size?` `` */
const NAMES = /^`[\w.[\]$-]{1,80}\??`(?:\s*(?:,|<br ?\/?>)\s*`[\w.[\]$-]{1,80}\??`){0,50}$/;
const NAME = /`([^`]+)`/g;

/** The fence that JSON in the code of a cell would be. */
export function payloadIn({ text, at }: TableCell): FenceBlock | undefined {
  const [, marks = '', payload] = PAYLOAD.exec(text) ?? [];
  if (payload === undefined) return undefined;
  const contentAt: Position = { ...at, column: at.column + text.indexOf(payload, marks.length) };
  return { kind: 'code', at, language: 'json', text: payload, contentAt };
}

/** What a cell says as blocks: JSON as a fence, names in code as a table, a status in code, anything else as a paragraph. */
export function blocksOfCell(cell: TableCell): readonly Block[] {
  const { text, at } = cell;
  const payload = payloadIn(cell);
  if (payload) return [payload];
  if (!NAMES.test(text)) return [{ kind: 'paragraph', at, text: STATUS.test(text) ? `\`${text}\`` : text }];
  const rows = [...text.matchAll(NAME)].map(({ 1: name = '', index }) => {
    const place = { ...at, column: at.column + index };
    const cells = [name.replace(/\?$/, ''), name.endsWith('?') ? 'optional' : '', ''].map((one) => ({
      text: one,
      at: place,
    }));
    return { cells, at: place };
  });
  return [tableOfList({ at }, [LIST_TITLES.properties, 'required', 'description'], rows)];
}
