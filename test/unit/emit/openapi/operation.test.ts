import { describe, expect, test } from 'vitest';
import { emitOperation } from '../../../../src/emit/openapi/operation.js';
import type { Operation } from '../../../../src/model/api-model.js';
import { json, operation, path, place, response, scalar } from '../../../helpers/model-parts.js';
import { openApiContext } from '../../../helpers/openapi-context.js';

const given = { id: 'listThings', method: 'get', path: path('things'), summary: 'List things' } as const;

function emit(rest: Partial<Operation> = {}, codeSamples = false) {
  const { context, diagnostics } = openApiContext({ codeSamples });
  return { emitted: emitOperation(operation({ ...given, ...rest }), 'GET /things', context), diagnostics };
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

test('the body of a GET is kept aside and reported at the request line', () => {
  const { emitted, diagnostics } = emit({ requestBody: { required: true, content: [json(scalar('string'))] } });
  expect(emitted.requestBody).toBeUndefined();
  expect(emitted['x-request-body']).toHaveProperty('content');
  expect(diagnostics).toMatchObject([
    { code: 'openapi/get-with-body', place: { file: 'api/sample.md', line: 20, column: 1 } },
  ]);
});

test('the payload of a 204 is reported at the response', () => {
  const { diagnostics } = emit({ responses: [response('204', 'Gone.', [json(scalar('string'))])] });
  expect(diagnostics).toMatchObject([{ code: 'openapi/content-without-body', place: { line: 50 } }]);
  expect(diagnostics[0]?.message).toContain('GET /things answers 204');
});
