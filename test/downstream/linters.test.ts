import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redocly } from './consumers/redocly.js';
import { spectral } from './consumers/spectral.js';
import { generateSample, removeFolder, type SampleOutput } from './support/sample-documents.js';
import { SLOW } from './support/timeouts.js';
import { findUnusedSchemas } from './support/unused-components.js';

describe.each(['3.0', '3.1'] as const)('the sample in OpenAPI %s', SLOW, (openapi) => {
  let sample: SampleOutput;
  beforeAll(async () => {
    sample = await generateSample(openapi);
  }, SLOW.timeout);
  afterAll(() => removeFolder(sample.folder));

  it('has no finding of Redocly but the types that nothing refers to', async () => {
    const unused = findUnusedSchemas(JSON.parse(readFileSync(sample.document, 'utf8')));
    const want = unused.map(
      (name) => `warn no-unused-components: Component: "${name}" is never used. #/components/schemas/${name}`,
    );
    expect(await redocly.read(sample.document, sample.folder)).toEqual(want);
  });

  it('has no finding of Spectral', async () => {
    expect(await spectral.read(sample.document, sample.folder)).toEqual([]);
  });
});
