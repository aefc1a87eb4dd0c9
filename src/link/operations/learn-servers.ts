import type { PageModel } from '../../pages/page-model.js';
import { increment } from '../collect.js';
import { compareText } from '../names/words.js';

/** A base URL on this share of the absolute requests is one of the API, not of a sample. */
const SERVER_SHARE = 0.05;

/**
 * The base URLs of the API, most frequent first: those of requests whose path is one of the page's own request lines.
 * Kiota and other consumers want exactly one, so that rare ones (another version, a sample host) do not count.
 */
export function learnServers(pages: readonly PageModel[]): string[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { operation } of pages) {
    const lines = [
      ...(operation?.requests.map(({ line }) => line) ?? []),
      ...(operation?.exchanges.flatMap(({ request }) => (request ? [request.line] : [])) ?? []),
    ];
    for (const { base, path } of lines) {
      if (!base || !path) continue;
      total += 1;
      increment(counts, base);
    }
  }
  const ranked = [...counts].sort(([left, a], [right, b]) => b - a || compareText(left, right));
  // A word that stands for the host is the last resort: examples that show a whole URL say what it stands for.
  const best = ranked.find(([base]) => base.includes('://')) ?? ranked[0];
  return best && best[1] >= total * SERVER_SHARE ? [best[0]] : [];
}
