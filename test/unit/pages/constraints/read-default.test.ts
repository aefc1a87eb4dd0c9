import { expect, it } from 'vitest';
import { readDefault, typeOfDefault } from '../../../../src/pages/constraints/read-default.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import type { TypeExpression } from '../../../../src/type-expressions/type-expression.js';

const STRING: TypeExpression = { kind: 'scalar', scalar: 'string' };
const BOOLEAN: TypeExpression = { kind: 'scalar', scalar: 'boolean' };
const INTEGER: TypeExpression = { kind: 'scalar', scalar: 'int32' };
const DATE: TypeExpression = { kind: 'scalar', scalar: 'date-time' };
const NAMED: TypeExpression = { kind: 'named', name: 'riskLevel' };

it.each<[string, TypeExpression | undefined, unknown]>([
  ['The default value is `none`.', STRING, { text: 'none', value: 'none' }],
  ['The default is "public".', STRING, { text: 'public', value: 'public' }],
  ['Default: **low**', NAMED, { text: 'low', value: 'low' }],
  ['If not given, defaults to `none` value.', NAMED, { text: 'none', value: 'none' }],
  ['The default value is `false`. Required.', BOOLEAN, { text: 'false', value: false }],
  ['Default 100; max 5000.', INTEGER, { text: '100', value: 100 }],
  ['For one `a` the default is `x`; others default to `y`.', STRING, undefined],
  ['Default is True, which is usual.', BOOLEAN, { text: 'True', value: true }],
  ['Default value is 4.', INTEGER, { text: '4', value: 4 }],
  ['Default value is `1.5`.', { kind: 'scalar', scalar: 'double' }, { text: '1.5', value: 1.5 }],
  ['The default value is `PT0S`', { kind: 'scalar', scalar: 'duration' }, { text: 'PT0S', value: 'PT0S' }],
  ['The default value is "now".', DATE, { text: 'now', value: undefined }],
  ['Default is `off`.', BOOLEAN, { text: 'off', value: undefined }],
  ['Default is `4.5`.', INTEGER, { text: '4.5', value: undefined }],
  ['Default is `x`.', undefined, { text: 'x', value: undefined }],
  ['The default value is `null`.', STRING, undefined],
  ['Defaults to the name of the item.', STRING, undefined],
  ['The default is 30 minutes.', INTEGER, undefined],
  ['By default, `a` is used.', STRING, undefined],
  ['The default for PUT is *replace*.', STRING, undefined],
])('%j', (markdown, type, want) => {
  expect(readDefault(markdown, type, defaultVocabulary.defaultOpener)).toEqual(want);
});

it.each([
  ['How many (Default: `20`, Max: `100`)', { kind: 'scalar', scalar: 'int32' }],
  ['How far. Default is `5000000000`.', { kind: 'scalar', scalar: 'int64' }],
  ['How fast. Default: `1.5`', { kind: 'scalar', scalar: 'number' }],
  ['Whether to wait (default: false)', { kind: 'scalar', scalar: 'boolean' }],
  ['Which shelf. Default: `north`', undefined],
  ['Which shelf.', undefined],
])('%j implies a type', (markdown, want) => {
  expect(typeOfDefault(markdown, defaultVocabulary.defaultOpener)).toEqual(want);
});
