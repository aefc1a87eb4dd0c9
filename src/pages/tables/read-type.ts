import type { Position } from '../../diagnostics/diagnostic.js';
import { plainText } from '../../markdown/plain-text.js';
import { parseTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PageContext } from '../context/page-context.js';

/** Reads the Markdown of a type that stands at `at`. The result may be of kind `unknown`. */
export function readType(markdown: string, at: Position, context: PageContext): TypeExpression {
  if (/[{:]/.test(markdown) && valuesInType(markdown).length > 0) return { kind: 'enumeration' };
  return parseTypeExpression(markdown.includes('<br') ? markdown.replace(FACETS, '') : markdown, {
    resolveLink: (url) => context.resolveLink(url, at),
    scalarNames: context.vocabulary.scalarNames,
    typeCells: context.vocabulary.typeCells,
  });
}

/** Lines below a type that say more of it: `integer<br>minimum: 1<br>maximum: 9`. */
const FACETS = /<br ?\/?>\s?[a-z]\w*: .*$/is;
const BREAKS = /<br ?\/?>\s?/gi;

/** What such lines say, as sentences; empty without them. */
export function facetsInType(markdown: string): string {
  const [lines = ''] = markdown.includes('<br') ? (FACETS.exec(markdown) ?? []) : [];
  return lines.replace(BREAKS, '. ').slice(2);
}

const VALUES =
  /^(?:string,? )?enum(?:eration)?\s?(?:\(([^()]{1,2000})\)|\{([^{}]{1,2000})\}|:((?: - [^\s-]\S*){1,500}))$/i;

/** The values that a type cell lists itself: `enum (paper, sound)`, `enum { paper, sound }`, `enum:<br>- paper<br>- sound`. */
export function valuesInType(markdown: string): readonly string[] {
  // Hardly any cell does.
  const [, round, curly, list] = /[({:]/.test(markdown) ? (VALUES.exec(plainText(markdown)) ?? []) : [];
  const values = (round ?? curly ?? list?.replaceAll(' - ', ',') ?? '').split(',');
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
