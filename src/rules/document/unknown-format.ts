import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/** Of https://spec.openapis.org/registry/format, those that generators have types for. */
const KNOWN_FORMATS: ReadonlySet<string> = new Set([
  ...['date-time', 'date', 'duration', 'time', 'uuid', 'base64url', 'byte', 'binary'],
  ...['int32', 'int64', 'float', 'double', 'decimal'],
]);

/**
 * Formats are those that generators know: with another one, some give up the type.
 *
 * Bad: `{ type: string, format: guid }`
 * Good: `{ type: string, format: uuid }`
 */
export const unknownFormat: DocumentRule = ({ report }) => ({
  schema({ format }, location) {
    if (format === undefined || KNOWN_FORMATS.has(format)) return;
    const parameters = { pointer: pointerOf(location), format };
    report(diagnostic(DOCUMENT_DIAGNOSTICS, 'unknown-format', parameters, placeOf(location)));
  },
});
