import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Files that hold one (docfx, Microsoft Learn): a YAML tree of `name`, `href`, `items`, or Markdown headings that are links. */
const FILE_NAMES: readonly string[] = ['toc.yml', 'toc.yaml', 'toc.md'];

/** The absolute path of the table of contents of a docs folder: in the input folder, else in those around it up to the root. */
export function findTableOfContents(input: string, root: string): string | undefined {
  const outermost = path.resolve(root);
  for (let folder = path.resolve(input); ; folder = path.dirname(folder)) {
    const names = listFolder(folder).filter((name) => FILE_NAMES.includes(name.toLowerCase()));
    const [first] = names.sort(
      (left, right) => FILE_NAMES.indexOf(left.toLowerCase()) - FILE_NAMES.indexOf(right.toLowerCase()),
    );
    if (first) return path.join(folder, first);
    if (folder === outermost || folder === path.dirname(folder)) return undefined;
  }
}

/** Pages may stand inside of folders that nobody may list. */
function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
