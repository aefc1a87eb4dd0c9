import type { SchemaObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/**
 * An object says what it holds, by properties or by `additionalProperties`, but not by a schema for further members
 * beside properties: TypeScript cannot say both.
 *
 * Bad: `{ type: object }`, `{ type: object, properties: …, additionalProperties: { type: string } }`
 * Good: `{ type: object, additionalProperties: true }`
 */
export const objectMembers: DocumentRule = ({ report }) => ({
  schema(schema, location) {
    const code = findProblem(schema);
    if (!code) return;
    report(diagnostic(DOCUMENT_DIAGNOSTICS, code, { pointer: pointerOf(location) }, placeOf(location)));
  },
});

function findProblem(schema: SchemaObject): 'bare-object' | 'typed-additional-properties' | undefined {
  const { type, properties, additionalProperties, allOf, anyOf, oneOf } = schema;
  if (properties) return typeof additionalProperties === 'object' ? 'typed-additional-properties' : undefined;
  const isObject = type === 'object' || (Array.isArray(type) && type.includes('object'));
  return isObject && additionalProperties === undefined && !allOf && !anyOf && !oneOf ? 'bare-object' : undefined;
}
