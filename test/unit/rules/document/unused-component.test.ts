import { expect, test } from 'vitest';
import { unusedComponent } from '../../../../src/rules/document/unused-component.js';
import { documentWith, findingsOf } from '../../../helpers/document-rules.js';

test('finds components that nothing refers to', () => {
  const document = documentWith({
    components: {
      schemas: { a: { items: { $ref: '#/components/schemas/b' } }, b: {}, c: {}, d: {} },
      parameters: { p: { name: 'p', in: 'query' } },
      securitySchemes: { s: { type: 'http' } },
    },
    'x-unreferenced-types': { c: { $ref: '#/components/schemas/c' } },
  });
  expect(findingsOf(unusedComponent, document)).toEqual([
    'document/unused-component Nothing refers to #/components/schemas/a; expected a reference, or no component.',
    'document/unused-component Nothing refers to #/components/schemas/d; expected a reference, or no component.',
    'document/unused-component Nothing refers to #/components/parameters/p; expected a reference, or no component.',
  ]);
});
