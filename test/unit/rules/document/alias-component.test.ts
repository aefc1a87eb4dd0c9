import { expect, test } from 'vitest';
import { aliasComponent } from '../../../../src/rules/document/alias-component.js';
import { documentWith, findingsOf } from '../../../helpers/document-rules.js';

test('finds components that only name another one', () => {
  const a = { $ref: '#/components/schemas/a' };
  const schemas = { a: { type: 'object' }, b: a, c: { allOf: [a] }, d: { allOf: [a, { type: 'object' }] } } as const;
  expect(findingsOf(aliasComponent, documentWith({ components: { schemas: schemas as never } }))).toEqual([
    'document/alias-component #/components/schemas/b is only another name of #/components/schemas/a; expected a schema of its own.',
    'document/alias-component #/components/schemas/c is only another name of #/components/schemas/a; expected a schema of its own.',
  ]);
});
