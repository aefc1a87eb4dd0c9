import type { Block, HeadingBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { headingFor } from '../sections/caption-heading.js';
import { readStatusTitle, statusBehind, statusIn } from '../sections/status-titles.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Of a line that is a caption rather than a text, in characters. */
const LONGEST = 60;

const SIDES: readonly (SectionMeaning | undefined)[] = ['request', 'request-body', 'response', 'error-responses'];

/** Pictures and arrows in front of a line, the colon behind it. */
const AROUND = /^[^\p{L}\p{N}]+|[:\s]+$/gu;
const IN_BRACKETS = /[([]$/;
/** `Body: {"id": 1}`, `**Response** (200): `{"id": 1}`` */
const INLINE_PAYLOAD = /^([^{}[\]\n]{3,60}:[*_]{0,3}) (?:`\s?)?([{[][^\n]*[}\]])(?:\s?`)?$/;
/** `(JSON)`, `— application/json` */
const REMARK = /\s?(?:\([^()]*\)|[–—-]\s[\w/]+)$/;

/**
 * What stands right above a fence and says which side of an exchange it shows: the status of an answer ("`201 Created`:",
 * "Success (201)"), or the title of a part with a remark ("*Request body* (JSON)").
 * @returns nothing for other blocks, and for those that stand above anything else
 */
export function fenceCaption(block: Block, next: Block | undefined, vocabulary: Vocabulary): HeadingBlock | undefined {
  if (next?.kind !== 'code') return undefined;
  const line = block.kind === 'paragraph' || block.kind === 'blockquote' ? block.text : listedLine(block);
  if (line === undefined || line.length > LONGEST || line.includes('\n')) return undefined;
  const title = sideCaption(line, vocabulary);
  return title === undefined ? undefined : headingFor(block, title);
}

/**
 * A payload behind what says the side: `**Body:** `{ "name": "Nele" }``, as a heading and a fence.
 * @returns nothing for other blocks
 */
export function inlinePayload(block: Block, vocabulary: Vocabulary): readonly Block[] | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const [, label = '', text] = INLINE_PAYLOAD.exec(block.text) ?? [];
  const title = sideCaption(label, vocabulary);
  if (text === undefined || title === undefined) return undefined;
  const at = { ...block.at, column: block.at.column + block.text.indexOf(text) };
  const { tab } = block;
  return [
    headingFor(block, title),
    { kind: 'code', at, ...(tab !== undefined && { tab }), language: 'json', text, contentAt: at },
  ];
}

/** A label with one item in it: `Status code: 200`. */
function listedLine(block: Block): string | undefined {
  const [label, value, ...others] = block.kind === 'list' ? block.items : [];
  return label && value?.depth !== undefined && others.length === 0 ? `${label.text} ${value.text}` : undefined;
}

/** The title of a line that says nothing but which side of an exchange a sample shows, or which status it has. */
export function sideCaption(markdown: string, vocabulary: Vocabulary): string | undefined {
  const text = plainText(markdown).replace(AROUND, '');
  return statusTitle(text, vocabulary) ?? sideTitle(text, vocabulary);
}

/** `201 Created`, `Success (201)`, `Returns: 201 Created` */
function statusTitle(text: string, vocabulary: Vocabulary): string | undefined {
  const leading = statusIn(text, vocabulary) ?? (readStatusTitle(text, vocabulary)?.isCertain ? text : undefined);
  const behind = leading === undefined ? statusBehind(text) : undefined;
  if (!behind) return leading;
  const { words, mark, status, reason } = behind;
  if (SIDES.includes(vocabulary.sectionOf(words)?.meaning)) return `Status ${status}`;
  return IN_BRACKETS.test(mark) || reason !== '' ? `Status ${status}: ${words}` : undefined;
}

function sideTitle(text: string, { sectionOf }: Vocabulary): string | undefined {
  const title = text.replace(REMARK, '');
  return SIDES.includes(sectionOf(title)?.meaning) ? title : undefined;
}
