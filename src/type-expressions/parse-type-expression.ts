import { flattenType, readableText } from './flatten-type.js';
import type { TypeExpression } from './type-expression.js';
import { type NameContext, TypeReader } from './type-reader.js';
import { UNKNOWN_TYPE_MARKS } from './type-words.js';

/**
 * Reads a type cell, or a type's name in a sentence. Names are not looked up here.
 * Forms: `String`, `Edm.Int32`, `string, maximum size 20`, `[x](x.md) collection`, `Collection(x)`, `Array[x]`, `x[]`, `collection of x`,
 * `[a](a.md) or [b](b.md)`, `(a or b) collection`, `String (enum)`; a sentence whose links are all single words names those types.
 * A word for a primitive type counts only when it is the whole type: `stringPair` is a name.
 * @returns `unknown` for text that is no type
 */
export function parseTypeExpression(markdown: string, context: NameContext): TypeExpression {
  // Three cells in four are one word for a primitive type.
  const scalar = context.scalarNames.get(markdown.toLowerCase());
  if (scalar) return { kind: 'scalar', scalar };
  const flat = flattenType(markdown);
  const lower = flat.text.toLowerCase();
  const unknown = UNKNOWN_TYPE_MARKS.some((mark) => lower.includes(mark));
  const expression = unknown ? undefined : new TypeReader(flat, context).read();
  return expression ?? { kind: 'unknown', text: readableText(flat) };
}

/** Words for a type expression in a finding: `collection of user`. */
export function formatTypeExpression(expression: TypeExpression): string {
  switch (expression.kind) {
    case 'scalar':
      return expression.scalar;
    case 'named':
      return expression.name;
    case 'collection':
      return `collection of ${formatItems(expression.of)}`;
    case 'union':
      return expression.options.map(formatTypeExpression).join(' or ');
    case 'enumeration':
      return 'enumeration';
    case 'any':
      return 'any';
    case 'unknown':
      return expression.text;
  }
}

function formatItems(items: TypeExpression): string {
  return items.kind === 'union' ? `(${formatTypeExpression(items)})` : formatTypeExpression(items);
}
