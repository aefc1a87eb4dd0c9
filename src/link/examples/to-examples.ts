import type { Place } from '../../diagnostics/diagnostic.js';
import { isBlankPayload } from '../../http/blank-payload.js';
import type { Payload } from '../../http/message.js';
import type { Example } from '../../model/api-model.js';

/**
 * What can become a value of the document, with names that are unique within their media type. A payload whose values nobody
 * has filled in is none; it was reported where it was read.
 */
export function toExamples(
  shown: readonly { readonly name: string; readonly title?: string; readonly body?: Payload; readonly origin: Place }[],
): Example[] {
  const taken = new Set<string>();
  const values = new Set<string>();
  const examples: Example[] = [];
  for (const { name, title, body, origin } of shown) {
    const value = body?.kind === 'json' ? body.value : body?.kind === 'text' ? body.text : undefined;
    if (value === undefined || isBlankPayload(value)) continue;
    const json = JSON.stringify(value);
    if (values.has(json)) continue;
    values.add(json);
    examples.push({ name: uniqueName(name, taken), ...(title && { summary: title }), value, origin });
  }
  return examples;
}

function uniqueName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  taken.add(candidate);
  return candidate;
}
