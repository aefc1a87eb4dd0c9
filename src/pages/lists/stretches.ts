import type { Position } from '../../diagnostics/diagnostic.js';

/** Markdown, and where it begins. */
export interface Stretch {
  readonly text: string;
  readonly at: Position;
}

/** One text of several, with as many lines and columns between them as the page has, so that places in it can be told. */
export function joinStretches(first: Stretch, further: readonly Stretch[]): string {
  let { text } = first;
  let end = lastLineOf(first);
  for (const next of further) {
    const margin = ' '.repeat(Math.max(next.at.column - first.at.column, 0));
    text += `${'\n'.repeat(Math.max(next.at.line - end, 1))}${margin}${next.text}`;
    end = lastLineOf(next);
  }
  return text;
}

function lastLineOf({ text, at }: Stretch): number {
  return at.line + text.split('\n').length - 1;
}
