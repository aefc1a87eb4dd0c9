import { expect, test } from 'vitest';
import { pathForm } from '../../../../src/rules/document/path-form.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test.each([
  ['users', 'no slash at its begin'],
  ['/users?$top=1', 'a query string'],
  ['/users//messages', 'an empty segment'],
  ['/users/', 'a slash at its end'],
])('finds %s', (path, found) => {
  expect(findingsOf(pathForm, documentWithOperations({ [`get ${path}`]: {} }))).toEqual([
    `document/path-form 1 The path ${path} has ${found}; expected segments alone, each behind one slash.`,
  ]);
});

test.each(['/', '/users/{user-id}', "/getX(period='{period}')"])('accepts %s', (path) => {
  expect(findingsOf(pathForm, documentWithOperations({ [`get ${path}`]: {} }))).toEqual([]);
});
