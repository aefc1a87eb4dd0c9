import { describe, expect, it } from 'vitest';
import { operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const book = { kind: 'reference', type: 'library.book' };

/** The relationship of a shelf, where a page documents a GET of the path. */
function relationship(path: string, sentence: string, type = '[book](book.md)') {
  const relationships = page(
    '## Relationships',
    table('Relationship|Type|Description', `books|${type}|What stands on it.`),
  );
  const { object, found } = linkMarkdown({
    'resources/book.md': resourcePage('book', ['id|String|The key.']),
    'resources/shelf.md': resourcePage('shelf', ['id|String|The key.'], relationships),
    'api/shelf-get.md': operationPage(
      'GET /shelves/{id}',
      returns('`200 OK` and a [shelf](../resources/shelf.md) object.'),
    ),
    'api/other.md': operationPage(`GET ${path}`, returns(sentence)),
  });
  const schema = object('library.shelf').properties.find(({ name }) => name === 'books')?.schema;
  return { schema, found: found.filter((code) => code.includes('relationship')) };
}

describe('a relationship', () => {
  const several = '`200 OK` and a collection of [book](../resources/book.md) objects.';

  it('is a collection where a request lists what it leads to', () => {
    expect(relationship('/shelves/{id}/books', several)).toEqual({
      schema: { kind: 'array', items: book },
      found: ['link/relationship-collection-conflict resources/shelf.md:15:2'],
    });
    expect(relationship('/shelves/{id}/books', several, '[book](book.md) collection')).toEqual({
      schema: { kind: 'array', items: book },
      found: [],
    });
  });

  it.each(['/shelves/{id}/books/{book-id}', '/shelves({id})/books({bookId})'])(
    'is a collection where a request takes one by its key: %s',
    (path) => {
      expect(relationship(path, '`200 OK` and a [book](../resources/book.md) object.')).toEqual({
        schema: { kind: 'array', items: book },
        found: ['link/relationship-collection-conflict resources/shelf.md:15:2'],
      });
    },
  );

  it.each([
    ['a request returns one', '/shelves/{id}/books', '`200 OK` and a [book](../resources/book.md) object.'],
    ['the request is of another thing', '/rooms/{id}/books', several],
  ])('stays single where %s', (_shape, path, sentence) => {
    expect(relationship(path, sentence)).toEqual({ schema: book, found: [] });
  });
});
