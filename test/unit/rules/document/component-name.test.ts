import { expect, test } from 'vitest';
import { componentName } from '../../../../src/rules/document/component-name.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

test('finds names outside of the grammar and names that differ only in case', () => {
  expect(findingsOf(componentName, documentWithSchemas({ 'a.b-c_1': {}, 'user(s)': {}, User: {}, user: {} }))).toEqual([
    "document/component-name The name of #/components/schemas/user(s) has characters other than letters, digits, '.', '_' and '-'.",
    "document/component-name The name of #/components/schemas/user differs only in case from 'User'.",
  ]);
});
