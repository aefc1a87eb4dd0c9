import { increment, mostFrequent } from '../../collections/collect.js';
import type { RequestLine } from '../../http/message.js';
import { splitTarget } from '../../http/request-target.js';
import { literalOf } from '../../http/segment-kinds.js';
import type { PageModel } from '../../pages/page-model.js';
import { keepVersions } from './keep-versions.js';
import { mapRequestLines } from './request-lines.js';

/** The pages, with request lines that begin behind the base URL. */
export interface SettledBase {
  readonly pages: readonly PageModel[];
  /** That pages state; absent where none does. */
  readonly base?: string;
}

/** A base URL, taken apart where request targets are. */
interface StatedBase {
  /** Scheme and host, up to the version if it has one; absent when it is a path without a version. */
  readonly base?: string;
  /** What stands behind that. */
  readonly words: readonly string[];
}

const HOST_ALONE = /^https?:\/\/[^/]+$/i;

/**
 * Finds the base URL that most pages state, and lets paths begin behind it: `GET https://host/rest/books`, in a request line or an
 * example, is `/books` at `https://host/rest` where others are written so. Where request lines repeat the end of it
 * (`GET /rest/books`), it ends in front of that. Where it is a host alone, several versions stay in the paths.
 */
export function settleBase(pages: readonly PageModel[]): SettledBase {
  const counts = new Map<string, number>();
  for (const { baseUrl } of pages) if (baseUrl !== undefined) increment(counts, baseUrl);
  const url = mostFrequent(counts);
  if (url === undefined) return { pages: keepVersions(pages) };
  const { base, words } = takeApart(url);
  if (words.length === 0)
    return { pages: base !== undefined && HOST_ALONE.test(base) ? keepVersions(pages) : pages, base: url };
  const documented = pages.flatMap(({ operation }) => operation?.requests ?? []).map(({ line }) => line);
  const relative = documented.filter((line) => line.base === undefined && line.path);
  const repeating = relative.filter((line) => beginsWith(line, words));
  if (repeating.length * 2 >= relative.length) return { pages, ...(base !== undefined && { base }) };
  return { pages: mapRequestLines(pages, (line) => behind(line, words)), base: url };
}

function takeApart(url: string): StatedBase {
  const { base, path } = splitTarget(`${url}/`);
  return { ...(base !== undefined && { base }), words: path.split('/').filter((word) => word !== '') };
}

function beginsWith({ path }: RequestLine, words: readonly string[]): boolean {
  if (!path || path.segments.length <= words.length) return false;
  return words.every((word, index) => literalOf(path.segments[index])?.toLowerCase() === word.toLowerCase());
}

function behind(line: RequestLine, words: readonly string[]): RequestLine {
  if (!line.path || !beginsWith(line, words)) return line;
  return {
    ...line,
    ...(line.base !== undefined && { base: `${line.base}/${words.join('/')}` }),
    path: { segments: line.path.segments.slice(words.length) },
  };
}
