import type { OutputFile } from '../write/write-output.js';
import type { Frame } from './frames.js';
import type { Original } from './stand-ins.js';

/** Where a text or a line of a page stands in a file. Offsets are of UTF-16. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
  readonly original: Original;
}

/** A file, and where in it the texts and lines of the pages stand. */
export interface SlottedFile {
  readonly file: OutputFile;
  /** In the order of the file. */
  readonly slots: readonly Slot[];
}

/** Puts values into the slots of a file. There are as many of them as of slots. */
export function fillSlots({ file, slots }: SlottedFile, values: readonly string[]): SlottedFile {
  const filled: Slot[] = [];
  let text = '';
  let copied = 0;
  for (const [index, slot] of slots.entries()) {
    text += file.text.slice(copied, slot.start);
    const start = text.length;
    text += values[index] ?? '';
    filled.push({ ...slot, start, end: text.length });
    copied = slot.end;
  }
  return { file: { name: file.name, text: text + file.text.slice(copied) }, slots: filled };
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

/** Packs the slots of a file. */
export function packSlots(slots: readonly Slot[]): PackedSlots {
  const indexes = new Map<string, number>();
  const frames: Frame[] = [];
  const numbers: number[] = [];
  let last = 0;
  for (const { start, end, frame, original } of slots) {
    const key = Object.values(frame).join('\n');
    const index = indexes.get(key) ?? frames.push(frame) - 1;
    indexes.set(key, index);
    const number = original.kind === 'text' ? original.number : -1 - original.line;
    numbers.push(start - last, end - start, index, original.page, number);
    last = end;
  }
  return { frames, numbers };
}

/** Unpacks what `packSlots` packed. */
export function unpackSlots({ frames, numbers }: PackedSlots): readonly Slot[] {
  const slots: Slot[] = [];
  let last = 0;
  for (let index = 0; index < numbers.length; index += NUMBERS) {
    const [gap = 0, length = 0, frame = 0, page = 0, number = 0] = numbers.slice(index, index + NUMBERS);
    const start = last + gap;
    last = start + length;
    slots.push({
      start,
      end: last,
      frame: frames[frame] ?? { kind: 'plain' },
      original: number < 0 ? { kind: 'line', page, line: -1 - number } : { kind: 'text', page, number },
    });
  }
  return slots;
}
