import { plainText } from '../../markdown/plain-text.js';

/** The name that a cell gives to a property, parameter or member. */
export interface NameReading {
  readonly name: string;
  /** The cell says so behind the name: `name (deprecated)`. */
  readonly deprecated: boolean;
}

const REMARK = /[([]([^()[\]]*)[)\]]$/;
const EDGE_MARKS = /^["'“”‘’`]{1,9}|["'“”‘’`*:,]{1,9}$/g;
const NAME = /^[@A-Za-z_$][\w@$.-]*$/;

/**
 * Reads the name in a cell, without markup, quotes, footnote stars and remarks in parentheses. The name may be no
 * identifier, and may be empty: `isName` tells.
 */
export function readName(markdown: string): NameReading {
  let name = plainText(markdown).trim();
  let deprecated = false;
  for (let remark = REMARK.exec(name); remark && remark.index > 0; remark = REMARK.exec(name)) {
    deprecated ||= /^(?:deprecated|obsolete)$/i.test((remark[1] ?? '').trim());
    name = name.slice(0, remark.index).trimEnd();
  }
  return { name: name.replace(EDGE_MARKS, '').trim(), deprecated };
}

/** True for text that can be the name of a JSON member in these pages: an identifier, `@odata.type`, `x.y`. */
export function isName(text: string): boolean {
  return NAME.test(text);
}
