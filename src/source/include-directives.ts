/** `[!INCLUDE [label](path)]` inside a line; `start` and `end` count from 0. */
export interface IncludeDirective {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly path: string;
}

const DIRECTIVE = /\[!INCLUDE[ \t]*\[([^[\]]*)\][ \t]*\(([^()]*)\)[ \t]*\]/gi;
const FENCE = /^[ \t]*(?:(`{3,})([^`]*)|(~{3,})(.*))$/s;

/**
 * True when a text holds an include that is asked for, be it in code or in a comment: nearly no page does.
 * @param isWanted says by its path whether an include is asked for
 */
export function mayInclude(text: string, isWanted: (path: string) => boolean): boolean {
  for (const match of text.matchAll(DIRECTIVE)) {
    if (isWanted(pathOf(match[2] ?? ''))) return true;
  }
  return false;
}

/**
 * The includes of a text by index of line, without those in code and in comments.
 * @param isWanted says by its path whether an include is asked for
 */
export function findDirectives(
  lines: readonly string[],
  from: number,
  isWanted: (path: string) => boolean,
): ReadonlyMap<number, readonly IncludeDirective[]> {
  const found = new Map<number, IncludeDirective[]>();
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  let fence: string | undefined;
  let inComment = false;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (index > lastCommentEnd) inComment = false;
    const before = fence;
    if (!inComment) fence = fenceBehind(line, before);
    if (before !== undefined || fence !== undefined) continue;
    const reading = visibleParts(line, inComment);
    inComment = reading.inComment;
    const directives = reading.parts
      .flatMap((part) => directivesIn(line, part.start, part.end))
      .filter(({ path }) => isWanted(path));
    if (directives.length > 0) found.set(index, directives);
  }
  return found;
}

/**
 * The mark of the code fence that is open behind a line; undefined outside of fences.
 * @param open that of the fence that the line stands in: it ends at the same mark, at least as long, and at another fence
 * that begins with an info string and such a mark
 */
function fenceBehind(line: string, open: string | undefined): string | undefined {
  const [, backticks, ofBackticks = '', tildes, ofTildes = ''] = FENCE.exec(line) ?? [];
  const mark = backticks ?? tildes;
  if (mark === undefined) return open;
  if (open === undefined) return mark;
  if (!mark.startsWith(open)) return open;
  return (ofBackticks + ofTildes).trim() === '' ? undefined : mark;
}

/** The stretches of a line outside of comments. */
function visibleParts(
  line: string,
  startsInComment: boolean,
): { parts: { start: number; end: number }[]; inComment: boolean } {
  const parts: { start: number; end: number }[] = [];
  let inComment = startsInComment;
  let start = 0;
  while (start <= line.length) {
    const mark = line.indexOf(inComment ? '-->' : '<!--', start);
    const end = mark < 0 ? line.length : mark;
    if (!inComment && end > start) parts.push({ start, end });
    if (mark < 0) break;
    start = mark + (inComment ? 3 : 4);
    inComment = !inComment;
  }
  return { parts, inComment };
}

function directivesIn(line: string, start: number, end: number): IncludeDirective[] {
  const part = line.slice(start, end);
  if (!part.includes('[!')) return [];
  return [...part.matchAll(DIRECTIVE)]
    .filter((match) => !isInCode(part, match.index))
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      label: (match[1] ?? '').trim(),
      path: pathOf(match[2] ?? ''),
    }));
}

/** Without a title, an anchor or a query. */
function pathOf(target: string): string {
  return target.trim().split(/[\s#?]/, 1)[0] ?? '';
}

function isInCode(text: string, index: number): boolean {
  return text.slice(0, index).split('`').length % 2 === 0;
}
