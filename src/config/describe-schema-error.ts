import type { ErrorObject } from 'ajv';
import { nearestName } from '../link/names/nearest-name.js';

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
      return `${name} is ${show(data)}; expected ${article(params.type)}`;
    case 'required':
      return `${name} has no "${params.missingProperty}"`;
    case 'anyOf':
      return `${name} is ${show(data)}; expected ${parentSchema?.description}`;
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
  return instancePath === '' ? 'the configuration' : `"${instancePath.slice(1).replaceAll('/', '.')}"`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
