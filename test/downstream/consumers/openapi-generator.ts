import { join } from 'node:path';
import { compileFiles } from '../support/compile-files.js';
import type { Consumer } from '../support/consumer.js';
import { ROOT } from '../support/folders.js';
import { fileOfTool, findMissingTool, optionalTools } from '../support/optional-tools.js';
import { canRun, runProgram } from '../support/run-program.js';

const tool = optionalTools.openApiGenerator;

/** What is wrong with what a generator made, by its name; `go` and `csharp` are generated and not compiled. */
const checks = {
  'typescript-fetch': async (output) => compileFiles([join(output, 'index.ts')]),
  java: parseJava,
  go: async () => [],
  csharp: async () => [],
  python: compilePython,
} as const satisfies Record<string, (output: string) => Promise<readonly string[]>>;

export type GeneratorName = keyof typeof checks;

/** A generator of openapi-generator. 7.0.0 drops every `allOf` of 3.1, so it reads 3.0 alone. */
export function openApiGenerator(generator: GeneratorName): Consumer {
  return {
    name: `openapi-generator, ${generator}`,
    version: '7.0.0',
    reads: ['3.0'],
    scale: 'area',
    // It puts paths between single quotes, and does not escape those that are there.
    unquoted: generator === 'python',
    findMissing: async () => (await findMissingTool(tool)) ?? (await findMissingProgram(generator)),
    async read(document, folder) {
      const output = join(folder, generator);
      const flags = ['generate', '--input-spec', document, '--generator-name', generator, '--output', output];
      const { code, stdout, stderr } = await runProgram('java', ['-jar', fileOfTool(tool), ...flags]);
      if (code !== 0) return [`it ended with ${code}: ${stderr || stdout}`];
      return [...findErrors(stdout), ...findCollisions(stdout), ...(await checks[generator](output))];
    },
  };
}

async function findMissingProgram(generator: GeneratorName): Promise<string | undefined> {
  if (!(await canRun('java', ['-version']))) return 'there is no Java';
  if (generator === 'python' && !(await canRun('python3', ['--version']))) return 'there is no Python';
  return undefined;
}

function findErrors(log: string): readonly string[] {
  return log.split('\n').filter((line) => /^\[\w+\] ERROR /.test(line));
}

/** Names that meet are files that are written twice. */
function findCollisions(log: string): readonly string[] {
  const files = [...log.matchAll(/ writing file (.+)$/gm)].map(([, file = '']) => file);
  return files.filter((file, index) => files.indexOf(file) !== index).map((file) => `${file} is written twice`);
}

/** Syntax only: the libraries that the client needs are not here. Nothing is checked where Java has no compiler. */
async function parseJava(output: string): Promise<readonly string[]> {
  if (!(await canRun('javac', ['-version']))) return [];
  const script = join(ROOT, 'test/downstream/support/ParseSources.java');
  const { code, stdout, stderr } = await runProgram('java', [script, output]);
  return code === 0 ? linesOf(stdout) : [stderr];
}

async function compilePython(output: string): Promise<readonly string[]> {
  const { stdout } = await runProgram('python3', ['-m', 'compileall', '-q', output]);
  return linesOf(stdout).filter((line) => line.includes('Error'));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
