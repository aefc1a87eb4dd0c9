import { readdirSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { CONFIG_TEMPLATE } from '../../src/cli/commands/init.js';
import { addCheckFlags, addGenerateFlags, addPreviewFlags } from '../../src/cli/flags.js';
import { createProgramSchema } from '../../src/program-schema.js';

const { properties } = createProgramSchema();
const members = Object.keys(properties).filter((name) => name !== '$schema');

it('docs/configuration.md says what every member means', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const sections = ['pages', 'vocabulary'];
  expect(members.filter((name) => !page.includes(`| \`${name}\` `) && !sections.includes(name))).toEqual([]);
  expect(sections.filter((name) => !page.includes(`\n\`${name}\` `))).toEqual([]);
});

it('the file that init writes explains every member', () => {
  expect(members.filter((name) => !new RegExp(`^(?:# )?${name}: ?`, 'm').test(CONFIG_TEMPLATE))).toEqual([]);
});

it('docs/openapi.md lists every extension', () => {
  const page = readFileSync('docs/openapi.md', 'utf8');
  const sources = ['src/emit/openapi', 'src/rules/document'].flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const extensions = new Set(sources.flatMap((text) => text.match(/(?<=')x-[\w-]+(?=')/g) ?? []));
  expect(extensions).toContain('x-source');
  expect([...extensions].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('the README lists every flag', () => {
  const page = readFileSync('README.md', 'utf8');
  const flags = [addCheckFlags, addGenerateFlags, addPreviewFlags].flatMap((add) => add(new Command()).options);
  expect(flags.filter(({ long }) => !page.includes(`\`${long}`)).map(({ long }) => long)).toEqual([]);
});
