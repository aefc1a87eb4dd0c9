import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.js';
import { pagingSchema } from './paging-members.js';

/**
 * Members that name the type of the object that they stand in (OData JSON Format 4.01, 4.6.3, and its older spelling).
 * In a representation they may be the whole text: `"@odata.type: library.book"`.
 */
export const TYPE_TAGS: readonly string[] = ['@odata.type', '@type'];

/** The type that an object says it is, without `#`; undefined without a usable tag. */
export function typeTagOf(value: JsonObject): string | undefined {
  for (const tag of TYPE_TAGS) {
    const name = Object.hasOwn(value, tag) ? value[tag] : undefined;
    if (typeof name === 'string') return typeNameIn(name);
  }
  return undefined;
}

/** `#library.book` → `library.book`; undefined for macros, placeholders and sentences. */
export function typeNameIn(text: string): string | undefined {
  const name = text.trim().replace(/^#/, '');
  return /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/.test(name) ? name : undefined;
}

/** True for members that annotate others and are no properties: they hold `@` or are tags. */
export function isInstanceAnnotation(member: string): boolean {
  return member.includes('@');
}

/** An object's only member that is no annotation, with its name; undefined when it has none or several. */
export function onlyMemberOf(object: JsonObject): readonly [name: string, value: JsonValue] | undefined {
  const members = Object.entries(object).filter(([name]) => !isInstanceAnnotation(name));
  return members.length === 1 ? members[0] : undefined;
}

/** A member of an envelope that says something about the collection, and holds none of it. */
export function standsBesideItems(member: string): boolean {
  return isInstanceAnnotation(member) || pagingSchema(member) !== undefined;
}

/**
 * The array of a collection's envelope, with its name: the only member that is no annotation, and an array; or an array of objects
 * beside members such as `totalCount`.
 */
export function collectionMemberOf(
  object: JsonObject,
): readonly [name: string, items: readonly JsonValue[]] | undefined {
  const [name, only] = onlyMemberOf(object) ?? [];
  if (name !== undefined) return Array.isArray(only) ? [name, only] : undefined;
  const [first, ...others] = Object.entries(object).filter(([member]) => !standsBesideItems(member));
  if (!first || others.length > 0 || !Array.isArray(first[1])) return undefined;
  const [member, items] = first;
  return items.length > 0 && items.every(isJsonObject) ? [member, items] : undefined;
}

/** The items of a collection's envelope. */
export function collectionIn(object: JsonObject): readonly JsonValue[] | undefined {
  return collectionMemberOf(object)?.[1];
}
