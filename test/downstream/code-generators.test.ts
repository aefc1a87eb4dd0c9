import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { removeFolder } from '../helpers/temporary-folder.js';
import { heyApi } from './consumers/hey-api.js';
import { openApiGenerator } from './consumers/openapi-generator.js';
import { openApiTypeScript } from './consumers/openapi-typescript.js';
import { orval } from './consumers/orval.js';
import type { Consumer } from './support/consumer.js';
import { ROOT } from './support/folders.js';
import { generateFrom, sampleOfSuite } from './support/sample-documents.js';
import { SLOW } from './support/timeouts.js';
import { compileUsage } from './support/usage.js';

interface Generator {
  readonly consumer: Consumer;
  /** What people write against what it makes: a file of `usage/names`. */
  readonly usage?: string;
}

const generators: readonly Generator[] = [
  { consumer: openApiTypeScript, usage: 'openapi-typescript' },
  { consumer: heyApi, usage: 'hey-api' },
  { consumer: orval, usage: 'orval' },
  { consumer: openApiGenerator('typescript-fetch'), usage: 'openapi-generator' },
  { consumer: openApiGenerator('java') },
  { consumer: openApiGenerator('go') },
  { consumer: openApiGenerator('csharp') },
];

describe.each(['3.0', '3.1'] as const)('the sample in OpenAPI %s', SLOW, (openapi) => {
  const sample = sampleOfSuite(openapi);

  const readers = generators.filter(({ consumer }) => consumer.reads.includes(openapi));
  it.for(readers)('is taken by $consumer.name', async ({ consumer, usage }, { skip }) => {
    const missing = await consumer.findMissing();
    if (missing !== undefined) skip(missing);
    const folder = join(sample().folder, consumer.name.replace(/[^a-z-]/g, ''));
    mkdirSync(folder);
    expect(await consumer.read(sample().document, folder)).toEqual([]);
    if (usage !== undefined) expect(compileUsage(usage, folder)).toEqual([]);
  });

  it('gives types of our own that can be used alike', () => {
    expect(compileUsage('types', sample().folder)).toEqual([]);
  });
});

describe('arguments of functions in paths', SLOW, () => {
  const python = openApiGenerator('python');
  it.for([
    ['cannot be read by Python with their quotes', false],
    ['can be read by Python without them', true],
  ] as const)('%s', async ([, unquotedFunctionArguments], { skip }) => {
    const missing = await python.findMissing();
    if (missing !== undefined) skip(missing);
    const pages = join(ROOT, 'test/golden/functions-and-colon-paths/input');
    const { document, folder } = await generateFrom(pages, { unquotedFunctionArguments });
    onTestFinished(() => removeFolder(folder));
    const problems = await python.read(document, folder);
    expect(problems.length === 0, problems.join('\n')).toBe(unquotedFunctionArguments);
  });
});
