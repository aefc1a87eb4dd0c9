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
});
