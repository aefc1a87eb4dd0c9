import { expect, it } from 'vitest';
import { isBlankPayload } from '../../../src/http/blank-payload.js';
import type { JsonValue } from '../../../src/model/json.js';

it.each<[value: JsonValue, want: boolean]>([
  [{ id: '', title: '' }, true],
  [{ '@odata.type': '#library.book', id: '', title: '' }, true],
  [{ value: [{ id: '', by: { name: '' } }] }, true],
  [{ comment: '' }, false],
  [{ id: '', copies: 2 }, false],
  [{ id: '', title: null }, false],
  [['', ''], true],
  [{}, false],
  [[], false],
  ['', false],
])('%j: %s', (value, want) => {
  expect(isBlankPayload(value)).toBe(want);
});

it('ends for values of any depth', () => {
  let value: JsonValue = '';
  for (let depth = 0; depth < 5000; depth += 1) value = [value];
  expect(isBlankPayload(value)).toBe(false);
});
