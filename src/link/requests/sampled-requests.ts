import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { PageModel } from '../../pages/page-model.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';

/**
 * Leaves the operations of pages that only show commands, `curl https://host/books/17`, where they are what there is: where more
 * pages have request lines, such a page is a guide to the operations of others, and documents none.
 * Raises `link/request-of-command` for pages that keep theirs.
 */
export function settleSampled(pages: readonly PageModel[], report: Report): readonly PageModel[] {
  const sampled = pages.filter(isSampled);
  if (sampled.length === 0) return pages;
  const told = pages.filter((page) => page.operation?.requests.some((request) => !request.sampled));
  if (told.length > sampled.length) {
    return pages.map((page) => {
      if (!isSampled(page)) return page;
      const { operation: _, ...rest } = page;
      return { ...rest, kind: 'concept' };
    });
  }
  for (const { file, operation } of sampled) {
    const [first] = operation?.requests ?? [];
    if (first) report(diagnostic(LINK_DIAGNOSTICS, 'request-of-command', {}, placeIn(file, first.line.at)));
  }
  return pages;
}

/** All requests of a page are, or none. */
function isSampled({ operation }: PageModel): boolean {
  return operation?.requests.some(({ sampled }) => sampled) ?? false;
}
