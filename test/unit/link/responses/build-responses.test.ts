import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../../src/http/path-template.js';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const BOOK = { 'resources/book.md': resourcePage('book', ['id|String|The key.', 'title|String|What it says.']) };
const book = { kind: 'reference', type: 'library.book' };
const returnsBook = returns('`200 OK` and a [book](../resources/book.md) object.');
const answer = (status: string, ...lines: readonly string[]) => [`HTTP/1.1 ${status}`, ...lines].join('\n');
const json = (value: string) => ['Content-Type: application/json', '', value];

/** The responses of the page `api/page.md`, and what was reported on it. */
function link(request: string, ...blocks: readonly string[]) {
  const linked = linkMarkdown({ ...BOOK, 'api/page.md': operationPage(request, ...blocks) });
  return {
    responses: linked.model.operations[0]?.responses ?? [],
    found: linked.found.filter((finding) => finding.includes('api/page.md')),
  };
}

const statusesOf = (...given: Parameters<typeof link>) => link(...given).responses.map(({ status }) => status);

describe('the statuses of an operation are', () => {
  it.each([
    { shape: 'the stated ones', blocks: [returns('`201 Created` and nothing else.')], want: ['201'] },
    {
      shape: 'one success when nobody states any',
      blocks: [],
      want: ['200'],
    },
    {
      shape: 'errors that only examples show',
      blocks: [returnsBook, example('GET https://library.example/books/1', answer('404 Not Found'))],
      want: ['200', '404'],
    },
    {
      shape: 'the stated success, where the example shows another',
      blocks: [
        returns('`201 Created` and a [book](../resources/book.md) object.'),
        example('GET https://library.example/books/1', answer('200 OK', ...json('{ "id": "1" }'))),
      ],
      want: ['201'],
    },
    {
      shape: 'a redirect and no success beside it',
      blocks: [returns('`302 Found` and the place of the scan.')],
      want: ['302'],
    },
    {
      shape: 'all that examples show where none is stated',
      blocks: [
        example(
          'GET https://library.example/books/1',
          answer('302 Found', 'Location: https://files.example/1'),
          answer('200 OK', 'Content-Type: text/csv', '', 'a,b'),
        ),
      ],
      want: ['200', '302'],
    },
  ])('$shape', ({ blocks, want }) => {
    expect(statusesOf('GET /books/{id}', ...blocks)).toEqual(want);
  });

  it('those of the examples of another request line of the page, where nothing is stated or shown for this one', () => {
    const page = operationPage(
      'POST /books/{id}/copy\nPOST /shelves/{id}/copy\nGET /books/{id}',
      example(
        'POST https://library.example/books/1/copy',
        answer('202 Accepted', 'Location: https://library.example/2'),
      ),
    );
    const { model } = linkMarkdown({ ...BOOK, 'api/page.md': page });
    const made = model.operations.map(({ method, path, responses: [first] }) => ({
      line: `${method} /${path.segments[0]?.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')}`,
      status: first?.status,
      headers: first?.headers.map(({ name }) => name),
    }));
    expect(made).toEqual([
      { line: 'get /books', status: '200', headers: [] },
      { line: 'post /books', status: '202', headers: ['Location'] },
      { line: 'post /shelves', status: '202', headers: ['Location'] },
    ]);
  });

  it('with 401 and 403 where permissions are demanded', () => {
    const permissions = page(
      '## Permissions',
      table('Permission type|Permissions (from least to most privileged)', 'Application|Book.Read.All'),
    );
    const { responses } = link('GET /books/{id}', permissions, returnsBook);
    expect(responses.map(({ status, description }) => `${status} ${description}`)).toEqual([
      expect.stringMatching(/^200 /),
      '401 Unauthorized',
      '403 Forbidden',
    ]);
  });
});

describe('the body of a response', () => {
  it('has the documented type, the payloads and their places', () => {
    const { responses } = link(
      'GET /books/{id}',
      returnsBook,
      example('GET https://library.example/books/1', answer('200 OK', ...json('{ "id": "1" }'))),
    );
    expect(responses).toMatchObject([
      {
        status: '200',
        origin: { file: 'api/page.md', line: 13, column: 37 },
        content: [
          {
            mediaType: 'application/json',
            schema: book,
            examples: [{ value: { id: '1' }, origin: { file: 'api/page.md', line: 26, column: 1 } }],
          },
        ],
      },
    ]);
  });

  it('stands under the first stated success that has one', () => {
    const { responses } = link(
      'POST /books',
      returns('`202 Accepted` or `201 Created` and a [book](../resources/book.md) object.'),
      example('POST https://library.example/books', answer('201 Created', ...json('{ "id": "1" }'))),
    );
    expect(responses).toMatchObject([
      { status: '201', content: [{ schema: book }] },
      { status: '202', content: [] },
    ]);
  });

  it.each([
    {
      shape: 'the page says so',
      blocks: [returns('`204 No Content`. It does not return anything in the response body.')],
    },
    {
      shape: 'the status has none',
      blocks: [
        returns('`204 No Content`.'),
        example('DELETE https://library.example/books/1', answer('204 No Content', 'Content-Type: application/json')),
      ],
    },
  ])('is none where $shape', ({ blocks }) => {
    expect(link('DELETE /books/{id}', ...blocks).responses).toMatchObject([{ status: '204', content: [] }]);
  });

  it('holds what a header points to only where an example shows it', () => {
    const pointing = returns('`202 Accepted` and a link to the [book](../resources/book.md) in the `Location` header.');
    const location = 'Location: https://library.example/books/1';
    const request = 'POST https://library.example/books';
    const bare = link('POST /books', pointing, example(request, answer('202 Accepted', location)));
    expect(bare.responses).toMatchObject([{ status: '202', content: [], headers: [{ name: 'Location' }] }]);
    const shown = example(request, answer('202 Accepted', location, ...json('{ "id": "1" }')));
    expect(link('POST /books', pointing, shown).responses).toMatchObject([{ content: [{ schema: book }] }]);
  });

  it.each([
    { shape: 'none, where all that is shown has none', payload: [], want: [] },
    { shape: 'what is shown', payload: json('{ "id": "1" }'), want: [{ schema: book }] },
  ])('that is only accepted is $shape, whatever an annotation names', ({ payload, want }) => {
    const { responses } = link(
      'POST /books',
      returns('`202 Accepted`. The `Location` header points to the job.'),
      page(
        '## Example',
        fence('POST https://library.example/books'),
        '<!-- { "blockType": "response", "@odata.type": "library.book" } -->',
        fence(answer('202 Accepted', 'Location: https://library.example/jobs/1', ...payload)),
      ),
    );
    expect(responses).toMatchObject([{ status: '202', content: want }]);
  });

  it('is the same where a sentence states two statuses for it', () => {
    const { responses } = link(
      'POST /books',
      page(
        '## Response',
        'If successful, this method returns a [book](../resources/book.md) object in the response body.',
        'The response is `201 Created` if the book is new, or `200 OK` if it was there.',
      ),
      example('POST https://library.example/books', answer('201 Created', ...json('{ "id": "1" }'))),
    );
    expect(responses.slice(0, 2)).toMatchObject([
      { status: '200', content: [{ mediaType: 'application/json', schema: book, examples: [] }] },
      { status: '201', content: [{ mediaType: 'application/json', schema: book, examples: [{ value: { id: '1' } }] }] },
    ]);
  });

  it('is the same where one of these says that some of it was done', () => {
    const { responses } = link(
      'POST /books',
      page(
        '## Response',
        'If successful, this method returns a [book](../resources/book.md) object in the response body.',
        'The response is `200 OK` if each page was bound, or `207 Multi-Status` if some were.',
      ),
      example('POST https://library.example/books', answer('207 Multi-Status', ...json('{ "id": "1" }'))),
    );
    expect(responses).toMatchObject([{ content: [{ schema: book }] }, { content: [{ schema: book }] }]);
  });

  it('is bytes, and what JSON shows of them, where an example of each is annotated as a stream', () => {
    const stream = (type: string, body: string) =>
      page(
        '<!-- { "blockType": "response", "@odata.type": "stream" } -->',
        fence(`HTTP/1.1 200 OK\nContent-Type: ${type}\n\n${body}`, 'http'),
      );
    const ask = (form: string) => example(`GET https://library.example/loans/list()?$format=${form}`);
    const { responses, found } = link(
      'GET /loans/list()',
      page('## Response', 'If successful, this method returns a `200 OK` response code and a JSON object.'),
      ask('text/csv'),
      stream('application/octet-stream', 'Day,Loans'),
      ask('application/json'),
      stream('application/json', '{ "value": [{ "day": "2020-06-30", "loans": 7 }] }'),
    );
    expect(responses).toMatchObject([
      {
        content: [
          { mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } },
          {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [{ name: 'value', schema: { kind: 'array', items: { kind: 'object' } } }],
            },
          },
        ],
      },
    ]);
    expect(found.filter((finding) => finding.includes('mismatch'))).toEqual([]);
  });

  it('is bytes where words stand for the raw value', () => {
    const { responses } = link(
      'GET /books/{id}/$value',
      page('## Response', 'If successful, this method returns a `200 OK` response code.'),
      example('GET https://library.example/books/1/$value', answer('200 OK', '', '{The pages as they are}')),
    );
    expect(responses).toMatchObject([
      { content: [{ mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } }] },
    ]);
  });

  it('is what the examples of a further line show', () => {
    const text = ['Content-Type: text/plain', '', 'Once upon a time.'];
    const { model } = linkMarkdown({
      ...BOOK,
      'api/a.md': operationPage(
        'GET /books/{id}\nGET /books/{id}/content',
        returns('`200 OK` and a [book](../resources/book.md) object in the response body.'),
        example('GET https://library.example/books/1', answer('200 OK', ...json('{ "id": "1" }'))),
        example('GET https://library.example/books/1/content', answer('200 OK', ...text)),
      ),
    });
    expect(model.operations.map(({ responses }) => responses[0]?.content)).toMatchObject([
      [{ mediaType: 'application/json', schema: book }],
      [{ mediaType: 'text/plain', schema: { kind: 'scalar', scalar: 'string' } }],
    ]);
  });

  it('is what the examples of a further line that ends alike show', () => {
    const text = ['Content-Type: text/vtt', '', 'Once upon a time.'];
    const { model } = linkMarkdown({
      ...BOOK,
      'api/a.md': operationPage(
        'GET /me/books/{id}\nGET /books/{id}\nGET /me/books/{id}/content\nGET /books/{id}/content\nGET /books/{id}/index',
        returns('`200 OK` and a [book](../resources/book.md) object in the response body.'),
        example('GET https://library.example/books/1/content', answer('200 OK', ...text)),
      ),
    });
    const content = model.operations.map(({ path, responses }) => [
      formatPath(path),
      responses[0]?.content.map(({ mediaType }) => mediaType).join(),
    ]);
    expect(content.sort()).toEqual([
      ['/books/{book-id}', 'application/json'],
      ['/books/{book-id}/content', 'text/vtt'],
      ['/books/{book-id}/index', 'application/json'],
      ['/me/books/{book-id}', 'application/json'],
      ['/me/books/{book-id}/content', 'text/vtt'],
    ]);
  });

  it('is text where a collection of objects is said, and only texts are listed', () => {
    const { model, found } = linkMarkdown({
      ...BOOK,
      'api/a.md': operationPage(
        'GET /books\nGET /titles',
        returns('`200 OK` and a collection of [book](../resources/book.md) objects in the response body.'),
        example('GET https://library.example/books', answer('200 OK', ...json('{ "value": [{ "id": "1" }] }'))),
        example('GET https://library.example/titles', answer('200 OK', ...json('{ "value": ["Alps", "Sea,Alps"] }'))),
      ),
    });
    const items = model.operations.map(({ responses }) => responses[0]?.content[0]?.schema);
    expect(items).toMatchObject([
      { properties: [{ name: 'value', schema: { kind: 'array', items: book } }] },
      { properties: [{ name: 'value', schema: { kind: 'array', items: { kind: 'scalar', scalar: 'string' } } }] },
    ]);
    expect(found.filter((finding) => finding.includes('response-type'))).toEqual([
      'link/response-type-conflict api/a.md:41:1',
    ]);
  });

  it('is text where the sentence names what the text belongs to, and payloads wrap text', () => {
    const { model, found } = linkMarkdown({
      ...BOOK,
      'api/a.md': operationPage(
        'GET /books/{id}/link',
        returns('`200 OK` and a signed URL for the [book](../resources/book.md) in the response body.'),
        example('GET https://library.example/books/1/link', answer('200 OK', ...json('{ "value": "https://x.y" }'))),
      ),
      'api/b.md': operationPage(
        'GET /books/{id}',
        returns('`200 OK` and a [book](../resources/book.md) object in the response body.'),
        example('GET https://library.example/books/1', answer('200 OK', ...json('{ "value": { "id": "1" } }'))),
      ),
    });
    const schemas = model.operations.map(({ responses }) => responses[0]?.content[0]?.schema);
    expect(schemas).toHaveLength(2);
    expect(schemas).toEqual(
      expect.arrayContaining([
        book,
        expect.objectContaining({
          properties: [expect.objectContaining({ name: 'value', schema: { kind: 'scalar', scalar: 'string' } })],
        }),
      ]),
    );
    expect(found.filter((finding) => finding.includes('response-type'))).toHaveLength(1);
  });

  it('is only that of the status that has it where sentences differ', () => {
    const { responses } = link(
      'PUT /books/{id}',
      page(
        '## Response',
        'If successful, this method returns `200 OK` and a [book](../resources/book.md) object in the response body.',
        'It returns `201 Created` for a new one.',
      ),
    );
    expect(responses.slice(0, 2)).toMatchObject([{ content: [{ schema: book }] }, { content: [] }]);
  });

  it('of a collection is wrapped as the payloads wrap collections', () => {
    const { responses } = link(
      'GET /books',
      returns('`200 OK` and a collection of [book](../resources/book.md) objects.'),
      example(
        'GET https://library.example/books',
        answer('200 OK', ...json('{ "@odata.count": 1, "items": [{ "id": "1" }] }')),
      ),
    );
    expect(responses[0]?.content[0]?.schema).toEqual({
      kind: 'object',
      properties: [
        { name: '@odata.count', schema: { kind: 'scalar', scalar: 'int64' }, constraints: {} },
        { name: 'items', schema: { kind: 'array', items: book }, constraints: {} },
      ],
    });
  });

  it('of a collection is an array where the payload is one', () => {
    const { responses } = link(
      'GET /books',
      returns('`200 OK` and a collection of [book](../resources/book.md) objects.'),
      example('GET https://library.example/books', answer('200 OK', ...json('[{ "id": "1" }]'))),
    );
    expect(responses[0]?.content[0]?.schema).toEqual({ kind: 'array', items: book });
  });

  it('of a collection is wrapped as its own payload wraps it, whatever others do', () => {
    const page = (path: string, payload: string) =>
      operationPage(
        `GET ${path}`,
        returns('`200 OK` and a collection of [book](../resources/book.md) objects.'),
        example(`GET https://library.example${path}`, answer('200 OK', ...json(payload))),
      );
    const { operation } = linkMarkdown({
      ...BOOK,
      'api/a.md': page('/books', '{ "value": [{ "id": "1" }] }'),
      'api/b.md': page('/loans', '{ "value": [{ "id": "1" }] }'),
      'api/c.md': page('/found', '{ "hits": [{ "id": "1" }] }'),
    });
    const member = (request: string) => operation(request).responses[0]?.content[0]?.schema;
    expect(member('GET /found')).toMatchObject({ properties: [{ name: 'hits' }] });
    expect(member('GET /books')).toMatchObject({ properties: [{ name: 'value' }] });
  });

  it('that is a lone value stands in the only member of its payload', () => {
    const { responses } = link(
      'GET /books/count',
      returns('`200 OK` and an Int32 in the response body.'),
      example('GET https://library.example/books/count', answer('200 OK', ...json('{ "count": 3 }'))),
    );
    expect(responses[0]?.content[0]?.schema).toMatchObject({ properties: [{ name: 'count' }] });
  });

  it('that is a lone value stands in the same wrapper, where its payload shows it', () => {
    const counted = operationPage(
      'GET /books/count',
      returns('`200 OK` and an Int32 in the response body.'),
      example('GET https://library.example/books/count', answer('200 OK', ...json('{ "value": 3 }'))),
    );
    const listed = operationPage(
      'GET /books',
      returns('`200 OK` and a collection of [book](../resources/book.md) objects.'),
      example('GET https://library.example/books', answer('200 OK', ...json('{ "value": [{ "id": "1" }] }'))),
    );
    const { operation } = linkMarkdown({ ...BOOK, 'api/a.md': counted, 'api/b.md': listed });
    expect(operation('GET /books/count').responses[0]?.content[0]?.schema).toEqual({
      kind: 'object',
      properties: [{ name: 'value', schema: { kind: 'scalar', scalar: 'int32' }, constraints: {} }],
    });
  });

  it.each([
    {
      shape: 'bytes',
      blocks: [
        returns('`200 OK` and the binary content in the response body.'),
        example('GET https://library.example/books/1/scan', answer('200 OK', 'Content-Type: image/png', '', '(bytes)')),
      ],
      want: [{ mediaType: 'image/png', schema: { kind: 'scalar', scalar: 'binary' } }],
    },
    {
      shape: 'bytes that an example shows as JSON',
      blocks: [
        returns('`200 OK` and a Stream in the response body.'),
        example(
          'GET https://library.example/books/1/scan',
          answer('200 OK', 'Content-Type: application/pdf', '', '{ "count": 1, "lines": [[1, "a"]] }'),
        ),
      ],
      want: [
        { mediaType: 'application/pdf', schema: { kind: 'scalar', scalar: 'binary' }, examples: [] },
        {
          mediaType: 'application/json',
          schema: { kind: 'object' },
          examples: [{ value: { count: 1, lines: [[1, 'a']] } }],
        },
      ],
    },
    {
      shape: 'text that is called bytes',
      blocks: [
        returns('`200 OK` and the bytes in the response body.'),
        example('GET https://library.example/books/1/scan', answer('200 OK', 'Content-Type: text/vtt', '', 'WEBVTT')),
      ],
      want: [{ mediaType: 'text/vtt', schema: { kind: 'scalar', scalar: 'string' }, examples: [{ value: 'WEBVTT' }] }],
    },
    {
      shape: 'text',
      blocks: [
        returns('`200 OK`.'),
        example('GET https://library.example/books/1/scan', answer('200 OK', 'Content-Type: text/csv', '', 'a,b')),
      ],
      want: [{ mediaType: 'text/csv', schema: { kind: 'scalar', scalar: 'string' }, examples: [{ value: 'a,b' }] }],
    },
  ])('may be $shape', ({ blocks, want }) => {
    const { responses, found } = link('GET /books/{id}/scan', ...blocks);
    expect(responses[0]?.content).toMatchObject(want);
    expect(found).toEqual([]);
  });

  it('is what the table of the section lists, when nothing names a type', () => {
    const section = page(
      '## Response',
      'If successful, this method returns `200 OK` and a JSON object:',
      table('Property|Type|Description', 'total|Int32|How many.'),
    );
    const { responses } = link('GET /books/count', section);
    expect(responses[0]?.content).toMatchObject([
      {
        schema: {
          kind: 'object',
          properties: [{ name: 'total', schema: { kind: 'scalar', scalar: 'int32' }, origin: { line: 17, column: 2 } }],
        },
      },
    ]);
  });

  it('has a member that the table lists twice as the first row says', () => {
    const rows = table(
      'Property|Type|Description',
      'total|Int32|How many.',
      'Total|String|In words.',
      'lost|Int32|Away.',
    );
    const { responses } = link('GET /books/count', page('## Response', 'Returns `200 OK`.', rows));
    expect(responses[0]?.content).toMatchObject([
      { schema: { properties: [{ name: 'total', schema: { scalar: 'int32' } }, { name: 'lost' }] } },
    ]);
  });

  it.each([
    { body: '{ "total": 3, "lost": 1 }', want: { properties: [{ name: 'total' }, { name: 'lost' }] } },
    { body: '{ "value": [{ "total": 3 }] }', want: { properties: [{ name: 'value', schema: { kind: 'array' } }] } },
    { body: '[{ "total": 3 }]', want: { kind: 'array', items: { properties: [{ name: 'total' }] } } },
    {
      body: '{ "data": { "total": 3 } }',
      want: { properties: [{ name: 'data', schema: { properties: [{ name: 'total' }] } }] },
    },
  ])('is spelled, wrapped and completed as payloads show it: $body', ({ body, want }) => {
    const rows = table('Property|Type|Description', 'Total|Int32|How many.');
    const shown = example('GET https://library.example/books/count', answer('200 OK', ...json(body)));
    const { responses } = link('GET /books/count', page('## Response', 'Returns `200 OK`.', rows), shown);
    expect(responses[0]?.content).toMatchObject([{ schema: want }]);
  });

  it('is what properties beside a request that only reads say', () => {
    const rows = table('Property|Type|Description', 'Total|Int32|How many.');
    const shown = example('GET https://library.example/books/count', answer('200 OK', ...json('{ "total": 3 }')));
    const { responses, found } = link('GET /books/count', page('## Properties', rows), shown);
    expect(responses[0]?.content).toMatchObject([
      { schema: { properties: [{ name: 'total', description: 'How many.' }] } },
    ]);
    expect(found).toEqual([]);
  });

  it('is the one type that has just what the table lists', () => {
    const rows = ['total|Int32|How many.', 'lent|Int32|How many are away.', 'lost|Int32|How many are gone.'];
    const responded = (...listed: readonly string[]) =>
      linkMarkdown({
        'resources/tally.md': resourcePage('tally', rows),
        'resources/count.md': resourcePage('count', rows.slice(0, 2)),
        'api/page.md': operationPage(
          'GET /books/tally',
          page('## Response', 'Returns `200 OK` and an object:', table('Property|Type|Description', ...listed)),
        ),
      }).operation('GET /books/tally').responses[0]?.content[0]?.schema;
    expect(responded(...rows)).toEqual({ kind: 'reference', type: 'library.tally' });
    expect(responded(...rows.slice(0, 2))).toMatchObject({ kind: 'object' });
    expect(responded(...rows.slice(0, 2), 'lost|String|How many are gone.')).toMatchObject({ kind: 'object' });
  });

  it('is what its payload shows, when nothing else says it, and that is reported', () => {
    const { responses, found } = link(
      'GET /books/count',
      returns('`200 OK`.'),
      example('GET https://library.example/books/count', answer('200 OK', ...json('{ "total": 3 }'))),
    );
    expect(responses[0]?.content).toMatchObject([
      { schema: { kind: 'object', properties: [{ name: 'total', schema: { kind: 'scalar', scalar: 'int32' } }] } },
    ]);
    expect(found).toEqual(['link/unknown-response-type api/page.md:26:1']);
  });

  it('is the same for a line that ends alike and has no payload', () => {
    const { model } = linkMarkdown({
      'api/page.md': operationPage(
        'GET /books/count\nGET /shelves/{id}/books/count',
        returns('`200 OK`.'),
        example('GET https://library.example/books/count', answer('200 OK', ...json('{ "total": 3 }'))),
      ),
    });
    const contents = model.operations.map(({ responses: [first] }) => first?.content[0]);
    const schema = { kind: 'object', properties: [{ name: 'total', schema: { kind: 'scalar', scalar: 'int32' } }] };
    expect(contents).toMatchObject([{ schema }, { schema }]);
    expect(contents.map((content) => content?.examples.length)).toEqual([1, 0]);
  });

  it('is that without a finding, where no page defines a type', () => {
    const answered = example('GET https://library.example/books/count', answer('200 OK', ...json('{ "total": 3 }')));
    const { found } = linkMarkdown({
      'api/page.md': operationPage('GET /books/count', returns('`200 OK`.'), answered),
    });
    expect(found).toEqual([]);
  });

  it.each([
    { shape: 'the type', annotation: '"@odata.type": "library.book"', body: '{ "id": "1" }', want: book },
    {
      shape: 'a collection',
      annotation: '"@odata.type": "library.book", "isCollection": true',
      body: '{ "value": [{ "id": "1" }] }',
      want: { kind: 'object', properties: [{ name: 'value', schema: { kind: 'array', items: book } }] },
    },
  ])('of another status is $shape that its annotation names', ({ annotation, body, want }) => {
    const { responses, found } = link(
      'POST /books/scan',
      returns('`200 OK` and a [scan](../resources/scan.md) object, or `202 Accepted` while it goes on.'),
      example('POST https://library.example/books/scan', answer('200 OK', ...json('{ "pages": 3 }'))),
      page(
        '## Example 2',
        fence('POST https://library.example/books/scan'),
        `<!-- { "blockType": "response", ${annotation} } -->`,
        fence(answer('202 Accepted', ...json(body))),
      ),
    );
    expect(responses.find(({ status }) => status === '202')?.content).toMatchObject([{ schema: want }]);
    expect(found.filter((finding) => finding.startsWith('link/unknown-response-type'))).toEqual([]);
  });

  it('of an error is what its payload shows', () => {
    const { responses, found } = link(
      'GET /books/{id}',
      returnsBook,
      example(
        'GET https://library.example/books/1',
        answer('404 Not Found', ...json('{ "error": { "code": "gone" } }')),
      ),
    );
    expect(responses[1]).toMatchObject({
      status: '404',
      content: [{ schema: { kind: 'object', properties: [{ name: 'error', schema: { kind: 'object' } }] } }],
    });
    expect(found).toEqual([]);
  });
});

describe('the status of an example', () => {
  const request = 'POST https://library.example/books';

  it('is reported where it is a success that the page does not state', () => {
    const { responses, found } = link(
      'POST /books',
      returnsBook,
      example(request, answer('204 No Content'), answer('404 Not Found')),
    );
    expect(responses.map(({ status }) => status)).toEqual(['200', '404']);
    expect(found).toEqual(['link/example-status api/page.md:23:1']);
  });

  it('may be anything where the page states no success', () => {
    expect(link('POST /books', example(request, answer('204 No Content'))).found).toEqual([]);
  });
});

describe('the headers of a response', () => {
  it('are those that tell a client what to do next', () => {
    const { responses } = link(
      'POST /books',
      returns('`202 Accepted` and no body.'),
      example(
        'POST https://library.example/books',
        answer(
          '202 Accepted',
          'Location: https://library.example/jobs/1',
          'Retry-After: 30',
          'Content-Length: 0',
          'Server: shelf',
        ),
      ),
    );
    expect(responses[0]?.headers.map(({ name }) => name)).toEqual(['Location', 'Retry-After']);
  });
});

it('leave the body to the GET where a HEAD is documented beside it', () => {
  const linked = linkMarkdown({
    'api/page.md': operationPage(
      'HEAD /books/{id}\nGET /books/{id}',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
    ),
    'resources/book.md': resourcePage('book', ['id|String|The key.']),
  });
  const contentOf = (request: string) => linked.operation(request).responses[0]?.content.map(({ schema }) => schema);
  expect(contentOf('HEAD /books/{book-id}')).toEqual([]);
  expect(contentOf('GET /books/{book-id}')).toEqual([{ kind: 'reference', type: 'library.book' }]);
  expect(linked.model.operations.map(({ id }) => id)).toEqual(['getBook', 'headBook']);
});

describe('a row of the answer without a type', () => {
  const rows = table('Property|Description', 'total|How many.', 'names|Of what.', 'next|Where to go on.');

  it('has the one that payloads show, and is reported where they show none', () => {
    const { responses, found } = link(
      'GET /shelves',
      `## Response\n\nReturns \`200 OK\`.\n\n${rows}`,
      example(answer('200 OK', ...json('{ "total": null, "names": [] }'))),
      example(answer('200 OK', ...json('{ "total": 2, "names": ["oak"] }'))),
    );
    expect(responses[0]?.content[0]?.schema).toMatchObject({
      properties: [
        { name: 'total', schema: { kind: 'scalar', scalar: 'int32' } },
        { name: 'names', schema: { kind: 'array', items: { kind: 'scalar', scalar: 'string' } } },
        { name: 'next', schema: { kind: 'any' } },
      ],
    });
    expect(found.filter((code) => code.startsWith('link/missing'))).toHaveLength(1);
  });
});
