import { expect, it } from 'vitest';
import { example, fence, operationPage, resourcePage, returns } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const answer = (payload: string) => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${payload}`;

/** The properties of a book with the row `ID`, when these payloads are all that is shown of it. */
function namesOf(payloads: readonly string[], ...representation: readonly string[]) {
  const page = operationPage(
    'GET /books/{id}',
    returns('`200 OK` and a [book](../resources/book.md) object.'),
    ...payloads.map((payload) => example('GET https://library.example/books/1', answer(payload))),
  );
  const { object, found } = linkMarkdown({
    'resources/book.md': resourcePage('book', ['ID|String|Key.'], ...representation),
    'api/book-get.md': page,
  });
  const names = object('library.book').properties.map(({ name }) => name);
  return { names, found: found.filter((code) => code.includes('name-case')) };
}

it.each([
  [
    'as every payload has it',
    ['{ "id": "1" }', '{ "id": null }'],
    ['id'],
    ['link/property-name-case resources/book.md:9:2'],
  ],
  ['as the table has it where no payload shows it', ['{}'], ['ID'], []],
  ['as the table has it where one payload agrees', ['{ "id": "1" }', '{ "ID": "1" }'], ['ID'], []],
  ['as the table has it where payloads disagree', ['{ "id": "1" }', '{ "Id": "1" }'], ['ID'], []],
])('a property is spelled %s', (_what, payloads, names, found) => {
  expect(namesOf(payloads)).toEqual({ names, found });
});

it('a property is spelled as the table has it where the JSON representation shows it', () => {
  const representation = ['## JSON representation', fence('{ "ID": "String" }', 'json')];
  expect(namesOf(['{ "id": "1" }'], ...representation)).toEqual({ names: ['ID'], found: [] });
});

it('a property is spelled as the table has it where payloads write first letters as they like', () => {
  const { object, found } = linkMarkdown({
    'resources/book.md': resourcePage('book', [
      'id|String|Key.',
      'title|String|What it says.',
      'shelfID|String|Where.',
    ]),
    'api/book-get.md': operationPage(
      'GET /books/{id}',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
      ...['{ "Id": "1", "Title": "Emma", "ShelfId": "7" }', '{ "id": "1" }'].map((payload) =>
        example('GET https://library.example/books/1', answer(payload)),
      ),
    ),
  });
  expect(object('library.book').properties.map(({ name }) => name)).toEqual(['id', 'title', 'ShelfId']);
  expect(found).toEqual(['link/property-name-case resources/book.md:11:2']);
});
