import type { PageModel } from '../../pages/page-model.js';
import { withParts } from '../requests/claim-requests.js';

/**
 * Says which pages of resources have actions that take a token. Such a page describes its actions in a few sentences, with no
 * headers: they take what the operations take that the methods table of the page lists.
 */
export function findActionTokens(pages: readonly PageModel[]): (page: PageModel) => boolean {
  const demanding = new Set(
    pages
      .filter(({ operation }) => operation && withParts(operation).some(({ demandsToken }) => demandsToken))
      .map(({ file }) => file.toLowerCase()),
  );
  return ({ kind, methods }) =>
    kind === 'resource' &&
    methods.some(({ target }) => target?.file !== undefined && demanding.has(target.file.toLowerCase()));
}
