import { isJsonObject, type JsonValue } from '../../model/json.js';
import type { ScalarName } from '../../model/schema.js';

/** The values that a JSON representation lists in place of one. */
export interface SampleValues {
  readonly values: readonly string[];
  /** The list ends in dots: there are others. */
  readonly open: boolean;
}

const NONE: SampleValues = { values: [], open: false };
/** Longer text is prose. */
const MAXIMUM_LENGTH = 1000;
const VALUE = /^[A-Za-z0-9_][\w.+-]*$/;
const DOTS = /[\s|]*(?:\.\.\.|…)$/;

/**
 * Reads `"draft | lent | lost"`, alone or as the only item of an array. Empty for any other text, and for a choice of
 * primitive types such as `"string | null"`.
 * @param scalarNames words for primitive types, in lower case
 */
export function valuesOfSample(
  sample: JsonValue | undefined,
  scalarNames: ReadonlyMap<string, ScalarName>,
): SampleValues {
  const text = Array.isArray(sample) && sample.length === 1 ? sample[0] : sample;
  if (typeof text !== 'string' || text.length > MAXIMUM_LENGTH || !text.includes('|')) return NONE;
  const list = text.trim().replace(DOTS, '');
  const values = list.split('|').map((value) => value.trim());
  const isType = (value: string) => value === 'null' || scalarNames.has(value.toLowerCase());
  if (values.length < 2 || !values.every((value) => VALUE.test(value)) || values.every(isType)) return NONE;
  return { values: [...new Set(values)].filter((value) => value !== 'null'), open: list !== text.trim() };
}

/** What a payload or a JSON representation has for a property; undefined where it has nothing. */
export function sampleOf(value: JsonValue | undefined, property: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, property) ? value[property] : undefined;
}
