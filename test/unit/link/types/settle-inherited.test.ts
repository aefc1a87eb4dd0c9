import { expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { example, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { ofLibrary, orText, scalar } from '../../../helpers/model-parts.js';

const colours: Schema = { kind: 'enum', members: ['red', 'blue'] };

/** The property `x` of `library.item` and of its subtype `library.book`, with these rows; a payload shows the book. */
function link(itemRow: string, bookRow: string, payload = '{}') {
  const { object, found } = linkMarkdown({
    'api/book-get.md': operationPage(
      'GET /books/{id}',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
      example('GET https://library.example/books/1', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${payload}`),
    ),
    'resources/item.md': resourcePage('item', [itemRow]),
    'resources/colour.md': page(
      '# colour enum type',
      'Namespace: library',
      '## Members',
      table('Member', 'red', 'blue'),
    ),
    'resources/book.md': page(
      '# book resource type',
      'Namespace: library',
      'Inherits from [item](item.md).',
      '## Properties',
      table('Property|Type|Description', bookRow, 'title|String|Its title.'),
    ),
  });
  const schemaOf = (name: string) => object(name).properties.find((property) => property.name === 'x')?.schema;
  return {
    item: schemaOf('library.item'),
    book: schemaOf('library.book'),
    found: found.filter((code) => code.includes('inherited-type-differs')),
  };
}

const LISTED = 'x|String|Which. Possible values are: `red`, `blue`.';
const DIFFERS = ['link/inherited-type-differs resources/book.md:11:2'];

it.each<{ shape: string; rows: [string, string]; item: Schema; book: Schema | undefined; found: string[] }>([
  {
    shape: 'a number of another size is what the base says',
    rows: ['x|Int64|How many.', 'x|Int32|How many pages.'],
    item: scalar('int64'),
    book: scalar('int64'),
    found: DIFFERS,
  },
  {
    shape: 'any text is some texts where the base says these',
    rows: [LISTED, 'x|String|Which colour.'],
    item: colours,
    book: colours,
    found: DIFFERS,
  },
  {
    shape: 'values are those that the base lists under a name',
    rows: ['x|[colour](colour.md)|Which.', 'x|String|Which colour. Possible values are: `blue`, `red`.'],
    item: ofLibrary('colour'),
    book: ofLibrary('colour'),
    found: [],
  },
  {
    shape: 'other values than those of the base are what the base says',
    rows: [LISTED, 'x|String|Which colour. Possible values are: `red`, `green`.'],
    item: colours,
    book: colours,
    found: DIFFERS,
  },
  {
    shape: 'some texts stay where the base says any text',
    rows: ['x|String|Which.', LISTED],
    item: scalar('string'),
    book: colours,
    found: [],
  },
  {
    shape: 'what the base says in the same way is not repeated',
    rows: ['x|Int32|How many.', 'x|Int32|How many.'],
    item: scalar('int32'),
    book: undefined,
    found: [],
  },
  {
    shape: 'an object is left alone',
    rows: ['x|[item](item.md)|Before.', 'x|[book](book.md)|The book before.'],
    item: ofLibrary('item'),
    book: ofLibrary('book'),
    found: [],
  },
])('$shape', ({ rows: [itemRow, bookRow], ...want }) => {
  expect(link(itemRow, bookRow)).toEqual({ item: want.item, book: want.book, found: want.found });
});

it('a value that only the subtype shows opens the list of the base', () => {
  const bookRow = LISTED.replace('Which.', 'Which colour.');
  expect(link(LISTED, bookRow, '{ "x": "green" }').item).toEqual(orText(colours));
  expect(link('x|String|Which.', bookRow, '{ "x": "green" }').item).toEqual(scalar('string'));
});
