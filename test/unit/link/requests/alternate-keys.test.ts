import { describe, expect, it } from 'vitest';
import { operationPage } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

/** The id and the descriptions of the parameters of each request, with one page for all of them. */
function link(...requests: readonly string[]) {
  const { model } = linkMarkdown({ 'api/page.md': operationPage(requests.join('\n')) });
  return requestsOf(model).map((request, index) => {
    const { id, parameters } = model.operations[index] ?? { id: '', parameters: [] };
    return [request, id, ...parameters.map(({ description }) => description)];
  });
}

describe('named arguments behind a name are', () => {
  it.each([
    {
      shape: 'a key, beside the same collection with another key',
      requests: ['GET /books/{id}', "GET /books(isbn='{isbn}')", "DELETE /books(isbn='{isbn}')"],
      want: [
        ["GET /books(isbn='{isbn}')", 'getBookByIsbn', 'The isbn of the book.'],
        ["DELETE /books(isbn='{isbn}')", 'deleteBookByIsbn', 'The isbn of the book.'],
        ['GET /books/{book-id}', 'getBook', 'The identifier of the book.'],
      ],
    },
    {
      shape: 'a key, behind another key',
      requests: ['GET /shelves/{id}/books/{id}', "GET /shelves(mark='{mark}')/books(isbn='{isbn}')"],
      want: [
        [
          "GET /shelves(mark='{mark}')/books(isbn='{isbn}')",
          'getShelveByMarkBookByIsbn',
          'The mark of the shelve.',
          'The isbn of the book.',
        ],
        [
          'GET /shelves/{shelve-id}/books/{book-id}',
          'getShelveBook',
          'The identifier of the shelve.',
          'The identifier of the book.',
        ],
      ],
    },
    {
      shape: 'keys that belong together',
      requests: ['GET /books/{id}', "GET /books(title='{title}',year={year})"],
      want: [
        ["GET /books(title='{title}',year={year})", 'getBookByTitleAndYear', 'The title of the book.', 'The year.'],
        ['GET /books/{book-id}', 'getBook', 'The identifier of the book.'],
      ],
    },
    {
      shape: 'a key, where the thing is changed',
      requests: ["PATCH /books(isbn='{isbn}')", "GET /books(isbn='{isbn}')/pages"],
      want: [
        ["PATCH /books(isbn='{isbn}')", 'updateBookByIsbn', 'The isbn of the book.'],
        ["GET /books(isbn='{isbn}')/pages", 'getBookByIsbnPages', 'The isbn of the book.'],
      ],
    },
    {
      shape: 'keys that belong together, whatever stands in their places',
      requests: ['DELETE /books(shelf=({id}),number=({id}))'],
      want: [
        [
          'DELETE /books(shelf=({shelf}),number=({number}))',
          'deleteBookByShelfAndNumber',
          'The shelf of the book.',
          'The number.',
        ],
      ],
    },
    {
      shape: 'arguments of a function, where what one finds is changed',
      requests: ["PATCH /books/{id}/range(from='{from}')"],
      want: [
        [
          "PATCH /books/{book-id}/range(from='{from}')",
          'bookRange',
          'The identifier of the book.',
          'The argument from of the function.',
        ],
      ],
    },
    {
      shape: 'arguments of a function, where nothing shows a collection',
      requests: ['GET /books/{id}', "GET /books/find(topic='{topic}')"],
      want: [
        ["GET /books/find(topic='{topic}')", 'booksFind', 'The argument topic of the function.'],
        ['GET /books/{book-id}', 'getBook', 'The identifier of the book.'],
      ],
    },
  ])('$shape', ({ requests, want }) => {
    expect(link(...requests)).toEqual(want);
  });
});
