import { expect, it } from 'vitest';
import { example, operationPage, page } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const use = (url: string) => example(`GET ${url}`, 'HTTP/1.1 204 No Content');

it.each([
  { shape: 'no whole URL', blocks: [use('/books')], want: undefined },
  {
    shape: 'the base of the examples',
    blocks: [use('https://library.example/v1.0/books')],
    want: 'https://library.example/v1.0',
  },
  {
    shape: 'the most frequent base',
    blocks: [
      use('https://library.example/v1.0/books'),
      use('https://library.example/beta/books'),
      use('https://library.example/v1.0/books'),
    ],
    want: 'https://library.example/v1.0',
  },
  {
    shape: 'the smaller text of equally frequent ones',
    blocks: [use('https://library.example/v1.0/books'), use('https://library.example/beta/books')],
    want: 'https://library.example/beta',
  },
  {
    shape: 'the base of the request lines rather than that of other requests',
    blocks: [
      use('https://files.example/v1.0/scans/1'),
      use('https://files.example/v1.0/scans/2'),
      use('https://library.example/v1.0/books'),
    ],
    want: 'https://library.example/v1.0',
  },
  {
    shape: 'the base of other requests where there is nothing else',
    blocks: [use('https://library.example/v1.0/shelves')],
    want: 'https://library.example/v1.0',
  },
  {
    shape: 'none where more examples show the paths of the page without one',
    blocks: [use('/books'), use('https://files.example/v1.0/scans/1'), use('/books')],
    want: undefined,
  },
])('gives $shape', ({ blocks, want }) => {
  expect(linkMarkdown({ 'api/page.md': operationPage('GET /books', page(...blocks)) }).model.server).toBe(want);
});
