import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScalarName } from '../../../src/model/schema.js';
import { formatTypeExpression, parseTypeExpression } from '../../../src/type-expressions/parse-type-expression.js';
import type { TypeExpression } from '../../../src/type-expressions/type-expression.js';
import { compileTypeWords, TYPE_CELL_WORDS, TYPE_MARK_WORDS } from '../../../src/type-expressions/type-words.js';

const scalarNames: ReadonlyMap<string, ScalarName> = new Map<string, ScalarName>([
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['int32', 'int32'],
  ['integer', 'int32'],
  ['int64', 'int64'],
  ['double', 'double'],
  ['number', 'number'],
  ['decimal', 'decimal'],
  ['guid', 'uuid'],
  ['datetime', 'date-time'],
  ['date-time', 'date-time'],
  ['timestamp', 'date-time'],
  ['date and time', 'date-time'],
  ['url', 'uri'],
]);
const context = {
  scalarNames,
  typeCells: compileTypeWords(TYPE_CELL_WORDS, TYPE_MARK_WORDS),
  resolveLink: (url: string) => {
    if (/^https?:/.test(url)) return {};
    const [file, anchor] = url.split('#');
    return { ...(file && { file: `resources/${file}` }), ...(anchor && { anchor }) };
  },
};
const parse = (markdown: string) => parseTypeExpression(markdown, context);

const scalar = (name: ScalarName, marks: object = {}): TypeExpression => ({ kind: 'scalar', scalar: name, ...marks });
const named = (name: string, file?: string, anchor?: string): TypeExpression => ({
  kind: 'named',
  name,
  ...((file ?? anchor) !== undefined && {
    target: { ...(file && { file: `resources/${file}` }), ...(anchor && { anchor }) },
  }),
});
const collection = (of: TypeExpression): TypeExpression => ({ kind: 'collection', of });
const union = (...options: TypeExpression[]): TypeExpression => ({ kind: 'union', options });
const book = named('book', 'book.md');

describe('the forms of type cells', () => {
  const cases: readonly (readonly [given: string, want: TypeExpression])[] = [
    ['String', scalar('string')],
    ['`Edm.Int32`', scalar('int32')],
    ['**boolean**', scalar('boolean')],
    ['Date and time', scalar('date-time')],
    ['GUID.', scalar('uuid')],
    ['[]string', collection(scalar('string'))],
    ['[]*Book', collection(named('Book'))],
    ['map[string]string', { kind: 'any' }],
    ['Map', { kind: 'any' }],
    ['`array<string>`', collection(scalar('string'))],
    ['[DateTime](timestamp.md)', scalar('date-time')],
    ['string, maximum size 20', scalar('string', { maxLength: 20 })],
    ['string, max length: 1024', scalar('string', { maxLength: 1024 })],
    ['String(64)', scalar('string', { maxLength: 64 })],
    ['Integer, max 4', scalar('int32')],
    ['decimal,read-only', scalar('decimal', { readOnly: true })],
    ['string (readonly)', scalar('string', { readOnly: true })],
    ['String (optional)', scalar('string', { required: false })],
    ['String - optional', scalar('string', { required: false })],
    ['Collection(String) – required', { kind: 'collection', of: scalar('string') }],

    ['Int32 (nullable)', scalar('int32', { nullable: true })],
    ['Nullable Int32', scalar('int32', { nullable: true })],
    ['Nullable Enum', { kind: 'enumeration', nullable: true }],
    ['String (enum), nullable', { kind: 'enumeration', nullable: true }],
    ['Nullable [book](book.md)', book],
    ['nullable', named('nullable')],
    ['(Optional) String', scalar('string', { required: false })],
    ['String (required), maximum size 8', scalar('string', { required: true, maxLength: 8 })],
    ['string (url)', scalar('uri')],
    ['integer (int64)', scalar('int64')],
    ['number(double)', scalar('double')],
    ['integer (string)', scalar('int32')],
    ['string (timestamp)', scalar('date-time')],
    ['String(identifier)', scalar('string')],
    ['Int32 (seconds)', scalar('int32')],
    ['String or null', scalar('string', { nullable: true })],
    ['String?', scalar('string', { nullable: true })],
    ['?string', scalar('string', { nullable: true })],
    ['String[]?', { kind: 'collection', of: scalar('string') }],
    ['widget?', named('widget')],
    ['String (enum)', { kind: 'enumeration' }],
    ['Enumeration', { kind: 'enumeration' }],
    ['Object', { kind: 'any' }],
    ['Untyped JSON object', { kind: 'any' }],
    ['complex type', { kind: 'any' }],
    ['riskLevel', named('riskLevel')],
    ['shop.library.book', named('shop.library.book')],
    ['#shop.book', named('shop.book')],
    ['stringPair', named('stringPair')],
    ['shop.postalAddressType', named('shop.postalAddressType')],
    ['[book](book.md)', book],
    ['[**Book**](book.md)', named('Book', 'book.md')],
    ['[shop.book](book.md)', named('shop.book', 'book.md')],
    ['[genre](enums.md#genre-values)', named('genre', 'enums.md', 'genre-values')],
    ['[genre](#genre-values)', named('genre', undefined, 'genre-values')],
    ['[book](https://example.test/book)', named('book')],
    ['[json](json.md)', named('json', 'json.md')],
    ['[the open book](book.md)', named('book', 'book.md')],
    ['[set of rare books](rarebooks.md)', named('rarebooks', 'rarebooks.md')],
    ['[book][]', named('book')],
    ['[book]', named('book')],
    ['[book](book.md', book],
    ['book object', named('book')],
    ['[book](book.md) resource', book],
    ['[book](book.md) (optional)', book],
    ['a [book](book.md)', book],
    ['String collection', collection(scalar('string'))],
    ['[book](book.md) collection', collection(book)],
    ['[book](book.md) Collection', collection(book)],
    ['book collection collection', collection(named('book'))],
    ['Collection(String)', collection(scalar('string'))],
    ['`collection(string)`', collection(scalar('string'))],
    ['Collection([book](book.md))', collection(book)],
    ['Collection([book][])', collection(named('book'))],
    ['Collection(shop.book)', collection(named('shop.book'))],
    ['Collection(Collection(Int32))', collection(collection(scalar('int32')))],
    ['[book](book.md)[]', collection(book)],
    ['[[book](book.md)]', collection(book)],
    ['[String]', collection(scalar('string'))],
    ['[Edm.Int32]', collection(scalar('int32'))],
    ['String[]', collection(scalar('string'))],
    ['collection of [book](book.md)', collection(book)],
    ['Collection(string) of shop.colour', collection(named('shop.colour'))],
    ['A collection of books', collection(named('books'))],
    ['array of string', collection(scalar('string'))],
    ['Array of strings', collection(scalar('string'))],
    ['An array of GUIDs', collection(scalar('uuid'))],
    ['List of objects', collection({ kind: 'any' })],
    ['Enumerated Type (String)', { kind: 'enumeration' }],
    ['`enum<string>`', { kind: 'enumeration' }],
    ['`enum<Int32>`', scalar('int32')],
    ['Dictionary<string, string>', { kind: 'any' }],
    ['Array[string]', collection(scalar('string'))],
    ['< string > array', collection(scalar('string'))],
    ['String[array]', collection(scalar('string'))],
    ['List&lt;String&gt;', collection(scalar('string'))],
    ['`Array [Int32]`', collection(scalar('int32'))],
    ['Array', collection({ kind: 'any' })],
    ['[Array](array.md)', named('array', 'array.md')],
    ['[Collection of book](book.md)', collection(book)],
    ['[a](a.md) or [b](b.md)', union(named('a', 'a.md'), named('b', 'b.md'))],
    ['[a](a.md), [b](b.md), or [c](c.md)', union(named('a', 'a.md'), named('b', 'b.md'), named('c', 'c.md'))],
    ['string/number', union(scalar('string'), scalar('number'))],
    [
      '(boolean or string or number) collection',
      collection(union(scalar('boolean'), scalar('string'), scalar('number'))),
    ],
    ['list', named('list')],
    ['[book](book.md) collection. Kept for one year', collection(book)],
    ['The wanted, derived kind of [book](book.md)', book],
    ['A collection of the wanted, derived kind of [book](book.md)', collection(book)],
    [
      'One of these: [book](book.md), [map](map.md), and whatever [shelf](shelf.md) holds',
      union(book, named('map', 'map.md'), named('shelf', 'shelf.md')),
    ],
  ];
  test.each(cases)('%s', (given, want) => {
    expect(parse(given)).toEqual(want);
  });
});

describe('text that is no type', () => {
  test.each([
    '',
    '-',
    'application/json',
    'GET /books/{id}',
    'the size of the page',
    'a word about [the long way](long-way.md) home',
    '** Unknown Type `shop.models.operation` ** collection',
    '[Rare books](#rare-books)',
  ])('%s', (given) => {
    expect(parse(given).kind).toBe('unknown');
  });

  test('is kept as a reader sees it', () => {
    expect(parse('the **size** of [a page](https://example.test)')).toEqual({
      kind: 'unknown',
      text: 'the size of a page',
    });
  });
});

test('formatTypeExpression', () => {
  const cases: readonly (readonly [given: string, want: string])[] = [
    ['Edm.Int32', 'int32'],
    ['[book](book.md) collection', 'collection of book'],
    ['(string or number) collection', 'collection of (string or number)'],
    ['[a](a.md) or [b](b.md)', 'a or b'],
    ['String (enum)', 'enumeration'],
    ['Json', 'any'],
    ['not a type', 'not a type'],
  ];
  for (const [given, want] of cases) expect(formatTypeExpression(parse(given)), given).toBe(want);
});

describe('properties', () => {
  const name = fc.stringMatching(/^[a-z]{3}[A-Z][a-z]{2,6}$/).map((text): TypeExpression => named(text));
  const leaf = fc.oneof(
    name,
    fc
      .constantFrom(...new Set(scalarNames.values()))
      .filter((word) => scalarNames.has(word))
      .map((word) => scalar(word)),
  );
  const { type } = fc.letrec<{ type: TypeExpression; choice: TypeExpression }>((tie) => ({
    type: fc.oneof({ maxDepth: 3 }, leaf, tie('type').map(collection), tie('choice').map(collection)),
    choice: fc
      .uniqueArray(leaf, { minLength: 2, maxLength: 3, selector: formatTypeExpression })
      .map((options) => union(...options)),
  }));

  test('what is formatted is parsed to the same', () => {
    fc.assert(
      fc.property(type, (expression) => {
        expect(parse(formatTypeExpression(expression))).toEqual(expression);
      }),
    );
  });

  test('any text gives an expression', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'ab .,;()[]/|`*_#<>{}\uE000\uE001'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (text) => {
        expect(parse(text).kind).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});

test('nesting and repetition are read in no time', () => {
  for (const part of ['(', 'Collection(', 'a or ', '[a](a.md) or ', ', ', '[', 'the '])
    expect(parse(part.repeat(2000)).kind).toBeTypeOf('string');
});
