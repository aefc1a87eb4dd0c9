import type { OutputFile } from '../write/write-output.js';
import { type Frame, frameFinderFor } from './frames.js';
import { type PackedSlots, packSlots, type Slot } from './slots.js';
import type { StandIns } from './stand-ins.js';
import { writeFramed } from './write-framed.js';

/** A file in which texts and lines stand, and where. */
export interface FilledFile extends OutputFile {
  readonly slots: PackedSlots;
}

const PLAIN: Frame = { kind: 'plain' };

/** Puts what the stand-ins in a file stand for in their place. */
export function fillFile({ name, text }: OutputFile, standIns: StandIns): FilledFile {
  const findFrame = frameFinderFor(name, text);
  const found = standIns
    .find(text)
    .map(({ start, end, original }) =>
      original.kind === 'line'
        ? { start, end, frame: PLAIN, original, text: String(original.line) }
        : { ...findFrame(start, end), original, text: standIns.textOf(original.page, original.number) },
    );
  const values = writeFramed(found);
  const slots: Slot[] = [];
  let filled = '';
  let copied = 0;
  let bytes = 0;
  for (const [index, { start, end, frame, original }] of found.entries()) {
    const before = text.slice(copied, start);
    const value = values[index] ?? '';
    const slotStart = bytes + Buffer.byteLength(before);
    bytes = slotStart + Buffer.byteLength(value);
    slots.push({ start: slotStart, end: bytes, frame, original });
    filled += before + value;
    copied = end;
  }
  return { name, text: filled + text.slice(copied), slots: packSlots(slots) };
}
