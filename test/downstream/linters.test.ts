import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../helpers/temporary-folder.js';
import { redocly } from './consumers/redocly.js';
import { spectral } from './consumers/spectral.js';
import { generateSample, type SampleOutput } from './support/sample-documents.js';
import { SLOW } from './support/timeouts.js';

describe.each(['3.0', '3.1'] as const)('the sample in OpenAPI %s', SLOW, (openapi) => {
  let sample: SampleOutput;
  beforeAll(async () => {
    sample = await generateSample(openapi);
  }, SLOW.timeout);
  afterAll(() => removeFolder(sample?.folder));

  it('has no finding of Redocly', async () => {
    expect(await redocly.read(sample.document, sample.folder)).toEqual([]);
  });

  it('has no finding of Spectral', async () => {
    expect(await spectral.read(sample.document, sample.folder)).toEqual([]);
  });
});
