import { plainText } from '../../../markdown/plain-text.js';
import type { ParameterRow } from '../../page-model.js';
import { trimMarks } from '../../prose/trim-marks.js';
import { isName, readName } from '../../tables/read-name.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** Where the parameters of a table go. */
export type ParameterPlace = ParameterRow['in'];

/** A name in the first cell of a row, with the value that may follow it. */
export interface ParameterName {
  readonly name: string;
  readonly sample?: string;
  /** Another name of the cell will do as well: `Date or x-date`. */
  readonly replaceable?: true;
}

const SEPARATOR = /,|\s+(?:or|and)\s+|\s*\|\s*/;
const EITHER = /\s+or\s+/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
/** Words may follow the name of a query option: `$filter with any operator`. */
const QUERY_OPTION = /^\$[a-z]+(?=\s+[a-z])/i;
/** `{id}`, `<id>`, `:id`: a row may name a parameter as the path writes it. */
const PLACEHOLDER_OPENERS = '{<:';
/** `ids[]` may be given several times. */
const REPEATED = /\w\[\][`*_]*$/;
/** Placeholders of a path may be spelled with spaces: `{path and filename}`. */
const PATH_NAME = /^[A-Za-z_][\w .-]*$/;

/**
 * Reads the names in a cell: `{id}`, `:id`, `$top, $skip`, `Prefer: respond-async`. Empty when the cell names nothing.
 */
export function readParameterNames(
  markdown: string,
  place: ParameterPlace,
  vocabulary: Vocabulary,
): readonly ParameterName[] {
  const { name } = readName(markdown, vocabulary);
  if (place === 'header') {
    const colon = name.indexOf(':');
    const sample = colon < 0 ? '' : name.slice(colon + 1).trim();
    const header = colon < 0 ? name : name.slice(0, colon).trim();
    if (HEADER_NAME.test(header)) return [{ name: header, ...(sample !== '' && { sample }) }];
    const headers = plainText(markdown)
      .split(EITHER)
      .map((part) => trimMarks(part.trim(), '`', '`'));
    const areHeaders = headers.length > 1 && headers.every((one) => HEADER_NAME.test(one));
    return areHeaders ? headers.map((one) => ({ name: one, replaceable: true })) : [];
  }
  const whole = trimMarks(name, PLACEHOLDER_OPENERS, '}>');
  if (place === 'query' && isName(whole) && REPEATED.test(markdown)) return [{ name: `${whole}[]` }];
  if (isName(whole) || (place === 'path' && PATH_NAME.test(whole))) return [{ name: whole }];
  const option = place === 'query' ? QUERY_OPTION.exec(whole)?.[0] : undefined;
  if (option !== undefined) return [{ name: option }];
  const parts = name.split(SEPARATOR).map((part) => trimMarks(part.trim(), PLACEHOLDER_OPENERS, '}>'));
  return parts.length > 1 && parts.every(isName) ? parts.map((part) => ({ name: part })) : [];
}
