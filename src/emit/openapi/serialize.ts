import type { OpenAPIObject } from 'openapi3-ts/oas30';
import type { JsonObject } from '../../model/json.js';
import { type IsOneLine, writeYaml } from './write-yaml.js';

/** The document as JSON text, two blanks a level, with a final line end. */
export function serializeJson(document: OpenAPIObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * The document as YAML text that parsers of YAML 1.1 and 1.2 read alike: what one of them takes for a number, date
 * or boolean is quoted. No aliases, no folded lines: neither survives all importers.
 */
export function serializeYaml(document: OpenAPIObject, isOneLine?: IsOneLine): string {
  try {
    return writeYaml(document as object as JsonObject, isOneLine);
  } catch (error) {
    // Texts of megabytes are too much for the patterns of the writer. JSON is YAML, too.
    if (error instanceof RangeError) return serializeJson(document);
    throw error;
  }
}
