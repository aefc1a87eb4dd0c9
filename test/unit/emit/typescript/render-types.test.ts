import { expect, it } from 'vitest';
import { renderTypes } from '../../../../src/emit/typescript/render-types.js';
import type { ApiModel } from '../../../../src/model/api-model.js';
import { apiModel, enumType, objectType } from '../../../helpers/model-builder.js';
import {
  array,
  inlineObject,
  inlineProperty,
  json,
  key,
  operation,
  optionalParameter,
  path,
  pathParameter,
  place,
  property,
  reference,
  response,
  scalar,
} from '../../../helpers/model-parts.js';
import { builtInTemplates } from '../../../helpers/render-model.js';

const templates = await builtInTemplates();

/** The module without the line at its top, and without the map of operations when there is none. */
function render(given: Partial<ApiModel>): string {
  const text = renderTypes(apiModel(given), { templates });
  const body = text.slice(text.indexOf('\n\n') + 2);
  return given.operations ? body : body.slice(0, body.indexOf('/** Every operation'));
}

it('writes an enumeration', () => {
  const members = [
    { name: 'low', description: 'Can wait.', origin: place('a.md') },
    { name: 'urgent', deprecated: true, origin: place('a.md') },
  ];
  const given = { ...enumType('acme.level', [], { description: 'How much it matters.', flags: true }), members };
  expect(render({ types: [given] })).toBe(`/**
 * How much it matters.
 *
 * Several members may be combined, with commas between them.
 *
 * @see resources/acme.level.md:1
 */
export type Level =
  /** Can wait. */
  | 'low'
  /** @deprecated */
  | 'urgent'
  | (string & {});

`);
});

it('writes an interface with what it extends and what it cannot extend', () => {
  const types = [
    objectType('acme.base', { properties: [property('id', scalar('string')), property('size', scalar('string'))] }),
    objectType('acme.thing', {
      base: 'acme.base',
      deprecated: true,
      inferred: true,
      properties: [
        property('size', scalar('int64'), 'Bytes.', { constraints: { readOnly: true, required: true } }),
        property('parts', array(inlineObject([inlineProperty('name', scalar('string'), 'A\n\nB')]))),
      ],
    }),
  ];
  expect(render({ types })).toBe(`/** @see resources/acme.base.md:1 */
export interface Base {
  id?: string;
  size?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @deprecated
 * @see resources/acme.thing.md:1
 */
export interface Thing extends Omit<Base, 'size'> {
  /** Bytes. */
  readonly size: number;
  parts?: {
    /**
     * A
     *
     * B
     */
    name?: string;
  }[];
}

`);
});

it('opens a type of which nothing is known, unless others extend it', () => {
  const types = [
    objectType('alone', { open: true }),
    objectType('base', { open: true }),
    objectType('derived', { open: true, base: 'base' }),
  ];
  expect(render({ types })).toBe(`/** @see resources/alone.md:1 */
export interface Alone {
  [key: string]: unknown;
}

/** @see resources/base.md:1 */
export interface Base {
}

/** @see resources/derived.md:1 */
export interface Derived extends Base {
}

`);
});

it('writes the union of the subtypes that an annotation tells apart', () => {
  const typed = (name: string, base: string, given = {}) =>
    objectType(name, { base, typeTag: { property: '@odata.type', value: `#${name}` }, ...given });
  const types = [
    objectType('a', { discriminator: { property: '@odata.type', mapping: [] } }),
    typed('b', 'a'),
    typed('c', 'b'),
    typed('d', 'a', { abstract: true }),
    objectType('e', { base: 'a' }),
  ];
  expect(render({ types })).toContain(`
/** The known subtypes of {@link A}, told apart by their type annotation. */
export type ASubtypes =
  | (B & { '@odata.type'?: '#b' | 'b' })
  | C;
`);
});

it('writes what an operation takes and gives', () => {
  const given = operation({
    id: 'createThing',
    method: 'post',
    path: path('boxes', key('box-id'), 'things'),
    summary: 'Create thing',
    description: 'Puts a thing into a box.',
    deprecated: true,
    parameters: [
      pathParameter('box-id', 'The key of the box.'),
      optionalParameter('query', '$select', 'What to return.'),
      { ...optionalParameter('header', 'Prefer', ''), required: true, constraints: { deprecated: true } },
    ],
    requestBody: {
      required: false,
      description: 'The thing.',
      content: [
        json(inlineObject([inlineProperty('name', scalar('string'))])),
        { mediaType: 'application/octet-stream', schema: scalar('binary'), examples: [] },
      ],
    },
    responses: [
      response('201', 'Done.', [json(reference('thing'))]),
      response('202', 'Accepted.', [{ mediaType: 'text/plain', examples: [] }]),
      response('204', 'Nothing to do.'),
      response('404', 'No such box.'),
    ],
    origin: place('api/thing-create.md', 17),
    alsoDocumentedBy: [place('api/thing-add.md', 9)],
  });
  expect(render({ types: [objectType('thing')], operations: [given] })).toBe(`/** @see resources/thing.md:1 */
export interface Thing {
}

/** Parameters of \`POST /boxes/{box-id}/things\`. */
export interface CreateThingParameters {
  path: {
    /** The key of the box. */
    'box-id': string;
  };
  query?: {
    /** What to return. */
    $select?: string;
  };
  header: {
    /** @deprecated */
    Prefer: string;
  };
}

/**
 * Request body of \`POST /boxes/{box-id}/things\`.
 *
 * The thing.
 */
export type CreateThingRequestBody = {
  name?: string;
} | Uint8Array;

/** Responses of \`POST /boxes/{box-id}/things\`. */
export interface CreateThingResponses {
  /** Done. */
  201: Thing;
  /** Accepted. */
  202: unknown;
  /** Nothing to do. */
  204: undefined;
  /** No such box. */
  404: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Create thing
   *
   * Puts a thing into a box.
   *
   * @deprecated
   * @see api/thing-create.md:17
   * @see api/thing-add.md:9
   */
  'POST /boxes/{box-id}/things': {
    operationId: 'createThing';
    parameters: CreateThingParameters;
    requestBody: CreateThingRequestBody | undefined;
    responses: CreateThingResponses;
  };
}
`);
});

it('has the same members for an operation that takes nothing', () => {
  const given = operation({ id: 'ping', method: 'get', path: path('ping'), summary: 'Ping' });
  expect(render({ operations: [given] })).toContain(`    parameters: undefined;
    requestBody: undefined;
    responses: PingResponses;
`);
});

it('names types of operations apart from types of pages', () => {
  const given = operation({ id: 'ping', method: 'get', path: path('ping'), summary: 'Ping' });
  const text = render({ operations: [given], types: [objectType('pingResponses'), objectType('operations')] });
  expect(text).toContain('export interface PingResponses {\n}');
  expect(text).toContain('export interface Operations2 {\n}');
  expect(text).toContain('responses: PingResponses2;');
});

it('writes a map, and an object of which nothing is known', () => {
  const map = objectType('acme.loans', { open: true, values: { schema: reference('acme.loan'), nullable: true } });
  const loan = objectType('acme.loan', { open: true });
  const text = render({ types: [loan, map] });
  expect(text).toContain('export interface Loans {\n  [key: string]: Loan | null;\n}\n');
  expect(text).toContain('export interface Loan {\n  [key: string]: unknown;\n}\n');
});
