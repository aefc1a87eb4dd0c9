import { diagnostic } from './define-diagnostics.js';
import type { Diagnostic, Place, Position } from './diagnostic.js';
import { placeIn } from './diagnostic.js';
import { SUPPRESSION_DIAGNOSTICS } from './diagnostics.js';

/** A comment in a page that silences codes. Plain data: it is cached and crosses threads. */
export interface Suppression {
  /** As written; may be empty. */
  readonly codes: readonly string[];
  /** What the comment says, on one line. */
  readonly text: string;
  /** The comment. */
  readonly place: Place;
  /** Lines of the comment's file in which it silences; absent: all of them. */
  readonly lines?: { readonly first: number; readonly last?: number };
}

/** What `findSuppressions` needs to know of the blocks of a page. */
export interface SuppressibleBlock {
  readonly kind: string;
  readonly at: Position;
  readonly text?: unknown;
}

/** Text that every suppression comment contains; pages without it need not be searched. */
export const SUPPRESSION_MARK = 'docs-to-openapi-disable';

const COMMENT = /^docs-to-openapi-disable(-file)?(?=\s|$)/;

/**
 * Finds the comments that silence findings:
 * `<!-- docs-to-openapi-disable code… -- reason -->` for the block below it (a whole table, fence or paragraph), and
 * `<!-- docs-to-openapi-disable-file code… -- reason -->` for the whole file that it stands in.
 * @param blocks the outline of the page, in page order
 */
export function findSuppressions(file: string, blocks: readonly SuppressibleBlock[]): readonly Suppression[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'comment' || typeof block.text !== 'string') return [];
    const text = block.text.trim().replaceAll(/\s+/g, ' ');
    const command = COMMENT.exec(text);
    if (!command) return [];
    const [list = ''] = text.slice(command[0].length).split(/ --(?= |$)/, 1);
    const place = placeIn(file, block.at);
    return [
      {
        codes: list.split(/[\s,]+/).filter((code) => code !== ''),
        text,
        place,
        ...(command[1] === undefined && { lines: { first: place.line, ...lastLine(file, place, blocks, index) } }),
      },
    ];
  });
}

/** The silenced part ends where the second block that is no comment begins; blocks from other files do not count. */
function lastLine(file: string, place: Place, blocks: readonly SuppressibleBlock[], index: number): { last?: number } {
  const following = blocks
    .slice(index + 1)
    .filter(({ kind, at }) => kind !== 'comment' && placeIn(file, at).file === place.file);
  const after = following[1];
  return after ? { last: after.at.line - 1 } : {};
}

/** What is left of the findings, and what is wrong with the comments. */
export interface SuppressionResult {
  readonly kept: readonly Diagnostic[];
  /** `suppressions/*` findings about the comments themselves. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Leaves out the findings that comments silence.
 * @param nearestCode the known code that is spelled most like an unknown one; returns the code itself when it is known
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  nearestCode: (code: string) => string | undefined,
): SuppressionResult {
  const byFile = groupByFile(suppressions);
  const usedCodes = new Map<Suppression, Set<string>>();
  const kept = diagnostics.filter((finding) => {
    const silencing = (byFile.get(finding.place?.file ?? '') ?? []).filter((one) => silences(one, finding));
    for (const one of silencing) usedCodes.set(one, (usedCodes.get(one) ?? new Set()).add(finding.code));
    return silencing.length === 0;
  });
  const problems = [...byFile.values()]
    .flat()
    .flatMap((one) => problemsOf(one, usedCodes.get(one) ?? new Set(), nearestCode));
  return { kept, problems };
}

/** By the file of the comment; the comment of a shared include, which every page that includes it finds, is kept once. */
function groupByFile(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const byFile = new Map<string, Map<string, Suppression>>();
  for (const one of suppressions) {
    const inFile = byFile.get(one.place.file) ?? new Map<string, Suppression>();
    inFile.set(`${one.place.line}:${one.place.column}`, one);
    byFile.set(one.place.file, inFile);
  }
  return new Map([...byFile].map(([file, inFile]) => [file, [...inFile.values()]]));
}

function silences(suppression: Suppression, { code, place }: Diagnostic): boolean {
  if (!place || !suppression.codes.includes(code)) return false;
  const { lines } = suppression;
  return !lines || (place.line >= lines.first && place.line <= (lines.last ?? Number.POSITIVE_INFINITY));
}

function problemsOf(
  { codes, text, place }: Suppression,
  used: ReadonlySet<string>,
  nearestCode: (code: string) => string | undefined,
): readonly Diagnostic[] {
  if (codes.length === 0) return [diagnostic(SUPPRESSION_DIAGNOSTICS, 'no-code', { found: text }, place)];
  return codes
    .filter((code) => !used.has(code))
    .map((code) => {
      const nearest = nearestCode(code);
      return nearest === code
        ? diagnostic(SUPPRESSION_DIAGNOSTICS, 'unused', { code }, place)
        : diagnostic(SUPPRESSION_DIAGNOSTICS, 'unknown-code', { code, nearest }, place);
    });
}
