import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type GenerateOptions, type GenerateResult, generate } from '../../../src/index.js';
import { createSuiteFolder, removeFolder } from '../../helpers/temporary-folder.js';
import type { OpenApiVersion } from './consumer.js';
import { ROOT } from './folders.js';
import { SLOW } from './timeouts.js';

/** What the sample pages of the repository give, written to a folder of its own. */
export interface SampleOutput extends GenerateResult {
  readonly folder: string;
  /** Path of the document. */
  readonly document: string;
}

/** What the sample pages give, for the tests of a suite: made before them, gone after them. */
export function sampleOfSuite(openapi: OpenApiVersion): () => SampleOutput {
  let sample: SampleOutput | undefined;
  beforeAll(async () => {
    sample = await generateFrom(join(ROOT, 'input'), { openapi });
  }, SLOW.timeout);
  afterAll(() => removeFolder(sample?.folder));
  return () => {
    if (!sample) throw new Error('The sample is there while tests run, and not before.');
    return sample;
  };
}

/** Generates from a folder of pages into a new folder; `removeFolder` takes it away. */
export async function generateFrom(input: string, options: Partial<GenerateOptions>): Promise<SampleOutput> {
  const result = await generate({ ...options, input, formats: ['json'], concurrency: 'off' });
  const folder = createSuiteFolder(Object.fromEntries(result.files.map(({ name, text }) => [name, text])));
  return { ...result, folder, document: join(folder, 'openapi.json') };
}
