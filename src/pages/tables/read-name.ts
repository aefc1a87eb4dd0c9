import { plainText } from '../../markdown/plain-text.js';

/** The name that a cell gives to a property, parameter or member. */
export interface NameReading {
  readonly name: string;
  /** What stands in parentheses behind the name, the last one first: `name (deprecated)`. */
  readonly remarks: readonly string[];
  /** A question mark behind the name says that it may be left out, `size?`, or a word on a line of its own, `size<br>*optional*`. */
  readonly required?: boolean;
}

const REMARK = /[([]([^()[\]]*)[)\]]$/;
const EDGE_MARKS = /^["'“”‘’`:]{1,9}|["'“”‘’`*:,]{1,9}$/g;
const OPTIONAL_NAME = /^[\w$.-]{1,100}\?$/;
const FLAG_LINE = /^(.*?\S)\s*<br\s*\/?>\s*[*_(]{0,3}(required|mandatory|optional)[*_)]{0,3}$/i;
const NAME = /^[@A-Za-z_$][\w@$.-]*(?:\[[A-Za-z_][\w.-]*\]){0,5}$/;
/** `page[size]`; flags and types stand in brackets as well. */
const MEMBER_NAME =
  /^[A-Za-z_][\w.-]*(?:\[(?!(?:required|mandatory|optional|deprecated|string|int|integer|bool|boolean|array|list|object)\])[A-Za-z_][\w.-]*\]){1,5}$/i;

/**
 * Reads the name in a cell, without markup, quotes, footnote stars and the colon of a placeholder, and the remarks in parentheses behind it. The name may be no
 * identifier, and may be empty: `isName` tells.
 */
export function readName(markdown: string): NameReading {
  const [, line = markdown, flag] = markdown.includes('<') ? (FLAG_LINE.exec(markdown) ?? []) : [];
  let name = plainText(line).trim();
  if (MEMBER_NAME.test(name)) return { name, remarks: [] };
  const remarks: string[] = [];
  for (let remark = REMARK.exec(name); remark && remark.index > 0; remark = REMARK.exec(name)) {
    remarks.push((remark[1] ?? '').trim());
    name = name.slice(0, remark.index).trimEnd();
  }
  const bare = name.replace(EDGE_MARKS, '').trim();
  if (OPTIONAL_NAME.test(bare)) return { name: bare.slice(0, -1), remarks, required: false };
  return { name: bare, remarks, ...(flag !== undefined && { required: flag.toLowerCase() !== 'optional' }) };
}

/** True for text that can be the name of a JSON member in these pages: an identifier, `@odata.type`, `x.y`. */
export function isName(text: string): boolean {
  return NAME.test(text);
}
