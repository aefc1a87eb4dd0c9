import type { EnumType, MediaType } from '../../model/api-model.js';
import type {
  Constraints,
  InlineObjectSchema,
  InlineProperty,
  ReferenceSchema,
  ScalarSchema,
  Schema,
} from '../../model/schema.js';
import { isOpenEnumeration, typeWord } from './assignability.js';
import { commentView } from './comment-view.js';
import { code, joinTokens, propertyKey, type SafeToken, stringLiteral } from './literals.js';
import type { PropertyView, TypePartView, TypeView } from './view-model.js';

/** The names that types refer to each other by, all given by the qualified name. */
export interface TypeNames {
  /** `unknown` for a type that the model does not hold. */
  nameOf(type: string): SafeToken;
  /** The union of the subtypes of a base; absent where there is none. */
  subtypesOf(type: string): SafeToken | undefined;
}

interface TypeText {
  readonly parts: TypeView;
  /** It needs brackets before `[]`. */
  readonly compound: boolean;
}

const NO_TEXT = code``;
const NO_PROPERTIES: readonly PropertyView[] = [];

const WORDS = {
  string: single(code`string`),
  boolean: single(code`boolean`),
  number: single(code`number`),
  Uint8Array: single(code`Uint8Array`),
} as const satisfies Record<ReturnType<typeof typeWord>, TypeText>;

const UNKNOWN = single(code`unknown`);
const ANY_OBJECT = single(code`{ [key: string]: unknown }`);
/** Keeps an open set of texts from swallowing its known members, so that editors still propose them. */
const OTHER_TEXT = code`(string & {})`;
const EITHER = code` | `;

/**
 * The type of a value. A reference to a base is a union of the base and its known subtypes: a value of the base is accepted, and so
 * is a literal with the properties of a subtype.
 * @param indent what stands before the line that the type begins on
 */
export function typeView(schema: Schema, constraints: Constraints, names: TypeNames, indent: SafeToken): TypeView {
  const { parts } = typeText(schema, constraints, names, indent);
  return constraints.nullable ? [...parts, part(code` | null`)] : parts;
}

/** A member of an object type. */
export function propertyView(property: InlineProperty, names: TypeNames, indent: SafeToken): PropertyView {
  const { constraints, description } = property;
  return {
    comment: commentView({ paragraphs: [description], deprecated: constraints.deprecated }),
    indent,
    readonly: constraints.readOnly ?? false,
    key: propertyKey(property.name),
    optional: !constraints.required,
    type: typeView(property.schema, constraints, names, indent),
  };
}

/** The members of an enumeration, one literal each; an open one ends with any other text. */
export function enumerationTexts(type: EnumType): readonly SafeToken[] {
  if (type.members.length === 0) return [code`string`];
  const literals = type.members.map(({ name }) => stringLiteral(name));
  return isOpenEnumeration(type) ? [...literals, OTHER_TEXT] : literals;
}

/** What a body has besides its type, or must have though its type does not demand it. */
export type BodyMembers = Required<Pick<MediaType, 'requiredMembers' | 'furtherMembers'>>;

/** A reference to a type, with the members that a body has besides it, and those that must be there. */
export function extendedView(
  { type }: ReferenceSchema,
  { requiredMembers, furtherMembers }: BodyMembers,
  names: TypeNames,
  indent: SafeToken,
): TypeView {
  const { parts, compound } = referenceText(type, names);
  const keys = joinTokens(requiredMembers.map(stringLiteral), EITHER);
  const demanded = requiredMembers.length > 0 ? [part(code` & Required<Pick<${names.nameOf(type)}, ${keys}>>`)] : [];
  const properties = furtherMembers.map((member) => propertyView(member, names, code`${indent}  `));
  const further = properties.length > 0 ? [part(code` & `), ...objectTypeView(properties, indent)] : [];
  const others = [...demanded, ...further];
  return compound && others.length > 0 ? [part(code`(`), ...parts, part(code`)`), ...others] : [...parts, ...others];
}

/** An object type in place. */
export function objectTypeView(properties: readonly PropertyView[], indent: SafeToken): TypeView {
  return [{ text: NO_TEXT, properties, indent }];
}

/** A type that is written already. */
export function textTypeView(text: SafeToken): TypeView {
  return [part(text)];
}

/** One of several types; each spelling once. `unknown` takes the place of all. */
export function unionView(options: readonly TypeView[]): TypeView {
  if (options.length === 1) return options.flat();
  const distinct = new Map(options.map((option) => [JSON.stringify(option), option]));
  const known = [...distinct.values()];
  if (known.length === 0 || known.some(isUnknown)) return UNKNOWN.parts;
  return known.flatMap((option, index) => (index === 0 ? option : [part(EITHER), ...option]));
}

function isUnknown(type: TypeView): boolean {
  return type.length === 1 && type[0]?.text === 'unknown';
}

function typeText(schema: Schema, constraints: Constraints, names: TypeNames, indent: SafeToken): TypeText {
  switch (schema.kind) {
    case 'any':
      return UNKNOWN;
    case 'scalar':
      return scalarText(schema, constraints);
    case 'enum':
      return schema.members.length === 0 ? WORDS.string : literalUnion(schema.members, []);
    case 'reference':
      return referenceText(schema.type, names);
    case 'array':
      return arrayOf(typeText(schema.items, constraints, names, indent));
    case 'object':
      return objectText(schema, names, indent);
    case 'anyOf': {
      const parts = unionView(schema.options.map((option) => typeText(option, {}, names, indent).parts));
      return { parts, compound: true };
    }
  }
}

function scalarText(schema: ScalarSchema, { possibleValues }: Constraints): TypeText {
  if (schema.scalar === 'string' && possibleValues?.length) return literalUnion(possibleValues, [OTHER_TEXT]);
  return WORDS[typeWord(schema)];
}

function literalUnion(members: readonly string[], rest: readonly SafeToken[]): TypeText {
  const options = [...new Set(members)].map(stringLiteral).concat(rest);
  return { parts: [part(joinTokens(options, EITHER))], compound: options.length > 1 };
}

function referenceText(type: string, names: TypeNames): TypeText {
  const name = names.nameOf(type);
  const subtypes = names.subtypesOf(type);
  return subtypes ? { parts: [part(code`${name} | ${subtypes}`)], compound: true } : single(name);
}

function arrayOf(items: TypeText): TypeText {
  const parts = items.compound ? [part(code`(`), ...items.parts, part(code`)[]`)] : [...items.parts, part(code`[]`)];
  return { parts, compound: false };
}

function objectText({ properties }: InlineObjectSchema, names: TypeNames, indent: SafeToken): TypeText {
  if (properties.length === 0) return ANY_OBJECT;
  const views = properties.map((property) => propertyView(property, names, code`${indent}  `));
  return { parts: objectTypeView(views, indent), compound: false };
}

function single(text: SafeToken): TypeText {
  return { parts: [part(text)], compound: false };
}

function part(text: SafeToken): TypePartView {
  return { text, properties: NO_PROPERTIES, indent: NO_TEXT };
}
