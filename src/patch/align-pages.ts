import { compareText } from '../collections/compare-text.js';
import type { Position } from '../diagnostics/diagnostic.js';
import type { PageModel } from '../pages/page-model.js';
import { maskPage } from './mask-page.js';

/** How a page has changed that says the same in other words, or in other places. */
export interface PageChange {
  /** The texts of the page, in the order in which they are masked. */
  readonly texts: readonly string[];
  /** Where a position of the old page is now; undefined when it is none that the page says anything at. */
  move(position: Position): Position | undefined;
  /** The same for a line. */
  moveLine(line: number): number | undefined;
}

/** What is under these keys is data of the page, whatever it looks like. */
const DATA_KEYS: ReadonlySet<string> = new Set(['value', 'default', 'sample', 'samples']);

/** What is under this key is no fact: nothing is made of it but findings. */
const FINDINGS_KEY = 'diagnostics';

/**
 * Compares two states of a page. They say the same when they differ in nothing but the texts that `maskPage` takes out and in
 * positions, and when these have kept their order: then everything that is made of the pages is made in the same way.
 * Undefined when they do not.
 */
export function alignPages(before: PageModel, after: PageModel): PageChange | undefined {
  const texts: string[] = [];
  const moves: Move[] = [];
  const same = haveSameFacts(
    maskPage(before, () => ''),
    maskPage(after, (text) => {
      texts.push(text);
      return '';
    }),
    moves,
  );
  const moved = same ? orderMoves(moves) : undefined;
  if (!moved) return undefined;
  const lines = new Map(moved.map(([from, to]) => [from.line, to.line]));
  const positions = new Map(moved.map(([from, to]) => [keyOf(from), to]));
  return {
    texts,
    move: (position) => positions.get(keyOf(position)),
    moveLine: (line) => lines.get(line),
  };
}

/** Where something stood and where it stands now. */
type Move = readonly [Position, Position];

function haveSameFacts(before: unknown, after: unknown, moves: Move[]): boolean {
  if (!isObject(before) || !isObject(after)) return Object.is(before, after);
  if (isPosition(before) && isPosition(after) && before.file === after.file) {
    moves.push([before, after]);
    return true;
  }
  const keys = Object.keys(before);
  if (Array.isArray(before) !== Array.isArray(after) || keys.length !== Object.keys(after).length) return false;
  return keys.every((key) => {
    if (!Object.hasOwn(after, key)) return false;
    if (key === FINDINGS_KEY) return true;
    if (DATA_KEYS.has(key)) return JSON.stringify(before[key]) === JSON.stringify(after[key]);
    return haveSameFacts(before[key], after[key], moves);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPosition(value: object): value is Position {
  return 'line' in value && typeof value.line === 'number' && 'column' in value && typeof value.column === 'number';
}

/**
 * Every move once, in the order of the page. Undefined when two of them do not go together: when something has moved to two
 * places, what shared a line no longer does, or one thing has moved past another; and when something has moved in an
 * include, because other pages may say the same there.
 */
function orderMoves(moves: readonly Move[]): readonly Move[] | undefined {
  const distinct = new Map(moves.map((move) => [move.map(keyOf).join(' '), move]));
  const ordered = [...distinct.values()].sort(([one], [other]) => comparePositions(one, other));
  return ordered.every((move, index) => goTogether(move, ordered[index + 1])) ? ordered : undefined;
}

function goTogether([before, after]: Move, next: Move | undefined): boolean {
  if (before.file !== undefined && comparePositions(before, after) !== 0) return false;
  if (!next) return true;
  const [nextBefore, nextAfter] = next;
  if (before.file !== nextBefore.file) return true;
  return (
    comparePositions(after, nextAfter) < 0 && (before.line === nextBefore.line) === (after.line === nextAfter.line)
  );
}

function keyOf({ line, column, file = '' }: Position): string {
  return `${line}:${column}:${file}`;
}

/** Positions of includes are among each other. */
function comparePositions(one: Position, other: Position): number {
  const [oneFile = '', otherFile = ''] = [one.file, other.file];
  if (oneFile !== otherFile) return compareText(oneFile, otherFile);
  return one.line - other.line || one.column - other.column;
}
