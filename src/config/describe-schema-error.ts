import type { ErrorObject, SchemaObject } from 'ajv';
import { nearestName } from '../collections/nearest-name.js';

/** Says what was found and what was expected, for one error of the validator (which must be `verbose`). */
export function describeSchemaError(error: ErrorObject): string {
  const { keyword, params, data, parentSchema } = error;
  const name = nameOf(error);
  switch (keyword) {
    case 'additionalProperties':
      return `unknown key "${params.additionalProperty}"${suggest(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}))}`;
    case 'propertyNames':
      return `unknown code "${params.propertyName}"${suggest(params.propertyName, parentSchema?.propertyNames?.enum ?? [])}`;
    case 'enum':
      return `${name} is ${show(data)}${expected(data, params.allowedValues)}`;
    case 'type':
      return `${name} is ${show(data)}; expected ${describeType(params.type)}`;
    case 'required':
      return `${name} has no "${params.missingProperty}"`;
    case 'anyOf':
      return `${name} is ${show(data)}; expected ${parentSchema?.anyOf.map(describeAlternative).join(', or ')}`;
    case 'pattern':
      return `${name} is ${show(data)}; expected a text such as ${show(parentSchema?.examples?.[0])}`;
    case 'minLength':
      return `${name} is empty; expected some text`;
    case 'minItems':
      return `${name} is empty; expected at least one item`;
    case 'minProperties':
      return `${name} is empty; expected at least one of ${Object.keys(parentSchema?.properties ?? {})
        .map(show)
        .join(', ')}`;
    case 'uniqueItems':
      return `${name} has the item ${show(Array.isArray(data) ? data[params.i] : data)} twice; expected different ones`;
    case 'minimum':
      return `${name} is ${show(data)}; expected ${params.limit} or more`;
    default:
      return `${name} ${error.message}`;
  }
}

/** `; did you mean "x"?` when one of the names is close, else nothing. */
function suggest(found: string, names: readonly string[]): string {
  const nearest = nearestName(found, names);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

function expected(found: unknown, allowed: readonly unknown[]): string {
  const few = 12;
  if (allowed.length <= few) return `; expected one of ${allowed.map(show).join(', ')}`;
  return typeof found === 'string' ? suggest(found, allowed.map(String)) : '';
}

function nameOf({ instancePath }: ErrorObject): string {
  return instancePath === '' ? 'the configuration' : `"${readPointer(instancePath).join('.')}"`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

/** What a value of a type is called, here and by `show`. */
function describeType(type: string): string {
  switch (type) {
    case 'array':
      return 'a list';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    case 'object':
      return 'an object';
    default:
      return `a ${type}`;
  }
}

/** One of several schemas for the same value: some values, or numbers from a limit on. */
function describeAlternative({ enum: values, type, minimum }: SchemaObject): string {
  return values ? values.map(show).join(', ') : `${describeType(type)} from ${minimum} on`;
}

/** The names on the way that a JSON Pointer (RFC 6901) goes. */
export function readPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
