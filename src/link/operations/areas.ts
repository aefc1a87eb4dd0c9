import { increment, mostFrequent } from '../../collections/collect.js';
import { isVersion } from '../../http/segment-kinds.js';
import type { PathTemplate } from '../../model/path-template.js';
import { wordsOf } from '../names/words.js';

/** Tells the area of an operation: the group that a reader looks for it in. */
export type AreaOf = (page: string, path: PathTemplate) => string;

/**
 * The outermost names that this share of the pages has in common say nothing about one of them. With a smaller share, the
 * largest group of all would be none; with a greater one, a few pages that stand elsewhere would make one group of all others.
 */
const COMMON_SHARE = 0.9;

/**
 * Areas from the table of contents, where it has the page: the first group below what nearly all operation pages share. Any
 * other operation goes by the first segment of its path that nearly all paths do not share: it joins the area that most
 * operations with this segment are in, and where there is none, the segment is its area.
 * @param pages operation pages with the path of one operation each, or more
 */
export function createAreas(
  trails: ReadonlyMap<string, readonly string[]>,
  pages: readonly { readonly page: string; readonly path: PathTemplate }[],
): AreaOf {
  const listedTrails = pages.map(({ page }) => trails.get(page.toLowerCase())).filter((trail) => trail !== undefined);
  const depth = sharedNames(listedTrails);
  const groupOf = (trail: readonly string[]) => trail.slice(0, depth + 1).join('\n');
  const groups = new Set([...trails.values()].filter(({ length }) => length > depth + 1).map(groupOf));
  const listed = (page: string) => {
    const trail = trails.get(page.toLowerCase());
    // A page may also be the head of a group.
    return trail && groups.has(groupOf(trail)) ? trail[depth] : undefined;
  };
  const shared = pages.length > 1 ? sharedNames(pages.map(({ path }) => namesIn(path))) : 0;
  const segmentOf = (path: PathTemplate) => {
    const names = namesIn(path);
    return names[Math.min(shared, names.length - 1)] ?? 'root';
  };
  const bySegment = new Map<string, Map<string, number>>();
  for (const { page, path } of pages) {
    const area = listed(page);
    if (!area) continue;
    const segment = segmentOf(path);
    const counts = bySegment.get(segment) ?? new Map<string, number>();
    increment(counts, area);
    bySegment.set(segment, counts);
  }
  return (page, path) => {
    const segment = segmentOf(path);
    return listed(page) ?? mostFrequent(bySegment.get(segment) ?? new Map()) ?? titleOf(segment);
  };
}

/** How many names nearly all lists begin with and go on behind: `api` of `/api/items` and `/api/shelves/{id}`. */
function sharedNames(lists: readonly (readonly string[])[]): number {
  for (let depth = 0; ; depth += 1) {
    const counts = new Map<string, number>();
    for (const names of lists) if (names.length > depth + 1) increment(counts, names.slice(0, depth + 1).join('\n'));
    const most = Math.max(0, ...counts.values());
    if (most === 0 || most < lists.length * COMMON_SHARE) return depth;
  }
}

/** The literal segments, without arguments and colon; a version groups nothing that belongs together. */
function namesIn({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap(({ functionName, parts: [first] }) => {
    if (functionName) return [functionName];
    return first?.kind === 'text' && !isVersion(first.text) ? [first.text.replace(/[(:].*$/, '')] : [];
  });
}

/** `deviceManagement` → `Device management`. */
function titleOf(segment: string): string {
  const title = wordsOf(segment).join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
