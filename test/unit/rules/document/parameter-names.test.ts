import type { ParameterLocation } from 'openapi3-ts/oas30';
import { expect, test } from 'vitest';
import { parameterNames } from '../../../../src/rules/document/parameter-names.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

function findings(...given: readonly (readonly [ParameterLocation, string])[]): readonly string[] {
  const parameters = given.map(([where, name]) => ({ in: where, name }));
  return findingsOf(parameterNames, documentWithOperations({ 'get /{id}': { parameters } }));
}

test('finds a parameter that is declared twice', () => {
  expect(findings(['query', 'a'], ['query', 'a'])).toEqual([
    "document/duplicate-parameter 1 GET /{id} declares the parameter 'a' twice at one place; expected once.",
  ]);
  expect(findings(['header', 'If-Match'], ['header', 'if-match'])).toHaveLength(1);
});

test('finds a name in path and query', () => {
  expect(findings(['path', 'id'], ['query', 'id'])).toEqual([
    "document/parameter-in-two-places 1 GET /{id} has a parameter 'id' both in its path and in its query; expected names that differ.",
  ]);
});

test('accepts names that differ in case or place', () => {
  expect(findings(['query', 'a'], ['query', 'A'], ['header', 'a'], ['path', 'id'])).toEqual([]);
});
