import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const libraries = dirname(createRequire(import.meta.url).resolve('typescript'));
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es5.d.ts'],
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};
const cache = new Map<string, ts.SourceFile>();

/** Compiles modules that exist in memory only, with `--strict`. Returns each error as `file:line message`. */
export function compileErrors(files: Readonly<Record<string, string>>): readonly string[] {
  const host = memoryHost(new Map(Object.entries(files).map(([name, text]) => [`/${name}`, text])));
  const program = ts.createProgram(
    Object.keys(files).map((name) => `/${name}`),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Parses one module and nothing else. `parseDiagnostics` is not in the public types, but has been there all along. */
export function parseModule(text: string): { readonly file: ts.SourceFile; readonly errors: readonly string[] } {
  const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  return { file, errors: parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')) };
}

function memoryHost(files: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile: (name) => {
      const text = files.get(name);
      return text === undefined ? librarySource(name) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    },
    getDefaultLibFileName: () => join(libraries, 'lib.es5.d.ts'),
    getDefaultLibLocation: () => libraries,
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}

/** Parsed once for all programs. */
function librarySource(name: string): ts.SourceFile | undefined {
  if (!name.startsWith(libraries)) return undefined;
  const source = cache.get(name) ?? ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ES2022);
  cache.set(name, source);
  return source;
}
