import type { NamedExpression, TypeExpression } from './type-expression.js';

/** What the items of a collection are, else the type itself. */
export function itemTypeOf(type: TypeExpression): TypeExpression {
  return type.kind === 'collection' ? type.of : type;
}

/** The name that an expression consists of, be it for one thing or for a collection; undefined for other types. */
export function namedIn(type: TypeExpression): NamedExpression | undefined {
  const item = itemTypeOf(type);
  return item.kind === 'named' ? item : undefined;
}
