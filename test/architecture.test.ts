import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** From the ground up: what stands in a row may import from rows before it only, and nothing from its neighbours in the row. */
const ORDER: readonly (readonly string[])[] = [
  ['collections'],
  ['diagnostics'],
  ['model'],
  ['source'],
  ['markdown'],
  ['http'],
  ['type-expressions'],
  ['pages'],
  ['link'],
  ['emit/openapi', 'emit/postman', 'emit/typescript'],
  ['rules'],
  ['reporters'],
  ['write'],
  ['workers'],
  ['patch'],
  ['cache'],
  ['config'],
  ['pipeline'],
  ['preview'],
  ['cli'],
  ['index.ts'],
];

/** The same for the folders inside of the largest stages. What stands beside these folders begins or ends the stage. */
const ORDER_INSIDE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'pages',
    [
      ['vocabulary'],
      ['context'],
      ['prose'],
      ['constraints'],
      ['sections'],
      ['tables'],
      ['lists'],
      ['messages'],
      ['requests'],
      ['head', 'permissions'],
      ['outline/components', 'outline/lists', 'outline/tables'],
      ['outline'],
      ['enumeration', 'resource'],
      ['operation/parameters'],
      ['operation/permissions', 'operation/exchanges'],
      ['operation/bodies', 'operation/requests'],
      ['operation'],
    ],
  ],
  [
    'link',
    [
      ['names'],
      ['types'],
      ['requests'],
      ['examples'],
      ['results'],
      ['bodies', 'parameters', 'responses'],
      ['operations'],
    ],
  ],
]);

/** The emitters know the model, and nothing of the pages that it came from. */
const EMITTERS_IMPORT = ['collections', 'diagnostics', 'model', 'http'];

/** Everything else works on what it is given. */
const MAY_TOUCH_THE_DISK = ['source', 'write', 'workers', 'cache', 'config', 'preview', 'cli'];
const FILES_THAT_TOUCH_THE_DISK = ['emit/typescript/load-templates.ts', 'package-info.ts'];

const MAXIMUM_LINES = 300;
const LONGER_FILES: readonly string[] = [];

interface SourceModule {
  /** Relative to `src`. */
  readonly file: string;
  readonly place: string;
  readonly lines: number;
  readonly syntax: ts.SourceFile;
  readonly imports: readonly string[];
}

const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map(readModule);

function readModule(file: string): SourceModule {
  const text = readFileSync(root + file, 'utf8');
  const syntax = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return { file, place: placeOf(file), lines: text.split('\n').length - 1, syntax, imports };
}

/** The folder that the order names; the files beside the folders are the pipeline, but for the public entry. */
function placeOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  if (folders[0] === 'emit') return folders.slice(0, 2).join('/');
  return folders[0] ?? (file === 'index.ts' ? file : 'pipeline');
}

/** The folder of a module inside of its stage, and the stage; undefined for modules beside the folders. */
function folderInStage(file: string): { readonly stage: string; readonly folder: string } | undefined {
  const [stage = '', ...folders] = file.split('/').slice(0, -1);
  return folders.length > 0 ? { stage, folder: folders.join('/') } : undefined;
}

/** The modules of this package that a module imports, types included. */
function ownImports({ file, imports }: SourceModule): readonly string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
}

function rowOf(place: string): number {
  return ORDER.findIndex((row) => row.includes(place));
}

it('finds the modules', () => {
  expect(modules.length).toBeGreaterThan(50);
});

it('has a place for every folder', () => {
  expect(modules.filter(({ place }) => rowOf(place) < 0).map(({ file }) => file)).toEqual([]);
});

it('imports only modules that exist', () => {
  const files = new Set(modules.map(({ file }) => file));
  const missing = modules.flatMap((module) =>
    ownImports(module)
      .filter((target) => !files.has(target))
      .map((target) => `${module.file} -> ${target}`),
  );
  expect(missing).toEqual([]);
});

/** The folders in the first list of ARCHITECTURE.md behind a line. */
function listedBehind(line: string): readonly string[] {
  const page = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
  const [, block = ''] = (page.split(line)[1] ?? '').split('```');
  return [...block.matchAll(/^src\/(\S+)/gm)].map(([, place = '']) => place.replace(/\/$/, ''));
}

it('has the order that ARCHITECTURE.md lists', () => {
  const listed = listedBehind('### Folders and import order');
  expect(listed.map((place) => (place === '*.ts' ? 'pipeline' : place))).toEqual(ORDER.flat());
});

it.each([...ORDER_INSIDE])('has the order inside of %s that ARCHITECTURE.md lists', (stage, rows) => {
  expect(listedBehind(`Inside of \`${stage}\`:`)).toEqual(rows.flat().map((folder) => `${stage}/${folder}`));
});

it('imports from the ground only', () => {
  const upward = modules.flatMap((module) =>
    ownImports(module)
      .filter((target) => placeOf(target) !== module.place && rowOf(placeOf(target)) >= rowOf(module.place))
      .map((target) => `${module.file} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

it.each([...ORDER_INSIDE])('imports inside of %s from the ground only', (stage, rows) => {
  const rowIn = (folder: string) => rows.findIndex((row) => row.includes(folder));
  const wrong = modules.flatMap((module) => {
    const own = folderInStage(module.file);
    if (own?.stage !== stage) return [];
    return ownImports(module)
      .filter((target) => {
        const theirs = folderInStage(target);
        if (theirs?.stage !== stage || theirs.folder === own.folder) return false;
        return rowIn(theirs.folder) < 0 || rowIn(theirs.folder) >= rowIn(own.folder);
      })
      .map((target) => `${module.file} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

it('shows the emitters nothing but the model', () => {
  const others = modules
    .filter(({ place }) => place.startsWith('emit/'))
    .flatMap((module) =>
      ownImports(module)
        .filter((target) => placeOf(target) !== module.place && !EMITTERS_IMPORT.includes(placeOf(target)))
        .map((target) => `${module.file} -> ${target}`),
    );
  expect(others).toEqual([]);
});

it('has no circle of imports', () => {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    const module = byFile.get(file);
    if (done.has(file) || !module) return;
    done.add(file);
    for (const target of ownImports(module)) visit(target, [...trail, file]);
  };
  for (const { file } of modules) visit(file, []);
  expect(circles).toEqual([]);
});

it('touches the disk in few places', () => {
  const others = modules
    .filter(({ imports }) => imports.some((specifier) => /^(?:node:)?fs(?:\/promises)?$/.test(specifier)))
    .filter(({ file, place }) => !MAY_TOUCH_THE_DISK.includes(place) && !FILES_THAT_TOUCH_THE_DISK.includes(file));
  expect(others.map(({ file }) => file)).toEqual([]);
});

it('has short files', () => {
  const long = modules.filter(({ lines }) => lines > MAXIMUM_LINES).map(({ file }) => file);
  expect(long).toEqual(LONGER_FILES);
});

it('names files in kebab-case, and none for what has no subject', () => {
  const odd = modules.filter(({ file }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file));
  const vague = modules.filter(({ file }) => /(?:^|\/)(?:utils?|helpers?|common|misc)\.ts$/.test(file));
  expect([...odd, ...vague].map(({ file }) => file)).toEqual([]);
});

it('has no default export', () => {
  const found = modules.filter(({ syntax }) =>
    syntax.statements.some(
      (statement) => ts.isExportAssignment(statement) || hasModifier(statement, ts.SyntaxKind.DefaultKeyword),
    ),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});

it('exports what others declare from the public entry only', () => {
  const found = modules
    .filter(({ place }) => place !== 'index.ts')
    .filter(({ syntax }) => syntax.statements.some((statement) => ts.isExportDeclaration(statement)));
  expect(found.map(({ file }) => file)).toEqual([]);
});

/** Types may go without: their names, and those of their members, often say it all. */
it('documents everything exported that runs', () => {
  const silent = modules.flatMap(({ file, syntax }) =>
    syntax.statements
      .filter((statement) => hasModifier(statement, ts.SyntaxKind.ExportKeyword))
      .filter((statement) => !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement))
      .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
      .map((statement) => `${file}:${syntax.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`),
  );
  expect(silent).toEqual([]);
});

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some((modifier) => modifier.kind === kind) ?? false)
  );
}
