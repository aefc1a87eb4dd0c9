import { increment } from '../../collections/collect.js';
import { compareText } from '../../collections/compare-text.js';
import type { RequestLine } from '../../http/message.js';
import type { PageModel, PageOperation } from '../../pages/page-model.js';
import { withParts } from './claim-requests.js';
import { indexRoutes } from './route-index.js';

/**
 * A base URL on this share of the absolute requests is one of the API. With a smaller share, the host of a single sample would
 * be; with a greater one, no host would where most pages write a word in its place.
 */
const SERVER_SHARE = 0.05;

/**
 * The base URL of the API: of those that request lines have, and examples whose path is one of them, the most frequent one; of
 * all examples where there is none, unless more of them show the API's own paths without one: theirs are of other hosts.
 * Requests whose URL an earlier response gave do not count.
 * Kiota and other consumers want exactly one, so that rare ones (another version, a sample host) do not count.
 * @param stated what pages state: it is put in front of, or in the place of, what request lines and examples have, but for whole
 *   URLs of request lines
 * @returns `{x}` in it is a server variable; undefined where no request is absolute
 */
export function learnServer(pages: readonly PageModel[], stated?: string): string | undefined {
  const operations = pages.flatMap(({ operation }) => (operation ? withParts(operation) : []));
  const documented = operations.flatMap(({ requests }) => requests.map(({ line }) => line));
  const used = operations.flatMap(usedLines);
  const written = mostFrequentBase(countBases(documented));
  if (stated !== undefined && !written?.includes('://')) {
    const host = stated.startsWith('/') ? mostFrequentBase(countBases(used)) : stated;
    return joinBases(host?.includes('://') ? host : '', stated.startsWith('/') ? stated : (written ?? ''));
  }
  const counts = countBases([...documented, ...used]);
  if (counts.size > 0) return mostFrequentBase(counts);
  const shown = countBases(operations.flatMap(exampleLines));
  const best = mostFrequentBase(shown);
  return best !== undefined && (shown.get(best) ?? 0) >= used.length ? best : undefined;
}

/** A URL with a path behind it that it may end with already. */
function joinBases(url: string, path: string): string {
  const end = path === '' || path.startsWith('/') ? path : `/${path}`;
  return url.toLowerCase().endsWith(end.toLowerCase()) ? url : `${url}${end}`;
}

/** Requests of examples whose path is that of a request line. */
function usedLines({ requests, exchanges }: PageOperation): readonly RequestLine[] {
  const routes = requests.flatMap(({ line: { method, path } }) => (path ? [{ method, path }] : []));
  const usesOf = indexRoutes(routes, (route) => route);
  return exchanges.flatMap(({ request }) => (request && usesOf(request).length > 0 ? [request.line] : []));
}

function exampleLines({ exchanges }: PageOperation): readonly RequestLine[] {
  return exchanges.flatMap(({ request }) => (request && !request.opaqueUrl ? [request.line] : []));
}

function countBases(lines: readonly RequestLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { base, path } of lines) if (base && path) increment(counts, base);
  return counts;
}

function mostFrequentBase(counts: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...counts].sort(([left, a], [right, b]) => b - a || compareText(left, right));
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  // A word that stands for the host is the last resort: examples that show a whole URL say what it stands for.
  const best = ranked.find(([base]) => base.includes('://')) ?? ranked[0];
  return best && best[1] >= total * SERVER_SHARE ? best[0] : undefined;
}
