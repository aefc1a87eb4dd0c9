import { expect, it } from 'vitest';
import { readFilterOperators } from '../../../../src/pages/constraints/read-filter-operators.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

it.each([
  ['Supports $filter (eq, ne, NOT, startsWith).', ['eq', 'ne', 'not', 'startswith']],
  ['Supports $select, $orderby, and $filter (eq only).', ['eq']],
  ['Supports $filter (eq, and eq on null values).', ['eq']],
  ['Supports $filter.', undefined],
  ['Does not support $filter (eq).', undefined],
  ['Supports $filter (see below).', undefined],
])('%j', (text, want) => {
  expect(readFilterOperators(text, defaultVocabulary.filterOperators)).toEqual(want);
});
