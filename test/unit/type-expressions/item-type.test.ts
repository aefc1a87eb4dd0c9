import { expect, it } from 'vitest';
import { itemTypeOf, namedIn } from '../../../src/type-expressions/item-type.js';
import type { TypeExpression } from '../../../src/type-expressions/type-expression.js';

const book = { kind: 'named', name: 'book' } as const satisfies TypeExpression;
const text = { kind: 'scalar', scalar: 'string' } as const satisfies TypeExpression;

it.each<{ given: TypeExpression; item: TypeExpression; named?: TypeExpression }>([
  { given: book, item: book, named: book },
  { given: { kind: 'collection', of: book }, item: book, named: book },
  { given: { kind: 'collection', of: text }, item: text },
  { given: { kind: 'union', options: [book, text] }, item: { kind: 'union', options: [book, text] } },
])('$given', ({ given, item, named }) => {
  expect(itemTypeOf(given)).toEqual(item);
  expect(namedIn(given)).toEqual(named);
});
