import { describe, expect, it } from 'vitest';
import { resolveSettings, withAbsolutePaths } from '../../../src/config/settings.js';

const FOLDER = '/work';

describe('resolveSettings', () => {
  it('needs an input folder', () => {
    expect(() => resolveSettings({}, {}, FOLDER)).toThrow('No input folder is given; expected --input DIR');
  });

  it('fills in defaults', () => {
    const settings = resolveSettings({}, { input: 'docs' }, FOLDER);
    expect(settings).toMatchObject({
      input: '/work/docs',
      formats: ['yaml'],
      openapi: '3.0',
      types: true,
      cache: false,
      cacheLocation: '/work/.cache/docs-to-openapi',
    });
    expect(settings.output).toBeUndefined();
    expect(settings.root).toBeUndefined();
  });

  it('prefers flags to the file, and the file to defaults', () => {
    const settings = resolveSettings(
      { input: 'a', root: '..', formats: ['json'], types: false, openapi: '3.2' },
      { input: 'b', formats: ['yaml', 'json'], types: undefined },
      FOLDER,
    );
    expect(settings).toMatchObject({
      input: '/work/b',
      root: '/',
      formats: ['yaml', 'json'],
      types: false,
      openapi: '3.2',
    });
  });

  it('begins relative paths where they are written', () => {
    const file = withAbsolutePaths({ input: 'a', baseline: 'b.json', reporter: undefined }, '/project');
    expect(resolveSettings(file, { templates: 't', output: '/out' }, FOLDER)).toMatchObject({
      input: '/project/a',
      baseline: '/project/b.json',
      templates: '/work/t',
      output: '/out',
    });
  });
});
