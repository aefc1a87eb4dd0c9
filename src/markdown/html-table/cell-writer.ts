/** A stretch of the Markdown of a cell. */
interface Piece {
  text: string;
  /** Where it stands in the text that it was made of. */
  readonly from: number;
}

/** Markup around a text: it is written in front of that text, once its end is known. */
interface Mark {
  readonly from: number;
  readonly opening: string;
  readonly closing: string;
  piece?: Piece;
  isDropped?: true;
}

/** What can stand between two texts; the stronger one counts. A second break ends the paragraph. */
type Separator = 'space' | 'line' | 'break' | 'paragraph';

const STRENGTHS = { space: 1, line: 2, break: 2, paragraph: 3 } as const satisfies Record<Separator, number>;
const SEPARATORS = ['', ' ', '<br>', '<br><br>'] as const;
const BRACKET = /[[\]]/g;
const SPACES = /\s+/g;

/**
 * Puts the Markdown of a cell together. There is no white space and no break at its beginning, its end, and beside the tags of
 * lists; marks stand right beside the text that they are for.
 */
export class CellWriter {
  readonly pieces: Piece[] = [];
  /** Index of the separator before the next text. */
  #separator = 0;
  #besideListTag = true;
  readonly #waiting: Mark[] = [];
  /** By the name of the element. */
  readonly #open = new Map<string, Mark[]>();

  separate(separator: Separator): void {
    if (this.#besideListTag) return;
    const isSecond = separator === 'break' && this.#separator >= STRENGTHS.break;
    this.#separator = isSecond ? STRENGTHS.paragraph : Math.max(this.#separator, STRENGTHS[separator]);
  }

  /** Text of a page, in which brackets could end the label of a link around it. */
  addText(text: string, from: number): void {
    const content = text.trim();
    if (text !== '' && (content === '' || text.trimStart() !== text)) this.separate('space');
    if (content === '') return;
    const inLink = (this.#open.get('a')?.length ?? 0) > 0;
    const start = from + text.length - text.trimStart().length;
    this.addMarkup(inLink ? content.replace(BRACKET, '\\$&') : content, start);
    if (text.trimEnd() !== text) this.separate('space');
  }

  /** Code that itself holds a backtick stays text. */
  addCode(code: string, from: number, offset: number): void {
    const content = code.replace(SPACES, ' ').trim();
    if (content === '' || content.includes('`')) {
      this.addText(content === '' ? ' ' : content, from + offset);
      return;
    }
    this.addMarkup('`', from);
    const margin = code.length - code.trimStart().length;
    this.pieces.push({ text: content, from: from + offset + margin });
    this.pieces.push({ text: '`', from: from + offset + code.length });
  }

  addListTag(tag: string, from: number): void {
    this.#separator = 0;
    this.#besideListTag = true;
    this.pieces.push({ text: tag, from });
  }

  addMarkup(markup: string, from: number): void {
    const separator = SEPARATORS[this.#separator] ?? '';
    if (separator !== '') this.pieces.push({ text: separator, from });
    this.#separator = 0;
    this.#besideListTag = false;
    for (const mark of this.#waiting.splice(0)) {
      if (mark.isDropped) continue;
      mark.piece = { text: '', from: mark.from };
      this.pieces.push(mark.piece);
    }
    this.pieces.push({ text: markup, from });
  }

  openMark(element: string, opening: string, closing: string, from: number): void {
    const mark: Mark = { from, opening, closing };
    this.#waiting.push(mark);
    const marks = this.#open.get(element);
    if (marks) marks.push(mark);
    else this.#open.set(element, [mark]);
  }

  /** A mark with no text in it is none, and so is one that does not end. */
  closeMark(element: string, from: number): void {
    const mark = this.#open.get(element)?.pop();
    if (!mark) return;
    if (!mark.piece) {
      mark.isDropped = true;
      return;
    }
    mark.piece.text = mark.opening;
    this.pieces.push({ text: mark.closing, from });
  }
}
