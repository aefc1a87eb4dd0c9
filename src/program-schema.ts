import type { SchemaObject } from 'ajv';
import { catalogue } from './catalogue.js';
import { createConfigSchema } from './config/config-schema.js';
import { defaultVocabulary } from './pages/vocabulary/vocabulary.js';

/** The JSON Schema of configurations, with all codes and words of the program. */
export function createProgramSchema(): SchemaObject {
  return createConfigSchema(
    catalogue.map(({ code }) => code),
    defaultVocabulary.data,
  );
}
