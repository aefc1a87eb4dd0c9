import { expect, test } from 'vitest';
import { formatPath, parsePathTemplate } from '../../../src/http/path-template.js';
import { withSampleKeys } from '../../../src/http/sample-keys.js';

test.each([
  ['numbers', ['/books/17/pages', '/books'], ['/books/{id}/pages', '/books']],
  ['long hexadecimal numbers', ['/books/a1b2c3d4e5f6a7b8'], ['/books/{id}']],
  ['keys with a prefix', ['/books/bk_4QE9f2/pages'], ['/books/{id}/pages']],
  ['no words', ['/books/facade', '/books/new_ones', '/books/abcdefabcdef'], undefined],
  ['no number that all calls share', ['/rest/2/books', '/rest/2/readers/7'], ['/rest/2/books', '/rest/2/readers/{id}']],
  ['the number that equal calls share', ['/books/17', '/books/17'], ['/books/{id}', '/books/{id}']],
  ['no beginning', ['/17/books', '/18/books'], undefined],
])('the keys of real calls are %s', (_what, given, want) => {
  const paths = given.map((text) => parsePathTemplate(text).path ?? { segments: [] });
  expect(withSampleKeys(paths).map(formatPath)).toEqual(want ?? given);
});
