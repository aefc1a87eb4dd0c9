import type { SchemaObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/**
 * The members of an enumeration are of its type.
 *
 * Bad: `{ type: string, enum: [low, 1] }`
 * Good: `{ type: string, enum: [low, high] }`
 */
export const enumTypeMismatch: DocumentRule = ({ report }) => ({
  schema(schema, location) {
    const { enum: members, type } = schema;
    if (!members || type === undefined) return;
    const wrong = members.find((member) => !isOfType(member, schema));
    if (wrong === undefined) return;
    const parameters = { pointer: pointerOf(location), found: JSON.stringify(wrong), type: String(type) };
    report(diagnostic(DOCUMENT_DIAGNOSTICS, 'enum-type-mismatch', parameters, placeOf(location)));
  },
});

function isOfType(member: unknown, { type, nullable }: SchemaObject): boolean {
  const types: readonly (string | undefined)[] = Array.isArray(type) ? type : [type];
  if (member === null) return nullable === true || types.includes('null');
  if (typeof member === 'number')
    return types.includes('number') || (Number.isInteger(member) && types.includes('integer'));
  return types.includes(Array.isArray(member) ? 'array' : typeof member);
}
