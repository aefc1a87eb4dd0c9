import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { METHOD_WORDS } from '../../http/methods.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { Block, FenceBlock, Section, TableBlock, TableRow } from '../../markdown/block.js';
import { codesIn, plainText } from '../../markdown/plain-text.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import type { PageContext } from '../context/page-context.js';
import { linesOf, type PlacedText, textsOf } from '../context/placed-text.js';
import { headingsAround, type OperationOutline } from '../messages/operation-outline.js';
import { braceAngleNames, LINE_BREAK, TARGET_START, targetLength } from '../messages/request-text.js';
import type { RequestLabel } from '../vocabulary/request-labels.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { PlacedRequest } from './placed-request.js';

/** A text with the label in front of it, or on the line above. */
interface Value extends PlacedText {
  readonly label: RequestLabel;
  readonly section: Section;
  readonly block: Block;
}

/** A line, or what stands behind its label. */
interface Line extends PlacedText {
  readonly label?: RequestLabel;
}

/** A request line that stands behind labels. */
export interface LabelledRequest extends PlacedRequest {
  /** The table that has the labels in its first column. */
  readonly table?: TableBlock;
  /** The fence that holds the labels and nothing else. */
  readonly fence?: FenceBlock;
}

/** Sections that may say what the request is; the heading "Method" of one is the label of what stands below it. */
const STATING: ReadonlySet<SectionMeaning | undefined> = new Set([
  undefined,
  'description',
  'http-request',
  'request',
  'methods',
]);

/** Of a fence with nothing but the two halves of a request line. */
const LONGEST_FENCE = 1000;

const MARKER = /^\s*[-*+] /;
const LABELLED_LINE =
  /^[*_`]{0,3}([A-Za-z][A-Za-z -]{1,30}?)[ \t]{0,2}(?::[ \t]{0,2}[*_]{0,3}|[*_`]{1,3}[ \t]{0,2}:?)[ \t]*(\S.*)?$/;
const METHODS = new RegExp(`^(?:${METHOD_WORDS})(?:[\\s,|/]+(?:or |and )?(?:${METHOD_WORDS}))*\\.?$`, 'i');
const ONE_METHOD = new RegExp(`^(?:${METHOD_WORDS})$`, 'i');
const EACH_METHOD = new RegExp(METHOD_WORDS, 'gi');
const WHOLE = new RegExp(`^(?:${METHOD_WORDS})\\s+\\S`);
const TARGET = new RegExp(`${TARGET_START.source}|^[\\w.-]{1,80}/`);

/**
 * Request lines whose halves stand behind labels, outside of examples and answers: `**Method:** GET` and `**URL:** /books/{id}`
 * as lines, items of a list or rows of a table, or all that a fence holds; what a label lacks is looked for on the line below.
 */
export function findLabelledRequests(context: PageContext, outline: OperationOutline): readonly LabelledRequest[] {
  const values = context.sections
    .filter((section) => STATING.has(outline.meaningOf(section)))
    .flatMap((section) => valuesIn(section, context));
  let methods: readonly string[] = [];
  let target: Value | undefined;
  return values.flatMap((value) => {
    const found = value.label === 'method' ? methodsIn(value.text) : [];
    if (found.length > 0) methods = found;
    else target = value;
    const lines = target ? pairLines(methods, target) : [];
    if (!target || lines.length === 0) return [];
    const { section, block } = target;
    methods = [];
    target = undefined;
    const holder = block.kind === 'table' ? { table: block } : block.kind === 'code' ? { fence: block } : {};
    return lines.map((line) => ({ request: { line, headings: headingsAround(section, outline) }, section, ...holder }));
  });
}

/** Whether every line of a text, or of a list, is half of a request line behind its label. */
export function isLabelledRequest(markdown: string, context: PageContext): boolean {
  const lines = markdown.split('\n').map((line) => line.replace(MARKER, ''));
  return linesIn({ text: lines.join('\n'), at: { line: 1, column: 1 } }, context).every(
    ({ label, text }) => label !== undefined && (methodsIn(text).length > 0 || targetsIn(text).length > 0),
  );
}

/** Every target with every method; one that begins with a method needs no other. */
function pairLines(methods: readonly string[], { text: markdown, at }: Value): readonly RequestLine[] {
  return targetsIn(markdown).flatMap((target) => {
    const texts = WHOLE.test(target) ? [target] : methods.map((method) => `${method} ${target}`);
    return texts.flatMap((text) => parseRequestLine(text, at) ?? []);
  });
}

function methodsIn(markdown: string): readonly string[] {
  const text = plainText(markdown);
  return METHODS.test(text) ? (text.toUpperCase().match(EACH_METHOD) ?? []) : [];
}

function targetsIn(markdown: string): readonly string[] {
  const codes = codesIn(markdown);
  const text = plainText(braceAngleNames(markdown));
  const isWhole = WHOLE.test(text) || TARGET.test(text);
  const bare = isWhole ? [WHOLE.test(text) ? text : text.slice(0, targetLength(text))] : [];
  if (codes.length === 0) return bare;
  return codes.flatMap((code, index) => {
    if (!TARGET.test(code)) return WHOLE.test(code) ? code : [];
    const before = codes[index - 1] ?? '';
    return ONE_METHOD.test(before) ? `${before.toUpperCase()} ${code}` : code;
  });
}

/** A heading may be the label of the first line below it. */
function valuesIn(section: Section, context: PageContext): readonly Value[] {
  const values: Value[] = [];
  let label = context.vocabulary.requestLabelOf(section.title)?.meaning;
  for (const block of section.blocks) {
    for (const line of labelledLines(block, context)) {
      label = line.label ?? label;
      if (line.text === '') continue;
      if (label) values.push({ label, text: line.text, at: line.at, section, block });
      label = undefined;
    }
  }
  return values;
}

function labelledLines(block: Block, context: PageContext): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'blockquote':
    case 'list':
      return textsOf(block).flatMap((text) => linesIn(text, context));
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => rowLine(row, context) ?? []);
    case 'code':
      return fenceLines(block, context);
    default:
      return [];
  }
}

/** Anything else beside the labels makes a fence something else: a message, a sample of settings. */
function fenceLines({ text, contentAt }: FenceBlock, context: PageContext): readonly Line[] {
  if (text.length > LONGEST_FENCE) return [];
  const lines = linesIn({ text: text.trimEnd(), at: contentAt }, context);
  return lines.every(({ label, text: value }) => label !== undefined && value !== '') ? lines : [];
}

function linesIn(text: PlacedText, context: PageContext): readonly Line[] {
  return linesOf(text).flatMap(({ text: whole, at }) =>
    whole.split(LINE_BREAK).map((line): Line => {
      const [, title = '', rest = ''] = LABELLED_LINE.exec(line.trim()) ?? [];
      const label = context.vocabulary.requestLabelOf(title)?.meaning;
      return label ? { label, text: rest, at } : { text: line.trim(), at };
    }),
  );
}

function rowLine({ cells }: TableRow, context: PageContext): Line | undefined {
  const [name, value] = cells;
  const label = context.vocabulary.requestLabelOf(plainText(name?.text ?? ''))?.meaning;
  return label && value && cells.length === 2 ? { label, text: value.text, at: value.at } : undefined;
}

/**
 * Claims a table of labels, and counts its rows.
 * Raises `pages/unread-request-text`.
 */
export function settleLabels(table: TableBlock, context: PageContext): void {
  if (context.isClaimed(table)) return;
  context.claim(table);
  for (const row of table.rows) {
    const isRead = rowLine(row, context) !== undefined;
    context.ledger[isRead ? 'used' : 'reported']('tableRows');
    if (isRead) continue;
    const found = row.cells.map(({ text }) => plainText(text)).join(' | ');
    const place = placeIn(context.file, row.at);
    context.report(diagnostic(OPERATION_DIAGNOSTICS, 'unread-request-text', { found }, place));
  }
}
