import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heyApi } from './consumers/hey-api.js';
import { openApiGenerator } from './consumers/openapi-generator.js';
import { openApiTypeScript } from './consumers/openapi-typescript.js';
import { orval } from './consumers/orval.js';
import { generateSample, removeFolder, type SampleOutput } from './support/sample-documents.js';

const generators = [
  openApiTypeScript,
  heyApi,
  orval,
  openApiGenerator('typescript-fetch'),
  openApiGenerator('java'),
  openApiGenerator('go'),
  openApiGenerator('csharp'),
];

describe.each(['3.0', '3.1'] as const)('the sample in OpenAPI %s', (openapi) => {
  let sample: SampleOutput;
  beforeAll(async () => {
    sample = await generateSample(openapi);
  });
  afterAll(() => removeFolder(sample.folder));

  it.for(generators.filter(({ reads }) => reads.includes(openapi)))(
    'is taken by $name',
    async (generator, { skip }) => {
      const missing = await generator.findMissing();
      if (missing) skip(missing);
      const folder = join(sample.folder, generator.name.replaceAll(/[^a-z-]/g, ''));
      mkdirSync(folder);
      expect(await generator.read(sample.document, folder)).toEqual([]);
    },
  );
});
