import { join } from 'node:path';
import { type GenerateOptions, type GenerateResult, generate } from '../../../src/index.js';
import { createSuiteFolder } from '../../helpers/temporary-folder.js';
import type { OpenApiVersion } from './consumer.js';
import { ROOT } from './folders.js';

/** What the sample pages of the repository give, written to a folder of its own. */
export interface SampleOutput extends GenerateResult {
  readonly folder: string;
  /** Path of the document. */
  readonly document: string;
}

/** Generates from the sample pages. */
export function generateSample(openapi: OpenApiVersion, options: Partial<GenerateOptions> = {}): Promise<SampleOutput> {
  return generateFrom(join(ROOT, 'input'), { openapi, ...options });
}

/** Generates from a folder of pages into a new folder; `removeFolder` takes it away. */
export async function generateFrom(input: string, options: Partial<GenerateOptions>): Promise<SampleOutput> {
  const result = await generate({ ...options, input, formats: ['json'], concurrency: 'off' });
  const folder = createSuiteFolder(Object.fromEntries(result.files.map(({ name, text }) => [name, text])));
  return { ...result, folder, document: join(folder, 'openapi.json') };
}
