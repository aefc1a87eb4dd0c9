import type { Position } from '../../../diagnostics/diagnostic.js';
import type { Block, HeadingBlock, ListBlock, ListItem, ParagraphBlock } from '../../../markdown/block.js';
import type { PlacedText } from '../../context/placed-text.js';
import { leastDepth, listOfItems } from '../../lists/nested-items.js';
import { isBetweenLines } from '../../messages/request-lines.js';
import { CAPTION_LEVEL, headingFor } from '../../sections/caption-heading.js';
import { statusIn } from '../../sections/status-titles.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** `**Content:** `{ "id": 12 }`` */
const PAYLOAD = /^(?:[*_]{0,2}[A-Z][\w ]{1,20}:?[*_]{0,2}:?[ \t]+)?(`+)\s*([{[].*[}\]])\s*\1$/;
/** `` `id=[integer]` `` */
const TYPED_NAME = /^`?([A-Za-z_][\w.-]{0,60})\s?=\s?\[([A-Za-z]{3,20})\]`?,?\s*(?:[-–—:]\s*)?(.*)$/;
/** `**Required:**`, `Optional` */
const WORD_ALONE = /^[*_]{0,2}(\w+):?[*_]{0,2}:?$/;
/** `**Content:**` above a fence. */
const LABEL_ALONE = /^[*_]{0,2}[A-Za-z]\w+(?::[*_]{0,2}|[*_]{2}:?)$/;

/** Lines of an item as paragraphs, with statuses as headings, JSON in code as fences, and names with types in brackets as a list. */
export function blocksOf(lines: readonly PlacedText[], list: ListBlock, vocabulary: Vocabulary): readonly Block[] {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  const closeList = () => {
    blocks.push(...listOf(items, list));
    items = [];
  };
  let isOpen = false;
  let necessity = '';
  for (const { text: line, at } of lines) {
    const text = line.trim();
    const [, word = ''] = WORD_ALONE.exec(text) ?? [];
    const block = headingOrPayload({ text, at }, list, vocabulary);
    const [, name, type, remark = ''] = TYPED_NAME.exec(text) ?? [];
    if (vocabulary.demands(word) !== undefined) necessity = `, ${word.toLowerCase()}`;
    else if (block) {
      closeList();
      blocks.push(block);
    } else if (name !== undefined) {
      items.push({ text: `\`${name}\` (${type}${necessity})${remark === '' ? '' : `: ${remark}`}`, at });
    } else if (!LABEL_ALONE.test(text) && !isBetweenLines(text, vocabulary)) {
      closeList();
      const last = blocks.at(-1);
      if (isOpen && last?.kind === 'paragraph') blocks.splice(-1, 1, { ...last, text: `${last.text}\n${text}` });
      else blocks.push(paragraphAt(at, text, list));
    }
    isOpen = text !== '';
  }
  closeList();
  return blocks;
}

function headingOrPayload({ text, at }: PlacedText, list: ListBlock, vocabulary: Vocabulary): Block | undefined {
  const status = statusIn(text, vocabulary);
  if (status !== undefined) return headingAt(at, status, CAPTION_LEVEL + 1, list);
  const [, , payload] = PAYLOAD.exec(text) ?? [];
  if (payload === undefined) return undefined;
  return { ...blockAt(at, list), kind: 'code', language: 'json', text: payload, contentAt: at };
}

/** Whether the text of an item is JSON in code, behind a label or not. */
export function isPayload(text: string): boolean {
  return PAYLOAD.test(text.trim());
}

function blockAt(at: Position, { tab }: ListBlock) {
  return { at, ...(tab !== undefined && { tab }) };
}

/** A heading in the place of an item of a list. */
export function headingAt(at: Position, text: string, level: number, list: ListBlock): HeadingBlock {
  return headingFor({ ...list, at }, text, level);
}

/** A paragraph in the place of an item of a list. */
export function paragraphAt(at: Position, text: string, list: ListBlock): ParagraphBlock {
  return { ...blockAt(at, list), kind: 'paragraph', text };
}

/** Some items of a list as one of their own; nothing without any. */
export function listOf(items: readonly ListItem[], list: ListBlock): readonly ListBlock[] {
  const [first] = items;
  if (!first) return [];
  const top = leastDepth(items);
  const raised = items.map(({ depth = 0, ...item }) => ({ ...item, ...(depth > top && { depth: depth - top }) }));
  return [listOfItems(raised, { ...list, at: first.at })];
}
