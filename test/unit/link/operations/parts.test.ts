import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/model/api-model.js';
import { fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { ofLibrary } from '../../../helpers/model-parts.js';

const RESOURCES = {
  'resources/cover.md': resourcePage('cover', ['id|String|It.']),
  'resources/image.md': resourcePage('image', ['width|Int32|How wide.']),
  'resources/book.md': resourcePage('book', ['id|String|It.']),
};

const COVERS = operationPage(
  'GET /books/{id}/covers',
  returns('`200 OK` and a collection of [cover](../resources/cover.md) objects.'),
  page(
    '## Get one image',
    'Asks for a cover in one size.',
    '### HTTP request',
    fence('GET /books/{id}/covers/{cover-id}/{size}'),
    '<!-- { "blockType": "response", "@odata.type": "library.image" } -->',
    fence('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "width": 3 }'),
  ),
  page(
    '## Get the bytes of an image',
    '### HTTP request',
    fence('GET /books/{id}/covers/{cover-id}/{size}/content'),
    '### Response',
    'The service answers with a redirect.',
    fence('HTTP/1.1 302 Found\nLocation: https://files.example/1'),
  ),
  page(
    '## Get books with their covers',
    '### HTTP request',
    fence('GET /books?$expand=covers'),
    '### Response',
    'If successful, this method returns `200 OK` and a collection of [book](../resources/book.md) objects.',
  ),
  page(
    '## Add a cover',
    '### HTTP request',
    fence('POST /books/{id}/covers'),
    '### Request body',
    'Supply a JSON representation of a [cover](../resources/cover.md) object.',
    fence('{ "id": "c1" }', 'json'),
    '### Response',
    'If successful, this method returns `201 Created` and a [cover](../resources/cover.md) object.',
  ),
);

const schemas = ({ responses }: Operation) =>
  responses.flatMap(({ status, content }) => (status < '400' ? [[status, content[0]?.schema]] : []));

describe('an operation in a section of its own', () => {
  const { operation, found } = linkMarkdown({ ...RESOURCES, 'api/cover-list.md': COVERS });

  it.each([
    { request: 'GET /books/{book-id}/covers', want: [['200', { kind: 'array', items: ofLibrary('cover') }]] },
    { request: 'GET /books/{book-id}/covers/{cover-id}/{size}', want: [['200', ofLibrary('image')]] },
    { request: 'GET /books/{book-id}/covers/{cover-id}/{size}/content', want: [['302', undefined]] },
    { request: 'GET /books', want: [['200', { kind: 'array', items: ofLibrary('book') }]] },
    { request: 'POST /books/{book-id}/covers', want: [['201', ofLibrary('cover')]] },
  ])('has the response of that section: $request', ({ request, want }) => {
    expect(schemas(operation(request))).toEqual(want);
  });

  it('has the body and samples of that section', () => {
    expect(operation('POST /books/{book-id}/covers').requestBody).toMatchObject({
      content: [{ schema: ofLibrary('cover'), examples: [{ value: { id: 'c1' } }] }],
    });
    expect(operation('GET /books/{book-id}/covers').requestBody).toBeUndefined();
  });

  it('has the words of that section', () => {
    expect(operation('GET /books/{book-id}/covers/{cover-id}/{size}')).toMatchObject({
      summary: 'Get one image',
      description: 'Asks for a cover in one size.',
      origin: { file: 'api/cover-list.md', line: 23, column: 1 },
    });
    expect(operation('GET /books')).not.toHaveProperty('description');
    expect(operation('GET /books/{book-id}/covers').summary).toBe('Page of GET /books/{id}/covers');
  });

  it('contradicts nothing', () => {
    expect(found).toEqual([]);
  });
});

it('examples below all sections go to the operations that they are uses of', () => {
  const shown = page(
    '## Example',
    fence('GET /books/7/covers/1/small'),
    fence('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "width": 8 }'),
  );
  const { operation } = linkMarkdown({ ...RESOURCES, 'api/cover-list.md': `${COVERS}\n${shown}` });
  expect(operation('GET /books/{book-id}/covers/{cover-id}/{size}').responses[0]?.content[0]?.examples).toHaveLength(2);
});

it('a section with further request lines and no answers says how else the page is called', () => {
  const more = page('## With a key', '### HTTP request', fence("GET /books(isbn='{isbn}')/covers"));
  const covers = operationPage(
    'GET /books/{id}/covers',
    more,
    returns('`200 OK` and a collection of [cover](../resources/cover.md) objects.'),
  );
  const { operation } = linkMarkdown({ ...RESOURCES, 'api/cover-list.md': covers });
  const listed = [['200', { kind: 'array', items: ofLibrary('cover') }]];
  expect(schemas(operation("GET /books(isbn='{isbn}')/covers"))).toEqual(listed);
  expect(schemas(operation('GET /books/{book-id}/covers'))).toEqual(listed);
});

describe('operations in sections under one heading', () => {
  const LOANS = page(
    '# Create a loan',
    'Lends a book.',
    '## HTTP requests',
    '### Insert a loan',
    fence('POST /loans'),
    '### Response',
    'If successful, this method returns `201 Created` and a [book](../resources/book.md) object.',
    '### Request body',
    'Supply a JSON representation of a [book](../resources/book.md) object.',
    '### Renew a loan',
    fence('POST /loans/{id}/renew'),
    '### End a loan',
    'Nobody pays.',
    fence('POST /loans/{id}/end'),
    '### Request body',
    'Do not supply a request body for this method.',
  );
  const answer = page('### Response', 'If successful, this method returns `204 No Content`.');
  const link = (...pages: readonly string[]) => linkMarkdown({ ...RESOURCES, 'api/loan-create.md': page(...pages) });

  it('share what stands behind them, up to the next one', () => {
    const { operation } = link(LOANS, answer);
    const create = operation('POST /loans');
    expect(schemas(create)).toEqual([['201', ofLibrary('book')]]);
    expect(create.requestBody?.content[0]?.schema).toEqual(ofLibrary('book'));
    const others = ['renew', 'end'].map((name) => operation(`POST /loans/{loan-id}/${name}`));
    expect(others.map(schemas)).toEqual([[['204', undefined]], [['204', undefined]]]);
    expect(others.map(({ requestBody }) => requestBody)).toEqual([undefined, undefined]);
    expect(others.map(({ summary, description }) => [summary, description])).toEqual([
      ['Renew a loan', undefined],
      ['End a loan', 'Nobody pays.'],
    ]);
  });

  it('are one where a part of them has no answers', () => {
    const { operation } = link(LOANS);
    expect(schemas(operation('POST /loans/{loan-id}/end'))).toEqual([['201', ofLibrary('book')]]);
  });
});

describe('operations under headings of their own, with the request line in a fence right below', () => {
  const SHELVES = page(
    '# Shelves',
    'Shelves hold books.',
    '## List the shelves',
    'All of them.',
    fence('GET /shelves', ''),
    '### Response',
    fence('{ "value": [{ "name": "A" }] }', 'json'),
    '## Put up a shelf',
    fence('Content-Type: application/json\nPUT /shelves/{shelf}', ''),
    '### Route parameters',
    table('Name|Type|Description', 'shelf|string|What it is called.'),
    '### Body',
    fence('{ "width": 3 }', 'json'),
    '### Response',
    'Returns 202 Accepted with the shelf.',
    fence('{ "name": "A", "width": 3 }', 'json'),
    '## Take down a shelf',
    fence('DELETE /shelves/{shelf}', ''),
  );
  const requests = (...pages: readonly string[]) =>
    linkMarkdown({ 'api/shelves.md': page(...pages) }).model.operations.map(({ method, summary }) => [method, summary]);

  it('have what stands under their headings', () => {
    const { operation, model } = linkMarkdown({ 'api/shelves.md': SHELVES });
    expect(model.operations).toHaveLength(3);
    expect(operation('GET /shelves')).toMatchObject({
      summary: 'List the shelves',
      description: 'All of them.',
      origin: { line: 10, column: 1 },
    });
    const put = operation('PUT /shelves/{shelf}');
    expect(put).toMatchObject({ summary: 'Put up a shelf', origin: { line: 23, column: 1 } });
    expect(put.parameters.map(({ description }) => description)).toEqual(['What it is called.']);
    expect(put.requestBody?.content[0]?.examples).toMatchObject([{ value: { width: 3 } }]);
    expect(put.responses.map(({ status }) => status)).toContain('202');
    const take = operation('DELETE /shelves/{shelf}');
    expect(take.summary).toBe('Take down a shelf');
    expect(take.requestBody).toBeUndefined();
    expect(take.responses[0]?.content).toEqual([]);
  });

  it('are one where the heading is the title', () => {
    expect(requests('# Get a shelf', fence('GET /shelves/{shelf}'), '## Response', 'A shelf.')).toEqual([
      ['get', 'Get a shelf'],
    ]);
  });

  it.each([
    ['nothing is said of the request', []],
    ['the answer may be that of any', ['## Response', 'A shelf.']],
  ])('are none where %s', (_, blocks) => {
    expect(requests('# Shelves', '## Use them', fence('GET /shelves'), '## More', ...blocks)).toEqual([]);
  });

  it('are none where the request is a sample', () => {
    const sample = fence('GET https://library.example/v1/shelves/7');
    expect(requests('# Shelves', '## Use them', sample, '### Response', 'A shelf.')).toEqual([]);
  });
});

it('options that prose names are for the requests of their section', () => {
  const part = (title: string, line: string, option: string) =>
    page(
      `## ${title}`,
      '### HTTP request',
      fence(line),
      '### Query parameters',
      `This method supports the \`${option}\` query parameter.`,
      '### Response',
      'If successful, this method returns `200 OK`.',
    );
  const { operation } = linkMarkdown({
    'api/books.md': page(
      '# Books',
      'Any request can have the query parameter `trace`.',
      part('List books', 'GET /books', '$top'),
      part('Get one book', 'GET /books/{id}', '$select'),
    ),
  });
  const names = (request: string) => operation(request).parameters.map(({ name }) => name);
  expect(names('GET /books/{book-id}')).toEqual(['book-id', 'trace', '$select']);
  expect(names('GET /books')).toEqual(['trace', '$top']);
});

it('a section whose request has its answers behind it, in the section around both, is one part with that', () => {
  const { operation } = linkMarkdown({
    ...RESOURCES,
    'api/books.md': page(
      '# Books',
      page('## Get a book', '### HTTP request', fence('GET /books/{id}'), '### Response', '`200 OK`.'),
      '## Lend many books',
      'Begin a loan, then send what it holds.',
      page('### Begin a loan', '#### HTTP request', fence('POST /loans')),
      page('### Parameters', table('Parameter|Type|Description', 'reader|String|Who borrows.')),
      page('#### Response', 'If successful, this method returns `201 Created`.'),
    ),
  });
  const loan = operation('POST /loans');
  expect(loan.summary).toBe('Lend many books');
  expect(loan.responses[0]?.status).toBe('201');
  expect(loan.requestBody?.content[0]?.schema).toMatchObject({ properties: [{ name: 'reader' }] });
});

it.each(['GET /books', 'GET /books?title={title}'])(
  'two sections with one request line add to each other: %s',
  (line) => {
    const part = (title: string, request: string, header: string, number: number) =>
      page(
        `## ${title}`,
        page('### HTTP request', fence(request)),
        page('### Request headers', table('Name|Description', `${header}|What is wanted.`)),
        page('### Response', 'This method returns `200 OK` and a collection of [book](../resources/book.md) objects.'),
        page('### Example', fence(`GET /books?title=${number}`)),
        fence(`HTTP/1.1 200 OK\nContent-Type: application/json\n\n[{ "id": "${number}" }]`),
      );
    const { operation, found } = linkMarkdown({
      ...RESOURCES,
      'api/books.md': page(
        '# Books',
        part('List books', 'GET /books', 'X-Shelf', 1),
        part('Search for books', line, 'X-Words', 2),
      ),
    });
    const books = operation('GET /books');
    expect(books.summary).toBe('List books');
    expect(books.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['X-Shelf', 'X-Words']));
    expect(books.responses[0]?.content[0]?.examples).toMatchObject([
      { value: [{ id: '1' }] },
      { value: [{ id: '2' }] },
    ]);
    expect(books.alsoDocumentedBy).toMatchObject([{ file: 'api/books.md', line: 44 }]);
    expect(found).toEqual(['link/merged-operation api/books.md:44:1']);
  },
);

it.each([
  ['Array of [book](../resources/book.md)', { kind: 'array', items: ofLibrary('book') }],
  ['[book](../resources/book.md)\\', ofLibrary('book')],
])('a line with a label says what a request returns: %s', (type, want) => {
  const { operation, found } = linkMarkdown({
    ...RESOURCES,
    'api/books.md': page(
      '# Books',
      page('## See the books', fence('GET https://library.example/v1/books/:id/likes HTTP/1.1')),
      `Shows them.\n\n**Returns:** ${type}\n**Needs:** a token`,
      page('### Response', '#### 200: OK', 'Those that are known.'),
    ),
  });
  expect(schemas(operation('GET /books/{book-id}/likes'))).toEqual([['200', want]]);
  expect(found).toEqual([]);
});
