import type { EnumType, ObjectType, TypeDefinition } from '../../model/api-model.js';
import { commentView, NO_COMMENT } from './comment-view.js';
import { code, joinTokens, propertyKey, type SafeToken, stringLiteral } from './literals.js';
import { tagValues } from './own-properties.js';
import type { SettledType } from './settle-types.js';
import type { TypeHierarchy } from './type-hierarchy.js';
import { enumerationTexts, propertyView, type TypeNames, textTypeView, typeView } from './type-view.js';
import type { CommentView, InterfaceView, UnionMemberView, UnionView } from './view-model.js';

/** Before the declarations of a module. */
export const NO_INDENT = code``;
/** One step of indentation. */
export const INDENT = code`  `;

const UNKNOWN = textTypeView(code`unknown`);
const INFERRED = code`No page defines this type: it is put together from payloads and from tables elsewhere.`;
const FLAGS = code`Several members may be combined, with commas between them.`;

/**
 * A union of string literals. It accepts nothing else, so that a misspelt member is an error, unless members may be combined or none
 * is known.
 */
export function enumerationView(type: EnumType, name: SafeToken): UnionView {
  const texts = enumerationTexts(type);
  return {
    comment: typeComment(type, type.flags ? [FLAGS] : []),
    indent: NO_INDENT,
    name,
    members: texts.map((text, index): UnionMemberView => {
      const member = type.members[index];
      const comment = commentView({ paragraphs: [member?.description], deprecated: member?.deprecated });
      return { comment, indent: INDENT, text };
    }),
  };
}

/** An interface with the own properties of a type. It is open when neither it nor a relative of it has any property. */
export function interfaceView(settled: SettledType, hierarchy: TypeHierarchy, names: TypeNames): InterfaceView {
  const { type, base, omitted, properties } = settled;
  const related = hierarchy.ancestorsOf(type).length > 0 || hierarchy.descendantsOf(type).length > 0;
  return {
    comment: typeComment(type, type.inferred ? [INFERRED] : []),
    indent: NO_INDENT,
    name: names.nameOf(type.name),
    base: base ? extendedType(names.nameOf(base.name), omitted) : code``,
    open: type.open && properties.length === 0 && !related,
    values: type.values ? typeView(type.values.schema, { nullable: type.values.nullable }, names, INDENT) : UNKNOWN,
    properties: properties.map((property) => propertyView(property, names, INDENT)),
  };
}

function extendedType(base: SafeToken, omitted: readonly string[]): SafeToken {
  if (omitted.length === 0) return base;
  return code`Omit<${base}, ${joinTokens(omitted.map(stringLiteral), code` | `)}>`;
}

/** The subtypes of a base that its type annotation tells apart: they have one of their own, and there can be values of them. */
export function taggedSubtypes(base: ObjectType, hierarchy: TypeHierarchy): readonly ObjectType[] {
  const tag = base.discriminator?.property;
  if (tag === undefined) return [];
  return hierarchy.descendantsOf(base).filter((type) => !type.abstract && type.typeTag?.property === tag);
}

/**
 * The union of the subtypes of a base; narrowing on the type annotation finds one of them. A subtype that has subtypes itself stands
 * for its own values only. Absent where no subtypes are told apart.
 */
export function subtypeUnionView(base: ObjectType, hierarchy: TypeHierarchy, names: TypeNames): UnionView | undefined {
  const name = names.subtypesOf(base.name);
  if (!name) return undefined;
  const note = code`The known subtypes of {@link ${names.nameOf(base.name)}}, told apart by their type annotation.`;
  return {
    comment: commentView({ notes: [note] }),
    indent: NO_INDENT,
    name,
    members: taggedSubtypes(base, hierarchy).map((type) => {
      const isBase = hierarchy.descendantsOf(type).length > 0;
      const subtype = names.nameOf(type.name);
      return { comment: NO_COMMENT, indent: INDENT, text: isBase ? withTag(subtype, type.typeTag) : subtype };
    }),
  };
}

function withTag(name: SafeToken, tag: ObjectType['typeTag']): SafeToken {
  if (!tag) return name;
  const values = joinTokens(tagValues(tag).map(stringLiteral), code` | `);
  return code`(${name} & { ${propertyKey(tag.property)}?: ${values} })`;
}

function typeComment(type: TypeDefinition, notes: readonly SafeToken[]): CommentView {
  const { description, deprecated, origin } = type;
  return commentView({ paragraphs: [description], notes, deprecated, origins: [origin] });
}
