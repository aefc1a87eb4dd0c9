import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../diagnostics/diagnostic.js';
import { frontMatterEnd } from '../source/front-matter.js';
import type { SourceText } from '../source/source-text.js';
import type { Block, HeadingBlock, IncludeBlock } from './block.js';
import { readComment } from './comments.js';
import { MARKDOWN_DIAGNOSTICS } from './diagnostics.js';
import { readFence } from './fences.js';
import { readHtml } from './html-blocks.js';
import { indentation, lineKind, tabOf } from './line-kind.js';
import { readList } from './lists.js';
import { readParagraph } from './paragraphs.js';
import { readQuote } from './quotes.js';
import { readDefinition, resolveReferences } from './reference-links.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, startOf, textAt } from './scan.js';
import { continueTable, type OpenTable, readTable } from './tables.js';

const INCLUDE = /\[!INCLUDE[ \t]*\[([^\]]*)\][ \t]*\(([^)]*)\)/i;
const HEADING = /^[ \t]*(#{1,6})(.*)$/;
const CLOSING_MARKS = /(?:^|[ \t])#+$/;

/** A group of tabs that is open. */
interface OpenTab {
  readonly id: string;
  /** Level of the heading that the group stands under. */
  readonly level: number;
}

/**
 * Reads the blocks of a page below its front matter, in one pass over its lines. Links by reference become inline links.
 * Raises the `markdown/` codes for fences, comments and groups of tabs that are not closed.
 */
export function parseOutline(source: SourceText, report: Report): readonly Block[] {
  const { lines } = source;
  const scan: Scan = { source, lines, report, line: frontMatterEnd(lines), offset: 0, noCommentEndFrom: lines.length };
  const blocks: Block[] = [];
  const definitions = new Map<string, string>();
  let tab: OpenTab | undefined;
  let table: OpenTable | undefined;
  let level = 0;
  const add = (block: Block) => {
    blocks.push(tab ? { ...block, tab: tab.id } : block);
  };
  while (scan.line < lines.length) {
    const kind = lineKind(scan, scan.line);
    if (table && kind !== 'comment') {
      const before = scan.line;
      continueTable(scan, table);
      table = undefined;
      if (scan.line !== before) continue;
    }
    switch (kind) {
      case 'comment':
        add(readComment(scan));
        break;
      case 'table':
        table = readTable(scan);
        add(table.block);
        break;
      case 'heading': {
        const heading = readHeading(scan);
        if (tab && heading.level <= tab.level) {
          scan.report(
            diagnostic(MARKDOWN_DIAGNOSTICS, 'tab-group-not-closed', { tab: tab.id }, placeIn(source.file, heading.at)),
          );
          tab = undefined;
        }
        level = heading.level;
        add(heading);
        break;
      }
      case 'fence':
        add(readFence(scan));
        break;
      case 'html':
        add(readHtml(scan));
        break;
      case 'quote':
        add(readQuote(scan));
        break;
      case 'item':
        add(readList(scan));
        break;
      case 'include':
        add(readInclude(scan));
        break;
      case 'text':
        add(readParagraph(scan, tab !== undefined));
        break;
      case 'tab':
        tab = { id: tabOf(textAt(scan, scan.line)), level: tab?.level ?? level };
        moveTo(scan, scan.line + 1);
        break;
      case 'break':
        tab = undefined;
        moveTo(scan, scan.line + 1);
        break;
      case 'definition':
        readDefinition(textAt(scan, scan.line), definitions);
        moveTo(scan, scan.line + 1);
        break;
      case 'blank':
        moveTo(scan, scan.line + 1);
    }
  }
  return definitions.size > 0 ? blocks.map((block) => resolveReferences(block, definitions)) : blocks;
}

function readHeading(scan: Scan): HeadingBlock {
  const at = startOf(scan, scan.line);
  const [, marks = '', rest = ''] = HEADING.exec(textAt(scan, scan.line)) ?? [];
  moveTo(scan, scan.line + 1);
  return { kind: 'heading', at, level: marks.length, text: rest.trim().replace(CLOSING_MARKS, '').trimEnd() };
}

function readInclude(scan: Scan): IncludeBlock {
  const text = textAt(scan, scan.line);
  const at = positionIn(scan, scan.line, indentation(text));
  const [, label = '', path = ''] = INCLUDE.exec(text) ?? [];
  moveTo(scan, scan.line + 1);
  return { kind: 'include', at, label: label.trim(), path: path.trim() };
}
