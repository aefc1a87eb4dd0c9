import { describe, expect, it } from 'vitest';
import { example, operationPage } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

const ANSWER = 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "size": 2 }';

/** Pages with a request line each, beside one that states the base URL. */
const link = (base: string, ...pages: readonly (readonly [request: string, shown?: string])[]) =>
  linkMarkdown({
    'start.md': `# The library\n\nBase URL: \`${base}\`\n`,
    ...Object.fromEntries(
      pages.map(([request, shown], index) => [
        `api/page-${index}.md`,
        operationPage(request, ...(shown === undefined ? [] : [example(shown, ANSWER)])),
      ]),
    ),
  });

describe('a base URL that a page states', () => {
  it('is the server where request lines have none', () => {
    expect(link('https://library.example/rest', ['GET /books']).model.server).toBe('https://library.example/rest');
  });

  it('is the server whatever host the examples use', () => {
    const { model } = link('https://library.example/v2', ['GET /books', 'GET http://localhost:80/v2/books']);
    expect(model.server).toBe('https://library.example/v2');
  });

  it('yields to that of the request lines', () => {
    const { model } = link('https://library.example/v1', ['GET https://other.example/v2/books']);
    expect(model.server).toBe('https://other.example/v2');
  });

  it('makes examples with the whole URL those of the request', () => {
    const { model, found } = link('http://localhost:3000/rest', ['GET /books', 'GET http://localhost:3000/rest/books']);
    expect(requestsOf(model)).toEqual(['GET /books']);
    expect(model.server).toBe('http://localhost:3000/rest');
    expect(model.operations[0]?.responses[0]?.content[0]?.examples[0]?.value).toEqual({ size: 2 });
    expect(found.filter((finding) => finding.includes('example'))).toEqual([]);
  });

  it('makes request lines with the whole URL those of the same path', () => {
    const { model } = link(
      'https://library.example/rest',
      ['GET /books'],
      ['POST /books'],
      ['GET https://library.example/rest/shelves'],
    );
    expect(requestsOf(model)).toEqual(['GET /books', 'POST /books', 'GET /shelves']);
    expect(model.server).toBe('https://library.example/rest');
  });

  it('ends at the host where request lines repeat the rest', () => {
    const { model } = link('https://library.example/rest', ['GET /rest/books'], ['POST /rest/books']);
    expect(requestsOf(model)).toEqual(['GET /rest/books', 'POST /rest/books']);
    expect(model.server).toBe('https://library.example');
  });

  it('has the version that request lines repeat once', () => {
    const { model } = link('https://library.example/rest/v2', ['GET /v2/books'], ['POST /v2/books']);
    expect(requestsOf(model)).toEqual(['GET /books', 'POST /books']);
    expect(model.server).toBe('https://library.example/rest/v2');
  });

  it('leaves versions in the paths where it has none and these have several', () => {
    const { model } = link(
      'https://library.example',
      ['GET /v1/books'],
      ['POST /v1/books'],
      ['DELETE /beta/books/first'],
    );
    expect(requestsOf(model)).toEqual(['DELETE /beta/books/first', 'GET /v1/books', 'POST /v1/books']);
    expect(model.server).toBe('https://library.example');
  });

  it('goes behind the host of the examples where it is a path', () => {
    const { model } = link('/rest', ['GET /books', 'GET http://localhost:3000/rest/books']);
    expect(requestsOf(model)).toEqual(['GET /books']);
    expect(model.server).toBe('http://localhost:3000/rest');
  });

  it('is a path where nobody shows a host', () => {
    expect(link('/rest', ['GET /books']).model.server).toBe('/rest');
  });
});

describe('versions in request lines', () => {
  const read = (...requests: readonly string[]) => {
    const pages = requests.map((request, index) => [`api/page-${index}.md`, operationPage(request)] as const);
    const { model } = linkMarkdown(Object.fromEntries(pages));
    return { server: model.server, requests: requestsOf(model) };
  };

  it('stand in the server where all of them have one', () => {
    expect(read('GET /api/v1/books', 'POST /api/v1/books')).toEqual({
      server: '/api/v1',
      requests: ['GET /books', 'POST /books'],
    });
  });

  it('stand in the paths where some have another one, or none', () => {
    expect(read('GET /api/v1/books', 'POST /api/v1/books', 'GET /api/v2/books', 'GET /health')).toEqual({
      server: undefined,
      requests: ['GET /api/v1/books', 'POST /api/v1/books', 'GET /api/v2/books', 'GET /health'],
    });
    expect(read('GET http://a.example/v1/books', 'POST http://a.example/v1/books', 'GET /health')).toEqual({
      server: 'http://a.example',
      requests: ['GET /health', 'GET /v1/books', 'POST /v1/books'],
    });
  });

  it('are left out where most lines have none', () => {
    expect(read('GET /books', 'POST /books', 'GET /v1/shelves').requests).toEqual([
      'GET /books',
      'POST /books',
      'GET /shelves',
    ]);
  });
});
