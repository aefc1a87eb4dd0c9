import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { DocumentedRequest, PageModel } from '../../pages/page-model.js';
import { PAGE_ENDING } from '../../source/docs-path.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { LinkOptions } from '../link-options.js';

type Corrections = LinkOptions['corrections'];

/** What corrections may call a page: they name it with or without `.md`. */
function namesOf({ file }: PageModel): readonly string[] {
  return [file, file.replace(PAGE_ENDING, '')];
}

/** The request lines that the configuration gives a page. Raises `link/invalid-correction`. */
export function correctedRequests(page: PageModel, corrections: Corrections, report: Report): DocumentedRequest[] {
  const [correction] = namesOf(page).flatMap((name) => corrections?.get(name) ?? []);
  const requests: DocumentedRequest[] = [];
  for (const text of correction?.requests ?? []) {
    const line = parseRequestLine(text, page.titleAt);
    if (line?.path) requests.push({ line, headings: [] });
    else report(diagnostic(LINK_DIAGNOSTICS, 'invalid-correction', { page: page.file, request: text }));
  }
  return requests;
}

/** Reports corrections that change nothing any more. Raises `link/unused-correction`. */
export function reportUnusedCorrections(pages: readonly PageModel[], corrections: Corrections, report: Report): void {
  if (!corrections) return;
  const byName = new Map(pages.flatMap((page) => namesOf(page).map((name) => [name, page] as const)));
  for (const [name, { requests = [] }] of corrections) {
    const why = whyUnused(byName.get(name), requests);
    if (why) report(diagnostic(LINK_DIAGNOSTICS, 'unused-correction', { page: name, why }));
  }
}

function whyUnused(page: PageModel | undefined, requests: readonly string[]): string | undefined {
  if (!page) return 'there is no such page';
  if (!page.operation) return 'the page documents no operation';
  const hasOwn = page.operation.requests.some(({ line }) => line.path);
  return requests.length > 0 && hasOwn ? 'the page has request lines of its own' : undefined;
}
