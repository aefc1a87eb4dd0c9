import { expect, it } from 'vitest';
import { isName, readName } from '../../../../src/pages/tables/read-name.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

it.each([
  ['displayName', 'displayName', []],
  ['**displayName**', 'displayName', []],
  ['`displayName`', 'displayName', []],
  ['[displayName](../resources/x.md)', 'displayName', []],
  ['"displayName":', 'displayName', []],
  ['displayName (deprecated)', 'displayName', ['deprecated']],
  ['page[size]', 'page[size]', []],
  ['`filter[book][title]`', 'filter[book][title]', []],
  ['sizes[integer]', 'sizes', ['integer']],
  ['displayName (key) (deprecated)', 'displayName', ['deprecated', 'key']],
  ['displayName\\*', 'displayName', []],
  ['@odata.type', '@odata.type', []],
  ['JIS B4', 'JIS B4', []],
  ['', '', []],
])('%j', (markdown, name, remarks) => {
  expect(readName(markdown, defaultVocabulary)).toEqual({ name, remarks });
});

it.each([
  ['**size** <br>*required*', true],
  ['`size`<br/>(optional)', false],
  ['size?', false],
])('%j says whether it is required', (markdown, required) => {
  expect(readName(markdown, defaultVocabulary)).toEqual({ name: 'size', remarks: [], required });
});

it.each([
  ['size [optional]', 'optional', false],
  ['size[optional]', 'optional', false],
  ['**size** (Required)', 'Required', true],
])('%j says so in a remark', (markdown, remark, required) => {
  expect(readName(markdown, defaultVocabulary)).toEqual({ name: 'size', remarks: [remark], required });
});

it.each([
  ['id', true],
  ['@example.sourceUrl', true],
  ['$count', true],
  ['page[size]', true],
  ['a/b', false],
  ['two words', false],
  ['0', false],
  ['', false],
])('isName(%j) is %s', (text, want) => {
  expect(isName(text)).toBe(want);
});
