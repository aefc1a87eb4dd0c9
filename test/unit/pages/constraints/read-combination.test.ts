import { expect, it } from 'vitest';
import { allowsCombinations } from '../../../../src/pages/constraints/read-combination.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import type { TypeExpression } from '../../../../src/type-expressions/type-expression.js';

const one: TypeExpression = { kind: 'named', name: 'binding' };
const several: TypeExpression = { kind: 'collection', of: one };

it.each<[string, TypeExpression, boolean]>([
  ['The marks. This is a flags enum that takes several of them. Possible values are: a, b.', one, true],
  ['The possible values of this flagged enum are: a, b.', one, true],
  ['The possible values of this flagged enumeration are: a, b.', several, true],
  ['Says who reads it, and is a multi-valued property.', one, true],
  ['The kind. This property is multi-valued and the same task can have both.', one, true],
  ['Possible values are: a, b. Multiple values can be combined with a comma.', one, true],
  ['The marks, a multi-valued property.', several, false],
  ['Multiple values can’t be combined.', one, false],
  ['This is not a flags enum.', one, false],
  ['Needed to filter on multi-valued properties.', one, false],
  ['A comma-separated list of titles.', one, false],
  ['', one, false],
])('%j of %j: %s', (text, type, want) => {
  expect(allowsCombinations(text, type, defaultVocabulary.combinationIn)).toBe(want);
});
