import type { ApiModel, Operation, Property, TypeDefinition } from '../../src/model/api-model.js';
import type { JsonObject } from '../../src/model/json.js';
import type { ScalarName } from '../../src/model/schema.js';
import {
  array,
  example,
  inlineObject,
  inlineProperty,
  json,
  key,
  oneOfScopes,
  operation,
  optionalParameter,
  path,
  pathParameter,
  place,
  property,
  reference,
  response,
  scalar,
} from './model-parts.js';

const SCALARS: readonly ScalarName[] = ['string', 'boolean', 'int32', 'int64', 'date-time', 'uuid', 'double', 'string'];
const SAMPLES = [
  'text',
  true,
  3,
  4,
  '2030-01-01T00:00:00Z',
  '11111111-2222-3333-4444-555555555555',
  1.5,
  "it's: text #1",
];
const SENTENCE =
  'Says what the property is for, in a sentence of the usual length, with `code` and a [link](https://docs.test/x).';

/** A model of the size of a large API, with references in cycles and payloads; the same for the same numbers. */
export function syntheticModel(operationCount: number, typeCount: number): ApiModel {
  const types = Array.from({ length: typeCount }, (_, index) => syntheticType(index, typeCount));
  const operations = Array.from({ length: operationCount }, (_, index) => syntheticOperation(index, typeCount));
  const byPath = (one: Operation) => one.id;
  return {
    operations: operations.sort((one, other) => (byPath(one) < byPath(other) ? -1 : 1)),
    unrouted: [],
    types: types.sort((one, other) => (one.name < other.name ? -1 : 1)),
    tags: Array.from({ length: 100 }, (_, index) => ({ name: `Tag ${index}`, description: SENTENCE })),
    server: 'https://graph.acme.test/v1.0',
  };
}

function typeName(index: number): string {
  return `acme.graph.type${String(index).padStart(4, '0')}`;
}

function syntheticType(index: number, count: number): TypeDefinition {
  const origin = place(`resources/type${index}.md`, 10);
  const common = { name: typeName(index), description: SENTENCE, deprecated: false, inferred: false, origin };
  if (index % 6 === 5) {
    const members = ['alpha', 'beta', 'gamma', 'unknownFutureValue'].map((name) => ({
      name,
      description: SENTENCE,
      origin,
    }));
    return { ...common, kind: 'enum', flags: false, members };
  }
  return {
    ...common,
    kind: 'object',
    abstract: false,
    open: false,
    ...(index % 3 === 1 && { base: typeName(index - 1) }),
    properties: [...scalarProperties(), ...referenceProperties(index, count)],
  };
}

function scalarProperties(): readonly Property[] {
  return SCALARS.map((name, index) =>
    property(`property${index}`, scalar(name), SENTENCE, { constraints: { nullable: index % 2 === 0 } }),
  );
}

function referenceProperties(index: number, count: number): readonly Property[] {
  const near = typeName((index * 7 + 3) % count);
  const far = typeName((index * 13 + 5) % count);
  return [
    property('related', array(reference(near)), SENTENCE, { navigation: true }),
    property('owner', reference(far), SENTENCE, { constraints: { nullable: true } }),
  ];
}

function payload(index: number): JsonObject {
  const members = Object.fromEntries(SAMPLES.map((sample, number) => [`property${number}`, sample]));
  return { id: String(index), ...members, owner: null, note: 'Two lines\nof text, "quoted" — and a comma' };
}

function syntheticOperation(index: number, typeCount: number): Operation {
  const number = String(index).padStart(4, '0');
  const objectIndex = index % typeCount;
  const type = reference(typeName(objectIndex % 6 === 5 ? objectIndex - 1 : objectIndex));
  const isPost = index % 3 === 1;
  const page = `api/operation${number}.md`;
  return operation({
    id: `operation${number}`,
    method: isPost ? 'post' : 'get',
    path: path(`group${index % 100}`, key('group-id'), `items${number}`, key('item-id')),
    summary: `Operation ${number}`,
    description: `${SENTENCE} ${SENTENCE}`,
    tag: `Tag ${index % 100}`,
    area: `area${index % 30}`,
    parameters: [
      pathParameter('group-id', 'The key of the group.'),
      pathParameter('item-id', 'The key of the item.'),
      optionalParameter('query', '$select', 'The properties to return.'),
      optionalParameter('query', '$filter', `Which items to return, by property ${index % 8}.`),
    ],
    ...(isPost && {
      requestBody: { required: true, content: [json(type, example('request', payload(index), place(page, 50)))] },
    }),
    responses: [
      response('200', 'The request succeeded.', [
        json(
          inlineObject([
            inlineProperty('@odata.context', scalar('string')),
            inlineProperty('value', array(type), SENTENCE, { required: true }),
          ]),
          example('response', { value: [payload(index), payload(index + 1)] }, place(page, 80)),
        ),
      ]),
      response('401', 'The access token is missing.'),
      response('403', 'A permission is missing.'),
    ],
    security: oneOfScopes(
      ['delegatedWork', `Scope${index % 200}.Read`],
      ['delegatedWork', `Scope${index % 200}.ReadWrite`],
      ['application', `Scope${index % 200}.Read.All`],
    ),
    origin: place(page, 20),
  });
}
