import type { OpenAPIObject, OperationObject, SchemaObject } from 'openapi3-ts/oas30';

/** A document of two operations on lamps, with what a collection is made of. */
export function createDocument(changes: Partial<OperationObject> = {}): OpenAPIObject {
  const list: OperationObject = {
    tags: ['Lights'],
    summary: 'List lamps',
    description: 'Read the lamps of a room.',
    operationId: 'listLamps',
    parameters: [
      { $ref: '#/components/parameters/room-id' },
      { name: '$top', in: 'query', schema: { type: 'integer' } },
      { name: '$filter', in: 'query', schema: { type: 'string' }, example: 'lit eq true' },
      { name: 'Content-Length', in: 'header', required: true, schema: { type: 'integer' } },
    ],
    responses: {
      200: {
        description: 'The lamps.',
        content: {
          'application/json': {
            examples: { few: { summary: 'A few lamps', value: [{ id: '7' }] }, none: { value: [] } },
          },
        },
      },
      401: { description: 'Unauthorized' },
      404: { description: 'There is no such room.' },
    },
    security: [{ delegatedWork: ['Lamp.Read'] }, { application: ['Lamp.Read.All', 'Room.Read.All'] }],
    'x-source': { file: 'api/lamp-list.md', line: 20 },
  };
  const create: OperationObject = {
    tags: ['Lights'],
    operationId: 'createLamp',
    requestBody: {
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/lamp' },
          examples: { one: { value: { lit: true } }, other: { value: { lit: false } } },
        },
      },
    },
    responses: {
      201: { description: 'Made.', content: { 'application/json': { examples: { other: { value: { id: '8' } } } } } },
    },
    security: [],
    ...changes,
  };
  return {
    openapi: '3.0.3',
    info: { title: 'Lights', version: '1' },
    servers: [{ url: 'https://api.example.com/v1' }],
    tags: [{ name: 'Lights' }],
    paths: { '/rooms/{room-id}/lamps': { get: list }, '/lamps': { post: create } },
    components: {
      schemas: { lamp: LAMP, thing: { type: 'object', properties: { id: { type: 'string', readOnly: true } } } },
      parameters: { 'room-id': { name: 'room-id', in: 'path', required: true, schema: { type: 'string' } } },
      securitySchemes: {
        delegatedWork: {
          type: 'oauth2',
          flows: { authorizationCode: { authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {} } },
        },
      },
    },
  };
}

const LAMP: SchemaObject = {
  allOf: [
    { $ref: '#/components/schemas/thing' },
    {
      type: 'object',
      properties: {
        '@odata.type': { type: 'string' },
        lit: { type: 'boolean' },
        colour: { type: 'string', enum: ['red', 'green'] },
        watts: { type: 'integer', minimum: 3 },
        installed: { type: 'string', format: 'date-time' },
        spare: { description: 'What replaces it.', allOf: [{ $ref: '#/components/schemas/lamp' }] },
        tags: { type: 'array', items: { type: 'string' } },
      },
    },
  ],
};
