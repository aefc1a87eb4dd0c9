import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRequestText } from '../../../../src/pages/messages/request-text.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

const read = (markdown: string, isItem = false) => {
  const found = readRequestText(markdown, defaultVocabulary, isItem);
  return found && [...found.lines, ...(found.caption === undefined ? [] : [`(${found.caption})`])];
};

describe('readRequestText', () => {
  test.each([
    ['`GET /books/{id}`', ['GET /books/{id}']],
    ['``GET /books/{id}``', ['GET /books/{id}']],
    ['`GET books/{id}`', ['GET books/{id}']],
    ["`GET /books?$filter=title eq 'A'`", ["GET /books?$filter=title eq 'A'"]],
    ['**GET /books/{id}**', ['GET /books/{id}']],
    ['**`GET /books/{id}`**', ['GET /books/{id}']],
    ['**GET** /books/{id}', ['GET /books/{id}']],
    ['**GET** `/books/{id}`', ['GET /books/{id}']],
    ['`GET` `/books/{id}`', ['GET /books/{id}']],
    ['**`GET`** [/books/{id}](book.md)', ['GET /books/{id}']],
    ['GET `books/{id}`', ['GET books/{id}']],
    ['GET /books/{id}', ['GET /books/{id}']],
    ['GET /books/{id | isbn}/pages.', ['GET /books/{id | isbn}/pages']],
    ['GET /books/:book_id', ['GET /books/:book_id']],
    ['GET /books/<book id>', ['GET /books/{book id}']],
    ['GET https://api.test/v1/books HTTP/1.1', ['GET https://api.test/v1/books HTTP/1.1']],
    ["GET /books?$filter=title eq 'A'", ["GET /books?$filter=title eq 'A'"]],
    ["GET /loans(on='{a day}')", ["GET /loans(on='{a day}')"]],
    ['`GET /books` or `GET /me/books`', ['GET /books', 'GET /me/books']],
    ['`GET /books`, `GET /me/books`.', ['GET /books', 'GET /me/books']],
    ['or `GET /books`', ['GET /books']],
    ['GET /books\nGET /me/books', ['GET /books', 'GET /me/books']],
    ['For one of them: `GET /books/{id}`', ['GET /books/{id}', '(For one of them)']],
    ['For one of them: GET /books/{id}', ['GET /books/{id}', '(For one of them)']],
    ['`GET /books/{id}` - Shows it.', ['GET /books/{id}', '(Shows it.)']],
    ['**GET** `/books/{id}` — shows it', ['GET /books/{id}', '(shows it)']],
    ['GET /books/{id}: Shows it.', ['GET /books/{id}', '(Shows it.)']],
    ['GET /books (all of them)', ['GET /books', '(all of them)']],
    ['`GET /books` (guests) - Lists books', ['GET /books', '(Lists books (guests))']],
    ['`GET /books` (guests):', ['GET /books', '(guests)']],
    ['[GET] /books', ['GET /books']],
    ['[GET] `/books`', ['GET /books']],
    ['GET: /books', ['GET /books']],
    ['**GET:** `/books`', ['GET /books']],
    ['`PATCH`: /books', ['PATCH /books']],
    ['`GET` → `/books`', ['GET /books']],
    ['GET | /books | Shows them.', ['GET /books', '(Shows them.)']],
    ['HTTP GET /books', ['GET /books']],
    ['HTTP GET https://api.test/books', ['GET https://api.test/books']],
    ['`get /books/{id}`', ['GET /books/{id}']],
    ['`/books/{id}` (GET)', ['GET /books/{id}']],
    ['/books (`POST`)', ['POST /books']],
  ])('reads %s', (given, want) => {
    expect(read(given)).toEqual(want);
  });

  test.each([
    'See `GET /books` for all of them.',
    'See GET /books.',
    '`GET /books` shows all of them.',
    'GET /books shows all of them.',
    'Send a `POST` to `/books`.',
    'Call `GET /books` before `GET /me/books`.',
    '`GET`',
    'GET the books',
    'FORGET /books',
    '`curl -X POST /books`',
    '/books/GET /me',
    'get /books',
    '`get` the /books',
    'Use [GET](get.md) /books',
  ])('takes nothing from %s', (given) => {
    expect(read(given)).toBeUndefined();
  });

  test('lets words follow a marked line in an item', () => {
    expect(read('`GET /books` shows all of them.', true)).toEqual(['GET /books', '(shows all of them.)']);
    expect(read('GET /books shows all of them.', true)).toBeUndefined();
    expect(read('See `GET /books` for all of them.', true)).toBeUndefined();
  });

  test('never throws, and reads no long text', () => {
    const piece = fc.constantFrom('GET', 'POST ', ' /a', '`', '**', '{', '}', '<b>', ': ', ' or ', '\n', '(', '?', '|');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isItem) => {
        for (const line of readRequestText(pieces.join(''), defaultVocabulary, isItem)?.lines ?? [])
          expect(line).toMatch(/^[A-Z]+ \S/);
      }),
    );
    expect(read('`GET /a` or '.repeat(1000))).toBeUndefined();
  });
});
