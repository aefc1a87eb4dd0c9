import path from 'node:path';

/** The ending of the name of a page: Markdown, or Markdown with components in it. */
export const PAGE_ENDING = /\.(?:mdx?|markdown)$/i;

/** True when an absolute path is the folder itself or lies below it. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** The name of a file in the docs: relative to the root, with forward slashes. */
export function toDocsPath(root: string, file: string): string {
  const relative = path.relative(root, file);
  return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}

/**
 * The file that a path on a page means, relative to the docs root: `~/` and a leading slash begin at the root,
 * anything else at the folder of the page. `undefined` when the path leads out of the root.
 */
export function resolveDocsPath(from: string, target: string): string | undefined {
  const slashed = target.replaceAll('\\', '/');
  const atRoot = /^~?\/+/.exec(slashed);
  const joined = atRoot ? slashed.slice(atRoot[0].length) : path.posix.join(path.posix.dirname(from), slashed);
  const normal = path.posix.normalize(joined);
  return normal === '..' || normal.startsWith('../') ? undefined : normal;
}
