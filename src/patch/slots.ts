import type { EncodedFile } from '../write/write-output.js';
import type { Frame } from './frames.js';
import type { Original } from './stand-ins.js';

/** Where a text or a line of a page stands in a file, in bytes of UTF-8. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
  readonly original: Original;
}

/** A file, and where in it the texts and lines of the pages stand. */
export interface SlottedFile extends EncodedFile {
  readonly slots: PackedSlots;
}

/**
 * Slots as they are kept: five numbers for each, which are its start, counted from the end of the one before, its length,
 * the index of its frame, that of its page, and the number of the text, or -1 and less for the lines 0 and more.
 * Thousands of slots share few frames.
 */
export interface PackedSlots {
  readonly frames: readonly Frame[];
  readonly numbers: readonly number[];
}

const NUMBERS = 5;

/** Packs the slots of a file, which are in its order. */
export function packSlots(slots: readonly Slot[]): PackedSlots {
  const indexes = new Map<Frame, number>();
  const frames: Frame[] = [];
  const numbers: number[] = [];
  let last = 0;
  for (const { start, end, frame, original } of slots) {
    const index = indexes.get(frame) ?? frames.push(frame) - 1;
    indexes.set(frame, index);
    numbers.push(start - last, end - start, index, original.page, numberOf(original));
    last = end;
  }
  return { frames, numbers };
}

/** A slot among the packed ones, with its index. */
export interface IndexedSlot extends Slot {
  readonly index: number;
}

/** Finds the slots of some pages. */
export function findSlots({ frames, numbers }: PackedSlots, isWanted: (page: number) => boolean): IndexedSlot[] {
  const found: IndexedSlot[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const start = end + (numbers[at] ?? 0);
    end = start + (numbers[at + 1] ?? 0);
    const page = numbers[at + 3] ?? 0;
    if (!isWanted(page)) continue;
    const number = numbers[at + 4] ?? 0;
    const original: Original = number < 0 ? { kind: 'line', page, line: -1 - number } : { kind: 'text', page, number };
    found.push({ index: at / NUMBERS, start, end, frame: frames[numbers[at + 2] ?? 0] ?? { kind: 'plain' }, original });
  }
  return found;
}

/** The packed slots of a file in which some slots have got another length, or stand for another line. */
export function replaceSlots(
  { frames, numbers }: PackedSlots,
  replaced: readonly (Pick<IndexedSlot, 'index' | 'original'> & { readonly length: number })[],
): PackedSlots {
  const changed = [...numbers];
  for (const { index, original, length } of replaced) {
    changed[index * NUMBERS + 1] = length;
    changed[index * NUMBERS + 4] = numberOf(original);
  }
  return { frames, numbers: changed };
}

function numberOf(original: Original): number {
  return original.kind === 'text' ? original.number : -1 - original.line;
}
