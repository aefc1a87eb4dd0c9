import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../../diagnostics/diagnostic.js';
import { foldName } from '../../model/fold-name.js';
import type { TypeDeclaration } from '../../pages/declarations.js';
import { fileName } from '../../pages/head/page-naming.js';
import type { PageModel } from '../../pages/page-model.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { namespaceOf } from '../names/words.js';

/**
 * A page that was made from that of another type may still have its annotation: where heading and file name agree on a type,
 * and the annotated one is what another heading stands for, the page is about the type of its heading.
 * Raises `link/copied-annotation`.
 */
export function correctCopiedNames(pages: readonly PageModel[], report: Report): readonly PageModel[] {
  const owners = new Map<string, string>();
  for (const { types, file } of pages) {
    for (const { name, titled } of types) if (titled === undefined) owners.set(name.toLowerCase(), file);
  }
  return pages.map((page) => {
    if (page.types.every(({ titled }) => titled === undefined)) return page;
    const types = page.types.map((declaration) => {
      const owner = owners.get(declaration.name.toLowerCase());
      const name = owner === undefined ? undefined : titledName(declaration, page.file);
      if (owner === undefined || name === undefined) return declaration;
      const parameters = { found: declaration.name, owner, name };
      report(diagnostic(LINK_DIAGNOSTICS, 'copied-annotation', parameters, placeIn(page.file, declaration.at)));
      return { ...declaration, name };
    });
    return { ...page, types };
  });
}

/** What the heading names, in the namespace of the annotation; absent where the file is called something else. */
function titledName({ name, titled }: TypeDeclaration, file: string): string | undefined {
  if (titled === undefined) return undefined;
  if (!foldName(fileName(file)).endsWith(foldName(titled))) return undefined;
  const namespace = namespaceOf(name);
  return namespace === undefined ? titled : `${namespace}.${titled}`;
}
