import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES, loadTemplates } from '../../../../src/emit/typescript/load-templates.js';
import { renderTypes } from '../../../../src/emit/typescript/render-types.js';
import { apiModel } from '../../../helpers/model-builder.js';
import { createTemporaryFolder } from '../../../helpers/temporary-folder.js';

let folder = '';

beforeEach(async () => {
  folder = createTemporaryFolder();
  await cp(BUILT_IN_TEMPLATES, folder, { recursive: true });
});

it('loads the templates of the package', async () => {
  const { templates, diagnostics } = await loadTemplates();
  expect(diagnostics).toEqual([]);
  expect(templates).toBeDefined();
});

it('loads templates of the user, whatever their line ends', async () => {
  await writeFile(join(folder, 'types.hbs'), '\uFEFF// mine\r\n{{> operation-map}}\r\n');
  const { templates, diagnostics } = await loadTemplates(folder);
  expect(diagnostics).toEqual([]);
  expect(templates && renderTypes(apiModel({}), { templates })).toBe(
    '// mine\n/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */\nexport interface Operations {\n}\n',
  );
});

it('names the place of every mistake', async () => {
  await rm(join(folder, 'partials', 'alias.hbs'));
  await writeFile(join(folder, 'partials', 'property.hbs'), '{{> comment}}\n{{key');
  const { templates, diagnostics } = await loadTemplates(folder);
  expect(templates).toBeUndefined();
  expect(diagnostics.map(({ code, place }) => `${place?.file.slice(folder.length)}:${place?.line} ${code}`)).toEqual([
    '/partials/operation.hbs:6 templates/unknown-partial',
    '/partials/property.hbs:2 templates/broken-template',
  ]);
});

it('needs the template of the module', async () => {
  await rm(join(folder, 'types.hbs'));
  const { templates, diagnostics } = await loadTemplates(folder);
  expect(templates).toBeUndefined();
  expect(diagnostics.map(({ message }) => message)).toEqual([
    `There is no template "${folder}/types.hbs", from which the module of types is written.`,
  ]);
});

it('reports a template that cannot be read', async () => {
  await mkdir(join(folder, 'partials', 'folder.hbs'));
  const { templates, diagnostics } = await loadTemplates(folder);
  expect(templates).toBeUndefined();
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ['templates/unreadable-template', `${folder}/partials/folder.hbs`],
  ]);
});

it('reports a folder that is none', async () => {
  const { diagnostics } = await loadTemplates(join(folder, 'types.hbs'));
  expect(diagnostics.map(({ code }) => code)).toEqual(['templates/missing-template']);
});
