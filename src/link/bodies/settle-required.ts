import type { MediaType, RequestBody, TypeDefinition } from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';
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
  const type = name === undefined ? undefined : types.get(name);
  if (type?.kind !== 'object') return new Map();
  const properties = [type, ...basesOf(type, types)].flatMap((one) => one.properties);
  const sendable = properties.filter(({ constraints }) => !constraints.readOnly);
  // The nearest type that has a name says how it is spelled.
  return new Map(sendable.reverse().map((property) => [property.name.toLowerCase(), property.name]));
}
