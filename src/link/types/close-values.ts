import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import type { JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { linkDiagnostics } from '../diagnostics.js';
import type { VoteCounter } from '../votes.js';
import type { ObjectDraft, PropertyDraft } from './type-draft.js';

/**
 * Decides for every text property whose description lists its possible values whether the list is closed.
 * It is, unless a payload shows another value that is meant as a value: then the list is kept as a hint, and reported.
 */
export function closeValues(types: readonly ObjectDraft[], votes: VoteCounter, report: Report): void {
  for (const { properties } of types) {
    for (const property of properties.values()) {
      if (property.values.length > 0) closeProperty(property, votes, report);
    }
  }
}

function closeProperty(property: PropertyDraft, votes: VoteCounter, report: Report): void {
  const listed = new Set(property.values.map((value) => value.toLowerCase()));
  const outside = property.seen.find(({ value }) => isOutside(value, listed, property.name));
  if (!outside) {
    votes.count('list of possible values', 'closed');
    property.schema = withMembers(property.schema, property.values);
    return;
  }
  votes.count('list of possible values', 'open');
  property.constraints = { ...property.constraints, possibleValues: property.values };
  const parameters = { property: property.name, found: String(outside.value), expected: property.values.join(', ') };
  report(diagnostic(linkDiagnostics, 'value-outside-enumeration', parameters, outside.place));
}

/** Empty text, and text that stands for any value (`status-value`, `Status value`, `String`), contradict no list. */
function isOutside(value: JsonValue, listed: ReadonlySet<string>, name: string): boolean {
  if (typeof value !== 'string' || value === '') return false;
  if (isStandIn(value, name)) return false;
  return value.split(',').some((part) => !listed.has(part.trim().toLowerCase()));
}

/** `displayName-value`, `Display Name value`, `String`: the page shows where a value stands, not which. */
export function isStandIn(value: string, name: string): boolean {
  const squeezed = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  return squeezed === 'string' || squeezed === `${name.toLowerCase().replace(/[^a-z0-9]/g, '')}value`;
}

function withMembers(schema: Schema, members: readonly string[]): Schema {
  if (schema.kind === 'array') return { kind: 'array', items: withMembers(schema.items, members) };
  return { kind: 'enum', members: [...new Set(members)] };
}
