import type { Place } from '../../diagnostics/diagnostic.js';
import type { Schema } from '../../model/schema.js';
import type { NamedExpression, TypeExpression } from '../../type-expressions/type-expression.js';
import { type Draft, type NameScope, referenceTo } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/** What to do with a name that no page defines. */
export type UnknownName =
  /** It is a type all the same: it becomes an inferred one. */
  | 'mention'
  /** It may be anything (a link in a sentence): it is dropped. */
  | 'drop';

/**
 * The schema that a type expression means.
 * @returns undefined when the expression is no type, or names an unknown type that is to be dropped
 */
export function resolveSchema(
  expression: TypeExpression,
  scope: NameScope,
  place: Place,
  registry: TypeRegistry,
  unknown: UnknownName = 'mention',
): Schema | undefined {
  switch (expression.kind) {
    case 'scalar':
      return { kind: 'scalar', scalar: expression.scalar };
    case 'any':
      return { kind: 'any' };
    case 'named': {
      const draft = resolveName(expression, scope, place, registry, unknown);
      return draft && referenceTo(draft);
    }
    case 'collection': {
      const items = resolveSchema(expression.of, scope, place, registry, unknown);
      return items && { kind: 'array', items };
    }
    case 'union':
      return unionOf(
        expression.options
          .map((option) => resolveSchema(option, scope, place, registry, unknown))
          .filter((schema) => schema !== undefined),
      );
    case 'enumeration':
    case 'unknown':
      return undefined;
  }
}

function resolveName(
  expression: NamedExpression,
  scope: NameScope,
  place: Place,
  registry: TypeRegistry,
  unknown: UnknownName,
): Draft | undefined {
  const known = registry.find(expression, scope);
  if (known) return known;
  if (unknown === 'drop' || registry.linksElsewhere(expression)) return undefined;
  return registry.mention(expression, scope, place);
}

/** Several schemas as one: the options of unions by themselves, equal ones once, one alone as itself, none as undefined. */
export function unionOf(schemas: readonly Schema[]): Schema | undefined {
  const choices = schemas.flatMap((schema) => (schema.kind === 'anyOf' ? schema.options : schema));
  const options = [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
  return options.length > 1 ? { kind: 'anyOf', options } : options[0];
}

/** The name of the type that a schema or its items refer to. */
export function referenceOf(schema: Schema | undefined): string | undefined {
  if (schema?.kind === 'reference') return schema.type;
  return schema?.kind === 'array' ? referenceOf(schema.items) : undefined;
}

/** Words for a schema in a finding: `collection of library.book`. */
export function describeSchema(schema: Schema | undefined): string {
  switch (schema?.kind) {
    case undefined:
      return 'nothing';
    case 'scalar':
      return schema.scalar;
    case 'reference':
      return schema.type;
    case 'array':
      return `a collection of ${describeSchema(schema.items)}`;
    case 'enum':
      return 'an enumeration';
    case 'object':
      return 'an object';
    case 'anyOf':
      return schema.options.map(describeSchema).join(' or ');
    case 'any':
      return 'any value';
  }
}
