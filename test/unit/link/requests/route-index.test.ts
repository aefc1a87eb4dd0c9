import { describe, expect, it } from 'vitest';
import { parsePathTemplate } from '../../../../src/http/path-template.js';
import { indexRoutes } from '../../../../src/link/requests/route-index.js';
import type { HttpMethod } from '../../../../src/model/api-model.js';

const pathOf = (text: string) => {
  const { path } = parsePathTemplate(text);
  if (!path) throw new Error(`${text} is no path`);
  return path;
};
/** Many others, so that there is an index. */
const OTHERS = Array.from({ length: 20 }, (_, index) => `/room${index}`);
const ROUTES = [
  '/books/{id}',
  '/books/lost',
  '/{shelf}/lost',
  '/find(word={word})/lost',
  '/Books/lost',
  '/',
  ...OTHERS,
];

function uses(method: HttpMethod, target: string, sampleKeys: readonly string[] = []) {
  const find = indexRoutes(ROUTES, (route) => ({ method: 'get', path: pathOf(route) }));
  const line = { method, target, query: [], path: pathOf(target), at: { line: 1, column: 1 } };
  return find({ line, headers: [], sampleKeys, opaqueUrl: false });
}

describe('indexRoutes gives what a request is a use of', () => {
  it.each([
    { target: '/books/7', want: ['/books/{id}'] },
    { target: '/books/lost', want: ['/books/lost', '/Books/lost', '/books/{id}', '/{shelf}/lost'] },
    { target: '/upper/lost', want: ['/{shelf}/lost'] },
    { target: "/find(word='x')/lost", want: ['/{shelf}/lost', '/find(word={word})/lost'] },
    { target: "/books('7')", want: ['/books/{id}'] },
    { target: '/books', want: [] },
    { target: '/', want: ['/'] },
  ])('$target: $want', ({ target, want }) => {
    expect(uses('get', target)).toEqual(want);
  });

  it('by its method', () => {
    expect(uses('post', '/books/7')).toEqual([]);
  });

  it('even if its first segment stands for a key', () => {
    expect(uses('get', '/sample/7', ['sample'])).toEqual(['/books/{id}']);
  });
});
