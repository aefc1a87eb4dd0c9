import type { Position } from '../../diagnostics/diagnostic.js';
import { plainText } from '../../markdown/plain-text.js';
import { parseTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PageContext } from '../page-context.js';

/** Reads the Markdown of a type that stands at `at`. The result may be of kind `unknown`. */
export function readType(markdown: string, at: Position, context: PageContext): TypeExpression {
  if (markdown.includes('{') && valuesInType(markdown).length > 0) return { kind: 'enumeration' };
  return parseTypeExpression(markdown, {
    resolveLink: (url) => context.resolveLink(url, at),
    scalarNames: context.vocabulary.scalarNames,
  });
}

const VALUES = /^(?:string,? )?enum(?:eration)?\s?(?:\(([^()]{1,2000})\)|\{([^{}]{1,2000})\})$/i;

/** The values that a type cell lists itself: `enum (paper, sound)`, `enum { paper, sound }`. */
export function valuesInType(markdown: string): readonly string[] {
  // Hardly any cell does.
  const [, round, curly] = /[({]/.test(markdown) ? (VALUES.exec(plainText(markdown)) ?? []) : [];
  const values = (round ?? curly ?? '').split(',');
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
