import { describe, expect, test } from 'vitest';
import type { Payload } from '../../../../../src/http/message.js';
import { readOperationPage } from '../../../../helpers/operation-page.js';

const FENCE = '```';
const fence = (text: string, annotation = '', language = 'http') =>
  `${annotation}${FENCE}${language}\n${text}\n${FENCE}\n\n`;
const note = (values: string) => `<!-- { ${values} } -->\n`;
const TOP = `# Get book\n\n## HTTP request\n\n${fence('GET /books/{id}')}`;

function read(examples: string, top = TOP) {
  const { operation, found, ledger } = readOperationPage(`${top}${examples}`);
  return {
    exchanges: operation.exchanges,
    shape: operation.exchanges.map(({ request, responses }) => {
      const asked = request ? `${request.line.target}${bodyOf(request.body)}` : '-';
      return `${asked} > ${responses.map(({ status, body }) => `${status}${bodyOf(body)}`).join(' ')}`;
    }),
    found,
    ledger,
  };
}

function bodyOf(body: Payload | undefined): string {
  return body === undefined ? '' : ` ${body.kind === 'json' ? JSON.stringify(body.value) : body.kind}`;
}

describe('readExchanges', () => {
  test('pairs requests with the responses up to the next one', () => {
    const { shape, exchanges, ledger, found } = read(
      `## Examples\n\n### Example 1: A book\n\n#### Request\n\n${fence('GET https://host.example/v1.0/books/1', note('"blockType": "request", "name": "get_book", "sampleKeys": ["1"]'))}` +
        `#### Response\n\n${fence('HTTP/1.1 302 Found\nLocation: /x')}${fence('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"id": 1}', note('"blockType": "response", "truncated": "true", "@odata.type": "#ns.book", "isCollection": false'))}` +
        `### Example 2\n\n${fence('GET /books/2')}`,
    );
    expect(shape).toEqual(['https://host.example/v1.0/books/1 > 302 200 {"id":1}', '/books/2 > ']);
    expect(exchanges[0]?.name).toBe('get_book');
    expect(exchanges[0]?.title).toBe('Example 1: A book');
    expect(exchanges[0]?.request?.sampleKeys).toEqual(['1']);
    expect(exchanges[0]?.responses[1]).toMatchObject({
      annotatedType: { kind: 'named', name: 'ns.book' },
      annotatedCollection: false,
      at: { line: 29, column: 1 },
    });
    expect(exchanges[1]?.title).toBe('Example 2');
    expect(found).toEqual([]);
    expect(ledger.payloads).toEqual({ read: 1, used: 1, reported: 0 });
    expect(ledger.requestLines).toEqual({ read: 3, used: 3, reported: 0 });
    expect(ledger.fences).toEqual({ read: 5, used: 5, reported: 0 });
  });

  test('names examples by headings on the level of what they head', () => {
    const { exchanges } = read(
      `## Examples\n\n### Example 1: A book\n\n### Request\n\n${fence('GET /books/1')}### Response\n\n${fence('HTTP/1.1 200 OK')}` +
        `### Example 2: A shelf\n\n### Request\n\n${fence('GET /books/2')}`,
    );
    expect(exchanges.map(({ title }) => title)).toEqual(['Example 1: A book', 'Example 2: A shelf']);
  });

  test('names nothing by headings that say only which side is shown', () => {
    const { exchanges } = read(
      `## Example request\n\n${fence('{"lent": true}', '', 'json')}## Example response\n\n${fence('{"id": 1}', '', 'json')}`,
      `# Lend book\n\n## HTTP request\n\n${fence('POST /books')}`,
    );
    expect(exchanges.map(({ title, request, responses }) => [title, request?.body?.kind, responses.length])).toEqual([
      [undefined, 'json', 1],
    ]);
  });

  test.each(['`201 Created`', '**201 Created**', 'Status: 201', '> `201`'])(
    'takes %s above a payload for its status',
    (line) => {
      const { shape, found } = read(
        `## Example response\n\n${line}\n\n${fence('{"id": 1}', '', 'json')}`,
        `# Lend book\n\n## HTTP request\n\n${fence('POST /books')}`,
      );
      expect(shape).toEqual(['- > 201 {"id":1}']);
      expect(found).toEqual([]);
    },
  );

  test('gives a response to every request that it names', () => {
    const request = (name: string) => note(`"blockType": "request", "name": "${name}"`);
    const { shape } = read(
      fence('HTTP/1.1 200 OK\n\n{"id": 1}', note('"blockType": "response", "name": ["a", "b"]')),
      `# Get book\n\n## HTTP request\n\n${fence('GET /books/{id}', request('a'))}${fence('GET /me/book', request('b'))}`,
    );
    expect(shape).toEqual(['/books/{id} > 200 {"id":1}', '/me/book > 200 {"id":1}']);
  });

  test('reads several messages of one fence', () => {
    const { shape } = read(`## Example\n\n${fence('POST /a\n\n{"a": 1}\n\nPOST /b\n\nHTTP/1.1 204 No Content')}`);
    expect(shape).toEqual(['/a {"a":1} > ', '/b > 204']);
  });

  test.each([
    [
      'a response by its caption',
      '**Request**\n\n',
      'GET /books/1',
      '**Response**\n\nLike this:\n\n',
      '/books/1 > 200 {"id":1}',
    ],
    ['a body by its caption', '**Request**\n\n', 'POST /books', '**Request body**\n\n', '/books {"id":1} > '],
    [
      'a body by the header',
      '### Notification\n\n',
      'POST https://bot.example/calls\nContent-Type: application/json',
      '',
      'https://bot.example/calls {"id":1} > ',
    ],
    ['a response otherwise', '', 'GET /books/1', '', '/books/1 > 200 {"id":1}'],
    ['the body of a response', '', 'GET /books/1\n\nHTTP/1.1 201 Created', '', '/books/1 > 201 {"id":1}'],
  ])('takes a payload that stands alone for %s', (_, before, message, between, want) => {
    const { shape, found } = read(
      `## Example\n\n${before}${fence(message, '', 'json')}${between}${fence('{"id": 1}', '', 'json')}`,
    );
    expect(shape).toEqual([want]);
    expect(found).toEqual([]);
  });

  test.each([
    ['Example request to lend books', '/books {"id":1} > 200 {"lent":true}'],
    ['Example request', '/books {"id":1} > 200 {"lent":true}'],
    ['Example request body (v2.0)', '/books {"id":1} > 200 {"lent":true}'],
    ['Example: request a book', '/books > 200 {"id":1} 200 {"lent":true}'],
  ])('takes the payload under %s for what that says', (heading, want) => {
    const { shape, found } = read(
      `## ${heading}\n\n${fence('POST /books')}${fence('{"id": 1}', '', 'json')}` +
        `## Example response\n\n${fence('{"lent": true}', '', 'json')}`,
    );
    expect(shape).toEqual([want]);
    expect(found).toEqual([]);
  });

  test('gives a payload without status that of the page', () => {
    const { shape } = read(`## Response\n\nReturns \`201 Created\`.\n\n${fence('{"id": 1}', '', 'json')}`);
    expect(shape).toEqual(['- > 201 {"id":1}']);
  });

  test('leaves apart what the URL of a header gives of what is only accepted', () => {
    const accepted = fence('HTTP/1.1 202 Accepted\nOperation-Location: https://library.example/jobs/1');
    const { shape, found } = read(
      `## Example\n\n${fence('POST /books')}${accepted}Ask there:\n\n${fence('{"done": true}', '', 'json')}`,
    );
    expect(shape).toEqual(['/books > 202']);
    expect(found).toEqual(['pages/payload-alone 23:1']);
  });

  test('keeps a response without a request', () => {
    expect(read(`## Examples\n\n${fence('HTTP/1.1 200 OK\n\n[]')}`).shape).toEqual(['- > 200 []']);
  });

  test('reports a payload that belongs to nothing', () => {
    const { shape, found, ledger } = read(`## Remarks\n\n${fence('{"id": 1}')}`);
    expect(shape).toEqual([]);
    expect(found).toEqual(['pages/payload-alone 12:1']);
    expect(ledger.payloads).toEqual({ read: 1, used: 0, reported: 1 });
  });

  test('leaves representations, samples in other languages and plain text alone', () => {
    const { shape, ledger } = read(
      `## Example\n\n${fence('{"id": "String"}', note('"blockType": "resource"'), 'json')}${fence('call();', '', 'java')}${fence('Prefer: x')}`,
    );
    expect(shape).toEqual([]);
    expect(ledger.fences.used).toBe(2);
  });

  test.each([
    ['a malformed status line', 'HTTP 1.1 200 OK', ['pages/message-malformed-status 12:1']],
    [
      'a blank line before headers',
      'HTTP/1.1 200 OK\n\nContent-Type: application/json\n\n{}',
      ['pages/message-blank-before-headers 14:1'],
    ],
    [
      'no blank line before the body',
      'HTTP/1.1 200 OK\nContent-Type: application/json\n{}',
      ['pages/message-blank-before-body 14:1'],
    ],
    ['a line that is no header', 'HTTP/1.1 200 OK\nA: b\nwhatever\nC: d\n\n{}', ['pages/message-not-a-header 14:1']],
    [
      'headers in braces',
      'HTTP/1.1 202 Accepted\n{ "cache-control": "no-store", "content-length": "0" }',
      ['pages/message-headers-in-braces 13:1'],
    ],
    ['an unusual reason', 'HTTP/1.1 201 OK', ['pages/message-wrong-reason 12:1']],
    ['a body where none can be', 'HTTP/1.1 204 No Content\n\n{}', ['pages/message-body-not-allowed 14:1']],
    [
      'repairs, one each',
      'HTTP/1.1 200 OK\n\n{"a": [1,],}',
      ['pages/payload-repaired 14:9', 'pages/payload-repaired 14:11'],
    ],
    [
      'repairs that a payload needs throughout once',
      'HTTP/1.1 200 OK\n\n{a: 1, b: 2, c: 3, d: [1,]}',
      ['pages/payload-repaired 14:2', 'pages/payload-repaired 14:25'],
    ],
    ['JSON beyond repair', 'HTTP/1.1 200 OK\n\n{"a": ]: {{ "', ['pages/payload-broken 14:1']],
    [
      'names of types',
      'HTTP/1.1 200 OK\n\n{"at": "DateTimeOffset", "type": "String", "s": [{"id": "String (identifier)"}]}',
      ['pages/payload-type-words 14:1'],
    ],
    [
      'a form once, and what else is wrong with it',
      'HTTP/1.1 200 OK\n\n{\n  "id": string, // Which one.\n  "at": DateTime // When.\n  "size": 3\n}',
      ['pages/payload-repaired 17:3', 'pages/payload-type-words 14:1'],
    ],
    ['values that nobody filled in', 'HTTP/1.1 200 OK\n\n{"id": "", "title": ""}', ['pages/payload-blank 14:1']],
    ['no path', 'PATCH https://host.example/beta', ['pages/unusable-example-line 12:1']],
  ])('reports %s', (_, text, want) => {
    expect(read(`## Example\n\n${fence(text)}`).found).toEqual(want);
  });

  test('reports a macro in an annotation, and takes it as absent', () => {
    const { exchanges, found } = read(
      `## Example\n\n${fence('HTTP/1.1 200 OK', note('"blockType": "response", "@odata.type": "$(this.Type)"'))}`,
    );
    expect(exchanges[0]?.responses[0]?.annotatedType).toBeUndefined();
    expect(found).toEqual(['pages/annotation-macro 11:1']);
  });

  test('reports a list where one object is changed', () => {
    const page = (sentence: string) =>
      readOperationPage(
        `# Update book\n\n## HTTP request\n\n${fence('PATCH /books/{id}')}## Request body\n\n${sentence}\n\n## Example\n\n${fence('PATCH /books/1\n\n[{"id": 1}]')}`,
      ).found;
    expect(page('Supply a JSON representation of a [book](book.md) object.')).toEqual([
      'pages/payload-array-for-object 18:1',
    ]);
    expect(page('Supply a collection of [book](book.md) objects.')).toEqual([]);
  });
});

describe('readCodeSamples', () => {
  test('keeps the tabs of programming languages', () => {
    const { operation, ledger } = readOperationPage(
      `${TOP}## Example\n\n# [HTTP](#tab/http)\n\n${fence('GET /books/1')}# [C#](#tab/csharp)\n\n${fence('client.Get();', '', 'csharp')}# [Rust](#tab/rust)\n\n${fence('get();', '', 'rust')}---\n`,
    );
    expect(operation.codeSamples).toEqual([
      { language: 'csharp', label: 'C#', source: 'client.Get();' },
      { language: 'rust', label: 'rust', source: 'get();' },
    ]);
    expect(operation.exchanges).toHaveLength(1);
    expect(ledger.fences).toEqual({ read: 4, used: 4, reported: 0 });
  });

  test('reads messages in tabs of another kind', () => {
    const { operation } = readOperationPage(
      `${TOP}## Example\n\n# [New](#tab/new)\n\n${fence('GET /books/1')}# [Old](#tab/old)\n\n${fence('GET /books/2')}---\n`,
    );
    expect(operation.exchanges.map(({ request }) => request?.line.target)).toEqual(['/books/1', '/books/2']);
    expect(operation.codeSamples).toEqual([]);
  });
});

test('answers below headings of their own are examples of their own where no request stands between them', () => {
  const { exchanges } = read(
    `## Examples\n\n### 1.1 As JSON\n\n${fence('HTTP/1.1 200 OK\n\n{}')}### As XML\n\n${fence('HTTP/1.1 200 OK\n\n<a/>')}${fence('HTTP/1.1 200 OK\n\n<b/>')}`,
  );
  expect(exchanges.map(({ title, responses }) => [title, responses.length])).toEqual([
    ['As JSON', 1],
    ['As XML', 2],
  ]);
});
