import { describe, expect, it } from 'vitest';
import { redocly } from './consumers/redocly.js';
import { spectral } from './consumers/spectral.js';
import { sampleOfSuite } from './support/sample-documents.js';
import { SLOW } from './support/timeouts.js';

describe.each(['3.0', '3.1'] as const)('the sample in OpenAPI %s', SLOW, (openapi) => {
  const sample = sampleOfSuite(openapi);

  it('has no finding of Redocly', async () => {
    expect(await redocly.read(sample().document, sample().folder)).toEqual([]);
  });

  it('has no finding of Spectral', async () => {
    expect(await spectral.read(sample().document, sample().folder)).toEqual([]);
  });
});
