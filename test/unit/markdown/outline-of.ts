import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Block } from '../../../src/markdown/block.js';
import { parseOutline } from '../../../src/markdown/outline.js';
import { sourceText } from '../../../src/source/source-text.js';

/** The blocks of a page, given line by line, and its findings as `line:column code`. */
export function outlineOf(...lines: string[]): { blocks: readonly Block[]; findings: string[] } {
  const findings: Diagnostic[] = [];
  const blocks = parseOutline(sourceText('page.md', lines.join('\n')), (finding) => findings.push(finding));
  return { blocks, findings: findings.map(({ place, code }) => `${place?.line}:${place?.column} ${code}`) };
}

/** What a block is, in short: its kind and its text, for tests about how lines are grouped. */
export function summaryOf(block: Block): string {
  switch (block.kind) {
    case 'table':
      return `table ${[block.header, ...block.rows].map((row) => row.cells.map((cell) => cell.text).join('|')).join(' / ')}`;
    case 'list':
      return `list ${block.items.map((item) => item.text.replaceAll('\n', '~')).join(' / ')}`;
    case 'include':
      return `include ${block.path}`;
    case 'heading':
      return `heading${block.level} ${block.text.replaceAll('\n', '~')}`;
    default:
      return `${block.kind} ${block.text.replaceAll('\n', '~')}`;
  }
}

/** The summaries of a page's blocks. */
export function summariesOf(...lines: string[]): string[] {
  return outlineOf(...lines).blocks.map(summaryOf);
}
