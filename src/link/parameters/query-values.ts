import { decodePercent } from '../../http/decode-percent.js';
import { type Claims, isSameOption } from '../requests/claim-requests.js';
import { rowsOf } from './parameter-rows.js';
import { stands } from './row-places.js';

/**
 * What request lines say of the value of a query option by more than a placeholder in its place, in CommonMark: the values as
 * they are documented, and what the pages say of the placeholders in them. Undefined where no line does.
 *
 * `GET /books?$filter=notes/any(note: note/id eq '{note_id}')` above a table of parameters with a row `note_id`.
 */
export function describeValues(name: string, claims: Claims): string | undefined {
  const values = new Set(
    claims.flatMap(({ query }) =>
      query.flatMap((option) =>
        isSameOption(option.name, name) && isComposed(option.value) ? decode(option.value) : [],
      ),
    ),
  );
  if (values.size === 0) return undefined;
  const rows = rowsOf(claims, 'path', 'function', 'query').filter(({ row }) =>
    [...values].some((value) => stands(row.name, value)),
  );
  const described = new Map(rows.map(({ row }) => [row.name, row.description]));
  const meanings = [...described].flatMap(([row, text]) => (text ? `\`${row}\`: ${foldLines(text)}` : []));
  const [only, ...others] = [...values].map((value) => `\`${value}\``);
  const forms =
    others.length === 0 ? `Documented in the form ${only}` : `Documented in the forms\n\n${list([only, ...others])}`;
  if (meanings.length === 0) return others.length === 0 ? `${forms}.` : forms;
  return `${forms}${others.length === 0 ? ', ' : '\n\n'}where\n\n${list(meanings)}`;
}

/** A value with a placeholder and something around it; one that can be sent as it is makes an example. */
function isComposed(value: string | undefined): value is string {
  return value !== undefined && /[{<]/.test(value) && !/^['"]?(?:\{[^{}]*\}|<[^<>]*>)['"]?$/.test(value);
}

function list(items: readonly (string | undefined)[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function foldLines(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The value of a query string as people read it; as it is written when it does not decode. */
function decode(value: string): string {
  return decodePercent(value.replaceAll('+', ' ')) ?? value;
}
