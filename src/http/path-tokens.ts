import { execAt } from './match-at.js';

/** A piece of a path as a page writes it. */
export type PathToken =
  | { readonly kind: 'text'; readonly text: string }
  /** `{x}`, `<x>`, `{{x}}`, `${x}`, `{'x'}`, `<int:x>`, `:x`, `/(x)`, `/[x]`; the name has no quotes and single blanks. */
  | { readonly kind: 'placeholder'; readonly name: string; readonly quoted: boolean }
  | { readonly kind: 'mark'; readonly text: PathMark };

/** Characters with a meaning in paths; outside of it they are text again. */
export type PathMark = '/' | '(' | ')' | ',' | '=' | "'" | '|';

/** A path, taken apart. */
export interface PathTokens {
  readonly tokens: readonly PathToken[];
  /** Every bracket has its partner. When not, partners were added where they are clear. */
  readonly balanced: boolean;
  /** What stands behind a blank that no path can hold. */
  readonly rest: string;
}

const BLANK = /\s/;
/** `/:user_id`, `/:path:`, `/:id.json`, `(key=:key)`: a colon that no name stands in front of. */
const COLON_NAME = /:([A-Za-z_](?:[\w-]*\w)?)(?![\w-])/y;
/** `/(id or name)`, `/[id]`: words in brackets that are a whole segment, in paths that mark placeholders in no other way. */
const SEGMENT_NAME = /(?:\(([A-Za-z_](?:[\w -]{0,60}\w)?)\)|\[([A-Za-z_][\w-]{0,60})\])(?=\/|\?|$)/y;
/** `int:id`, `id:int`, `id:[0-9]+`: the name beside what the value has to be. */
const TYPED_NAME =
  /^(?:(?:int|integer|number|float|str|string|uuid|guid|slug|path):([A-Za-z_][\w-]*)|([A-Za-z_][\w-]*):(?:int|integer|number|float|str|string|uuid|guid|slug|path|.*[[\\(^+*].*))$/i;
const OTHER_MARK = /[{<]/;
/** Marks that a value follows. */
const VALUE_MARKS: ReadonlySet<PathMark> = new Set(['/', '(', '=']);
const PARTNERS: Readonly<Record<string, string>> = { '{': '}', '<': '>' };

/**
 * Takes a path apart. Blanks may stand inside placeholders and parentheses and around `|`; at any other blank the path ends.
 * A slash inside parentheses that close is text. For texts of bounded length only: it looks ahead for partners of brackets.
 */
export function readPathTokens(text: string): PathTokens {
  return new PathTokenReader(text).read();
}

class PathTokenReader {
  readonly #text: string;
  readonly #tokens: PathToken[] = [];
  readonly #textEnd = /[{}<>()/',=|\s]/g;
  readonly #lastClose: number;
  #at = 0;
  #depth = 0;
  #balanced = true;
  /** Between the quotes around a placeholder. */
  #quoted = false;
  #rest = '';

  constructor(text: string) {
    this.#text = text;
    this.#lastClose = text.lastIndexOf(')');
  }

  read(): PathTokens {
    while (this.#at < this.#text.length && this.#rest === '') this.#readOne(this.#text.charAt(this.#at));
    for (; this.#depth > 0; this.#depth--) this.#addClose();
    return { tokens: this.#tokens, balanced: this.#balanced, rest: this.#rest };
  }

  #readOne(character: string): void {
    switch (character) {
      case '{':
      case '<':
        this.#readPlaceholder(character);
        break;
      case '}':
      case '>':
        this.#readStrayEnd();
        break;
      case '(':
        if (!this.#readSegmentName()) this.#readOpen();
        break;
      case '[':
        if (!this.#readSegmentName()) this.#readText();
        break;
      case ')':
        this.#readClose();
        break;
      case '/':
        this.#readSlash();
        break;
      case "'":
        this.#readQuote();
        break;
      case ',':
      case '=':
      case '|':
        this.#mark(character);
        break;
      case ':':
        if (!this.#readColonName()) this.#readText();
        break;
      default:
        if (BLANK.test(character)) this.#readBlank();
        else this.#readText();
    }
  }

  #readColonName(): boolean {
    const last = this.#tokens.at(-1);
    return (!last || (last.kind === 'mark' && VALUE_MARKS.has(last.text))) && this.#takeName(COLON_NAME);
  }

  #readSegmentName(): boolean {
    const last = this.#tokens.at(-1);
    const isSegment = last?.kind === 'mark' && last.text === '/' && !OTHER_MARK.test(this.#text);
    return isSegment && this.#takeName(SEGMENT_NAME);
  }

  /** Takes the name that a group of a pattern finds here for a placeholder. False when none does. */
  #takeName(pattern: RegExp): boolean {
    const [found = '', ...groups] = execAt(pattern, this.#text, this.#at) ?? [];
    const name = groups.find((group) => group !== undefined);
    if (name === undefined) return false;
    this.#tokens.push({ kind: 'placeholder', name: name.split(/ +or +/i).join(' | '), quoted: false });
    this.#at += found.length;
    return true;
  }

  #readOpen(): void {
    this.#depth++;
    this.#mark('(');
  }

  #readText(): void {
    this.#textEnd.lastIndex = this.#at + 1;
    const end = this.#textEnd.exec(this.#text)?.index ?? this.#text.length;
    this.#tokens.push({ kind: 'text', text: this.#text.slice(this.#at, end) });
    this.#at = end;
  }

  #mark(text: PathMark): void {
    this.#tokens.push({ kind: 'mark', text });
    this.#at++;
  }

  #readPlaceholder(open: string): void {
    const begin = this.#at;
    const last = this.#tokens.at(-1);
    // `${id}`, as in a template of a program.
    if (last?.kind === 'text' && last.text === '$') this.#tokens.pop();
    let end = this.#text.indexOf(PARTNERS[open] ?? '}', begin);
    const inner = begin + (this.#text.startsWith('{{', begin) ? 2 : 1);
    const next = this.#text.indexOf(open, inner);
    if (end < 0 || (next >= 0 && next < end)) {
      this.#balanced = false;
      end = begin + 1;
      while (end < this.#text.length && !"/(),'".includes(this.#text.charAt(end))) end++;
      this.#addPlaceholder(this.#text.slice(inner, end));
      this.#at = end;
      return;
    }
    this.#addPlaceholder(this.#text.slice(inner, end));
    this.#at = end + (this.#text.startsWith('}}', end) && inner === begin + 2 ? 2 : 1);
  }

  #addPlaceholder(inner: string): void {
    const words = inner
      .replace(/[{}<>'"`]/g, '')
      .trim()
      .replace(/\s+/g, ' ');
    const [, behind, before] = words.includes(':') ? (TYPED_NAME.exec(words) ?? []) : [];
    const name = behind ?? before ?? words;
    this.#tokens.push({ kind: 'placeholder', name: name || 'id', quoted: /^\s*['"]/.test(inner) });
  }

  /** `(id})`: the text before it was meant as a placeholder. */
  #readStrayEnd(): void {
    this.#balanced = false;
    const last = this.#tokens.at(-1);
    if (last?.kind === 'text') {
      this.#tokens.pop();
      this.#addPlaceholder(last.text);
    }
    this.#at++;
  }

  #readClose(): void {
    this.#quoted = false;
    if (this.#depth > 0) {
      this.#depth--;
      this.#mark(')');
    } else {
      this.#balanced = false;
      this.#at++;
    }
  }

  #readSlash(): void {
    if (this.#depth > 0 && this.#closesLater()) {
      this.#readText();
      return;
    }
    for (; this.#depth > 0; this.#depth--) this.#addClose();
    this.#mark('/');
  }

  #closesLater(): boolean {
    if (this.#lastClose < this.#at) return false;
    const open = this.#text.indexOf('(', this.#at);
    return open < 0 || open > this.#text.indexOf(')', this.#at);
  }

  #addClose(): void {
    this.#balanced = false;
    this.#tokens.push({ kind: 'mark', text: ')' });
  }

  /** Inside parentheses a quoted literal is one text; quotes around placeholders stay marks. */
  #readQuote(): void {
    const end = this.#text.indexOf("'", this.#at + 1);
    const literal = end < 0 ? '' : this.#text.slice(this.#at + 1, end);
    const isClosing = this.#quoted;
    this.#mark("'");
    this.#quoted = !isClosing && /[{<]/.test(literal);
    if (isClosing || this.#quoted || this.#depth === 0 || literal === '') return;
    this.#tokens.push({ kind: 'text', text: literal });
    this.#at = end;
    this.#mark("'");
  }

  #readBlank(): void {
    const rest = this.#text.slice(this.#at).trimStart();
    const last = this.#tokens.at(-1);
    const joins = rest.startsWith('|') || (last?.kind === 'mark' && last.text === '|');
    if (rest === '' || this.#depth > 0 || joins) this.#at = this.#text.length - rest.length;
    else this.#rest = rest.trimEnd();
  }
}
