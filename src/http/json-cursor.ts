import { matchAt } from './match-at.js';
import type { JsonRepair } from './message.js';
import type { Locate } from './text-position.js';

/** Spaces that JSON does not know, the byte order mark among them. */
const UNICODE_SPACES = /[\u00A0\u1680\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]+/y;

/** Forms of comments, and what stands in place of "and so on". */
const SKIPPED = [
  { kind: 'unicode-space', pattern: UNICODE_SPACES },
  { kind: 'comment', pattern: /\/\/[^\n]*/y },
  { kind: 'comment', pattern: /\/\*[\s\S]*?(?:\*\/|$)/y },
  { kind: 'comment', pattern: /<!--[\s\S]*?(?:-->|$)/y },
  // Words behind it on its line say what is left out.
  { kind: 'ellipsis', pattern: /(?:\.{3,}|…[….]*)(?:[ \t]+[(A-Za-z][^\n"':,{}[\]]*$)?/my },
  { kind: 'alternatives', pattern: /\|[ \t]*(?:"[^"\n]*"|<[^<>\n]*>|\[[^[\]\n]*\]|[\w-]+)/y },
] as const satisfies readonly { kind: JsonRepair['kind']; pattern: RegExp }[];

const SKIPPED_STARTS = '/<.…|';

interface CursorMark {
  readonly at: number;
  readonly repairs: number;
  readonly spaced: boolean;
}

/** A place in a text that is read as JSON, with the repairs that were made on the way. */
export class JsonCursor {
  readonly text: string;
  readonly repairs: JsonRepair[] = [];
  at = 0;
  readonly #locate: Locate;
  #spaced = false;

  constructor(text: string, locate: Locate) {
    this.text = text;
    this.#locate = locate;
  }

  /** The character here; empty at the end. */
  get character(): string {
    return this.text.charAt(this.at);
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  repair(kind: JsonRepair['kind'], offset: number, found: string): void {
    this.repairs.push({ kind, at: this.#locate(offset), found: shorten(found) });
  }

  /** Takes the character here as a mark that should not be there. */
  drop(kind: JsonRepair['kind']): void {
    this.repair(kind, this.at, this.character);
    this.at++;
  }

  /** Remembers the place, for `rewind`. */
  mark(): CursorMark {
    return { at: this.at, repairs: this.repairs.length, spaced: this.#spaced };
  }

  /** Goes back, and forgets the repairs since. */
  rewind({ at, repairs, spaced }: CursorMark): void {
    this.at = at;
    this.repairs.length = repairs;
    this.#spaced = spaced;
  }

  /** Moves to the next character that means something. Comments, foreign spaces and ellipses are repairs. */
  skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) this.at++;
      else if (Number.isNaN(code) || (code < 0xa0 && !SKIPPED_STARTS.includes(this.character)) || !this.#skipForeign())
        return;
    }
  }

  #skipForeign(): boolean {
    for (const { kind, pattern } of SKIPPED) {
      const found = matchAt(pattern, this.text, this.at);
      if (found !== '') {
        // A text that came through a word processor is full of them: one finding is enough.
        if (kind !== 'unicode-space' || !this.#spaced) this.repair(kind, this.at, found);
        this.#spaced ||= kind === 'unicode-space';
        this.at += found.length;
        return true;
      }
    }
    return false;
  }
}

/** What a finding shows of a long text. */
function shorten(found: string): string {
  return found.length > 60 ? `${found.slice(0, 59)}…` : found;
}
