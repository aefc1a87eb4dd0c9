import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HttpMessage } from '../../../src/http/message.js';
import { parseHttpMessages } from '../../../src/http/parse-message.js';
import { cpuTime } from '../../helpers/cpu-time.js';

const at = { line: 40, column: 1 };
const parse = (...lines: readonly string[]) => parseHttpMessages(lines.join('\n'), at);
const quirksOf = (message: HttpMessage | undefined) =>
  message?.quirks.map((quirk) => `${quirk.kind} ${quirk.at.line}:${quirk.at.column} ${quirk.found}`);
const headersOf = (message: HttpMessage | undefined) => message?.headers.map(({ name, value }) => `${name}=${value}`);

test('a request', () => {
  const [request, ...others] = parse(
    'POST https://api.test/v1.0/books',
    'Content-Type: application/json',
    'Prefer:  return=minimal ',
    '',
    '{ "title": "x" }',
  );
  expect(others).toEqual([]);
  expect(request).toMatchObject({
    kind: 'request',
    line: { method: 'post', base: 'https://api.test/v1.0', at: { line: 40, column: 1 } },
    headers: [
      { name: 'Content-Type', value: 'application/json', at: { line: 41, column: 1 } },
      { name: 'Prefer', value: 'return=minimal', at: { line: 42, column: 1 } },
    ],
    body: { kind: 'json', value: { title: 'x' }, at: { line: 44, column: 1 } },
    quirks: [],
  });
});

test('a response', () => {
  const [response] = parse('HTTP/1.1 201 Created', 'Location: /books/1', '', '{ "id": "1" }', '');
  expect(response).toEqual({
    kind: 'response',
    status: 201,
    headers: [{ name: 'Location', value: '/books/1', at: { line: 41, column: 1 } }],
    body: { kind: 'json', value: { id: '1' }, repairs: [], at: { line: 43, column: 1 } },
    quirks: [],
    at,
  });
});

test('messages with labels for their parts', () => {
  const [request, response, ...others] = parse(
    'PUT https://api.test/v1.0/books?kind=paper HTTP/1.1  ',
    '  ',
    'Request Headers:  ',
    'x-cost: 2  ',
    'Accept: */*',
    '',
    'Request Body:',
    '{ "title": "x" }',
    '',
    'Response Status:',
    'HTTP/1.1 201 Created',
    '',
    'Response Headers:',
    'ETag: "1"',
  );
  expect(others).toEqual([]);
  expect(headersOf(request)).toEqual(['x-cost=2', 'Accept=*/*']);
  expect(request?.body).toMatchObject({ kind: 'json', value: { title: 'x' }, at: { line: 47, column: 1 } });
  expect(request?.quirks).toEqual([]);
  expect(headersOf(response)).toEqual(['ETag="1"']);
  expect(response).toMatchObject({ status: 201, at: { line: 50 }, quirks: [] });
});

describe('quirks', () => {
  const cases: readonly {
    name: string;
    given: readonly string[];
    quirks: readonly string[];
    headers?: readonly string[];
    body?: string;
  }[] = [
    {
      name: 'no protocol version',
      given: ['HTTP 201 Created'],
      quirks: ['malformed-status-line 40:1 HTTP 201 Created'],
    },
    { name: 'blank for slash', given: ['HTTP 1.1 200 OK'], quirks: ['malformed-status-line 40:1 HTTP 1.1 200 OK'] },
    {
      name: 'the word code',
      given: ['HTTP code: 204 No Content'],
      quirks: ['malformed-status-line 40:1 HTTP code: 204 No Content'],
    },
    { name: 'no protocol', given: ['404 Not Found'], quirks: [] },
    { name: 'no reason', given: ['HTTP/1.1 422'], quirks: [] },
    { name: 'older reason', given: ['HTTP/1.1 302 Moved Temporarily'], quirks: [] },
    { name: 'wrong reason', given: ['HTTP/1.1 201 OK'], quirks: ['wrong-reason 40:1 OK'] },
    { name: 'unregistered status', given: ['HTTP/1.1 299 Fine'], quirks: [] },
    {
      name: 'body where none may be',
      given: ['HTTP/1.1 204 No Content', '', '{}'],
      quirks: ['body-not-allowed 42:1 204'],
      body: 'json',
    },
    {
      name: 'blank line before headers',
      given: ['GET /books', '', 'Accept: text/csv'],
      quirks: ['blank-line-before-headers 42:1 Accept: text/csv'],
      headers: ['Accept=text/csv'],
    },
    {
      name: 'body directly behind headers',
      given: ['POST /books', 'Content-Type: application/json', '  {"a": 1}'],
      quirks: ['no-blank-line-before-body 42:3 {"a": 1}'],
      headers: ['Content-Type=application/json'],
      body: 'json',
    },
    {
      name: 'headers of a response in braces',
      given: ['HTTP/1.1 202 Accepted', '{ "cache-control": "no-store", "Content-Length": "0", "location": "/runs/7" }'],
      quirks: ['headers-in-braces 41:1 '],
      headers: ['cache-control=no-store', 'Content-Length=0', 'location=/runs/7'],
    },
    {
      name: 'a body that tells of content',
      given: ['HTTP/1.1 200 OK', '', '{ "content-type": "text/csv", "location": "/runs/7" }'],
      quirks: [],
      body: 'json',
    },
    {
      name: 'body directly behind the request line',
      given: ['POST /books', '{"a": 1}'],
      quirks: ['no-blank-line-before-body 41:1 {"a": 1}'],
      body: 'json',
    },
    {
      name: 'a label in front of the body',
      given: ['POST /books', 'Body: {"a": 1}  # or more'],
      quirks: ['no-blank-line-before-body 41:1 Body: {"a": 1}  # or more'],
      body: 'json',
    },
    {
      name: 'text directly behind headers',
      given: ['POST /login', 'Content-Type: application/x-www-form-urlencoded', 'user=x&word=y'],
      quirks: ['no-blank-line-before-body 42:1 user=x&word=y'],
      headers: ['Content-Type=application/x-www-form-urlencoded'],
      body: 'text',
    },
    {
      name: 'a line that is no header',
      given: ['GET /books', 'see below', 'Accept: */*'],
      quirks: ['not-a-header 41:1 see below'],
      headers: ['Accept=*/*'],
    },
    {
      name: 'words above the body',
      given: ['POST /books', 'Request Body: ', '{', '  "a": 1', '}'],
      quirks: ['not-a-header 41:1 Request Body:', 'no-blank-line-before-body 42:1 {'],
      body: 'json',
    },
    {
      name: 'words above text',
      given: ['POST /books', 'Dear reader:', 'hello'],
      quirks: ['no-blank-line-before-body 41:1 Dear reader:'],
      body: 'text',
    },
    {
      name: 'a value that goes on',
      given: ['HTTP/1.1 200 OK', 'Content-Type: multipart/mixed;', '\tboundary="x"', '', '--x'],
      quirks: [],
      headers: ['Content-Type=multipart/mixed; boundary="x"'],
      body: 'text',
    },
    { name: 'only a body', given: ['POST /books', '', '', '{"a": 1}'], quirks: [], body: 'json' },
  ];
  test.each(cases)('$name', ({ given, quirks, headers, body }) => {
    const [message, ...others] = parse(...given);
    expect(others).toEqual([]);
    expect(quirksOf(message)).toEqual(quirks);
    expect(headersOf(message)).toEqual(headers ?? []);
    expect(message?.body?.kind).toBe(body);
  });
});

describe('several messages', () => {
  test('request and response', () => {
    const messages = parse('', 'GET /books', 'Accept: */*', '', 'HTTP/1.1 200 OK', '', '{', '"a": 1', '}');
    expect(messages.map(({ kind }) => kind)).toEqual(['request', 'response']);
    expect(messages[1]).toMatchObject({
      at: { line: 44, column: 1 },
      body: { value: { a: 1 }, at: { line: 46, column: 1 } },
    });
  });

  test('request lines one below the other, with words between them', () => {
    const messages = parse('GET /me/books', 'or', 'GET libraryPrefix/books', 'GET /books/{id}');
    expect(messages.map((message) => message.kind === 'request' && message.line.target)).toEqual([
      '/me/books',
      'libraryPrefix/books',
      '/books/{id}',
    ]);
    expect(messages.flatMap((message) => quirksOf(message))).toEqual(['not-a-header 41:1 or']);
  });

  test('a second request behind a body', () => {
    const messages = parse('POST /books', '', '{"a": 1}', '', 'DELETE /books/{id}?force=true now');
    expect(messages.map((message) => message.kind === 'request' && message.line.method)).toEqual(['post', 'delete']);
  });

  test('messages inside of a body are not others', () => {
    const body = ['--x', 'Content-Type: application/http', '', 'GET /books HTTP/1.1', '', '--x--'];
    const messages = parse('POST /batch', 'Content-Type: multipart/mixed; boundary=x', '', ...body);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.body).toMatchObject({ kind: 'text', text: body.join('\n') });
  });

  test('sentences in a body are no messages', () => {
    expect(
      parse('POST /notes', 'Content-Type: text/plain', '', 'GET and POST', 'PUT it on the shelf/desk'),
    ).toHaveLength(1);
  });
});

test('text without a start line gives no message', () => {
  expect(parse('{ "a": 1 }')).toEqual([]);
  expect(parse('')).toEqual([]);
  expect(parse('200 books', 'GET /books')).toEqual([]);
});

test('line ends of any kind', () => {
  const [message] = parseHttpMessages('GET /books\r\nAccept: text/csv\r\n\r\n{"a": 1}\r\n', at);
  expect(headersOf(message)).toEqual(['Accept=text/csv']);
  expect(message?.body).toMatchObject({ kind: 'json', value: { a: 1 } });
});

test('positions of an indented fence, and of an include', () => {
  const [message] = parseHttpMessages('GET /books\n Accept: */*\n\n{"a": 1,}', { line: 2, column: 5, file: 'part.md' });
  expect(message?.headers[0]?.at).toEqual({ line: 3, column: 6, file: 'part.md' });
  expect(message?.body).toMatchObject({
    at: { line: 5, column: 5 },
    repairs: [{ at: { line: 5, column: 12, file: 'part.md' } }],
  });
});

test('any text is read to its end', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'GET /a', 'POST /b?c=d', 'HTTP/1.1 200 OK', 'HTTP 500', 'A: b', ' c', '{', '}', '"x": 1', 'or'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      for (const message of parse(...lines)) {
        const { line: number } = message.kind === 'request' ? message.line.at : message.at;
        expect(number).toBeGreaterThanOrEqual(40);
        expect(number).toBeLessThan(40 + lines.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('long fences are read in no time', () => {
  const spent = cpuTime(() => {
    for (const line of [
      'GET /a',
      'word',
      'A: b',
      ' ',
      'HTTP/1.1 200 OK',
      `GET ${'a/'.repeat(50)} x`,
      `A:${' '.repeat(99)}b`,
    ])
      parseHttpMessages(`GET /a\n${`${line}\n`.repeat(5000)}A: b`, at);
  });
  expect(spent).toBeLessThan(5000);
});
