import type { VocabularyData, VocabularyExtension } from '../pages/vocabulary/vocabulary-data.js';

/** Adds the spellings of a configuration to the known ones, which keep their order and come first. */
export function extendVocabulary(known: VocabularyData, extension: VocabularyExtension): VocabularyData {
  return extend(known, extension) as VocabularyData;
}

function extend(known: unknown, added: unknown): unknown {
  if (added === undefined) return known;
  if (Array.isArray(known) && Array.isArray(added)) return [...known, ...added];
  if (!isTable(known) || !isTable(added)) return known;
  return Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      extend(value, Object.hasOwn(added, name) ? added[name] : undefined),
    ]),
  );
}

/** The JSON Schema of what a configuration may add to a table of spellings; undefined for a table of something else. */
export function createVocabularySchema(known: unknown): object | undefined {
  if (Array.isArray(known)) {
    return known.every((word) => typeof word === 'string')
      ? { type: 'array', items: { type: 'string', minLength: 1 } }
      : undefined;
  }
  if (!isTable(known)) return undefined;
  const members = Object.entries(known).map(([name, value]) => [name, createVocabularySchema(value)] as const);
  const properties = Object.fromEntries(members.filter(([, schema]) => schema !== undefined));
  return { type: 'object', properties, additionalProperties: false };
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
