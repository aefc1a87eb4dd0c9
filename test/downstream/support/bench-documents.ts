import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiVersion, Scale } from './consumer.js';
import { ROOT } from './folders.js';
import { optionalTools } from './optional-tools.js';
import { runBuiltCommand } from './run-built-command.js';

/** Documents that belong together: one, or one for each area of an API. */
export interface BenchInput {
  readonly name: string;
  readonly openapi: OpenApiVersion;
  readonly scale: Scale;
  readonly unquoted: boolean;
  /** Paths of the documents. */
  readonly documents: readonly string[];
}

/** Pages of a large API. */
export interface PagesFolder {
  readonly input: string;
  /** The docs root, inside which includes are resolved. */
  readonly root?: string;
}

/** The documents of the sample pages, in every version. */
export async function makeSampleInputs(folder: string): Promise<readonly BenchInput[]> {
  const pages = { input: join(ROOT, 'input') };
  const make = async (openapi: OpenApiVersion, unquoted: boolean): Promise<BenchInput> => {
    const output = join(folder, `sample-${openapi}${unquoted ? '-unquoted' : ''}`);
    await generate(pages, output, openapi, unquoted ? ['--unquoted-function-arguments'] : []);
    return { name: 'sample', openapi, scale: 'area', unquoted, documents: [join(output, 'openapi.json')] };
  };
  return [await make('3.0', false), await make('3.1', false), await make('3.0', true)];
}

/** The documents of a large API: whole in every version, and its areas. */
export async function makeWholeInputs(pages: PagesFolder, folder: string): Promise<readonly BenchInput[]> {
  const make = async (
    openapi: OpenApiVersion,
    name = 'all pages',
    flags: readonly string[] = [],
  ): Promise<BenchInput> => {
    const output = join(folder, `whole-${openapi}${flags.join('')}`);
    await generate(pages, output, openapi, flags);
    return { name, openapi, scale: 'whole', unquoted: false, documents: [join(output, 'openapi.json')] };
  };
  return [
    await make('3.0'),
    await make('3.1'),
    await make('3.1', 'all pages, --only-valid-examples --only-used-types', [
      '--only-valid-examples',
      '--only-used-types',
    ]),
    await makeAreas(pages, folder),
  ];
}

async function makeAreas(pages: PagesFolder, folder: string): Promise<BenchInput> {
  const output = join(folder, 'areas');
  await generate(pages, output, '3.0', ['--split-by', 'area']);
  const index: { readonly documents: readonly { readonly file: string; readonly operations: number }[] } = JSON.parse(
    readFileSync(join(output, 'areas/index.json'), 'utf8'),
  );
  const areas = index.documents.filter(({ operations }) => operations > 0);
  return {
    name: `${areas.length} areas`,
    openapi: '3.0',
    scale: 'area',
    unquoted: false,
    documents: areas.map(({ file }) => join(output, 'areas', file)),
  };
}

async function generate(
  { input, root }: PagesFolder,
  output: string,
  openapi: OpenApiVersion,
  flags: readonly string[],
): Promise<void> {
  const { code, stderr } = await runBuiltCommand(
    [
      'generate',
      ...['--input', input, ...(root === undefined ? [] : ['--root', root]), '--output', output],
      ...['--openapi', openapi, '--format', 'json,postman', '--quiet'],
      ...flags,
    ],
    optionalTools.postmanConverter,
  );
  if (code !== 0) throw new Error(`The documents of ${input} were not made: ${stderr}`);
}
