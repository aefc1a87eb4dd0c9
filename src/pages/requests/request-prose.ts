import type { Position } from '../../diagnostics/diagnostic.js';
import { METHOD_WORDS } from '../../http/methods.js';
import { parseRequestLine } from '../../http/request-line.js';
import { createLocator } from '../../http/text-position.js';
import type { Block, ListBlock, Section } from '../../markdown/block.js';
import type { PageContext } from '../context/page-context.js';
import { linesOf, type PlacedText } from '../context/placed-text.js';
import { readLabel } from '../lists/labelled-lines.js';
import { headingsAround, type OperationOutline } from '../messages/operation-outline.js';
import { type RequestText, readRequestText } from '../messages/request-text.js';
import type { DocumentedRequest } from '../page-model.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import { withoutNumbering } from '../vocabulary/title-matcher.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isLabelledRequest } from './labelled-requests.js';
import type { PlacedRequest } from './placed-request.js';
import { isRequestListing, leadsToPages } from './request-listings.js';
import { isRequestSection } from './request-places.js';

type StatedRequest = Pick<DocumentedRequest, 'line' | 'caption'>;

/** Meanings of sections that may say what the request line of a page is, where none has a heading for it. */
const STATING: ReadonlySet<SectionMeaning | undefined> = new Set([undefined, 'description', 'http-request', 'request']);

/**
 * Request lines in the text below a heading "HTTP request": items of lists, and lines of paragraphs and notes; see `readRequestText`
 * for their forms.
 */
export function findProseRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  return context.sections
    .filter((section) => isRequestSection(outline, section))
    .flatMap((section) =>
      section.blocks.flatMap((block) =>
        place(requestsIn(block, context), section, outline).map((placed) => ({ ...placed, block })),
      ),
    );
}

/**
 * Headings that are request lines, outside of examples and answers. What stands behind a dash or colon is the caption.
 */
export function findHeadingRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  return context.sections
    .filter((section) => section !== outline.title && STATING.has(outline.meaningOf(section)))
    .flatMap((section) => place(requestOfHeading(section, context), section, outline));
}

/** The request line that a heading is, or ends in, with a remark behind it or not. */
export function requestOfHeading({ title, at }: Section, { vocabulary }: PageContext): readonly StatedRequest[] {
  const { line } = divideHeading(withoutNumbering(title));
  const read = readRequestText(line, vocabulary);
  return read?.lines.length === 1 ? statedRequests(line, read, at) : [];
}

/** `List the books % GET /books`, `List the books · GET /books`, `List the books: GET /books`, `List the books [GET /books]`: a name, and the request line behind a mark. */
const NAMED_LINE = new RegExp(`^(\\S[^\\n]{0,200}?)(?: [-–—|%·•] |: | [[(])((?:${METHOD_WORDS}) [^\\n]*)$`);
/** A placeholder with the place where it is described: `{book.id#books/book-object}`. */
const ANCHORED_PLACEHOLDER = /\{([^{}#\s]+)#[^{}]*\}/g;

/** `Get https://library.example/books`: in front of a whole URL, a word is a method however it is spelled. */
const SPELLED_METHOD = new RegExp(`^(?:${METHOD_WORDS})(?= https?://)`, 'i');

/** The name and the request line of a heading; either may be empty. */
export function divideHeading(title: string): { readonly name: string; readonly line: string } {
  const heading = title.replace(SPELLED_METHOD, (method) => method.toUpperCase());
  const [, name = '', line = heading] = NAMED_LINE.exec(heading) ?? [];
  const isBracketed = name !== '' && /[[(]$/.test(heading.slice(0, heading.length - line.length));
  const bare = isBracketed ? line.replace(/[\])]$/, '') : line;
  return { name, line: bare.replace(ANCHORED_PLACEHOLDER, '{$1}') };
}

/**
 * Paragraphs and quotations, outside of examples and answers, of nothing but request lines, and lists of which every item begins
 * with one; below headings such as "API endpoints", all that links to no page: see `findProseRequests` for the forms.
 */
export function findLoneRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  return context.sections
    .filter((section) => STATING.has(outline.meaningOf(section)))
    .flatMap((section) => {
      const read = isRequestListing(section, context.vocabulary) ? listedRequestsIn : loneRequestsIn;
      // Right below the title, a list mentions requests more often than it documents them.
      const blocks = section.blocks.filter(({ kind }) => kind !== 'list' || section !== outline.title);
      return place(
        blocks.flatMap((block) => read(block, context)),
        section,
        outline,
      );
    });
}

function listedRequestsIn(block: Block, context: PageContext): readonly StatedRequest[] {
  return leadsToPages(block) ? [] : requestsIn(block, context);
}

function loneRequestsIn(block: Block, context: PageContext): readonly StatedRequest[] {
  if (block.kind === 'list' && isRequestList(block, context.vocabulary))
    return block.items.flatMap((item) => requestsOfText(item, true, context));
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return [];
  const read = readLoneRequest(block.text, context.vocabulary);
  return read ? statedRequests(block.text, read, block.at) : [];
}

/** Whether every item of a list begins with a request line in code or in bold, whatever is said of it. */
export function isRequestList({ items }: ListBlock, vocabulary: Vocabulary): boolean {
  return items.every(({ text }) => {
    if (!OPENING_LINE.test(text)) return false;
    const read = readRequestText(text, vocabulary, true);
    return read?.isMarked && read.lines.length === 1;
  });
}

/** The request lines, in code or in bold unless there is but one, of a paragraph or quotation that holds nothing else. */
export function readLoneRequest(markdown: string, vocabulary: Vocabulary): RequestText | undefined {
  const read = readRequestText(markdown, vocabulary);
  return (read?.isMarked || read?.isWhole) && read.caption === undefined ? read : undefined;
}

/**
 * The description of an operation without paragraphs and lines that say nothing but what its request line is, and without the label
 * in front of it; absent when nothing is left.
 */
export function describeWithoutRequests(description: string, context: PageContext): string | undefined {
  const kept = description.split('\n\n').flatMap((text) => {
    if (readLoneRequest(text, context.vocabulary) !== undefined) return [];
    const lines = text.split('\n').filter((line) => !isLabelledRequest(line, context));
    return lines.length > 0 ? lines.map((line) => withoutLabel(line, context)).join('\n') : [];
  });
  return kept.length > 0 ? kept.join('\n\n') : undefined;
}

/** `**Description:** Lists the books.` */
function withoutLabel(line: string, { vocabulary }: PageContext): string {
  const { label, value = line } = readLabel(line) ?? {};
  return label !== undefined && vocabulary.sectionOf(label)?.meaning === 'description' ? value : line;
}

const TAG = /<[^<>]*>/g;
/** A method at the beginning of code or of bold text. */
const OPENING_LINE = new RegExp(`^(?:\\*\\*|__|\`)+(?:${METHOD_WORDS})\\b`);

function place(
  requests: readonly StatedRequest[],
  section: Section,
  outline: OperationOutline,
): readonly PlacedRequest[] {
  if (requests.length === 0) return [];
  const headings = headingsAround(section, outline);
  return requests.map((request) => ({ request: { ...request, headings }, section }));
}

function requestsIn(block: Block, context: PageContext): readonly StatedRequest[] {
  if (block.kind === 'list') return block.items.flatMap((item) => requestsOfItem(item, context));
  if (block.kind === 'html') return requestsOfText({ ...block, text: withoutTags(block.text) }, false, context);
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return [];
  return linesOf(block).flatMap((line) => requestsOfText(line, false, context));
}

/** The text of HTML on one line: `<i>GET</i> <h6>/books/&lt;id&gt;</h6>`. */
function withoutTags(html: string): string {
  return html.replace(TAG, ' ').replace(/\s+/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim();
}

/** An item is one text, or several lines of which the first ones are request lines and the others describe them. */
function requestsOfItem(item: PlacedText, context: PageContext): readonly StatedRequest[] {
  const whole = requestsOfText(item, true, context);
  if (whole.length > 0 || !item.text.includes('\n')) return whole;
  return linesOf(item).flatMap((line) => requestsOfText(line, true, context));
}

function requestsOfText({ text, at }: PlacedText, isItem: boolean, context: PageContext): readonly StatedRequest[] {
  const read = readRequestText(text, context.vocabulary, isItem);
  return read ? statedRequests(text, read, at) : [];
}

/** Each line at the place of its method. */
function statedRequests(text: string, { lines, caption }: RequestText, at: Position): readonly StatedRequest[] {
  const locate = createLocator(text, at);
  let offset = -1;
  return lines.flatMap((line) => {
    offset = text.indexOf(line.slice(0, line.indexOf(' ')), offset + 1);
    const read = parseRequestLine(line, locate(Math.max(offset, 0)));
    return read ? [{ line: read, ...(caption !== undefined && { caption }) }] : [];
  });
}
