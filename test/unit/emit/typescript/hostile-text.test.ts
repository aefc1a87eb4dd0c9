import fc from 'fast-check';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { renderTypes } from '../../../../src/emit/typescript/render-types.js';
import type { ApiModel, Operation, TypeDefinition } from '../../../../src/model/api-model.js';
import type { Constraints, Schema } from '../../../../src/model/schema.js';
import { compileErrors, parseModule } from '../../../helpers/compile-typescript.js';
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

const ATTACKS = [
  '*/ export const x = 1; /*',
  '*\u0000/ export const x = 1; /*',
  '/**/',
  '${process.exit()}',
  '`',
  "'; export const x = 1; '",
  '"\\',
  '\\',
  '\u2028export const x = 1;\u2029',
  'a\r\nexport const x = 1;\n',
  '{{#each this}}{{> comment}}',
  '__proto__',
  'constructor',
  'toString',
  '@deprecated',
  '// @ts-nocheck',
  '<script>&amp;',
  '[key: string]: any',
  'readonly',
  '',
];
const hostile = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' }), fc.string());

/** Often the same, so that types and their bases disagree. */
const propertyName = fc.oneof(fc.constantFrom('x', 'y', '@odata.type'), hostile);

const NAMES = ['acme.base', 'acme.leaf', 'acme.x-1.leaf', 'other.Thing', 'thing_2', 'Operations'];
const COLOR = 'acme.color';

const schema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Schema>(scalar('string'), scalar('int32'), scalar('binary'), { kind: 'any' }),
    fc.constantFrom(...NAMES, COLOR).map(reference),
    fc.array(hostile, { maxLength: 3 }).map((members): Schema => ({ kind: 'enum', members })),
    tie('schema').map(array),
    fc.array(tie('schema'), { maxLength: 3 }).map((options): Schema => ({ kind: 'anyOf', options })),
    fc
      .uniqueArray(fc.tuple(hostile, tie('schema'), hostile), { maxLength: 3, selector: ([name]) => name })
      .map((members) => inlineObject(members.map(([name, type, text]) => inlineProperty(name, type, text)))),
  ),
})).schema;

const constraints: fc.Arbitrary<Constraints> = fc.record(
  {
    required: fc.boolean(),
    readOnly: fc.boolean(),
    nullable: fc.boolean(),
    deprecated: fc.boolean(),
    possibleValues: fc.array(hostile, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const objectTypes: fc.Arbitrary<readonly TypeDefinition[]> = fc.tuple(
  ...NAMES.map((name, index) =>
    fc
      .record({
        description: fc.option(hostile, { nil: undefined }),
        base:
          index === 0
            ? fc.constant(undefined)
            : fc.option(fc.constantFrom(...NAMES.slice(0, index)), { nil: undefined }),
        open: fc.boolean(),
        deprecated: fc.boolean(),
        typeTag: fc.option(
          hostile.map((value) => ({ property: '@odata.type', value })),
          { nil: undefined },
        ),
        discriminator: fc.option(fc.constant({ property: '@odata.type', mapping: [] }), { nil: undefined }),
        properties: fc
          .uniqueArray(fc.tuple(propertyName, schema, hostile, constraints), { maxLength: 4, selector: ([row]) => row })
          .map((rows) =>
            rows.map(([row, type, text, { required: _, ...rest }]) => property(row, type, text, { constraints: rest })),
          ),
        origin: hostile.map((file) => place(file)),
      })
      .map((given) => objectType(name, given)),
  ),
);

const operations: fc.Arbitrary<readonly Operation[]> = fc
  .record({ text: hostile, segment: hostile, placeholder: hostile, parameter: hostile, schema, constraints })
  .map((given) => [
    operation({
      id: 'doIt',
      method: 'post',
      path: path(given.segment, key(given.placeholder)),
      summary: given.text,
      description: given.text,
      parameters: [
        pathParameter(given.placeholder, given.text),
        { ...optionalParameter('query', given.parameter, given.text, given.schema), constraints: given.constraints },
      ],
      requestBody: { required: false, description: given.text, content: [json(given.schema)] },
      responses: [response('200', given.text, [json(given.schema)]), response('204', given.text)],
    }),
  ]);

const models: fc.Arbitrary<ApiModel> = fc
  .record({ types: objectTypes, operations, members: fc.array(hostile, { maxLength: 4 }), flags: fc.boolean() })
  .map(({ types, operations, members, flags }) =>
    apiModel({ types: [...types, enumType(COLOR, members, { flags, description: members.join() })], operations }),
  );

/** The names that a module declares; anything but exported types would be `?`. */
function declarationsOf(file: ts.SourceFile): readonly string[] {
  return file.statements.map((statement) =>
    ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) ? statement.name.text : '?',
  );
}

const EXPECTED = [
  'Base',
  'Color',
  'DoItParameters',
  'DoItRequestBody',
  'DoItResponses',
  'Leaf',
  'Operations',
  'Operations2',
  'Thing',
  'Thing2',
  'X1Leaf',
];

it('never makes code of what pages say', () => {
  fc.assert(
    fc.property(models, (model) => {
      const { file, errors } = parseModule(renderTypes(model, { templates }));
      expect(errors).toEqual([]);
      const names = declarationsOf(file).filter((name) => !name.endsWith('Subtypes'));
      expect([...names].sort()).toEqual(EXPECTED);
    }),
    { numRuns: 200 },
  );
});

it('compiles whatever pages say', () => {
  fc.assert(
    fc.property(models, (model) => {
      expect(compileErrors({ 'types.ts': renderTypes(model, { templates }) })).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it('keeps hostile names as they are', () => {
  const names = ATTACKS.filter((name) => name !== '');
  const model = apiModel({
    types: [
      objectType('attacked', { properties: names.map((name) => property(name, scalar('string'))) }),
      enumType('attacks', names),
    ],
  });
  const { file } = parseModule(renderTypes(model, { templates }));
  const [union, attacked] = file.statements;
  const keys = ts.isInterfaceDeclaration(attacked ?? file) ? (attacked as ts.InterfaceDeclaration).members : [];
  expect(keys.map((member) => (member.name as ts.Identifier | ts.StringLiteral).text)).toEqual(names);
  const members = (union as ts.TypeAliasDeclaration).type as ts.UnionTypeNode;
  expect(members.types.map((type) => ((type as ts.LiteralTypeNode).literal as ts.StringLiteral).text)).toEqual(names);
});
