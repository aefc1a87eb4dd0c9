import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compileTemplates, type TemplateSource, type Templates } from './compile-templates.js';
import { TEMPLATE_DIAGNOSTICS } from './diagnostics.js';

/** The templates that come with this package: as far from the compiled file as from its source. */
export const BUILT_IN_TEMPLATES = fileURLToPath(new URL('../../../templates/typescript', import.meta.url));

const EXTENSION = '.hbs';

/**
 * Reads `types.hbs` and `partials/*.hbs` of a folder and compiles them. `templates` is absent when there are findings: those of
 * `compileTemplates`, `missing-template` and `unreadable-template`.
 */
export async function loadTemplates(
  directory: string = BUILT_IN_TEMPLATES,
): Promise<{ readonly templates?: Templates; readonly diagnostics: readonly Diagnostic[] }> {
  const folder = directory.replaceAll('\\', '/');
  const found = await Promise.all([
    readTemplate(posix.join(folder, `types${EXTENSION}`)),
    ...(await listPartials(posix.join(folder, 'partials'))).map(readTemplate),
  ]);
  const diagnostics = found.flatMap((file) => ('code' in file ? [file] : []));
  const [root, ...partials] = found.flatMap((file) => ('code' in file ? [] : [file]));
  return root && diagnostics.length === 0 ? compileTemplates(root, partials) : { diagnostics };
}

/** A folder without partials is one where nothing is included. */
async function listPartials(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .sort()
    .map((name) => posix.join(folder, name));
}

async function readTemplate(file: string): Promise<TemplateSource | Diagnostic> {
  try {
    const text = await readFile(file, 'utf8');
    return { name: posix.basename(file, EXTENSION), file, text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
  } catch (error) {
    const { code, message: reason } = error as NodeJS.ErrnoException;
    const place = { file, line: 1, column: 1 };
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? diagnostic(TEMPLATE_DIAGNOSTICS, 'missing-template', { file }, place)
      : diagnostic(TEMPLATE_DIAGNOSTICS, 'unreadable-template', { file, reason }, place);
  }
}
