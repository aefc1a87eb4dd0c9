import { nearestName } from '../../collections/nearest-name.js';
import type { TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { foldTitle, type Spellings } from '../vocabulary/title-matcher.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A title that nobody knows, and the known one that it is probably meant as. */
export interface MisspeltTitle {
  readonly found: string;
  readonly meant: string;
}

/** Words of fewer letters that differ in one are other words, such as "Game" and "Name", unless they have the same letters. */
const SHORTEST = 5;

/** The heading or the first column title of a table that is one letter or two away from a known one: "Query paramters", "Tpye". */
export function misspeltTitle(table: TableBlock, heading: string, vocabulary: Vocabulary): MisspeltTitle | undefined {
  return misspeltHeading(heading, vocabulary) ?? misspeltColumn(table, vocabulary);
}

/** The heading that a heading is probably meant as. */
export function misspeltHeading(heading: string, { data, sectionOf }: Vocabulary): MisspeltTitle | undefined {
  return sectionOf(heading) ? undefined : nearestTitle(heading, [data.sections]);
}

function misspeltColumn({ header }: TableBlock, vocabulary: Vocabulary): MisspeltTitle | undefined {
  const { data, propertyColumnOf, parameterColumnOf, memberColumnOf, methodColumnOf, valueColumnOf, placeColumnOf } =
    vocabulary;
  const known = [propertyColumnOf, parameterColumnOf, memberColumnOf, methodColumnOf, valueColumnOf, placeColumnOf];
  for (const { text } of header.cells) {
    const title = plainText(text);
    if (known.some((columnOf) => columnOf(title))) continue;
    const nearest = nearestTitle(title, [data.propertyColumns, data.parameterColumns]);
    if (nearest) return nearest;
  }
  return undefined;
}

/** The known title that has the same words but for one, which is misspelt. */
function nearestTitle(title: string, tables: readonly Spellings<string>[]): MisspeltTitle | undefined {
  const found = foldTitle(title);
  const words = found.toLowerCase().split(' ');
  const meant = tables
    .flatMap((table) => Object.values(table).flat())
    .find((spelling) => {
      const others = spelling.split(' ');
      const at = words.findIndex((word, index) => word !== others[index]);
      const word = words[at] ?? '';
      const other = others[at] ?? '';
      const isOnly = words.length === others.length && words.slice(at + 1).join() === others.slice(at + 1).join();
      if (!isOnly || (word.length < SHORTEST && sorted(word) !== sorted(other))) return false;
      return /^[a-z]+$/.test(other) && nearestName(word, [other]) !== undefined;
    });
  return meant === undefined ? undefined : { found, meant };
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
