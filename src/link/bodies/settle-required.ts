import type { MediaType, RequestBody, TypeDefinition } from '../../model/api-model.js';
import { referenceOf } from '../types/resolve-schema.js';

interface WithBody {
  readonly requestBody?: RequestBody;
}

/**
 * Keeps, of what the pages demand of a request's body, the members that its type has in the end and that may be sent, in the
 * spelling of the type.
 */
export function settleRequired<Owner extends WithBody>(
  owners: readonly Owner[],
  types: readonly TypeDefinition[],
): Owner[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  return owners.map((owner) => {
    const content = owner.requestBody?.content;
    if (!owner.requestBody || !content?.some(({ requiredMembers }) => requiredMembers)) return owner;
    return {
      ...owner,
      requestBody: { ...owner.requestBody, content: content.map((media) => settleMedia(media, byName)) },
    };
  });
}

function settleMedia(media: MediaType, types: ReadonlyMap<string, TypeDefinition>): MediaType {
  const { requiredMembers: demanded = [], ...rest } = media;
  const spellings = sendableNames(referenceOf(media.schema), types);
  const requiredMembers = [...new Set(demanded.flatMap((name) => spellings.get(name.toLowerCase()) ?? []))];
  return requiredMembers.length > 0 ? { ...rest, requiredMembers } : rest;
}

/** Names of the properties of a type and of its bases that are not read-only, by lower case. */
function sendableNames(
  name: string | undefined,
  types: ReadonlyMap<string, TypeDefinition>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const seen = new Set<TypeDefinition>();
  let type = name === undefined ? undefined : types.get(name);
  while (type?.kind === 'object' && !seen.has(type)) {
    seen.add(type);
    for (const property of type.properties) {
      const key = property.name.toLowerCase();
      if (!names.has(key) && !property.constraints.readOnly) names.set(key, property.name);
    }
    type = type.base === undefined ? undefined : types.get(type.base);
  }
  return names;
}
