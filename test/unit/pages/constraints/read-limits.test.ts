import { expect, it } from 'vitest';
import type { ScalarName } from '../../../../src/model/schema.js';
import { readLimits } from '../../../../src/pages/constraints/read-limits.js';

const read = (text: string, scalar: ScalarName) => readLimits(text, { kind: 'scalar', scalar });

it.each([
  ['Maximum length is 256 characters.', { maxLength: 256 }],
  ['Maximum length: 1,024.', { maxLength: 1024 }],
  ['Max. length: 64 characters', { maxLength: 64 }],
  ['The maximum allowed size is 1024 characters.', { maxLength: 1024 }],
  ['Must not exceed 120 characters in length.', { maxLength: 120 }],
  ["It can't be longer than 20 characters.", { maxLength: 20 }],
  ['Can have a maximum of 256 characters.', { maxLength: 256 }],
  ['Maximum 32 characters.', { maxLength: 32 }],
  ['Brief (100 characters or less).', { maxLength: 100 }],
  ['Where it comes from. It has a limit of 600 characters. Required.', { maxLength: 600 }],
  ['A reason of 12 characters or more.', { minLength: 12 }],
  ['A note (max. 60 characters).', { maxLength: 60 }],
  ['Up to 50 characters.', { maxLength: 50 }],
  ['Must be between 3 and 32 characters in length.', { minLength: 3, maxLength: 32 }],
  ['At least 8 characters.', { minLength: 8 }],
  ['Minimum length is 2.', { minLength: 2 }],
  ['The first 255 characters of the text.', {}],
  ['Maximum size is 4 MB.', {}],
  ['Maximum length is 4 MB.', {}],
  ['Valid values 1 to 5.', {}],
])('text: %j', (text, want) => {
  expect(read(text, 'string')).toEqual(want);
});

it.each([
  ['Default 500; max 1000.', { maximum: 1000 }],
  ['Max 3 per page.', {}],
  ['Valid values 1 to 365', { minimum: 1, maximum: 365 }],
  ['Valid values: -5 through 5.', { minimum: -5, maximum: 5 }],
  ['A number between 1 and 50.', { minimum: 1, maximum: 50 }],
  ['A share between 1-100.', { minimum: 1, maximum: 100 }],
  ['From 300 to 3,600 inclusive.', { minimum: 300, maximum: 3600 }],
  ['It ranges from 0 to 1.5.', { minimum: 0, maximum: 1.5 }],
  ['The default is 30, minimum is 5, maximum is 1440.', { minimum: 5, maximum: 1440 }],
  ['Minimum value is 0. Maximum value is 9.', { minimum: 0, maximum: 9 }],
  ['Must be greater than or equal to 3.', { minimum: 3 }],
  ['The seconds from 1970-01-01T00:00:00Z on.', {}],
  ['Between 9 and 3.', {}],
  ['A number.', {}],
])('number: %j', (text, want) => {
  expect(read(text, 'int32')).toEqual(want);
});

it('reads no limits of other types', () => {
  expect(read('Between 1 and 5. Maximum length is 3.', 'boolean')).toEqual({});
  expect(readLimits('Maximum length is 3.', undefined)).toEqual({});
  expect(readLimits('Maximum length is 3.', { kind: 'collection', of: { kind: 'scalar', scalar: 'string' } })).toEqual(
    {},
  );
});
