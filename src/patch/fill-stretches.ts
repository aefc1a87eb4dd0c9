/** A stretch of a text, and what is to stand there instead. */
export interface FilledStretch {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Puts values in the place of stretches, which are in the order of the text. */
export function fillStretches(text: string, stretches: readonly FilledStretch[]): string {
  let filled = '';
  let copied = 0;
  for (const { start, end, value } of stretches) {
    filled += text.slice(copied, start) + value;
    copied = end;
  }
  return filled + text.slice(copied);
}
