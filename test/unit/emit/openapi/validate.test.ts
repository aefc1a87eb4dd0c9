import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { describe, expect, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { validateDocument } from '../../../../src/emit/openapi/validate.js';
import { example, json, operation, path, response } from '../../../helpers/model-parts.js';
import { versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

function changed(change: (document: OpenAPIObject) => void, version: '3.0' | '3.1' | '3.2' = '3.0'): OpenAPIObject {
  const { document } = emitOpenApi(sampleModel, { version });
  change(document);
  return document;
}

describe.each(versions)('validateDocument, %s', (version) => {
  test('accepts what is emitted and leaves it as it is', async () => {
    const { document } = emitOpenApi(sampleModel, { version });
    const before = JSON.stringify(document);
    expect(await validateDocument(document)).toEqual([]);
    expect(JSON.stringify(document)).toBe(before);
  });

  test('accepts everything that only some pages lead to', async () => {
    const { document } = emitOpenApi(sampleModel, {
      version,
      servers: ['https://{host}.test/v1', 'https://b.test'],
      codeSamples: true,
      unquotedFunctionArguments: true,
      info: { termsOfService: 'https://a.test' },
    });
    expect(await validateDocument(document)).toEqual([]);
  });

  test('refuses a reference to nothing', async () => {
    const document = changed((given) => {
      given.paths['/users'] = { get: { responses: { 200: { $ref: '#/components/responses/Nothing' } } } };
    }, version);
    const found = await validateDocument(document);
    expect(found).toMatchObject([{ code: 'openapi/invalid-document', severity: 'error' }]);
    expect(found[0]?.message).toContain('OpenAPI: #/components/responses/Nothing does not exist');
  });

  test('refuses an operation that is none', async () => {
    const document = changed((given) => {
      given.paths['/users'] = { get: { tags: 'Users', responses: {} } as never };
    }, version);
    const found = await validateDocument(document);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.message).toMatch(/^The document that was made is no valid OpenAPI: \/paths/);
  });
});

test('a payload with a member $ref is no reference', async () => {
  const value = { $ref: '#/nowhere', nested: [{ $ref: '../../etc/passwd' }] };
  const given = operation({
    id: 'a',
    method: 'get',
    path: path('a'),
    summary: 'A',
    responses: [response('200', 'A.', [json({ kind: 'any' }, example('a', value))])],
  });
  const { document } = emitOpenApi({ ...sampleModel, operations: [given], unrouted: [] });
  expect(await validateDocument(document)).toEqual([]);
});
