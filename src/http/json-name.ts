import type { JsonCursor } from './json-cursor.js';
import { opensString, readJsonString } from './json-string.js';
import { matchAt } from './match-at.js';

const BARE_NAME = /[\p{L}_$@<][^:,{}[\]"\n]*(?=:)/uy;
/** A bullet or the mark of a difference in front of a name. */
const BULLET = /[-+*][ \t]*(?=["“'])/y;

/**
 * Reads the name of a member up to its colon; a name may lack its quotes, or one of them, and then have the mark of what may be
 * absent behind it (`name?: string`). Nothing where no name stands.
 */
export function readJsonName(cursor: JsonCursor): string | undefined {
  const bullet = matchAt(BULLET, cursor.text, cursor.at);
  if (bullet !== '') cursor.repair('stray-mark', cursor.at, bullet.trim());
  cursor.at += bullet.length;
  if (opensString(cursor.character)) return readQuotedName(cursor);
  const word = matchAt(BARE_NAME, cursor.text, cursor.at);
  if (word === '') return undefined;
  cursor.repair('bare-word', cursor.at, word.trim());
  cursor.at += word.length;
  return word.trim().replace(/\?$/, '');
}

/** `"status: 200,`: where the closing mark is missing, the name ends at the colon. */
function readQuotedName(cursor: JsonCursor): string {
  const begin = cursor.at;
  const repairs = cursor.repairs.length;
  const name = readJsonString(cursor);
  const colon = name.indexOf(':');
  if (colon < 0 || !cursor.repairs.slice(repairs).some(({ kind }) => kind === 'unclosed')) return name;
  cursor.at = cursor.text.indexOf(':', begin);
  return name.slice(0, colon).trimEnd();
}
