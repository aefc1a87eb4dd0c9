import type { Block, TableRow } from './block.js';

const DEFINITION = /^[ \t]*\[([^\]]+)\]:[ \t]*(?:<([^<>]*)>|(\S+))/;

/** Adds the target of `[label]: url` to `definitions`, unless the page has defined the label before (CommonMark 0.31, 4.7). */
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
    case 'list':
      return {
        ...block,
        text: resolve(block.text),
        items: block.items.map((item) => ({ ...item, text: resolve(item.text) })),
      };
    case 'table':
      return {
        ...block,
        header: resolveRow(block.header, resolve),
        rows: block.rows.map((row) => resolveRow(row, resolve)),
      };
    default:
      return block;
  }
}

function resolveRow(row: TableRow, resolve: (text: string) => string): TableRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, text: resolve(cell.text) })) };
}

/** A code span, or brackets with what follows them. */
const TOKEN = /(`+)(?:(?!\1)[\s\S])*\1|\\.|\[([^[\]]*)\](\([^()]*\)|\[([^[\]]*)\])?/g;

function resolveText(text: string, definitions: ReadonlyMap<string, string>): string {
  if (!text.includes('[')) return text;
  return text.replace(
    TOKEN,
    (token, _ticks, label: string | undefined, suffix: string | undefined, reference?: string) => {
      if (label === undefined || suffix?.startsWith('(')) return token;
      const url = definitions.get(keyOf(reference || label));
      return url === undefined ? token : `[${label}](${/[\s()]/.test(url) ? `<${url}>` : url})`;
    },
  );
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
