import type { MapValues } from '../../model/api-model.js';
import { isJsonObject, type JsonObject } from '../../model/json.js';
import { taggedType } from './named-types.js';
import type { PayloadSource } from './payload-source.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';
import { isInstanceAnnotation, typeTagOf } from './type-tags.js';

/**
 * Notes what the members are in a value of an open type that names none: `{"<id of a book>": {"@odata.type": "…loan"}}`.
 * @param source words of a JSON representation tell as much as a payload, but for the tag of the whole
 */
export function noteMapMembers(
  draft: ObjectDraft,
  value: JsonObject,
  { kind, place }: PayloadSource,
  { registry }: TypeContext,
): void {
  if (!isNameless(draft)) return;
  draft.members ??= { types: new Set(), nullable: false, other: false };
  const { members } = draft;
  if (kind === 'payload' && typeTagOf(value) !== undefined) members.other = true;
  for (const [name, member] of Object.entries(value)) {
    if (isInstanceAnnotation(name)) continue;
    if (member === null) members.nullable = true;
    else if (!isJsonObject(member)) members.other = true;
    const type = taggedType(member, place, registry);
    if (type?.kind === 'object' && !type.inferred) members.types.add(type.name);
  }
}

/** The values of a map: all that say what they are are of one type, and no page lists a member. Undefined for other types. */
export function mapValuesOf(draft: ObjectDraft): MapValues | undefined {
  const { members } = draft;
  if (!members || members.other || !isNameless(draft)) return undefined;
  const [type, ...others] = members.types;
  if (type === undefined || others.length > 0) return undefined;
  return { schema: { kind: 'reference', type }, nullable: members.nullable };
}

function isNameless({ open, inferred, properties, base }: ObjectDraft): boolean {
  return open && !inferred && base === undefined && properties.size === 0;
}
