import type { Position } from '../diagnostics/diagnostic.js';

const BLANK = /^\s*$/;

/** Goes through a text line by line without splitting it. Every line begins in the column in which the text begins. */
export class LineReader {
  readonly #text: string;
  readonly #at: Position;
  #offset = 0;
  #line = 0;

  constructor(text: string, at: Position) {
    this.#text = text;
    this.#at = at;
  }

  get ended(): boolean {
    return this.#offset >= this.#text.length;
  }

  /** The line here, without its end. */
  get current(): string {
    return this.#lineAt(this.#offset);
  }

  /** The line behind this one; empty behind the last. */
  get next(): string {
    return this.#lineAt(this.#endOf(this.#offset) + 1);
  }

  get isBlank(): boolean {
    return BLANK.test(this.current);
  }

  /** Where the line begins. */
  get position(): Position {
    return { ...this.#at, line: this.#at.line + this.#line };
  }

  advance(): void {
    this.#offset = this.#endOf(this.#offset) + 1;
    this.#line++;
  }

  skipBlankLines(): void {
    while (!this.ended && this.isBlank) this.advance();
  }

  /** The lines from here to a blank one, or to one that `ends` accepts, which is the last of them. */
  paragraph(ends: (line: string) => boolean): readonly string[] {
    const lines: string[] = [];
    for (let at = this.#offset; at < this.#text.length; at = this.#endOf(at) + 1) {
      const line = this.#lineAt(at);
      if (BLANK.test(line)) break;
      lines.push(line);
      if (ends(line)) break;
    }
    return lines;
  }

  /** Everything from here to the line where `pattern` (global) matches, or to the end; moves there. */
  takeUntil(pattern: RegExp | undefined): string {
    const from = this.#offset;
    if (pattern) pattern.lastIndex = from;
    const end = pattern?.exec(this.#text)?.index ?? this.#text.length;
    const taken = this.#text.slice(from, end);
    this.#offset = end;
    if (!this.ended) this.#line += taken.split('\n').length - 1;
    return taken;
  }

  #lineAt(offset: number): string {
    const end = this.#endOf(offset);
    return this.#text.slice(offset, this.#text.charAt(end - 1) === '\r' ? end - 1 : end);
  }

  #endOf(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }
}
