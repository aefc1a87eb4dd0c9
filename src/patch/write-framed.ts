import { type FormatScalar, formatScalars } from '../emit/openapi/write-yaml.js';
import { commentLines } from '../emit/typescript/literals.js';
import type { Frame } from './frames.js';

/** A text and the frame that it is to stand in. */
export interface FramedText {
  readonly text: string;
  readonly frame: Frame;
}

/**
 * Writes texts as they stand in their frames. All of a file are written together, which is quicker.
 * @throws when a text of several lines is to stand in a comment of one line
 */
export function writeFramed(framed: readonly FramedText[]): readonly string[] {
  const scalars = framed.flatMap(({ text, frame }) =>
    frame.kind === 'yaml' ? [frame.before + text + frame.after] : [],
  );
  const formatScalar = formatScalars(scalars);
  return framed.map((one) => writeOne(one, formatScalar));
}

function writeOne({ text, frame }: FramedText, formatScalar: FormatScalar): string {
  switch (frame.kind) {
    case 'plain':
      return text;
    case 'json':
      return JSON.stringify(text).slice(1, -1);
    case 'yaml':
      return formatScalar(frame.before + text + frame.after, ' '.repeat(frame.indentation));
    case 'comment':
      return writeComment(text, frame.prefix);
  }
}

function writeComment(text: string, prefix: string): string {
  const lines = commentLines(text);
  if (lines.length > 1 && !/^ *\* $/.test(prefix)) throw new Error(`"${text}" does not fit behind "${prefix}".`);
  return lines.map((line, index) => (index === 0 ? line : line === '' ? prefix.trimEnd() : prefix + line)).join('\n');
}
