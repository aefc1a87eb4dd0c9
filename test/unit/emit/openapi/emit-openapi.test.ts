import { describe, expect, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { call, key, operation, path } from '../../../helpers/model-parts.js';
import { versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

function referencesIn(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}

describe.each(versions)('emitOpenApi %s', (version) => {
  const { document } = emitOpenApi(sampleModel, { version });

  test('writes its version', () => {
    expect(document.openapi).toBe({ '3.0': '3.0.3', '3.1': '3.1.0', '3.2': '3.2.0' }[version]);
  });

  test('has the paths of the pages, in order', () => {
    expect(Object.keys(document.paths)).toEqual([
      '/drives/{drive-id}/root:/{item-path}:/children',
      '/drives/{drive-id}/root:/{item-path}:/content',
      '/groups/{group-id}/members',
      '/groups/{group-id}/members/$ref',
      "/reports/getActivityCounts(period='{period}')",
      "/reports/getActivityCounts(period='{period}',date={date})",
      '/users',
      '/users/delta()',
      '/users/{user-id}',
      '/users/{user-id}/messages',
      '/users/{user-id}/photo/$value',
      '/users/{user-id}/sendMail',
    ]);
    expect(Object.keys(document.paths['/users/{user-id}'] ?? {})).toEqual(['delete', 'get', 'patch']);
  });

  test('has every type, and every component is referred to', () => {
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(sampleModel.types.map(({ name }) => name));
    const references = new Set(referencesIn(document));
    for (const section of ['schemas', 'parameters', 'headers', 'responses'] as const) {
      for (const name of Object.keys(document.components?.[section] ?? {})) {
        expect(references).toContain(`#/components/${section}/${name}`);
      }
    }
    expect(document['x-unreferenced-types']).toEqual({
      'acme.graph.group': { $ref: '#/components/schemas/acme.graph.group' },
    });
  });

  test('shares what is repeated', () => {
    expect(Object.keys(document.components?.parameters ?? {})).toEqual([
      ...['If-Match', 'drive-id', 'filter', 'group-id', 'item-path', 'select', 'top', 'user-id'],
    ]);
    expect(Object.keys(document.components?.responses ?? {})).toEqual(['BadRequest', 'Forbidden', 'Unauthorized']);
  });

  test('loses nothing of a page without a path', () => {
    expect(document['x-unrouted-operations']).toMatchObject([
      {
        page: 'api/user-archive.md',
        reason: 'The page has no request line.',
        method: 'post',
        candidates: ['POST /users/{user-id}/restore'],
        requestBody: { content: { 'application/json': { payloads: { archiveUser: { value: { reason: 'left' } } } } } },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/acme.graph.user' } } } },
        },
        'x-source': { file: 'api/user-archive.md', line: 5 },
      },
    ]);
  });

  test('describes the tags that are used', () => {
    expect(document.tags?.map(({ name }) => name)).toEqual(['Files', 'Groups', 'Mail', 'Reports', 'Users']);
    expect(document.tags?.[0]?.description).toContain('Files');
  });

  test('is the same for the same model', () => {
    expect(JSON.stringify(emitOpenApi(sampleModel, { version }).document)).toBe(JSON.stringify(document));
  });

  test('holds nothing that is undefined', () => {
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  });
});

test('3.0 counts the nulls that it leaves out; later versions keep them', () => {
  expect(emitOpenApi(sampleModel, { version: '3.1' }).diagnostics).toEqual([]);
  const { diagnostics } = emitOpenApi(sampleModel, { version: '3.0' });
  expect(diagnostics.map(({ code, severity, place }) => [code, severity, place])).toEqual([
    ['openapi/null-at-reference', 'info', undefined],
  ]);
  expect(diagnostics[0]?.message).toMatch(/^\d+ nulls in 4 examples stand where/);
});

test('has one server with its variables; others are named aside', () => {
  const servers = ['https://{region}.acme.test/{tenant}/v2', 'https://b.test'];
  const { document } = emitOpenApi(sampleModel, { servers });
  expect(document.servers).toEqual([
    {
      url: servers[0],
      variables: {
        region: { default: 'region' },
        tenant: { default: 'tenant' },
      },
    },
  ]);
  expect(document['x-other-servers']).toEqual(['https://b.test']);
});

test('names the variables of its server by one word, whatever marks stand around them', () => {
  const server = 'https://<server name>:<port>/{{ host }}/{environment name}/v2';
  const { document } = emitOpenApi({ ...sampleModel, server });
  expect(document.servers).toMatchObject([
    {
      url: 'https://{server-name}:{port}/{host}/{environment-name}/v2',
      variables: { 'server-name': { default: 'server-name' }, port: {}, host: {}, 'environment-name': {} },
    },
  ]);
});

test.each([
  ['https://<server>:<port>/v2', { server: 'server', port: '443' }],
  ['http://acme.test:{port}', { port: '80' }],
  ['{{host}}/v2', { host: 'https://host' }],
  ['/{tenant}', { tenant: 'tenant' }],
])('gives the variables of %s defaults that make a URL', (server, defaults) => {
  const { document } = emitOpenApi({ ...sampleModel, server });
  const variables = Object.entries(document.servers?.[0]?.variables ?? {});
  expect(Object.fromEntries(variables.map(([name, variable]) => [name, variable.default]))).toEqual(defaults);
});

test('can write function arguments without quotes', () => {
  const { document } = emitOpenApi(sampleModel, { unquotedFunctionArguments: true });
  expect(Object.keys(document.paths)).toContain('/reports/getActivityCounts(period={period},date={date})');
});

test('an empty model gives a document without components', () => {
  const { document, diagnostics } = emitOpenApi({ operations: [], unrouted: [], types: [] });
  expect(diagnostics).toEqual([]);
  expect(document).toEqual({
    openapi: '3.0.3',
    info: expect.objectContaining({ version: '0.0.0' }),
    servers: [{ url: '/' }],
    tags: [],
    paths: {},
  });
});

test('two operations of one path and method are a defect of the model', () => {
  const twice = [path('a', key('x')), path('a', key('x'))].map((given, index) =>
    operation({ id: `o${index}`, method: 'get', path: given, summary: 'S' }),
  );
  expect(() => emitOpenApi({ ...sampleModel, operations: twice })).toThrow(
    'Two operations of the model are GET /a/{x}',
  );
  const overloads = [path(call('f')), path(call('f', ['x', 'x', true]))].map((given, index) =>
    operation({ id: `o${index}`, method: 'get', path: given, summary: 'S' }),
  );
  expect(Object.keys(emitOpenApi({ ...sampleModel, operations: overloads }).document.paths)).toEqual([
    '/f()',
    "/f(x='{x}')",
  ]);
});
