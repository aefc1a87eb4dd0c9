import type { Block, TableRow } from './block.js';
import { replaceOutsideCode } from './code-spans.js';

const DEFINITION = /^[ \t]*\[([^[\]]+)\]:[ \t]*(?:<([^<>]*)>|(\S+))/;
/** An escaped character, or brackets with what follows them: a target, or another label. */
const LINK = /\\.|\[([^[\]]*)\](\([^()]*\)|\[([^[\]]*)\])?/g;

/** Adds the target of `[label]: url`, unless the page has defined the label before (CommonMark 0.31, 4.7). */
export function readDefinition(text: string, definitions: Map<string, string>): void {
  const [, label = '', bracketed, bare = ''] = DEFINITION.exec(text) ?? [];
  const key = keyOf(label);
  if (key !== '' && !definitions.has(key)) definitions.set(key, bracketed ?? bare);
}

/** The same block with `[text][label]`, `[label][]` and `[label]` written as inline links, where the label is defined. */
export function resolveReferences(block: Block, definitions: ReadonlyMap<string, string>): Block {
  const resolve = (text: string) => resolveText(text, definitions);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'blockquote':
      return { ...block, text: resolve(block.text) };
    case 'list': {
      const items = block.items.map((item) => ({ ...item, text: resolve(item.text) }));
      return { ...block, text: resolve(block.text), items };
    }
    case 'table': {
      const rows = block.rows.map((row) => resolveRow(row, resolve));
      return { ...block, header: resolveRow(block.header, resolve), rows };
    }
    default:
      return block;
  }
}

function resolveRow(row: TableRow, resolve: (text: string) => string): TableRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, text: resolve(cell.text) })) };
}

function resolveText(markdown: string, definitions: ReadonlyMap<string, string>): string {
  if (!markdown.includes('[')) return markdown;
  return replaceOutsideCode(markdown, (stretch) =>
    stretch.replace(LINK, (link, label: string | undefined, suffix: string | undefined, reference?: string) => {
      if (label === undefined || suffix?.startsWith('(')) return link;
      const url = definitions.get(keyOf(reference || label));
      if (url === undefined) return link;
      return `[${label}](${/[\s()]/.test(url) ? `<${url}>` : url})`;
    }),
  );
}

/** Labels are compared without regard to case and white space. */
function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
