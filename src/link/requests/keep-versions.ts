import { increment, mostFrequent } from '../../collections/collect.js';
import type { RequestLine } from '../../http/message.js';
import type { PageModel } from '../../pages/page-model.js';
import { mapRequestLines } from './request-lines.js';

/** A base URL in two. */
interface DividedBase {
  /** Scheme and host; empty where there is none. */
  readonly host: string;
  /** `api/v1`; empty where there is none. */
  readonly path: string;
}

/** From this share of other request lines on, a document has more than one version, or has paths beside those of its version. */
const OTHERS_SHARE = 0.05;

const BASE = /^(https?:\/\/[^/]*)?((?:\/[\w.-]+)*)$/;

/**
 * Puts versions back in front of paths, `/api/v1/books`, where most request lines have the same one, and others have another one or
 * none: `GET /health`. One server would be wrong for some of them.
 */
export function keepVersions(pages: readonly PageModel[]): readonly PageModel[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { operation } of pages) {
    for (const { line } of operation?.requests ?? []) {
      if (!line.path) continue;
      increment(counts, divideBase(line)?.path ?? '');
      total += 1;
    }
  }
  const usual = mostFrequent(counts) ?? '';
  const others = total - (counts.get(usual) ?? 0);
  if (usual === '' || others === 0 || others < total * OTHERS_SHARE) return pages;
  return mapRequestLines(pages, withWholePath);
}

function withWholePath(line: RequestLine): RequestLine {
  const { host, path } = divideBase(line) ?? { host: '', path: '' };
  if (path === '' || !line.path) return line;
  const { base: _, ...rest } = line;
  const words = path.split('/').filter((word) => word !== '');
  const segments = words.map((text) => ({ parts: [{ kind: 'text' as const, text }] }));
  return {
    ...rest,
    ...(host !== '' && { base: host }),
    path: { segments: [...segments, ...line.path.segments] },
  };
}

/** Nothing for a base with placeholders, or with a word in the place of the host. */
function divideBase({ base }: RequestLine): DividedBase | undefined {
  const [, host = '', path] = BASE.exec(base ?? '') ?? [];
  return path === undefined ? undefined : { host, path };
}
