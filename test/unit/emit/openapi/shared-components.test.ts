import type { OpenAPIObject, OperationObject } from 'openapi3-ts/oas30';
import { expect, test } from 'vitest';
import { shareRepeatedParts } from '../../../../src/emit/openapi/shared-components.js';

function pathsOf(...operations: readonly Partial<OperationObject>[]): OpenAPIObject['paths'] {
  return Object.fromEntries(
    operations.map((operation, index) => [`/${index}`, { get: { responses: {}, ...operation } }]),
  );
}

/** What is shared, without sections that have nothing. */
function share(paths: OpenAPIObject['paths']) {
  return Object.fromEntries(
    Object.entries(shareRepeatedParts(paths)).filter(([, parts]) => Object.keys(parts).length > 0),
  );
}

function parameter(name: string, description: string) {
  return { name, in: 'query', description, schema: { type: 'string' } } as const;
}

test('parameters that occur twice become components; others of the same name are numbered', () => {
  const [one, two, once] = [parameter('$select', 'One.'), parameter('$SELECT', 'Two.'), parameter('$select', 'Once.')];
  const paths = pathsOf(
    { parameters: [one, once] },
    { parameters: [{ ...two }] },
    { parameters: [{ ...one }] },
    { parameters: [two] },
  );
  expect(share(paths)).toEqual({ parameters: { select: one, 'SELECT-2': two } });
  expect(Object.values(paths).map((item) => item.get?.parameters)).toEqual([
    [{ $ref: '#/components/parameters/select' }, once],
    [{ $ref: '#/components/parameters/SELECT-2' }],
    [{ $ref: '#/components/parameters/select' }],
    [{ $ref: '#/components/parameters/SELECT-2' }],
  ]);
});

test('error responses that occur twice become components, successes do not', () => {
  const forbidden = { description: 'No.' };
  const paths = pathsOf(
    { responses: { 200: { description: 'Yes.' }, 403: { ...forbidden }, 499: { description: 'Odd.' } } },
    { responses: { 200: { description: 'Yes.' }, 403: { ...forbidden }, 499: { description: 'Odd.' } } },
  );
  expect(share(paths)).toEqual({
    responses: { Forbidden: forbidden, Status499: { description: 'Odd.' } },
  });
  expect(paths['/0']?.get?.responses).toEqual({
    200: { description: 'Yes.' },
    403: { $ref: '#/components/responses/Forbidden' },
    499: { $ref: '#/components/responses/Status499' },
  });
});

test('headers that occur twice become components', () => {
  const location = { schema: { type: 'string' } } as const;
  const created = () => ({ responses: { 201: { description: 'Made.', headers: { Location: { ...location } } } } });
  const paths = pathsOf(created(), created());
  expect(share(paths)).toEqual({ headers: { Location: location } });
  expect(paths['/1']?.get?.responses[201].headers).toEqual({ Location: { $ref: '#/components/headers/Location' } });
});

test('a name without a letter that a key may have gets one', () => {
  const odd = parameter('…', 'Odd.');
  expect(share(pathsOf({ parameters: [odd] }, { parameters: [odd] }))).toEqual({
    parameters: { part: odd },
  });
});

test('nothing repeated gives no components', () => {
  expect(share(pathsOf({ parameters: [parameter('a', 'A.')] }))).toEqual({});
});
