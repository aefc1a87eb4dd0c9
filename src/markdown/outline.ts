import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../diagnostics/diagnostic.js';
import { frontMatterEnd, frontMatterWidth } from '../source/front-matter.js';
import type { SourceText } from '../source/source-text.js';
import { resolveAdmonitions } from './admonitions.js';
import type { Block, HeadingBlock, IncludeBlock } from './block.js';
import { readComment } from './comments.js';
import { isComponentStart, readComponent } from './components.js';
import { MARKDOWN_DIAGNOSTICS } from './diagnostics.js';
import { readFence } from './fences.js';
import { headingOf } from './headings.js';
import { readHtml } from './html-blocks.js';
import { readHtmlTable } from './html-table/read-html-table.js';
import { isIndentedCode, readIndentedCode } from './indented-code.js';
import { includeOf, indentation, type LineKind, lineKind, tabOf } from './line-kind.js';
import { readList } from './lists.js';
import { openQuotes } from './opened-quotes.js';
import { readParagraph } from './paragraphs.js';
import { readQuote } from './quotes.js';
import { readDefinition, resolveReferences } from './reference-links.js';
import { divideRequestFiles } from './request-files.js';
import type { Scan } from './scan.js';
import { moveTo, startOf, textAt } from './scan.js';
import { blankTags, fenceCaptures, resolveShortcodes } from './shortcodes.js';
import {
  continueTable,
  isRowLike,
  lacksDelimiter,
  type OpenTable,
  readTable,
  readTableWithoutDelimiter,
} from './tables.js';
import { resolveTranslations } from './translations.js';

const HEADING = /^[ \t]*(#{1,6})(.*)$/s;
/** `<h3 id="loans">Loans</h3>` on a line of its own. */
const HTML_HEADING = /^[ \t]*<h([1-6])(\s[^<>]*)?>(.*)<\/h\1>[ \t]*$/i;

/** What ends a list where it is not indented (CommonMark 0.31, 5.2). Authors do not always indent fences and tables. */
const ENDS_LIST: ReadonlySet<LineKind> = new Set([
  'text',
  'comment',
  'html',
  'quote',
  'tab',
  'break',
  'heading',
  'component',
]);

const NO_COMPONENTS: ReadonlySet<string> = new Set();

/** What was read of a page so far, and what is still open. */
interface Outline {
  readonly blocks: Block[];
  /** Targets of links by their label. */
  readonly definitions: Map<string, string>;
  /** Level of the last heading. */
  level: number;
  tab?: OpenTab | undefined;
  /** The last block, if it is a table: comments and blank lines may stand between its rows. */
  table?: OpenTable | undefined;
  /** Indented text goes on with a list that a fence or a table has interrupted. */
  inList: boolean;
}

/** A tab, and the level of the heading that its group stands under. */
interface OpenTab {
  readonly id: string;
  readonly level: number;
}

/**
 * Reads the blocks of a page below its front matter, in one pass over its lines. Links by reference become inline links.
 * Raises the `markdown/` codes about fences, comments, tables and groups of tabs.
 * @param components names, in lower case, of the components of a site whose tags are blocks of their own
 */
export function parseOutline(
  source: SourceText,
  report: Report,
  components: ReadonlySet<string> = NO_COMPONENTS,
): readonly Block[] {
  const isKept = (text: string) => isComponentStart({ components }, text);
  const written = resolveShortcodes(resolveTranslations(source.lines));
  const lines = openQuotes(resolveAdmonitions(blankTags(fenceCaptures(written), isKept)));
  const line = frontMatterEnd(lines);
  const offset = line === 0 ? frontMatterWidth(lines) : 0;
  const scan: Scan = {
    source,
    lines,
    report,
    line,
    offset,
    noCommentEndFrom: lines.length,
    unclosedTables: new Set(),
    components,
    openComponents: [],
  };
  const outline: Outline = { blocks: [], definitions: new Map(), level: 0, inList: false };
  while (scan.line < lines.length) readNext(scan, outline);
  const { definitions } = outline;
  const blocks = divideRequestFiles(outline.blocks);
  return definitions.size > 0 ? blocks.map((block) => resolveReferences(block, definitions)) : blocks;
}

function readNext(scan: Scan, outline: Outline): void {
  const kind = lineKind(scan, scan.line);
  if (outline.table && kind !== 'comment' && kind !== 'blank') {
    if (kind === 'text' && isRowLike(textAt(scan, scan.line))) {
      continueTable(scan, outline.table);
      return;
    }
    outline.table = undefined;
  }
  if (ENDS_LIST.has(kind) && indentation(textAt(scan, scan.line)) < 2) outline.inList = false;
  if (kind === 'html-table') for (const block of readHtmlTable(scan)) add(outline, block);
  else add(outline, readBlock(scan, outline, kind));
}

function add({ blocks, tab }: Outline, block: Block | undefined): void {
  if (block) blocks.push(tab ? { ...block, tab: tab.id } : block);
}

/** Reads what a line of a kind begins; `undefined` for a line that is no block but changes what is open. */
function readBlock(scan: Scan, outline: Outline, kind: Exclude<LineKind, 'html-table'>): Block | undefined {
  switch (kind) {
    case 'comment':
      return readComment(scan);
    case 'table':
      outline.table = readTable(scan);
      return outline.table.block;
    case 'heading':
      return closeBeforeHeading(scan, outline, readHeading(scan));
    case 'fence':
      return readFence(scan);
    case 'component':
      return readComponent(scan) ?? readHtml(scan);
    case 'html':
      return readHtmlHeading(scan, outline) ?? readHtml(scan);
    case 'quote':
      return readQuote(scan);
    case 'item':
      outline.inList = true;
      return readList(scan);
    case 'include':
      return readInclude(scan);
    case 'text':
      return readText(scan, outline);
    case 'tab':
      outline.tab = { id: tabOf(textAt(scan, scan.line)), level: outline.tab?.level ?? outline.level };
      break;
    case 'break':
      outline.tab = undefined;
      break;
    case 'definition':
      readDefinition(textAt(scan, scan.line), outline.definitions);
  }
  moveTo(scan, scan.line + 1);
  return undefined;
}

function readText(scan: Scan, outline: Outline): Block {
  const text = textAt(scan, scan.line);
  if (lacksDelimiter(scan, scan.line)) {
    outline.table = readTableWithoutDelimiter(scan);
    return outline.table.block;
  }
  return !outline.inList && scan.openComponents.length === 0 && isIndentedCode(text)
    ? readIndentedCode(scan)
    : readParagraph(scan, outline.tab !== undefined);
}

/** A group of tabs ends at the latest before a heading that is not below the one that the group stands under. */
function closeBeforeHeading(scan: Scan, outline: Outline, heading: HeadingBlock): HeadingBlock {
  const { tab } = outline;
  if (tab && heading.level <= tab.level) {
    const place = placeIn(scan.source.file, heading.at);
    scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'tab-group-not-closed', { tab: tab.id }, place));
    outline.tab = undefined;
  }
  outline.level = heading.level;
  return heading;
}

function readHeading(scan: Scan): HeadingBlock {
  const at = startOf(scan, scan.line);
  const [, marks = '', rest = ''] = HEADING.exec(textAt(scan, scan.line)) ?? [];
  moveTo(scan, scan.line + 1);
  return headingOf(rest, marks.length, at);
}

function readHtmlHeading(scan: Scan, outline: Outline): HeadingBlock | undefined {
  const at = startOf(scan, scan.line);
  const [, level, attributes, text = ''] = HTML_HEADING.exec(textAt(scan, scan.line)) ?? [];
  if (level === undefined) return undefined;
  moveTo(scan, scan.line + 1);
  const anchor = attributes === undefined ? '' : `<a${attributes}></a>`;
  return closeBeforeHeading(scan, outline, { kind: 'heading', at, level: Number(level), text: `${anchor}${text}` });
}

function readInclude(scan: Scan): IncludeBlock {
  const at = startOf(scan, scan.line);
  const include = includeOf(textAt(scan, scan.line));
  moveTo(scan, scan.line + 1);
  return { kind: 'include', at, ...include };
}
