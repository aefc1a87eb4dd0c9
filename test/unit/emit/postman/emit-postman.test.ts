import type { OperationObject } from 'openapi3-ts/oas30';
import { expect, it } from 'vitest';
import { emitPostman } from '../../../../src/emit/postman/emit-postman.js';
import { operationsOf } from '../../../../src/emit/postman/operation-parts.js';
import type {
  PostmanAuth,
  PostmanCollection,
  PostmanConverter,
  PostmanFolder,
  PostmanItem,
} from '../../../../src/emit/postman/postman-collection.js';
import { createDocument } from './document.js';

/** Makes what the real converter makes of a prepared document, as far as it is looked at. */
const converter: PostmanConverter = {
  convertV2({ data }, _options, done) {
    const item = operationsOf(data).map(
      ({ path, method, operation }): PostmanItem => ({
        id: 'random',
        name: operation.summary ?? '',
        request: {
          method: method.toUpperCase(),
          url: {
            path: path.slice(1).split('/'),
            query: variablesIn('query', operation),
            variable: variablesIn('path', operation),
          },
          header: operation.requestBody ? [{ key: 'Content-Type', value: 'multipart/form-data' }] : undefined,
          body: { mode: operation.requestBody ? 'raw' : undefined },
          auth: authOf(operation),
        },
        response: [],
      }),
    );
    const folder: PostmanFolder = { name: 'Lights', item };
    const variable = [{ key: 'baseUrl', value: 'https://api.example.com/v1' }];
    const collection: PostmanCollection = { info: { name: 'Lights' }, item: [folder], variable };
    done(null, { result: true, output: [{ type: 'collection', data: collection }] });
  },
};

function authOf({ security: [first] = [] }: OperationObject): PostmanAuth | null {
  if (!first) return null;
  return 'bearer' in first
    ? { type: 'bearer', bearer: [{ key: 'token', value: '{{bearerToken}}' }] }
    : { type: 'oauth2', oauth2: [{ key: 'scope', value: 'all' }] };
}

function variablesIn(place: string, { parameters = [] }: OperationObject) {
  return parameters.flatMap((parameter) =>
    'in' in parameter && parameter.in === place ? [{ key: parameter.name, value: parameter.example }] : [],
  );
}

async function emitItems(document = createDocument()): Promise<readonly PostmanItem[]> {
  const { item } = await emitPostman(document, converter);
  return item.flatMap((folder) => (folder as PostmanFolder).item as readonly PostmanItem[]);
}

it('gives requests their names, and ids that stay', async () => {
  const [list, create] = await emitItems();
  expect([list?.name, create?.name]).toEqual(['List lamps', 'createLamp']);
  expect(list?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await emitPostman(createDocument(), converter)).toEqual(await emitPostman(createDocument(), converter));
});

it('says in the description what a request has no place for', async () => {
  const [list] = await emitItems();
  expect(list?.request.description?.content).toBe(
    [
      'Read the lamps of a room.',
      '',
      'One of these permissions is required, least privileged first:',
      '',
      '- delegatedWork: `Lamp.Read`',
      '- application: `Lamp.Read.All` and `Room.Read.All`',
      '',
      'Documented in api/lamp-list.md, line 20.',
    ].join('\n'),
  );
});

it('asks for the permission of the operation, with the token of the collection', async () => {
  const [list, create] = await emitItems();
  expect(list?.request.auth?.oauth2).toEqual([
    { key: 'scope', value: 'Lamp.Read' },
    { key: 'accessToken', value: '{{accessToken}}' },
  ]);
  expect(create?.request.auth).toBeUndefined();
});

it('sends the token of the collection where any token will do', async () => {
  const [, create] = await emitItems(createDocument({ security: [{ bearer: [] }] }));
  expect(create?.request.auth).toEqual({ type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}' }] });
  expect(create?.request.description?.content).not.toContain('permissions');
});

it('offers what may be left out, but sends only what has a documented value', async () => {
  const [list] = await emitItems();
  expect(list?.request.url.query.map(({ key, disabled }) => [key, disabled])).toEqual([
    ['$top', true],
    ['$filter', false],
  ]);
});

it('keeps every documented answer, beside the request of the same name', async () => {
  const [list, create] = await emitItems();
  expect(list?.response.map(({ name, code, body }) => [name, code, body])).toEqual([
    ['A few lamps', 200, '[\n  {\n    "id": "7"\n  }\n]'],
    ['none', 200, '[]'],
  ]);
  expect(create?.request.body?.raw).toBe('{\n  "lit": true\n}');
  expect(create?.response.map(({ originalRequest }) => originalRequest.body?.raw)).toEqual(['{\n  "lit": false\n}']);
});

it('keeps a success without a payload, and no error without one', async () => {
  const responses = {
    204: { description: '' },
    403: { description: '' },
    200: { description: '', 'x-inferred': true },
  };
  const [, create] = await emitItems(createDocument({ responses }));
  expect(create?.response.map(({ name, code, body }) => [name, code, body])).toEqual([['No Content', 204, undefined]]);
});

it('says of a body that no page shows it', async () => {
  const requestBody = { content: { 'application/json': { schema: { type: 'object' as const } } } };
  const [, create] = await emitItems(createDocument({ requestBody }));
  expect(create?.request.description?.content).toMatch(/^The page shows no payload/);
});

it('repeats the boundary of a payload of several parts in the header', async () => {
  const value = '--part\nContent-Type: text/html\n\n<p>\n--part--';
  const requestBody = { content: { 'multipart/form-data': { examples: { a: { value } } } } };
  const [, create] = await emitItems(createDocument({ requestBody }));
  expect(create?.request.header).toEqual([
    { key: 'Content-Type', value: 'multipart/form-data; boundary=part', disabled: undefined },
  ]);
  expect(create?.request.body).toMatchObject({ mode: 'raw', raw: value });
});

it('has a variable for the server, the token and every placeholder', async () => {
  const { variable } = await emitPostman(createDocument(), converter);
  expect(variable).toEqual([
    { key: 'baseUrl', value: 'https://api.example.com/v1' },
    { key: 'accessToken', value: '' },
    { key: 'room-id', value: 'room-id' },
  ]);
});

it('fails when the converter refuses the document', async () => {
  const refusing: PostmanConverter = {
    convertV2: (_input, _options, done) => done(null, { result: false, reason: 'no' }),
  };
  await expect(emitPostman(createDocument(), refusing)).rejects.toThrow(
    'openapi-to-postmanv2 refuses the document: no',
  );
});
