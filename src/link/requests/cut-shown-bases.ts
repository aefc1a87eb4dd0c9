import type { RequestLine } from '../../http/message.js';
import { literalOf } from '../../http/segment-kinds.js';
import type { PageModel } from '../../pages/page-model.js';
import { mapRequestLines, requestLinesOf } from './request-lines.js';

/** What a base URL has behind its host, from any word on: `api/acme/stock/v2.0`, `acme/stock/v2.0`. */
type BaseEndings = ReadonlySet<string>;

/** One segment is the version alone, which no path begins with: see `splitTarget`. */
const SHORTEST_ENDING = 2;

/**
 * Cuts off the beginnings of paths that are the end of a base URL: `GET /acme/stock/v2.0/items` is `/items` where other request
 * lines and examples, of whatever page, have `https://host/api/acme/stock/v2.0/items`.
 */
export function cutShownBases(pages: readonly PageModel[]): readonly PageModel[] {
  const endings = endingsOf(pages);
  if (endings.size === 0) return pages;
  return mapRequestLines(pages, (line) => cutLine(line, endings));
}

function endingsOf(pages: readonly PageModel[]): BaseEndings {
  const bases = new Set(
    pages.flatMap(({ operation }) => (operation ? requestLinesOf(operation) : [])).map(({ base }) => base),
  );
  const endings = new Set<string>();
  for (const base of bases) {
    const [, ...words] = base?.includes('://') ? base.slice(base.indexOf('//') + 2).split('/') : [];
    for (let from = words.length - 1; from >= 0 && /^[\w.-]+$/.test(words[from] ?? ''); from -= 1) {
      if (words.length - from >= SHORTEST_ENDING) endings.add(words.slice(from).join('/').toLowerCase());
    }
  }
  return endings;
}

function cutLine(line: RequestLine, endings: BaseEndings): RequestLine {
  if (line.base !== undefined || !line.path) return line;
  const { segments } = line.path;
  let beginning = '';
  for (let length = 1; length < segments.length; length += 1) {
    const word = literalOf(segments[length - 1]);
    if (word === undefined) return line;
    beginning += `${length > 1 ? '/' : ''}${word.toLowerCase()}`;
    if (endings.has(beginning)) return { ...line, path: { segments: segments.slice(length) } };
  }
  return line;
}
