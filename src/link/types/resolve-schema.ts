import type { Place } from '../../diagnostics/diagnostic.js';
import type { Schema } from '../../model/schema.js';
import type { NamedExpression, TypeExpression } from '../../type-expressions/type-expression.js';
import { type Draft, type NameScope, referenceTo } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/** The schema that a type expression means; undefined when it is no type, or a name may be anything (a link in a sentence). */
export function resolveSchema(
  expression: TypeExpression,
  scope: NameScope,
  registry: TypeRegistry,
): Schema | undefined {
  return schemaWith(expression, (named) => registry.find(named, scope));
}

/** The same in a type cell, where a name that no page defines is a type all the same: it becomes an inferred one. */
export function mentionedSchema(
  expression: TypeExpression,
  scope: NameScope,
  place: Place,
  registry: TypeRegistry,
): Schema | undefined {
  return schemaWith(
    expression,
    (named) =>
      registry.find(named, scope) ??
      (registry.linksElsewhere(named) ? undefined : registry.mention(named, scope, place)),
  );
}

function schemaWith(
  expression: TypeExpression,
  typeOf: (named: NamedExpression) => Draft | undefined,
): Schema | undefined {
  switch (expression.kind) {
    case 'scalar':
      return { kind: 'scalar', scalar: expression.scalar };
    case 'any':
      return { kind: 'any' };
    case 'named': {
      const draft = typeOf(expression);
      return draft && referenceTo(draft);
    }
    case 'collection': {
      const items = schemaWith(expression.of, typeOf);
      return items && { kind: 'array', items };
    }
    case 'union':
      return unionOf(expression.options.flatMap((option) => schemaWith(option, typeOf) ?? []));
    case 'enumeration':
    case 'unknown':
      return undefined;
  }
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
