import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { UsageError } from '../../src/config/usage-error.js';
import { type GenerateOptions, generate } from '../../src/generate.js';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';

const LAMP = `# Get lamp

## HTTP request

\`\`\`http
GET /lamps/{lampId}
\`\`\`

## Response

Returns \`200 OK\` and a [lamp](lamp.md).
`;

let input: string;

beforeEach(() => {
  input = createTemporaryFolder({ 'get.md': LAMP });
});

describe('generate', () => {
  it('gives files, findings and the model, and takes what a configuration file says', async () => {
    const config: Partial<GenerateOptions> = { formats: ['json'], rules: { 'link/unknown-type': 'error' } };
    const { files, diagnostics, model } = await generate({ input, concurrency: 'off', ...config });
    expect(files.map(({ name }) => name)).toEqual(['openapi.json', 'types.ts']);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'link/unknown-type',
    ]);
    expect(model.operations.map(({ method }) => method)).toEqual(['get']);
  });

  it.each([
    [{ formats: ['xml'] }, 'The options are wrong: "formats.0" is "xml"; expected one of "yaml", "json", "postman"'],
    [{ openapi: '4.0' }, 'The options are wrong: "openapi" is "4.0"; expected one of "3.0", "3.1", "3.2"'],
    [{ inputs: 'x' }, 'The options are wrong: unknown key "inputs"; did you mean "input"?'],
    [{ rules: { 'link/unknown-typ': 'off' } }, 'unknown code "link/unknown-typ"; did you mean "link/unknown-type"?'],
    [{ concurrency: -3 }, '"concurrency" is -3'],
    [{ input: undefined }, 'No input folder is given'],
    [{ input: 'nowhere' }, 'nowhere does not exist'],
  ])('refuses %j, as check does', async (wrong, message) => {
    const options = { input, ...wrong } as GenerateOptions;
    for (const run of [generate, check]) {
      const failure = await run(options).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UsageError);
      expect(failure).toHaveProperty('message', expect.stringContaining(message));
    }
  });

  it('ends when its signal says so', async () => {
    const steps: string[] = [];
    const controller = new AbortController();
    const onProgress = (step: string) => {
      steps.push(step);
      if (step === 'Linking pages') controller.abort(new Error('enough'));
    };
    await expect(generate({ input, concurrency: 'off', signal: controller.signal, onProgress })).rejects.toThrow(
      'enough',
    );
    expect(steps.at(-1)).toBe('Linking pages');
  });
});

describe('check', () => {
  it('gives the findings of generate, and no files', async () => {
    const checked = await check({ input, concurrency: 'off' });
    const { diagnostics, suppressed, summary } = await generate({ input, concurrency: 'off' });
    expect(checked).toEqual({ diagnostics, suppressed, summary });
    expect(checked.diagnostics.map(({ code }) => code)).toContain('link/unknown-type');
  });
});
