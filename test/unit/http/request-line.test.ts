import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/http/path-template.js';
import { parseRequestLine } from '../../../src/http/request-line.js';

const at = { line: 7, column: 3 };
const read = (text: string) => {
  const line = parseRequestLine(text, at);
  return line && { ...line, path: line.path && formatPath(line.path) };
};

describe('method, base and path', () => {
  const cases: readonly { given: string; method: string; base?: string; path?: string; problem?: string }[] = [
    { given: 'GET /books', method: 'get', path: '/books' },
    { given: 'patch /books/{id}', method: 'patch', path: '/books/{id}' },
    { given: 'GET books/{id}', method: 'get', path: '/books/{id}' },
    { given: 'POST ~/books', method: 'post', path: '/books' },
    { given: 'GET /books HTTP/1.1', method: 'get', path: '/books' },
    { given: 'GET https://api.test/v1.0/books', method: 'get', base: 'https://api.test/v1.0', path: '/books' },
    { given: 'GET https://api.test/V1.0/books', method: 'get', base: 'https://api.test/V1.0', path: '/books' },
    { given: 'GET https://api.test/books/{id}', method: 'get', base: 'https://api.test', path: '/books/{id}' },
    { given: 'GET /beta/books', method: 'get', base: '/beta', path: '/books' },
    { given: 'GET api/v2.0/books', method: 'get', base: 'api/v2.0', path: '/books' },
    { given: 'GET /versions/v1', method: 'get', path: '/versions/v1' },
    { given: 'PUT https://{host}/api/v1.0/books', method: 'put', base: 'https://{host}/api/v1.0', path: '/books' },
    {
      given: 'GET https://api.test/v2.0/{tenant id}/{environment}/api/v1.0/books',
      method: 'get',
      base: 'https://api.test/v2.0/{tenant id}/{environment}/api/v1.0',
      path: '/books',
    },
    {
      given: 'GET https://<server name>:<port>/<instance>/api/v1.0/books({id})',
      method: 'get',
      base: 'https://<server name>:<port>/<instance>/api/v1.0',
      path: '/books({id})',
    },
    { given: 'GET libraryPrefix/shelves({id})', method: 'get', base: 'libraryPrefix', path: '/shelves({id})' },
    { given: 'GET libraryPrefix/api/v1.0/books', method: 'get', base: 'libraryPrefix/api/v1.0', path: '/books' },
    { given: 'GET {baseUrl}/books', method: 'get', base: '{baseUrl}', path: '/books' },
    { given: 'GET {{baseUrl}}/books', method: 'get', base: '{{baseUrl}}', path: '/books' },
    { given: 'DELETE', method: 'delete', problem: 'no-target' },
    { given: 'PATCH https://api.test/beta', method: 'patch', base: 'https://api.test/beta', problem: 'no-target' },
    { given: 'POST to the shelf', method: 'post', problem: 'not-a-path' },
    { given: 'PATCH ** Entity URI not found', method: 'patch', problem: 'placeholder-text' },
    {
      given: 'PATCH https://api.test/docs\\api** not found',
      method: 'patch',
      base: 'https://api.test',
      problem: 'placeholder-text',
    },
  ];
  test.each(cases)('$given', ({ given, ...want }) => {
    const line = read(given);
    expect({ method: line?.method, base: line?.base, path: line?.path, problem: line?.problem }).toEqual({
      base: undefined,
      path: undefined,
      problem: undefined,
      ...want,
    });
  });
});

describe('query', () => {
  const option = (name: string, value?: string, optional = false) => ({
    name,
    ...(value !== undefined && { value }),
    optional,
  });
  const cases = [
    { given: 'GET /books?$top=5', path: '/books', query: [option('$top', '5')] },
    { given: 'GET /books?$top=5&amp;size=2', path: '/books', query: [option('$top', '5'), option('size', '2')] },
    { given: 'GET /books?%24top=5', path: '/books', query: [option('$top', '5')] },
    {
      given: "GET /books?$filter=title eq 'a & b'&draft",
      path: '/books',
      query: [option('$filter', "title eq 'a & b'"), option('draft')],
    },
    {
      given: 'GET /books?$expand=pages($expand=notes&$top=1)&$top=2',
      path: '/books',
      query: [option('$expand', 'pages($expand=notes&$top=1)'), option('$top', '2')],
    },
    { given: 'GET /books[?withIds=true]', path: '/books', query: [option('withIds', 'true', true)] },
    {
      given: 'GET /books?a=1[&b=2]&c=3',
      path: '/books',
      query: [option('a', '1'), option('b', '2', true), option('c', '3')],
    },
    {
      given: 'DELETE /books/$ref?$id=https://api.test/v1.0/books/{id}',
      path: '/books/$ref',
      query: [option('$id', 'https://api.test/v1.0/books/{id}')],
    },
    {
      given: 'GET /books?$orderby title desc&draft:{Boolean}&$top',
      path: '/books',
      query: [option('$orderby', 'title desc'), option('draft', '{Boolean}'), option('$top')],
    },
    { given: 'GET /books$filter=id eq {id}', path: '/books', query: [option('$filter', 'id eq {id}')] },
    { given: 'GET /books?...', path: '/books', query: [] },
    { given: 'GET /books#top', path: '/books', query: [] },
  ];
  test.each(cases)('$given', ({ given, path, query }) => {
    const line = read(given);
    expect(line?.path).toBe(path);
    expect(line?.query).toEqual(query);
  });
});

test('the target stays as written, and the position is that of the method', () => {
  const line = parseRequestLine('  GET   /books?$top=5 HTTP/1.1', at);
  expect(line?.target).toBe('/books?$top=5');
  expect(line?.at).toEqual({ line: 7, column: 5 });
});

test('a text that begins with no method is no request line', () => {
  for (const text of ['', '/books', 'get the books', 'GETTING /books', 'OPTIONS /books', '"GET /books"'])
    expect(parseRequestLine(text, at)).toBeUndefined();
});

test('any text behind a method gives a path or a problem', () => {
  const target = fc.string({ unit: fc.constantFrom(..."ab {}<>()'/,=|?&[]:.$#%"), maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), target), (text) => {
      const line = parseRequestLine(`GET ${text}`, at);
      expect(line?.path !== undefined || line?.problem !== undefined).toBe(true);
    }),
    { numRuns: 500 },
  );
});
