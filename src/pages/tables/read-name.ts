import { plainText } from '../../markdown/plain-text.js';
import { foldSentence } from '../prose/sentences.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** The name that a cell gives to a property, parameter or member. */
export interface NameReading {
  readonly name: string;
  /** What stands in parentheses behind the name, the last one first: `name (deprecated)`. */
  readonly remarks: readonly string[];
  /** A red star behind the name says that it has to be given; a question mark that it may be left out, `size?`, or a word behind it: `size<br>*optional*`, `size (optional)`. */
  readonly required?: boolean;
}

/** Each remark looks at the whole name; none that a person wrote has as many. */
const MOST_REMARKS = 20;
const REMARK = /[([]([^()[\]]*)[)\]]$/;
const EDGE_MARKS = /^["'“”‘’`:]{1,9}|["'“”‘’`*:,]{1,9}$/g;
/** The star of what has to be given, in its colour: `size<mark style="color:red;">*</mark>`. */
const STAR = /\s?<(mark|span|font|b|strong)\s[^<>]{0,80}?(?:\bred\b|required)[^<>]{0,80}>\s?\\?\*\s?<\/\1>/gi;
const OPTIONAL_NAME = /^[\w$.-]{1,100}\?$/;
const NAME = /^[@A-Za-z_$][\w@$.-]*(?:\[[A-Za-z_][\w.-]*\]){0,5}$/;
/** `page[size]`. */
const MEMBER_NAME = /^[A-Za-z_][\w.-]*((?:\[[A-Za-z_][\w.-]*\]){1,5})$/;

/**
 * Reads the name in a cell, without markup, quotes, footnote stars and the colon of a placeholder, and the remarks in parentheses
 * behind it. The name may be no identifier, and may be empty: `isName` tells.
 */
export function readName(markdown: string, vocabulary: Vocabulary): NameReading {
  const star = markdown.includes('*') && markdown.includes('<') ? markdown.replace(STAR, '') : markdown;
  if (star !== markdown) return { ...readName(star, vocabulary), required: true };
  const lastLine = markdown.toLowerCase().lastIndexOf('<br');
  const demanded = lastLine < 0 ? undefined : vocabulary.demands(foldSentence(plainText(markdown.slice(lastLine))));
  let name = plainText(demanded === undefined ? markdown : markdown.slice(0, lastLine)).trim();
  if (isMemberName(name, vocabulary)) return { name, remarks: [] };
  const remarks: string[] = [];
  while (remarks.length < MOST_REMARKS) {
    const remark = REMARK.exec(name);
    if (!remark || remark.index === 0) break;
    remarks.push((remark[1] ?? '').trim());
    name = name.slice(0, remark.index).trimEnd();
  }
  const bare = name.replace(EDGE_MARKS, '').trim();
  if (OPTIONAL_NAME.test(bare)) return { name: bare.slice(0, -1), remarks, required: false };
  const required = demanded ?? remarks.map(vocabulary.demands).find((one) => one !== undefined);
  return { name: bare, remarks, ...(required !== undefined && { required }) };
}

/** Flags and types stand in brackets as well: `size[optional]`. */
function isMemberName(name: string, { isBracketedRemark }: Vocabulary): boolean {
  const [, members] = MEMBER_NAME.exec(name) ?? [];
  return members !== undefined && !members.slice(1, -1).split('][').some(isBracketedRemark);
}

/** True for text that can be the name of a JSON member in these pages: an identifier, `@odata.type`, `x.y`. */
export function isName(text: string): boolean {
  return NAME.test(text);
}
