import { expect, it } from 'vitest';
import { isName, readName } from '../../../../src/pages/tables/read-name.js';

it.each([
  ['displayName', 'displayName', false],
  ['**displayName**', 'displayName', false],
  ['`displayName`', 'displayName', false],
  ['[displayName](../resources/x.md)', 'displayName', false],
  ['"displayName":', 'displayName', false],
  ['displayName (deprecated)', 'displayName', true],
  ['displayName [optional]', 'displayName', false],
  ['displayName\\*', 'displayName', false],
  ['@odata.type', '@odata.type', false],
  ['JIS B4', 'JIS B4', false],
  ['', '', false],
])('%j', (markdown, name, deprecated) => {
  expect(readName(markdown)).toEqual({ name, deprecated });
});

it.each([
  ['id', true],
  ['@example.sourceUrl', true],
  ['$count', true],
  ['a/b', false],
  ['two words', false],
  ['0', false],
  ['', false],
])('isName(%j) is %s', (text, want) => {
  expect(isName(text)).toBe(want);
});
