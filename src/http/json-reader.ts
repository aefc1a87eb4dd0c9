import type { JsonValue } from '../model/json.js';
import type { JsonCursor } from './json-cursor.js';
import { readJsonName } from './json-name.js';
import { opensString, readJsonString } from './json-string.js';
import { readJsonWord } from './json-word.js';
import { matchAt } from './match-at.js';

/** Deeper nesting is no payload. */
export const MAXIMUM_DEPTH = 200;

/** Keyboards for Chinese and Japanese write it. */
const FULLWIDTH_COMMA = '，';

/** `{NAME}` where a value is expected: a placeholder. */
const PLACEHOLDER = /\{[ \t]*[\p{L}_<][^{}[\]":,\n]*\}/uy;

/** Why reading stopped, and where. */
export interface JsonFailure {
  readonly expected: string;
  readonly offset: number;
}

type Members = Record<string, JsonValue>;

/** Reads one JSON value and mends what it can on the way, in one pass. */
export class JsonReader {
  failure: JsonFailure | undefined;
  readonly #cursor: JsonCursor;
  /** How many members and elements are open. */
  #depth = 0;
  #openArrays = 0;

  constructor(cursor: JsonCursor) {
    this.#cursor = cursor;
  }

  /** The value of the whole text; nothing when it is beyond repair, and then `failure` says why. */
  readDocument(): JsonValue | undefined {
    const cursor = this.#cursor;
    cursor.skip();
    const value = opensString(cursor.character) ? this.#readTitled() : this.#readValue(true);
    if (value === undefined) return undefined;
    cursor.skip();
    if (cursor.character === ',') cursor.drop('trailing-comma');
    cursor.skip();
    if (!cursor.ended) cursor.repair('trailing-text', cursor.at, cursor.text.slice(cursor.at).trimEnd());
    return value;
  }

  /** A string first: members without braces, a title above the value, or just a string. */
  #readTitled(): JsonValue | undefined {
    const cursor = this.#cursor;
    const begin = cursor.at;
    const mark = cursor.mark();
    const title = readJsonString(cursor);
    cursor.skip();
    if (cursor.character === ':') {
      cursor.rewind(mark);
      cursor.repair('missing-braces', begin, title);
      return this.#readMembers('');
    }
    if (cursor.character !== '{' && cursor.character !== '[') return title;
    cursor.repair('leading-text', begin, title);
    return this.#readValue(true);
  }

  #readValue(outermost = false): JsonValue | undefined {
    const cursor = this.#cursor;
    if (this.#depth > MAXIMUM_DEPTH) return this.#fail(`at most ${MAXIMUM_DEPTH} levels`);
    if (opensString(cursor.character)) return readJsonString(cursor);
    if (cursor.character === '[') return this.#readArray();
    if (cursor.character !== '{') return this.#readWord();
    const placeholder = outermost ? '' : this.#match(PLACEHOLDER);
    if (placeholder !== '') {
      cursor.repair('bare-word', cursor.at - placeholder.length, placeholder);
      return placeholder;
    }
    return this.#readObject();
  }

  #readInner(): JsonValue | undefined {
    this.#depth++;
    const value = this.#readValue();
    this.#depth--;
    return value;
  }

  #readObject(): JsonValue | undefined {
    const begin = this.#cursor.at++;
    if (!this.#isList()) return this.#readMembers('}');
    this.#cursor.repair('wrong-brackets', begin, '{');
    return this.#readElements('}');
  }

  /** `{ "a", "b" }`. */
  #isList(): boolean {
    const cursor = this.#cursor;
    cursor.skip();
    if (!opensString(cursor.character)) return false;
    const mark = cursor.mark();
    readJsonString(cursor);
    cursor.skip();
    const list = cursor.character === ',' || cursor.character === '}';
    cursor.rewind(mark);
    return list;
  }

  /** Members up to `close`; the end of the text closes members without braces, for which `close` is empty. */
  #readMembers(close: string): JsonValue | undefined {
    const cursor = this.#cursor;
    const members: Members = {};
    while (!this.#ends(close)) {
      if (cursor.character === ',' || cursor.character === ']') cursor.drop('stray-mark');
      else if (this.#readMember(members)) this.#readComma(close);
      else return undefined;
    }
    return members;
  }

  /** Moves behind `close`. A bracket that belongs to something further out, and the end of the text, end as well. */
  #ends(close: string): boolean {
    const cursor = this.#cursor;
    cursor.skip();
    if (cursor.ended || this.#closesOuter(cursor.character, close)) {
      if (close !== '') cursor.repair('unclosed', cursor.at, close);
      return true;
    }
    if (cursor.character !== close) return false;
    cursor.at++;
    return true;
  }

  #closesOuter(character: string, close: string): boolean {
    if (character === '}') return close !== '}';
    return character === ']' && close !== ']' && this.#openArrays > 0;
  }

  #readMember(members: Members): boolean {
    const cursor = this.#cursor;
    const name = readJsonName(cursor);
    const repairs = cursor.repairs.length;
    if (name === undefined) this.#fail('a name in quotes');
    if (name === undefined || !this.#readColon(name)) return false;
    cursor.skip();
    // `"value": ...`: the page leaves the value out.
    if (cursor.repairs.slice(repairs).some(({ kind }) => kind === 'ellipsis') && ',}]'.includes(cursor.character))
      return true;
    const value = this.#readInner();
    if (value === undefined) return false;
    if (name === '__proto__')
      Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
    else members[name] = value;
    return true;
  }

  #readColon(name: string): boolean {
    const cursor = this.#cursor;
    cursor.skip();
    if (cursor.character === ':') {
      cursor.at++;
      cursor.skip();
      while (cursor.character === ':') {
        cursor.drop('stray-mark');
        cursor.skip();
      }
      return true;
    }
    if (cursor.character !== '{' && cursor.character !== '[') {
      this.#fail(`a colon behind the name "${name}"`);
      return false;
    }
    cursor.repair('missing-colon', cursor.at, name);
    return true;
  }

  #readArray(): JsonValue | undefined {
    this.#cursor.at++;
    this.#openArrays++;
    const elements = this.#readElements(']');
    this.#openArrays--;
    return elements;
  }

  #readElements(close: string): JsonValue | undefined {
    const cursor = this.#cursor;
    const elements: JsonValue[] = [];
    while (!this.#ends(close)) {
      if (cursor.character === ',') {
        cursor.drop('stray-mark');
        continue;
      }
      const value = this.#readInner();
      if (value === undefined) return undefined;
      elements.push(value);
      this.#readComma(close);
    }
    return elements;
  }

  /** The comma behind a member or element: one too many before the end, one too few before the next. */
  #readComma(close: string): void {
    const cursor = this.#cursor;
    const repairs = cursor.repairs.length;
    cursor.skip();
    const comma = cursor.at;
    if (cursor.character === FULLWIDTH_COMMA) {
      cursor.drop('foreign-comma');
    } else if (cursor.character === ',') {
      cursor.at++;
      cursor.skip();
      const elided = cursor.repairs.slice(repairs).some(({ kind }) => kind === 'ellipsis');
      if (!elided && (cursor.character === close || cursor.ended)) cursor.repair('trailing-comma', comma, ',');
    } else if (!cursor.ended && !'}]'.includes(cursor.character))
      cursor.repair('missing-comma', comma, cursor.character);
  }

  /** A word where a value is expected. Outside of everything, text without quotes is no JSON. */
  #readWord(): JsonValue | undefined {
    const mark = this.#cursor.mark();
    const value = readJsonWord(this.#cursor);
    if (value === undefined) return this.#fail('a value');
    if (this.#depth > 0 || typeof value !== 'string') return value;
    this.#cursor.rewind(mark);
    return this.#fail('an object or an array');
  }

  /** Takes what the pattern matches here; empty when it does not. */
  #match(pattern: RegExp): string {
    const found = matchAt(pattern, this.#cursor.text, this.#cursor.at);
    this.#cursor.at += found.length;
    return found;
  }

  #fail(expected: string): undefined {
    this.failure ??= { expected, offset: this.#cursor.at };
    return undefined;
  }
}
