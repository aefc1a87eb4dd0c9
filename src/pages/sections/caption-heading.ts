import type { Block, HeadingBlock } from '../../markdown/block.js';

/** Below every heading. */
export const CAPTION_LEVEL = 7;

/** A heading in front of a block, or in its place, that the page does not have; below every other one unless a level is given. */
export function headingFor({ at, tab }: Pick<Block, 'at' | 'tab'>, text: string, level = CAPTION_LEVEL): HeadingBlock {
  return { kind: 'heading', at, ...(tab !== undefined && { tab }), level, text };
}

/** The text of the heading of an operation, with its name, which may be empty, and its request line: `List books [GET /books]`. */
export function requestTitle(name: string, line: string): string {
  return name === '' ? line : `${name} [${line}]`;
}
