import { decodePercent } from '../../http/decode-percent.js';
import type { LinkTarget } from '../../type-expressions/type-expression.js';

const SCHEME_OR_ROOT = /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i;

/** How a page is called once a site is made of it: `user.html`, `user/`, `user`. */
const PUBLISHED_NAME = /^[^.]+(?=\.html?$)|^[^.]+$/i;

/**
 * Resolves a link of a page. A link to the web or to a site's root (`/graph/overview`) leads out of the docs: it has no
 * file. A relative link that climbs out of the docs root keeps the rest of its path: pages of a partial copy still link to
 * pages, though to none that is here. A link to a page as a generator of sites publishes it leads to the page.
 * @param url as written, perhaps percent-encoded; a `?query` is ignored
 * @param file the page or include that holds the link, relative to the docs root
 */
export function resolveLink(url: string, file: string): LinkTarget {
  const target = url.trim().replaceAll('\\', '/');
  if (SCHEME_OR_ROOT.test(target)) return {};
  const hash = target.indexOf('#');
  const anchor = hash < 0 ? '' : decode(target.slice(hash + 1));
  const path = decode((hash < 0 ? target : target.slice(0, hash)).split('?', 1)[0] ?? '');
  return { file: path === '' ? file : joinPath(file, path), ...(anchor !== '' && { anchor }) };
}

function joinPath(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const [name] = PUBLISHED_NAME.exec(parts.at(-1) ?? '') ?? [];
  if (name !== undefined) parts.splice(-1, 1, `${name}.md`);
  return parts.join('/');
}

/** As it is written where it does not decode. */
function decode(text: string): string {
  return decodePercent(text) ?? text;
}
