import { expect, it } from 'vitest';
import { fence, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

const deeper = (block: string) => block.replace(/^#/gm, '##');

const linked = linkMarkdown({
  'api/books.md': page(
    '# Books API',
    '## List books',
    '### HTTP request',
    fence('GET /books'),
    deeper(returns('`200 OK` and a collection of [book](../resources/book.md) objects.')),
    '## Withdraw a book',
    '### HTTP request',
    '#### By its key',
    fence('DELETE /books/{id}'),
    '#### By its place',
    fence('DELETE /desks/{desk-id}/book'),
    deeper(returns('`204 No Content`.')),
    '## Lend a book',
    '### HTTP request',
    fence('POST /books/{id}/lend'),
    deeper(returns('`200 OK` and what was asked for in the response body.')),
  ),
  'resources/book.md': resourcePage(
    'book',
    ['title|String|What it is called.'],
    '## Methods',
    table(
      'Method|Return type|Description',
      '[List](../api/books.md#list-books)|[book](book.md) collection|All.',
      '[Lend](../api/books.md#lend-a-book)|[loan](loan.md)|To a reader.',
    ),
  ),
  'resources/loan.md': resourcePage('loan', ['days|Int32|How long.']),
});

const resultOf = (request: string) =>
  linked
    .operation(request)
    .responses.filter(({ status }) => status.startsWith('2'))
    .map(({ status, content }) => ({ status, schema: content[0]?.schema }));

it.each(['DELETE /books/{book-id}', 'DELETE /desks/{desk-id}/book'])(
  'answers %s as its own section says, whatever headings the request lines have',
  (request) => {
    expect(resultOf(request)).toEqual([{ status: '204', schema: undefined }]);
  },
);

it('takes from a methods table the rows that lead to the heading of an operation', () => {
  expect(resultOf('POST /books/{book-id}/lend')).toEqual([
    { status: '200', schema: { kind: 'reference', type: 'library.loan' } },
  ]);
  expect(resultOf('GET /books')).toEqual([
    { status: '200', schema: { kind: 'array', items: { kind: 'reference', type: 'library.book' } } },
  ]);
});

it('reads the request lines of each where they stand, in tables or in fences', () => {
  const other = linkMarkdown({
    'api/books.md': page(
      '# Books API',
      '## Methods',
      table('Method|REST path', '[List](#list-books)|`GET /books`', '[Burn](#burn-a-book)|`DELETE /books/burning`'),
      '## List books',
      '### HTTP request',
      table('Method|URL', 'GET|/books'),
      deeper(returns('`200 OK` and a collection of [book](../resources/book.md) objects.')),
      '## Lend a book',
      '### HTTP request',
      fence('POST /books/{id}/lend'),
      deeper(returns('`204 No Content`.')),
    ),
  });
  expect(requestsOf(other.model)).toEqual(['GET /books', 'POST /books/{book-id}/lend']);
});

it('calls each what its own heading says', () => {
  expect(linked.model.operations.map(({ summary }) => summary)).toEqual([
    'List books',
    'Withdraw a book',
    'Lend a book',
    'Withdraw a book',
  ]);
});

it('takes a collection that a page is named after for no action', () => {
  const { model } = linkMarkdown({
    'api/books.md': page(
      '# Books API',
      ...['List books: GET /books', 'Add a book: POST /books'].flatMap((line) => {
        const [title = '', request = ''] = line.split(': ');
        return [`## ${title}`, '### HTTP request', fence(request), deeper(returns('`200 OK`.'))];
      }),
    ),
  });
  expect(model.operations.map(({ id }) => id)).toEqual(['listBooks', 'createBook']);
});

it('gives request lines that headings divide the answer that stands beside those', () => {
  const { operation } = linkMarkdown({
    'api/books.md': page(
      '# Books API',
      '## Add a book',
      '### HTTP request',
      fence('POST /books'),
      deeper(returns('`201 Created`.')),
      '## Count books',
      '### In the library',
      '#### HTTP request',
      fence('GET /books/count'),
      '### On a shelf',
      '#### HTTP request',
      fence('GET /shelf/books/count'),
      deeper(returns('`202 Accepted`.')),
    ),
  });
  const statusOf = (request: string) => operation(request).responses[0]?.status;
  expect(['POST /books', 'GET /books/count', 'GET /shelf/books/count'].map(statusOf)).toEqual(['201', '202', '202']);
});
