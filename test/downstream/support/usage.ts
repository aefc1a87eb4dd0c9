import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFiles } from './compile-files.js';
import { ROOT } from './folders.js';

const USAGE = join(ROOT, 'test/downstream/usage');

/**
 * Compiles the lines that people write against the types of the sample; lines marked `@ts-expect-error` must not compile.
 * @param names a file of `usage/names`: what the types are called there
 * @param folder where the types are; the lines are put beside them
 */
export function compileUsage(names: string, folder: string): readonly string[] {
  const lines = join(folder, 'lines.ts');
  copyFileSync(join(USAGE, 'lines.ts'), lines);
  copyFileSync(join(USAGE, 'names', `${names}.ts`), join(folder, 'names.ts'));
  return compileFiles([lines]);
}
