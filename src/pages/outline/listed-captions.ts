import { METHOD_WORDS } from '../../http/methods.js';
import type { Block, ListBlock, ListItem } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { linesOf } from '../context/placed-text.js';
import { type NestedItem, nestItems } from '../lists/nested-items.js';
import { beginsWithRequestLine } from '../messages/request-lines.js';
import { CAPTION_LEVEL } from '../sections/caption-heading.js';
import { statusIn } from '../sections/status-titles.js';
import { propertyColumnsOf } from '../tables/property-columns.js';
import { IMPLIED_HEADINGS } from '../vocabulary/implied-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isCaptionTitle } from './captions.js';
import { blocksOf, headingAt, isPayload, listOf, paragraphAt } from './lists/item-blocks.js';

/** An item that begins with a label: `**URL Params**`, `Response:`, `**Description:** Lists books.` */
interface Labelled extends NestedItem {
  readonly title: string;
  /** What stands behind the label on its line. */
  readonly beside: string;
  /** That, and what stands on the lines below. */
  readonly said: string;
}

interface PlacedList {
  readonly list: ListBlock;
  /** The block below. */
  readonly next: Block | undefined;
  /** Of the heading around. */
  readonly level: number;
  /** That is, or has right below it, a request line. */
  readonly isRequested: boolean;
  readonly vocabulary: Vocabulary;
}

const ORDERED = /^\d/;
const LABEL = /^(?:\*\*([^*\n]{2,60}?):?\*\*:?|([A-Z][\w /-]{2,40}):)(?:[ \t]+(\S.*))?$/;
/** `POST /books`, in a heading or as an item. */
const REQUEST = new RegExp(`(?:^|[ [(])(?:${METHOD_WORDS}) (?:/|https?:)`);
/** `**`POST /books`**`, at the beginning of an item. */
const LEADING_REQUEST = new RegExp(`^[*\`]{1,5}(?:${METHOD_WORDS})[*\`]{0,5} [*\`]{0,5}/`);
const LABEL_ALONE = /^\w+:$/;

/**
 * Puts headings in the place of items that are what the headings of an operation would be ("- **Request body**", "* Response:"), in
 * front of what stands in them or, behind the last one, below the list; and of request lines with such items in them. Most items
 * of such a list mean something, but below a request line; elsewhere a sentence beside a label is prose.
 */
export function divideLists(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === 'list')) return blocks;
  let level = 1;
  let isRequested = false;
  /** The last item that became a heading goes on below fences and tables. */
  let isOpen = false;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') {
      isOpen = false;
      level = block.level;
      isRequested = REQUEST.test(plainText(block.text));
    } else if (block.kind === 'code') isRequested ||= !isOpen && beginsWithRequestLine(block.text);
    if (block.kind !== 'list' || isOfSteps(block)) return block;
    const placed = { list: block, next: blocks[index + 1], level, isRequested, vocabulary };
    const isContent = (isOpen && block.at.column > 1) || showsAnswer(block, vocabulary);
    const divided = divideList(placed) ?? (isContent ? contentOf(block.items, placed) : undefined);
    isOpen = divided !== undefined;
    return divided ?? block;
  });
}

/** An ordered list, but for one of request lines. */
function isOfSteps(list: ListBlock): boolean {
  return ORDERED.test(list.text) && !nestItems(list).every(({ item }) => LEADING_REQUEST.test(item.text));
}

/** `- **Code:** 404` beside `` - **Content:** `{ "error": "unknown" }` ``. */
function showsAnswer({ items }: ListBlock, vocabulary: Vocabulary): boolean {
  return (
    items.some(({ text }) => statusIn(text, vocabulary) !== undefined) && items.some(({ text }) => isPayload(text))
  );
}

function divideList(placed: PlacedList): readonly Block[] | undefined {
  const { list, next, vocabulary } = placed;
  const nested = nestItems(list);
  const divided = nested.map((one) => innerCaptions(one, placed));
  if (divided.some((inner) => inner !== undefined))
    return nested.flatMap((one, index) => divideRequest(one, divided[index], placed));
  const labelled = nested.map(readLabelled);
  const requests = labelled.filter((one) => one && isRequestPart(one, vocabulary));
  const isRequested = placed.isRequested || requests.length > 0;
  const isTargeted = requests.some((one) => one && isHeadingOfRequest(one, vocabulary));
  const captions = new Map<Labelled, string>();
  let known = 0;
  for (const [index, one] of labelled.entries()) {
    if (!one) continue;
    const isLabel = isTargeted && requests.includes(one) && one.beside === '';
    const below = index === nested.length - 1 ? next : undefined;
    const title = isLabel ? one.title : captionOf(one, below, isRequested, vocabulary);
    if (title !== undefined) captions.set(one, title);
    if (title !== undefined || requests.includes(one) || vocabulary.sectionOf(one.title)) known += 1;
  }
  const isDescribed = isRequested && labelled.some((one) => one && isDescription(one, vocabulary));
  if ((captions.size === 0 && !isDescribed) || (!isRequested && known * 2 < nested.length)) return undefined;
  const descriptions = labelled.flatMap((one) => {
    return one && isDescription(one, vocabulary) ? [paragraphAt(one.item.at, one.beside, list)] : [];
  });
  const others = nested.flatMap((one, index): readonly Block[] => {
    const item = labelled[index];
    const title = item && captions.get(item);
    if (item && title !== undefined) {
      const { at } = item.item;
      const content = [
        ...blocksOf(linesOf({ text: item.said, at }), list, vocabulary),
        ...contentOf(item.inner, placed),
      ];
      return [headingAt(at, title, CAPTION_LEVEL, list), ...content];
    }
    return item && isDescription(item, vocabulary) ? [] : listOf([one.item, ...one.inner], list);
  });
  return [...descriptions, ...others];
}

/** `**Purpose:** Lists the books.` */
function isDescription({ title, beside }: Labelled, vocabulary: Vocabulary): boolean {
  return beside !== '' && vocabulary.sectionOf(title)?.meaning === 'description';
}

/** `**URL**`, with the target below. */
function isHeadingOfRequest({ title, beside, said }: Labelled, vocabulary: Vocabulary): boolean {
  const isTarget = vocabulary.requestLabelOf(title)?.meaning === 'target';
  return isTarget && beside === '' && said !== '' && isCaptionTitle(title, vocabulary);
}

function readLabelled(nested: NestedItem): Labelled | undefined {
  const [first = '', ...below] = nested.item.text.split('\n');
  const [, bold, plain, beside = ''] = LABEL.exec(first.trim()) ?? [];
  const title = bold ?? plain;
  return title === undefined ? undefined : { ...nested, title, beside, said: [beside, ...below].join('\n') };
}

/** The heading that an item stands for. */
function captionOf(
  { title, beside, said, inner }: Labelled,
  next: Block | undefined,
  isRequested: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  const isFollowed = next?.kind === 'table' || next?.kind === 'code';
  if (said === '' && inner.length === 0 && !isFollowed) return undefined;
  if ((beside !== '' && !isRequested) || vocabulary.requestLabelOf(title)) return undefined;
  if (isCaptionTitle(title, vocabulary)) return title;
  const status = next?.kind === 'code' && beside === '' ? statusIn(title, vocabulary) : undefined;
  if (status !== undefined) return status;
  // "Data:" behind the method and the target, in front of a table of fields.
  const isOfFields = next?.kind === 'table' && propertyColumnsOf(next, vocabulary) !== undefined;
  return isRequested && beside === '' && isOfFields ? IMPLIED_HEADINGS.parameters : undefined;
}

/** A request line, or the label of a half of one. */
function isRequestPart({ title, beside }: Labelled, vocabulary: Vocabulary): boolean {
  return REQUEST.test(plainText(`${title} ${beside}`)) || vocabulary.requestLabelOf(title) !== undefined;
}

/** The list in an item that is a request line, where that is divided by captions. */
function innerCaptions({ item, inner }: NestedItem, placed: PlacedList): readonly Block[] | undefined {
  if (inner.length === 0 || !REQUEST.test(plainText(item.text))) return undefined;
  const [list] = listOf(inner, placed.list);
  const isLast = inner.at(-1) === placed.list.items.at(-1);
  return list && divideList({ ...placed, list, next: isLast ? placed.next : undefined, isRequested: true });
}

/** An item that is a request line as a heading, with what stands in it. */
function divideRequest(
  { item, inner }: NestedItem,
  divided: readonly Block[] | undefined,
  { list, level, vocabulary }: PlacedList,
): readonly Block[] {
  if (!REQUEST.test(plainText(item.text))) return listOf([item, ...inner], list);
  const [first, ...lines] = linesOf(item);
  const heading = headingAt(item.at, first?.text ?? '', Math.min(level + 1, CAPTION_LEVEL - 1), list);
  return [heading, ...blocksOf(lines, list, vocabulary), ...(divided ?? listOf(inner, list))];
}

/** What items in an item say: statuses with what stands in them, or a list; a label in front of a table stays above it. */
function contentOf(items: readonly ListItem[], { list, next, vocabulary }: PlacedList): readonly Block[] {
  const outer = listOf(items, list).flatMap(nestItems);
  if (outer.some(({ item }) => statusIn(item.text.split('\n', 1).join(), vocabulary) !== undefined))
    return outer.flatMap(({ item, inner }) => [...blocksOf(linesOf(item), list, vocabulary), ...listOf(inner, list)]);
  const last = items.at(-1);
  const isAbove = next?.kind === 'table' && last === list.items.at(-1) && LABEL_ALONE.test(last?.text ?? '');
  if (!isAbove || !last) return listOf(items, list);
  return [...listOf(items.slice(0, -1), list), paragraphAt(last.at, last.text, list)];
}
