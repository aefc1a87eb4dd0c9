import { expect, test } from 'vitest';
import { emitHeader, emitParameters } from '../../../../src/emit/openapi/parameters.js';
import { optionalParameter, pathParameter, reference, scalar } from '../../../helpers/model-parts.js';
import { openApiContext } from '../../../helpers/openapi-context.js';

const { context } = openApiContext();

test('a path parameter is required', () => {
  expect(emitParameters([pathParameter('user-id', 'The key.')], context)).toEqual([
    { name: 'user-id', in: 'path', description: 'The key.', required: true, schema: { type: 'string' } },
  ]);
});

test('constraints, deprecation and examples are kept', () => {
  const parameter = {
    ...optionalParameter('query', '$top', 'How many.', scalar('int32')),
    constraints: { maximum: 999, deprecated: true },
    example: 5,
  };
  expect(emitParameters([parameter], context)).toEqual([
    {
      name: '$top',
      in: 'query',
      description: 'How many.',
      deprecated: true,
      schema: { type: 'integer', format: 'int32', maximum: 999 },
      example: 5,
    },
  ]);
});

test('values that are listed beside a named type stand on the parameter', () => {
  const constraints = { possibleValues: ['seeds', 'meat'] };
  const given = [reference('acme.graph.importance'), scalar('string')].map((schema) => ({
    ...pathParameter('diet', 'What it eats.', { schema }),
    constraints,
  }));
  expect(emitParameters(given, context)).toMatchObject([
    { 'x-possible-values': ['seeds', 'meat'], schema: { $ref: '#/components/schemas/acme.graph.importance' } },
    { schema: { type: 'string', 'x-possible-values': ['seeds', 'meat'] } },
  ]);
});

test('quotes move into the value when the path has none', () => {
  const unquoted = openApiContext({ unquotedFunctionArguments: true }).context;
  const parameters = [
    pathParameter('period', 'The period.', { quoted: true, example: 'D7' }),
    pathParameter('date', 'The day.', { schema: scalar('date') }),
  ];
  expect(emitParameters(parameters, unquoted)).toEqual([
    {
      name: 'period',
      in: 'path',
      description: 'The period. Put the value between single quotes.',
      required: true,
      schema: { type: 'string', pattern: "^'.*'$" },
      example: "'D7'",
    },
    { name: 'date', in: 'path', description: 'The day.', required: true, schema: { type: 'string', format: 'date' } },
  ]);
  expect(emitParameters(parameters, context)[0]).toMatchObject({ schema: { type: 'string' }, example: 'D7' });
});

test('a value of no known type is text', () => {
  expect(emitHeader({ name: 'Location', schema: { kind: 'any' } }, context)).toEqual({ schema: { type: 'string' } });
});

test('a sample in a path is one of the values that are listed, in any letter case', () => {
  const { context: own, diagnostics } = openApiContext();
  const listed = { schema: scalar('string'), constraints: { possibleValues: ['maps', 'art'] } };
  const given = [
    pathParameter('a', '', { ...listed, example: 'Maps' }),
    pathParameter('b', '', { ...listed, example: 'word' }),
  ];
  expect(emitParameters(given, own).map(({ example }) => example)).toEqual(['Maps', undefined]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    `The sample "word" of the parameter 'b' is no value of its type and was left out; expected maps, art.`,
  ]);
});

test('samples become values of the type, or are left out and reported where the parameter stands', () => {
  const { context: own, diagnostics } = openApiContext();
  const number = { schema: scalar('int32'), origin: { file: 'api/a.md', line: 7, column: 3 } };
  const given = [
    pathParameter('a', '', { ...number, example: '640' }),
    pathParameter('b', '', { ...number, example: 'n' }),
  ];
  expect(emitParameters(given, own).map(({ example }) => example)).toEqual([640, undefined]);
  expect(diagnostics).toEqual([
    {
      code: 'openapi/parameter-example',
      severity: 'info',
      message: `The sample "n" of the parameter 'b' is no value of its type and was left out; expected int32.`,
      place: number.origin,
    },
  ]);
});
