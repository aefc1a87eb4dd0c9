import type { Block, FenceBlock } from './block.js';
import { headingOf } from './headings.js';

/** What a client of HTTP takes for the name of the request below: `### List books`. */
const SEPARATOR = /^###[ \t]+(\S.*)$/;
const REQUEST = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[ \t]+\S/;
const DEEPEST_LEVEL = 6;

/** Whether a line of a fence names the request that stands on the next line which is not blank. */
export function namesRequestBelow(lines: readonly string[], line: number): boolean {
  if (!SEPARATOR.test(lines[line] ?? '')) return false;
  const below = lines.slice(line + 1, line + 4).find((text) => text.trim() !== '');
  return REQUEST.test(below ?? '');
}

/**
 * Blocks in which every fence that is a file of named requests (`### List books`, `GET /books`) is a fence for each of them, below
 * a heading with its name. Other fences stay.
 */
export function divideRequestFiles(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'code' && block.text.includes('### '))) return blocks;
  let level = 0;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') level = block.level;
    return block.kind === 'code' ? divide(block, Math.min(level + 1, DEEPEST_LEVEL)) : block;
  });
}

function divide(fence: FenceBlock, level: number): readonly Block[] {
  const lines = fence.text.split('\n');
  const starts = lines.flatMap((_, line) => (namesRequestBelow(lines, line) ? line : []));
  if (starts.length === 0) return [fence];
  const { contentAt } = fence;
  const above = lines.slice(0, starts[0]);
  const first = above.some((line) => line.trim() !== '') ? [{ ...fence, text: above.join('\n') }] : [];
  return [
    ...first,
    ...starts.flatMap((start, index): readonly Block[] => {
      const at = { ...contentAt, line: contentAt.line + start };
      const below = { ...at, line: at.line + 1 };
      const [, name = ''] = SEPARATOR.exec(lines[start] ?? '') ?? [];
      const text = lines.slice(start + 1, starts[index + 1]).join('\n');
      return [headingOf(name, level, at), { ...fence, at: below, contentAt: below, text, named: true }];
    }),
  ];
}
