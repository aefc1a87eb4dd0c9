import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { PageContext } from './context/page-context.js';
import { PAGES_DIAGNOSTICS } from './diagnostics.js';
import type { FrontMatter, PageKind } from './page-model.js';

const TYPE_KEYS: ReadonlySet<string> = new Set(['doc_type', 'topic_type']);

/**
 * Reports what is unfinished in the front matter, and a document type that the page's content contradicts.
 * Raises `pages/to-do`, `pages/front-matter-macro`, `pages/empty-front-matter-title` and `pages/document-type-mismatch`.
 */
export function reportFrontMatter(frontMatter: FrontMatter, kind: PageKind, context: PageContext): void {
  const { vocabulary, file } = context;
  for (const { key, value, at } of frontMatter) {
    const place = placeIn(file, at);
    if (vocabulary.findToDo(value) >= 0) {
      context.report(
        diagnostic(PAGES_DIAGNOSTICS, 'to-do', { where: `"${key}" of the front matter`, text: value }, place),
      );
    } else if (vocabulary.isMacro(value)) {
      context.report(diagnostic(PAGES_DIAGNOSTICS, 'front-matter-macro', { key, text: value }, place));
    } else if (key === 'title' && value === '') {
      context.report(diagnostic(PAGES_DIAGNOSTICS, 'empty-front-matter-title', {}, place));
    }
    const stated = TYPE_KEYS.has(key) ? vocabulary.documentTypes.get(value.toLowerCase()) : undefined;
    if (stated !== undefined && stated !== kind) {
      context.report(diagnostic(PAGES_DIAGNOSTICS, 'document-type-mismatch', { stated: value, found: kind }, place));
    }
  }
}
