import { expect, it } from 'vitest';
import { cpuTime } from '../../../helpers/cpu-time.js';
import { example, operationPage, resourcePage, returns } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const JSON_HEADER = 'Content-Type: application/json';
const DEFINED = { 'resources/book.md': resourcePage('book', ['id|String|Key. Read-only.', 'pin|String|Write-only.']) };

/** The flags of `id` and `pin` when a request and its response show them. */
function flagsOf(lines: string, sent: string, returned: string, further: Readonly<Record<string, string>> = {}) {
  const messages = [
    `POST https://library.example/books\n${JSON_HEADER}\n\n${sent}`,
    `HTTP/1.1 201 Created\n${JSON_HEADER}\n\n${returned}`,
  ] as const;
  const post = operationPage(
    lines,
    '## Request body',
    'Supply a JSON representation of a [book](../resources/book.md) object.',
    returns('`201 Created` and a [book](../resources/book.md) object.'),
    example(...messages),
  );
  const { object, found } = linkMarkdown({ ...DEFINED, ...further, 'api/book-post.md': post });
  const flags = object('library.book').properties.map(({ name, constraints }) => [name, constraints]);
  return { flags, found: found.filter((code) => /read-only|write-only/.test(code)) };
}

const BOTH = [
  ['id', { readOnly: true }],
  ['pin', { writeOnly: true }],
];

it.each([
  {
    shape: 'hold where payloads keep to them',
    sent: '{ "pin": "1" }',
    returned: '{ "id": "a" }',
    want: BOTH,
    found: [],
  },
  {
    shape: 'do not fall by null that is sent, only by null that is returned',
    sent: '{ "id": null }',
    returned: '{ "pin": null }',
    want: [
      ['id', { readOnly: true, nullable: true }],
      ['pin', { nullable: true }],
    ],
    found: ['link/write-only-returned api/book-post.md:33:1'],
  },
  {
    shape: 'do not fall by payloads that nobody filled in',
    sent: '{ "id": "", "pin": "" }',
    returned: '{ "id": "", "pin": "" }',
    want: BOTH,
    found: [],
  },
  {
    shape: 'fall where a payload goes the other way',
    sent: '{ "id": "a" }',
    returned: '{ "pin": "1" }',
    want: [
      ['id', {}],
      ['pin', {}],
    ],
    found: ['link/read-only-sent api/book-post.md:26:1', 'link/write-only-returned api/book-post.md:33:1'],
  },
])('flags $shape', ({ sent, returned, want, found }) => {
  expect(flagsOf('POST /books', sent, returned)).toEqual({ flags: want, found });
});

it('flags of a base hold for all that inherit from it', () => {
  const further = {
    'resources/item.md': resourcePage('item', ['code|String|Key. Read-only.']),
    'resources/book.md': resourcePage('book', ['title|String|Title.']).replace(
      'Namespace: library',
      'Namespace: library\n\nInherits from [item](item.md).',
    ),
  };
  expect(flagsOf('POST /books', '{ "code": "a" }', '{}', further).found).toEqual([]);
});

it('flags of a base fall where the row of a type that inherits from it has none, and a request sends a value', () => {
  const derived = (name: string, row: string) =>
    resourcePage(name, [row]).replace('Namespace: library', 'Namespace: library\n\nInherits from [item](item.md).');
  const { object, found } = linkMarkdown({
    'resources/item.md': resourcePage('item', ['code|String|Key. Read-only.', 'shelf|String|Where it is. Read-only.']),
    'resources/book.md': derived('book', 'code|String|Whoever creates a book chooses its code.'),
    'resources/film.md': derived('film', 'code|String|What the archive calls the film. Read-only.'),
    'api/book-post.md': operationPage(
      'POST /books',
      '## Request body',
      'Supply a JSON representation of a [book](../resources/book.md) object.',
      example(`POST https://library.example/books\n${JSON_HEADER}\n\n{ "code": "a" }`),
    ),
  });
  const flags = (name: string) => object(name).properties.map((each) => [each.name, each.constraints]);
  expect(flags('library.item')).toEqual([
    ['code', {}],
    ['shelf', { readOnly: true }],
  ]);
  expect(flags('library.book')).toEqual([['code', {}]]);
  expect(flags('library.film')).toEqual([['code', { readOnly: true }]]);
  expect(found.filter((code) => code.includes('read-only'))).toEqual([]);
});

it('flags hold where only the draft of a page without a path goes the other way', () => {
  expect(flagsOf('TODO', '{ "id": "a" }', '{ "pin": "1" }')).toEqual({ flags: BOTH, found: [] });
});

it('reads a value that is a long run of marks in no time', () => {
  const spent = cpuTime(() => {
    linkMarkdown({
      'resources/book.md': resourcePage('book', ['mark|String|Minimum length is 300000 characters.']),
      'api/book-get.md': operationPage(
        'GET /books/{id}',
        returns('a [book](../resources/book.md) object.'),
        example('GET /books/1', `HTTP/1.1 200 OK\n${JSON_HEADER}\n\n{ "mark": "${'.'.repeat(100_000)}a" }`),
      ),
    });
  });
  expect(spent).toBeLessThan(5_000);
});
