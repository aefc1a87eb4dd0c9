import type { Position } from '../diagnostics/diagnostic.js';
import { mediaTypeFamily } from './media-type.js';
import type { Payload } from './message.js';
import { createLocator } from './text-position.js';
import { parseStrictJson, parseTolerantJson } from './tolerant-json.js';

/** `{Raw bytes of the file}`, `[Zip file]`, `(3 MB of data)`: words in brackets, without any mark of JSON. */
const WORDS_IN_BRACKETS = /^(?:\{[^{}[\]":]*\}|\[[^{}[\]":]*\]|\([^()]*\))$/;
/** `<bytes 0-25 of the file>`; an element would have a slash or an attribute. */
const WORDS_IN_ANGLES = /^<[^<>/="]*>$/;
/** `...binary data...`. */
const WORDS_IN_DOTS = /^(?:\.{3}|…)[^\n]*(?:\.{3}|…)$/;
/** `[a, b]`: a list whose quotes were forgotten; `[…]`: a list left out. */
const LIST = /^[[{](?:\s*[\w.$-]+\s*,)+|^[[{][\s.…]*[\]}]$/;

/** How JSON begins; without braces it begins with a name, or with a title and braces. `{host}/{name}` is no JSON. */
const JSON_START = /^(?:(?!\{[\w -]+\}[^\s,])[{[]|["“][^"“”\n]*["”]\s*[:{[])/;

/**
 * Says what a body is: JSON (mended if need be), text, or a description in place of the content.
 * Numbers and words are JSON only when the media type says so.
 * @param at where `text` begins; the payload's own position is that of its first character that is no blank
 * @param mediaType the `Content-Type`, when there is one
 */
export function parsePayload(text: string, at: Position, mediaType?: string): Payload {
  const body = text.trim();
  const begin = text.length - text.trimStart().length;
  const start = begin === 0 ? at : createLocator(text, at)(begin);
  const family = mediaTypeFamily(mediaType);
  if (body === '') return { kind: 'text', text: body, at: start };
  if (family === 'binary' && !JSON_START.test(body)) return { kind: 'placeholder', text: body, at: start };
  if (isPlaceholder(body)) return { kind: 'placeholder', text: body, at: start };
  if (family !== 'json' && !JSON_START.test(body)) return { kind: 'text', text: body, at: start };
  const json = parseTolerantJson(body, start);
  if ('value' in json) return { kind: 'json', ...json, at: start };
  if (family === 'text') return { kind: 'text', text: body, at: start };
  return { kind: 'broken', text: body, reason: json.reason, at: start };
}

function isPlaceholder(body: string): boolean {
  if (WORDS_IN_ANGLES.test(body) || WORDS_IN_DOTS.test(body)) return true;
  if (!WORDS_IN_BRACKETS.test(body) || !/\p{L}/u.test(body)) return false;
  return !LIST.test(body) && parseStrictJson(body) === undefined;
}
