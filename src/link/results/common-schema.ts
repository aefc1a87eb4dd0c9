import type { Schema } from '../../model/schema.js';
import { isAncestor, lineageOf, objectOf } from '../types/lineage.js';
import { referenceOf, unionOf } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { referenceTo } from '../types/type-draft.js';

/** Whether two schemas can mean the same: they are equal, or one inherits from the other. Of a union, one option has to. */
export function agree(left: Schema, right: Schema, context: TypeContext): boolean {
  if (left.kind === 'anyOf') return left.options.some((option) => agree(option, right, context));
  if (right.kind === 'anyOf') return agree(right, left, context);
  const [a, b] = [referenceOf(left), referenceOf(right)];
  if (!a || !b) return JSON.stringify(left) === JSON.stringify(right);
  const [first, second] = [context.registry.get(a), context.registry.get(b)];
  if (!first || !second) return false;
  return isAncestor(first, second) || isAncestor(second, first);
}

/** One schema for what several pages say of one operation: the nearest common base of its types, else any of them. */
export function commonSchema(schemas: readonly Schema[], context: TypeContext): Schema {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first] = distinct;
  if (!first || distinct.length === 1) return first ?? { kind: 'any' };
  const types = distinct.map((schema) => objectOf(schema, context.registry));
  const lineage = types[0] ? lineageOf(types[0]) : [];
  const common = lineage.find((candidate) => types.every((type) => isAncestor(candidate, type)));
  // A root that everything derives from says nothing of several types, unless one of them is the root itself.
  const says = common && (common.base !== undefined || types.includes(common));
  return says ? referenceTo(common) : (unionOf(distinct) ?? first);
}
