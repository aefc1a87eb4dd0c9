import { expect, test } from 'vitest';
import { formatJsonPointer, locateInJson } from '../../../src/http/json-pointer.js';

const text = '{\n  "value": [\n    { "id": 1, "a/b": {"c~d": true} },\n    { "id": 2, "id": 3 },\n  ],\n}';
const at = { line: 20, column: 1 };

test('a member is found by its name, an element by its beginning', () => {
  const cases = [
    { path: [], want: undefined },
    { path: ['value'], want: { line: 21, column: 3 } },
    { path: ['value', 0], want: { line: 22, column: 5 } },
    { path: ['value', '0', 'a/b', 'c~d'], want: { line: 22, column: 24 } },
    { path: ['value', 1, 'id'], want: { line: 23, column: 16 } },
    { path: ['value', 2], want: undefined },
    { path: ['nothing'], want: undefined },
  ];
  for (const { path, want } of cases) expect(locateInJson(text, at, path), formatJsonPointer(path)).toEqual(want);
});

test('pointers escape slashes and tildes', () => {
  expect(formatJsonPointer([])).toBe('');
  expect(formatJsonPointer(['value', 0, 'a/b', 'c~d'])).toBe('/value/0/a~1b/c~0d');
});
