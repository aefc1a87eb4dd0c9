import { describe, expect, it } from 'vitest';
import type { ObjectType } from '../../../../src/model/api-model.js';
import { operationPage, page, resourcePage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const propertiesOf = (type: ObjectType) => type.properties.map(({ name }) => name);
const own = 'title|String|What it says.';
const inherited = (row: string, base: string) => `${row} Inherited from [${base}](${base}.md).`;

describe('a row that says what it is inherited from', () => {
  it('is left out where the base has the property', () => {
    const { object, found } = linkMarkdown({
      'resources/book.md': resourcePage('book', [inherited('id|String|The key.', 'item'), own]),
      'resources/item.md': resourcePage('item', ['id|String|The key.']),
    });
    expect(object('library.book').base).toBe('library.item');
    expect(propertiesOf(object('library.book'))).toEqual(['title']);
    expect(found).toEqual([]);
  });

  it('stays on the type where the page of the base does not list it', () => {
    const { object } = linkMarkdown({
      'resources/book.md': resourcePage('book', [inherited('shelf|String|Where it stands.', 'item'), own]),
      'resources/item.md': resourcePage('item', ['id|String|The key.']),
    });
    expect(propertiesOf(object('library.book'))).toEqual(['title', 'shelf']);
    expect(propertiesOf(object('library.item'))).toEqual(['id']);
  });

  it('goes to a base without a page, once', () => {
    const { object, found } = linkMarkdown({
      'resources/book.md': resourcePage('book', [inherited('id|String|The key.', 'item'), own]),
      'resources/film.md': resourcePage('film', [
        inherited('id|String|The key.', 'item'),
        inherited('shelf|String|Where.', 'item'),
      ]),
    });
    expect(object('library.item')).toMatchObject({
      inferred: true,
      open: false,
      properties: [
        { name: 'id', origin: { file: 'resources/book.md', line: 9, column: 2 } },
        { name: 'shelf', origin: { file: 'resources/film.md', line: 10, column: 2 } },
      ],
    });
    expect(propertiesOf(object('library.book'))).toEqual(['title']);
    expect(propertiesOf(object('library.film'))).toEqual([]);
    expect(found).toEqual(['link/inferred-type resources/book.md:9:2']);
  });

  it('stays on the type where the type has another base than the row says', () => {
    const { object } = linkMarkdown({
      'resources/book.md': resourcePage('book', [inherited('shelf|String|Where.', 'thing'), own]).replace(
        'Namespace: library',
        'Namespace: library\n\nInherits from [item](item.md).',
      ),
      'resources/item.md': resourcePage('item', ['id|String|The key.']),
      'resources/thing.md': resourcePage('thing', ['shelf|String|Where it stands.']),
    });
    expect(object('library.book').base).toBe('library.item');
    expect(propertiesOf(object('library.book'))).toEqual(['title', 'shelf']);
  });

  it('may cite several bases, root first: each derives from the one before it', () => {
    const { object } = linkMarkdown({
      'resources/atlas.md': resourcePage('atlas', [
        inherited('id|String|The key.', 'item'),
        inherited('pages|Int32|How many.', 'book'),
        'scale|Int32|How small.',
      ]),
    });
    expect(object('library.atlas').base).toBe('library.book');
    expect(object('library.book')).toMatchObject({ base: 'library.item', properties: [{ name: 'pages' }] });
    expect(propertiesOf(object('library.item'))).toEqual(['id']);
  });

  it('is a property like others where the words name no type', () => {
    const { object } = linkMarkdown({
      'resources/book.md': resourcePage('book', ['shelf|String|Where it stands. Inherited from another room.']),
    });
    expect(object('library.book')).toMatchObject({ properties: [{ name: 'shelf' }] });
    expect(object('library.book').base).toBeUndefined();
  });
});

describe('a row of a derived page', () => {
  it.each([
    { shape: 'says the same', row: 'id|String|The key.', want: ['title'] },
    { shape: 'says nothing more', row: 'id|String|', want: ['title'] },
    { shape: 'has other words', row: 'id|String|The key of the book.', want: ['id', 'title'] },
    { shape: 'says another type', row: 'id|Int32|The key of the book.', want: ['id', 'title'] },
    { shape: 'is spelled differently', row: 'ID|String|The key of the book.', want: ['ID', 'title'] },
  ])('is left out only if it $shape as the base', ({ row, want }) => {
    const { object } = linkMarkdown({
      'resources/book.md': page(
        '# book resource type',
        'Namespace: library',
        'Inherits from [item](item.md).',
        '## Properties',
        table('Property|Type|Description', row, own),
      ),
      'resources/item.md': resourcePage('item', ['id|String|The key.']),
    });
    expect(propertiesOf(object('library.book'))).toEqual(want);
  });
});

it('a row of a derived page makes nothing nullable that its base does not', () => {
  const derived = page(
    '# book resource type',
    'Namespace: library',
    'Inherits from [item](item.md).',
    '## Properties',
    table('Property|Type|Description', 'id|String|The key of the book. Nullable.', 'mark|String|Nullable.'),
  );
  const { object } = linkMarkdown({
    'resources/atlas.md': derived
      .replace('# book', '# atlas')
      .replace('[item](item.md)', '[book](book.md)')
      .replace('of the book', 'of the atlas'),
    'resources/book.md': derived,
    'resources/item.md': resourcePage('item', ['id|String|The key.', 'mark|String|Its mark. Nullable.']),
  });
  expect(object('library.atlas').properties[0]?.constraints.nullable).toBeUndefined();
  expect(object('library.book').properties).toMatchObject([
    { name: 'id', constraints: {} },
    { name: 'mark', constraints: { nullable: true } },
  ]);
  expect(object('library.book').properties[0]?.constraints.nullable).toBeUndefined();
});

it('gives a type that only a request names the bases that its rows cite', () => {
  const { object } = linkMarkdown({
    'api/book-post.md': operationPage(
      'POST /books',
      page(
        '## Request body',
        'In the request body, supply a JSON representation of the [book](../resources/book.md) object.',
        table(
          'Property|Type|Description',
          'id|String|The key. Inherited from [item](../resources/item.md)',
          'title|String|What it says.',
        ),
      ),
    ),
  });
  expect(object('library.book')).toMatchObject({
    inferred: true,
    base: 'library.item',
    properties: [{ name: 'title' }],
  });
  expect(object('library.item')).toMatchObject({ inferred: true, properties: [{ name: 'id' }] });
});
