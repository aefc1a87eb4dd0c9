import { describe, expect, test } from 'vitest';
import { emitOperation } from '../../../../src/emit/openapi/operation.js';
import type { Operation } from '../../../../src/model/api-model.js';
import { operation, path, place, response } from '../../../helpers/model-parts.js';
import { openApiContext } from '../../../helpers/openapi-context.js';

const given = { id: 'listThings', method: 'get', path: path('things'), summary: 'List things' } as const;

function emit(rest: Partial<Operation> = {}, codeSamples = false) {
  const { context, diagnostics } = openApiContext({ codeSamples });
  return { emitted: emitOperation(operation({ ...given, ...rest }), context), diagnostics };
}

test('says everything of a plain operation', () => {
  const { emitted, diagnostics } = emit({ responses: [response('200', 'Things.'), response('404', 'None.')] });
  expect(emitted).toEqual({
    tags: ['Users'],
    summary: 'List things',
    description: 'List things',
    operationId: 'listThings',
    responses: { '200': { description: 'Things.' }, '404': { description: 'None.' } },
    security: [],
    'x-permissions-documented': false,
    'x-source': { file: 'api/sample.md', line: 20 },
  });
  expect(diagnostics).toEqual([]);
});

test('names the other pages that document it', () => {
  expect(emit({ alsoDocumentedBy: [place('api/other.md', 4)] }).emitted['x-also-documented-by']).toEqual([
    { file: 'api/other.md', line: 4 },
  ]);
});

test('has code samples only on demand', () => {
  const codeSamples = [{ language: 'csharp', label: 'C#', source: 'x' }];
  expect(emit({ codeSamples }).emitted).not.toHaveProperty('x-codeSamples');
  expect(emit({ codeSamples }, true).emitted['x-codeSamples']).toEqual([{ lang: 'csharp', label: 'C#', source: 'x' }]);
});

describe('responses that no page documents are added and marked', () => {
  test.each([
    [['200'], ['200', '400']],
    [['302'], ['200', '302', '400']],
    [
      ['202', '403'],
      ['202', '403'],
    ],
    [['500'], ['200', '400', '500']],
  ])('beside %j', (documented, want) => {
    const { responses } = emit({ responses: documented.map((status) => response(status, 'Said.')) }).emitted;
    expect(Object.keys(responses)).toEqual(want);
    for (const status of want) {
      expect(responses[status]['x-inferred']).toBe(documented.includes(status) ? undefined : true);
    }
  });
});
