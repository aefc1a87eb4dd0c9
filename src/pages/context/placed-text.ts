import type { Position } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../markdown/block.js';

/** Markdown with its place: a paragraph, a list item, a note, a line. */
export interface PlacedText {
  readonly text: string;
  readonly at: Position;
}

/** A block of prose. */
export type TextBlock = Extract<Block, { kind: 'paragraph' | 'list' | 'blockquote' }>;

/** Whether a block is one of prose. */
export function isTextBlock(block: Block): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'blockquote';
}

/** The texts of a block of prose: those of the items of a list, or its own. */
export function textsOf(block: TextBlock): readonly PlacedText[] {
  return block.kind === 'list' ? block.items : [block];
}

/** The lines of a text, each with its place: all begin in the same column. */
export function linesOf({ text, at }: PlacedText): readonly PlacedText[] {
  return text.split('\n').map((line, index) => ({ text: line, at: { ...at, line: at.line + index } }));
}

/** One text of several, with as many lines and columns between them as the page has, so that places in it can be told. */
export function joinPlacedTexts(first: PlacedText, further: readonly PlacedText[]): string {
  let { text } = first;
  let end = lastLineOf(first);
  for (const next of further) {
    const margin = ' '.repeat(Math.max(next.at.column - first.at.column, 0));
    text += `${'\n'.repeat(Math.max(next.at.line - end, 1))}${margin}${next.text}`;
    end = lastLineOf(next);
  }
  return text;
}

function lastLineOf({ text, at }: PlacedText): number {
  return at.line + text.split('\n').length - 1;
}
