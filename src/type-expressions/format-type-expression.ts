import type { TypeExpression } from './type-expression.js';

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
