import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/model/api-model.js';
import { example, fence, operationPage, page } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

const HOST = 'https://library.example';
const answer = (json: string) => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`;
const use = (target: string, json: string) => example(`GET ${HOST}${target}`, answer(json));

/** The values of an operation's response examples. */
const valuesOf = ({ responses }: Operation) =>
  responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples.map(({ value }) => value)));

/** The response examples that a request line of the page got. */
function assigned(requests: string, ...blocks: readonly string[]) {
  const { model, found } = linkMarkdown({ 'api/page.md': operationPage(requests, ...blocks) });
  return {
    of: (request: string) => {
      const operation = model.operations[requestsOf(model).indexOf(request)];
      return operation && valuesOf(operation);
    },
    found,
  };
}

it('is none where nobody filled the payload in', () => {
  const { of } = assigned('GET /books/{id}', use('/books/1', '{ "id": "", "title": "" }'));
  expect(of('GET /books/{book-id}')).toEqual([]);
});

describe('an example goes to the request line', () => {
  it.each([
    { shape: 'that its path fits', requests: 'GET /books/{id}\nGET /books', target: '/books', want: 'GET /books' },
    {
      shape: 'with the most literal segments',
      requests: 'GET /books/{id}\nGET /books/newest',
      target: '/books/newest',
      want: 'GET /books/newest',
    },
    { shape: 'in any letter case', requests: 'GET /books\nGET /films', target: '/Films', want: 'GET /films' },
    {
      shape: 'of the same function',
      requests: "GET /books\nGET /books/find(topic='{topic}')",
      target: "/books/find(topic='maps')",
      want: "GET /books/find(topic='{topic}')",
    },
    {
      shape: 'with the same end of a colon path',
      requests: 'GET /root:/{item-path}:/books\nGET /root:/{item-path}:/films',
      target: '/root:/a/b/c.txt:/films',
      want: 'GET /root:/{item-path}:/films',
    },
    {
      shape: 'whose colon path is open at the end',
      requests: 'GET /root\nGET /root:/{item-path}',
      target: '/root:/a/b/c.txt',
      want: 'GET /root:/{item-path}',
    },
    {
      shape: 'that is first, when it fits none',
      requests: 'GET /books\nGET /films',
      target: '/plays',
      want: 'GET /books',
    },
  ])('$shape', ({ requests, target, want }) => {
    expect(assigned(requests, use(target, '{ "id": "1" }')).of(want)).toEqual([{ id: '1' }]);
  });

  it('of another page that it fits, when it fits none of its own', () => {
    const { operation, diagnostics } = linkMarkdown({
      'api/book-list.md': operationPage('GET /books', use('/films/1', '{ "id": "1" }')),
      'api/film-get.md': operationPage('GET /films/{id}'),
      'api/film-list.md': operationPage('GET /films'),
    });
    expect(['GET /books', 'GET /films/{film-id}'].map((request) => valuesOf(operation(request)))).toEqual([
      [],
      [{ id: '1' }],
    ]);
    expect(diagnostics.find(({ code }) => code === 'link/example-without-operation')?.message).toBe(
      "The example 'GET /films/1' is none of the page's request lines; it was kept under 'GET /films/{id}'.",
    );
  });

  it.each([
    { shape: 'with the same end', target: '/old/books/lent', want: 'GET /books/lent' },
    { shape: 'that is first, when none has the same end', target: '/plays', want: 'GET /films/{film-id}/lent' },
  ])('$shape, when it fits none', ({ target, want }) => {
    const { of } = assigned('GET /films/{film-id}/lent\nGET /books/lent', use(target, '{ "id": "1" }'));
    expect(of(want)).toEqual([{ id: '1' }]);
  });

  it.each([
    { shape: 'with the same beginning', target: '/me/desk', want: 'GET /me/items/{item-id}' },
    { shape: 'with the same end and beginning', target: '/me/desk/loans', want: 'GET /me/items/{item-id}/loans' },
    { shape: 'with the same end rather than beginning', target: '/me/desk/books', want: 'GET /racks/{id}/books' },
    { shape: 'of the same function with no argument', target: "/me/news(since='1')", want: 'GET /me/news' },
  ])('$shape, of several that it fits none of', ({ target, want }) => {
    const requests = [
      'GET /racks/{id}/items/{item-id}',
      'GET /racks/{id}/items/{item-id}/loans',
      'GET /racks/{id}/books',
      'GET /racks/{id}/news',
      'GET /me/items/{item-id}',
      'GET /me/items/{item-id}/loans',
      'GET /me/news',
    ].join('\n');
    const { model } = linkMarkdown({ 'api/page.md': operationPage(requests, use(target, '{ "id": "1" }')) });
    const holders = model.operations.filter((operation) => valuesOf(operation).length > 0);
    expect(holders).toHaveLength(1);
    expect(requestsOf({ ...model, operations: holders })[0]).toBe(want.replace('{id}', '{rack-id}'));
  });

  it('of its own method', () => {
    const { of } = assigned('GET /books\nPOST /books', example(`POST ${HOST}/books`, answer('{ "id": "2" }')));
    expect([of('GET /books'), of('POST /books')]).toEqual([[], [{ id: '2' }]]);
  });

  it('that its annotation marks the keys of', () => {
    const marked = page(
      '## Example',
      '<!-- { "blockType": "request", "name": "get_it", "sampleKeys": ["jane"] } -->',
      fence(`GET ${HOST}/readers/jane/loans`),
      fence(answer('{ "id": "3" }')),
    );
    expect(assigned('GET /readers/me\nGET /readers/me/loans', marked).of('GET /readers/me/loans')).toEqual([
      { id: '3' },
    ]);
  });

  it('that is first, when it is a response alone', () => {
    expect(
      assigned('GET /books\nGET /films', page('## Example', fence(answer('{ "id": "4" }')))).of('GET /books'),
    ).toEqual([{ id: '4' }]);
  });
});

describe('an example that fits no request line', () => {
  const count = example(`GET ${HOST}/books/$count`, 'HTTP/1.1 200 OK\nContent-Type: text/plain\n\n893');
  const typesOf = (...blocks: readonly string[]) =>
    linkMarkdown({
      'api/page.md': operationPage('GET /books', ...blocks),
      'api/get.md': operationPage('GET /books/{id}'),
    })
      .operation('GET /books')
      .responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType));

  it('adds no text to a line that has examples of its own', () => {
    expect(typesOf(use('/books', '{ "value": [] }'), count)).toEqual(['application/json']);
    expect(typesOf(count)).toEqual(['text/plain']);
  });

  it.each([
    { shape: 'is reported', request: `GET ${HOST}/plays`, want: 'link/example-without-operation' },
    {
      shape: 'of another host is a callback',
      request: 'POST https://reader.example/notify',
      want: 'link/callback-request',
    },
  ])('$shape', ({ request, want }) => {
    const { found } = assigned(
      'GET /books',
      use('/books', '{ "id": "1" }'),
      example(request, 'HTTP/1.1 204 No Content'),
    );
    expect(found.filter((finding) => finding.startsWith(want))).toEqual([`${want} api/page.md:28:1`]);
  });
});

it('of bytes that fits no line adds no media type, beside examples of the line', () => {
  const change = (target: string, type: string, payload: string) =>
    example(`PATCH ${HOST}${target}\nContent-Type: ${type}\n\n${payload}`, 'HTTP/1.1 204 No Content');
  const typesOf = (...blocks: readonly string[]) =>
    linkMarkdown({ 'api/page.md': operationPage('PATCH /books/{id}', ...blocks) })
      .operation('PATCH /books/{book-id}')
      .requestBody?.content.map(({ mediaType }) => mediaType);
  const scan = change('/books/1/scan', 'image/png', '<The image>');
  expect(typesOf(change('/books/1', 'application/json', '{ "title": "Alps" }'), scan)).toEqual(['application/json']);
  expect(typesOf(scan)).toEqual(['image/png']);
});

describe('an example of a method that the page has no line of', () => {
  const send = (method: string, target: string, json: string) =>
    example(`${method} ${HOST}${target}\nContent-Type: application/json\n\n${json}`, answer('{ "id": "9" }'));
  const run = (...blocks: readonly string[]) => {
    const { operation, found } = linkMarkdown({ 'api/page.md': operationPage('POST /loans', ...blocks) });
    const { requestBody } = operation('POST /loans');
    return {
      bodies: requestBody?.content.flatMap(({ examples }) => examples.map(({ value }) => value)) ?? [],
      found: found.filter((finding) => finding.startsWith('link/example-')),
    };
  };

  it('is another step, beside examples of its lines', () => {
    const { bodies, found } = run(
      send('POST', '/loans', '{ "book": "1" }'),
      send('PUT', '/shelves/late', '{ "late": true }'),
    );
    expect(bodies).toEqual([{ book: '1' }]);
    expect(found).toEqual(['link/example-of-other-method api/page.md:31:1']);
  });

  it.each([
    { shape: 'no other', blocks: [] },
    { shape: 'no other body', blocks: [example(`POST ${HOST}/loans`, answer('{ "id": "8" }'))] },
  ])('is kept where there is $shape', ({ blocks }) => {
    const { bodies, found } = run(send('PUT', '/loans/7', '{ "book": "1" }'), ...blocks);
    expect(bodies).toEqual([{ book: '1' }]);
    expect(found).toEqual(['link/example-without-operation api/page.md:14:1']);
  });
});

describe('an exchange with another host', () => {
  const other = example(
    'POST https://reader.example/notify\nContent-Type: application/json\n\n{ "loan": 1 }',
    'HTTP/1.1 202 Accepted',
  );
  const loan = example(`POST ${HOST}/loans`, 'HTTP/1.1 201 Created\nContent-Type: application/json\n\n{ "id": "1" }');
  const statuses = ({ responses }: Operation) =>
    responses.map(({ status }) => status).filter((status) => status < '400');

  it('takes its payload and its answers with it', () => {
    const { operation } = linkMarkdown({ 'api/page.md': operationPage('POST /loans', loan, other) });
    expect(statuses(operation('POST /loans'))).toEqual(['201']);
    expect(operation('POST /loans').requestBody).toBeUndefined();
  });

  it('is one with any host, where the page shows its own requests without', () => {
    const mine = example('POST /loans', 'HTTP/1.1 201 Created\nContent-Type: application/json\n\n{ "id": "1" }');
    const { operation, found } = linkMarkdown({ 'api/page.md': operationPage('POST /loans', mine, mine, other) });
    expect(statuses(operation('POST /loans'))).toEqual(['201']);
    expect(found.filter((finding) => finding.startsWith('link/callback-request'))).toEqual([
      'link/callback-request api/page.md:42:1',
    ]);
  });

  it('leaves answers that have a type', () => {
    const typed = page(
      '## Send the scan',
      '<!-- { "blockType": "request", "opaqueUrl": true } -->',
      fence('PUT https://upload.example/loans'),
      '<!-- { "blockType": "response", "@odata.type": "library.receipt" } -->',
      fence('HTTP/1.1 202 Accepted\nContent-Type: application/json\n\n{ "left": 1 }'),
    );
    const { operation } = linkMarkdown({ 'api/page.md': operationPage('POST /loans', typed) });
    expect(statuses(operation('POST /loans'))).toEqual(['202']);
  });

  it('leaves them beside the answer that gave the URL', () => {
    const upload = page(
      '## Send the scan',
      '<!-- { "blockType": "request", "opaqueUrl": true } -->',
      fence('PUT https://upload.example/loans'),
      '<!-- { "blockType": "response", "@odata.type": "library.receipt" } -->',
      fence('HTTP/1.1 202 Accepted\nContent-Type: application/json\n\n{ "left": 1 }'),
    );
    const mine = example(`POST ${HOST}/me/loans`, 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "1" }');
    const { operation } = linkMarkdown({ 'api/page.md': operationPage('POST /loans\nPOST /me/loans', mine, upload) });
    expect(['POST /loans', 'POST /me/loans'].map((request) => valuesOf(operation(request)))).toEqual([
      [],
      [{ id: '1' }, { left: 1 }],
    ]);
  });

  it('stays where the page shows nothing else', () => {
    const { operation } = linkMarkdown({
      'api/a.md': operationPage('POST /loans', other),
      'api/b.md': operationPage('GET /books', use('/books', '{}')),
    });
    expect(statuses(operation('POST /loans'))).toEqual(['202']);
  });

  it('whose annotation says that its URL was given goes nowhere, even when it is alone', () => {
    const upload = page(
      '## Send the scan',
      '<!-- { "blockType": "request", "opaqueUrl": true } -->',
      fence('POST https://upload.example/loans'),
      '<!-- { "blockType": "response", "@odata.type": "library.receipt" } -->',
      fence('HTTP/1.1 202 Accepted'),
    );
    const { operation, model, found } = linkMarkdown({ 'api/page.md': operationPage('POST /loans', upload) });
    expect(statuses(operation('POST /loans'))).toEqual(['200']);
    expect(model.server).toBeUndefined();
    expect(found).toEqual(['link/callback-request api/page.md:16:1']);
  });
});

describe('the name of an example', () => {
  const named = (...names: readonly string[]) =>
    page(
      '## Examples',
      ...names.flatMap((name, index) => [
        `<!-- { "blockType": "request", "name": "${name}" } -->`,
        fence(`GET ${HOST}/books`),
        fence(answer(`{ "id": "${index}" }`)),
      ]),
    );
  const namesOf = (...blocks: readonly string[]) =>
    linkMarkdown({ 'api/page.md': operationPage('GET /books', ...blocks) })
      .operation('GET /books')
      .responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples.map(({ name }) => name)));

  it.each([
    { shape: 'is that of the annotation', blocks: [named('get_books')], want: ['get-books'] },
    {
      shape: 'gets a number when it is taken',
      blocks: [named('get_books', 'get_books')],
      want: ['get-books', 'get-books-2'],
    },
    { shape: 'is a number without name and title', blocks: [named('**')], want: ['example-1'] },
    {
      shape: 'is the title of its section',
      blocks: [page('## Examples', '### Example 1: All the books', fence(`GET ${HOST}/books`), fence(answer('[]')))],
      want: ['example-1-all-the-books'],
    },
  ])('$shape', ({ blocks, want }) => {
    expect(namesOf(...blocks)).toEqual(want);
  });
});

it('shows equal payloads once', () => {
  const { of } = assigned('GET /books', use('/books', '{ "id": "1" }'), use('/books', '{ "id": "1" }'));
  expect(of('GET /books')).toEqual([{ id: '1' }]);
});
