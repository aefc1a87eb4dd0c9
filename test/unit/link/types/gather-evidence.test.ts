import { describe, expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const answer = (json: string) =>
  example('GET https://library.example/books/1', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`);
const shown = (...payloads: readonly string[]) =>
  operationPage(
    'GET /books/{id}',
    returns('`200 OK` and a [book](../resources/book.md) object.'),
    ...payloads.map(answer),
  );

/** A known `library.book` with these rows, and the payloads of its page. */
function link(rows: readonly string[], ...payloads: readonly string[]) {
  return linkMarkdown({ 'api/book-get.md': shown(...payloads), 'resources/book.md': resourcePage('book', rows) });
}

describe('a type without a page has the members that the representations of other types show', () => {
  const represented = (json: string) =>
    resourcePage(
      'book',
      ['id|String|The key.', 'by|[author](author.md)|Who.'],
      '## JSON representation',
      fence(json, 'json'),
    );
  const REPRESENTED = represented('{ "id": "String", "by": { "name": "String", "born": "String (timestamp)" } }');

  it('by the words for their types', () => {
    const { object, found } = linkMarkdown({ 'resources/book.md': REPRESENTED });
    expect(object('library.author').properties).toMatchObject([
      { name: 'name', schema: { kind: 'scalar', scalar: 'string' } },
      { name: 'born', schema: { kind: 'scalar', scalar: 'date-time' } },
    ]);
    expect(found).toEqual(['link/inferred-type resources/book.md:10:2']);
  });

  it('after those that payloads show', () => {
    const { object } = linkMarkdown({
      'resources/book.md': REPRESENTED,
      'api/book-get.md': shown('{ "id": "1", "by": { "born": "1890-01-01" } }'),
    });
    expect(object('library.author').properties).toMatchObject([
      { name: 'born', schema: { kind: 'scalar', scalar: 'date' } },
      { name: 'name', schema: { kind: 'scalar', scalar: 'string' } },
    ]);
  });

  it('and takes no word of it for a value', () => {
    const { object, found } = linkMarkdown({
      'resources/book.md': resourcePage(
        'book',
        ['x|String|Possible values are: `hard`, `soft`.'],
        '## JSON representation',
        fence('{ "x": "String", "y": null }', 'json'),
      ),
    });
    expect(object('library.book').properties[0]).toMatchObject({ schema: { kind: 'enum' }, constraints: {} });
    expect(found).toEqual(['link/representation-only-property resources/book.md:14:1']);
  });
});

describe('a type without a page has the members that payloads show', () => {
  const infer = (...payloads: readonly string[]) =>
    linkMarkdown({
      'api/order-get.md': operationPage(
        'GET /orders/{id}',
        returns('`200 OK`.'),
        ...payloads.map((json) =>
          example('GET https://library.example/orders/1', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`),
        ),
      ),
    });

  it('with their types, and one place', () => {
    const { object, found } = infer(
      '{ "@odata.type": "#library.order", "copies": 2, "note": null, "lines": [{ "price": 1.5 }] }',
    );
    expect(object('library.order')).toMatchObject({
      inferred: true,
      open: false,
      properties: [
        {
          name: 'copies',
          schema: { kind: 'scalar', scalar: 'int32' },
          constraints: {},
          origin: { file: 'api/order-get.md', line: 26, column: 1 },
        },
        { name: 'note', schema: { kind: 'any' }, constraints: { nullable: true } },
        {
          name: 'lines',
          schema: {
            kind: 'array',
            items: { kind: 'object', properties: [{ name: 'price', schema: { scalar: 'double' } }] },
          },
        },
      ],
    });
    expect(found).toContain('link/inferred-type api/order-get.md:26:1');
  });

  it('widened by later payloads', () => {
    const { object } = infer(
      '{ "@odata.type": "#library.order", "copies": 2, "note": null }',
      '{ "@odata.type": "#library.order", "copies": 2.5, "note": "Soon.", "paid": true }',
    );
    expect(object('library.order').properties).toMatchObject([
      { name: 'copies', schema: { scalar: 'double' } },
      { name: 'note', schema: { scalar: 'string' }, constraints: { nullable: true } },
      { name: 'paid', schema: { scalar: 'boolean' } },
    ]);
  });

  it('whatever they are called', () => {
    const { object } = infer('{ "@odata.type": "#library.order", "__proto__": { "x": 1 }, "constructor": "y" }');
    expect(object('library.order').properties.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  });

  it('where it stands inside of another', () => {
    const { object } = link(
      ['id|String|The key.', 'by|[author](author.md)|Who.'],
      '{ "id": "1", "by": { "name": "Ann" } }',
    );
    expect(object('library.author')).toMatchObject({ inferred: true, properties: [{ name: 'name' }] });
  });
});

describe('a property of a known type', () => {
  it('is nullable where a payload shows null, on its base as well', () => {
    const { object } = linkMarkdown({
      'api/book-get.md': shown('{ "id": null, "title": "Alps" }'),
      'resources/book.md': page(
        '# book resource type',
        'Namespace: library',
        'Inherits from [item](item.md).',
        '## Properties',
        '|Property|Type|Description|\n|---|---|---|\n|id|Int32|The key.|\n|title|String|What it says.|',
      ),
      'resources/item.md': resourcePage('item', ['id|String|The key.']),
    });
    expect(object('library.book').properties).toMatchObject([
      { name: 'id', constraints: { nullable: true } },
      { name: 'title', constraints: {} },
    ]);
    expect(object('library.item').properties).toMatchObject([{ name: 'id', constraints: { nullable: true } }]);
  });

  it('without a type has the one that a payload shows', () => {
    const { object, found } = link(['weight||How heavy.'], '{ "weight": 1.5 }');
    expect(object('library.book').properties).toMatchObject([
      { name: 'weight', schema: { kind: 'scalar', scalar: 'double' } },
    ]);
    expect(found).toEqual(['link/missing-property-type resources/book.md:9:2']);
  });

  it('is not added to a page that does not list it', () => {
    const { object } = link(['id|String|The key.'], '{ "id": "1", "colour": "red" }');
    expect(object('library.book').properties.map(({ name }) => name)).toEqual(['id']);
  });
});

describe('a payload that is tagged with the name of its type in another namespace', () => {
  const namesake = (...intro: readonly string[]) =>
    page(
      '# book resource type',
      'Namespace: archive',
      ...intro,
      '## Properties',
      table('Property|Type|Description', 'id|String|Key.', 'shelf|String|Where.'),
    );
  const shelved = { 'api/book-get.md': shown('{ "@odata.type": "#archive.book", "id": null, "shelf": "A" }') };
  const known = { 'resources/book.md': resourcePage('book', ['id|String|The key.']) };

  it('is of its type, and makes nothing derive from it', () => {
    const { object } = linkMarkdown({ ...shelved, ...known, 'resources/archive-book.md': namesake() });
    expect(object('archive.book').base).toBeUndefined();
    expect(object('library.book').properties).toMatchObject([{ name: 'id', constraints: { nullable: true } }]);
  });

  it('is of its type where there is no other', () => {
    const { model } = linkMarkdown({ ...shelved, ...known });
    expect(model.types.map(({ name }) => name)).toEqual(['library.book']);
  });

  it('is of the other where that derives from its type', () => {
    const derived = namesake('Inherits from [book](book.md).');
    const lost = { 'api/book-get.md': shown('{ "@odata.type": "#archive.book", "id": "1", "shelf": null }') };
    const { object } = linkMarkdown({ ...lost, ...known, 'resources/archive-book.md': derived });
    expect(object('archive.book')).toMatchObject({ base: 'library.book' });
    expect(object('archive.book').properties).toContainEqual(
      expect.objectContaining({ name: 'shelf', constraints: { nullable: true } }),
    );
  });
});

it('reads the items of a wrapper that stands where one object is declared', () => {
  const { object } = link(['id|String|The key.'], '{ "value": [{ "id": null }] }');
  expect(object('library.book').properties).toMatchObject([{ name: 'id', constraints: { nullable: true } }]);
});

it.each([
  { shape: 'has its tag', payload: '{ "value": { "@odata.type": "#library.book", "pages": null } }', want: true },
  { shape: 'has one of its properties', payload: '{ "@odata.context": "x", "result": { "pages": null } }', want: true },
  { shape: 'is something else', payload: '{ "value": { "shelf": 1 } }', want: false },
  { shape: 'is a property of it', payload: '{ "by": { "pages": 1 } }', want: false },
])('reports a wrapper around one object where what it holds $shape', ({ payload, want }) => {
  const { found, object } = link(['pages|Int32|How many.', 'by|[author](author.md)|Who.'], payload);
  expect(found.filter((code) => code.includes('wrapped'))).toEqual(
    want ? ['link/wrapped-object api/book-get.md:26:1'] : [],
  );
  const [pages] = object('library.book').properties;
  expect(pages?.constraints).toEqual(want ? { nullable: true } : {});
});

it('follows payloads down to some depth', () => {
  const deep = `${'{"inner":'.repeat(200)}{"id":null}${'}'.repeat(200)}`;
  const { object } = link(['id|String|The key.', 'inner|[book](book.md)|Another.'], deep);
  expect(object('library.book').properties).toMatchObject([{ name: 'id', constraints: {} }, { name: 'inner' }]);
});
