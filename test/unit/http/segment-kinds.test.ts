import { expect, test } from 'vitest';
import { parsePathTemplate } from '../../../src/http/path-template.js';
import { keyOf, literalOf } from '../../../src/http/segment-kinds.js';

test.each([
  ['/books', 'books', undefined],
  ['/books/library.atlas', 'library.atlas', undefined],
  ['/books/{id}', undefined, 'id'],
  ['/books/{id}-{part}', undefined, undefined],
  ["/books/find(title='{title}')", undefined, undefined],
  ['/root:/{item-path}', undefined, undefined],
])('the last segment of %s is the text %s or the key %s', (path, text, key) => {
  const last = parsePathTemplate(path).path?.segments.at(-1);
  expect(literalOf(last)).toBe(text);
  expect(keyOf(last)?.name).toBe(key);
});

test('no segment is neither', () => {
  expect([literalOf(undefined), keyOf(undefined)]).toEqual([undefined, undefined]);
});
