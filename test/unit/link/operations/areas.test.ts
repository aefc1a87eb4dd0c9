import { expect, it } from 'vitest';
import { parsePathTemplate } from '../../../../src/http/path-template.js';
import { createAreas } from '../../../../src/link/operations/areas.js';

const path = (text: string) => parsePathTemplate(text).path ?? { segments: [] };

it('takes the first group below what all pages share', () => {
  const trails = new Map([
    ['a.md', ['Docs', 'Reference', 'Books', 'List books']],
    ['b.md', ['Docs', 'Reference', 'Shops', 'List shops']],
  ]);
  const pages = [
    { page: 'A.md', path: path('/books') },
    { page: 'b.md', path: path('/shops') },
  ];
  const areaOf = createAreas(trails, pages);
  expect(areaOf('a.md', path('/books'))).toBe('Books');
  expect(areaOf('unlisted.md', path('/shops/{id}/doors'))).toBe('Shops');
});

it('takes the first path segment where there is no table of contents', () => {
  const areaOf = createAreas(new Map(), []);
  expect(areaOf('a.md', path('/deviceManagement/x'))).toBe('Device management');
  expect(areaOf('a.md', path("/find(name='{n}')"))).toBe('Find');
  expect(
    createAreas(
      new Map(),
      ['/admin/v1.0/books', '/admin/v1.0/shops/{id}'].map((text) => ({ page: 'a.md', path: path(text) })),
    )('a.md', path('/admin/v1.0/shops/{id}')),
  ).toBe('Shops');
});

it('leaves out the segments that nearly all paths begin with', () => {
  const pages = [
    '/api/shops({id})/books',
    '/api/shops({id})/books/{id}/pages',
    '/api/shops({id})/doors',
    '/api/shops',
  ].map((text) => ({ page: 'a.md', path: path(text) }));
  const areaOf = createAreas(new Map(), pages.slice(0, 3));
  expect(pages.map((one) => areaOf(one.page, one.path))).toEqual(['Books', 'Books', 'Doors', 'Shops']);
  expect(createAreas(new Map(), pages)('a.md', path('/api/shops({id})/books'))).toBe('Shops');
});
