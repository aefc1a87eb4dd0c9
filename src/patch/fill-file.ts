import type { OutputFile } from '../write/write-output.js';
import { fillStretches } from './fill-stretches.js';
import { frameFinderFor } from './frames.js';
import { packSlots, type SlottedFile } from './slots.js';
import type { StandIns } from './stand-ins.js';
import { writeFramed } from './write-framed.js';

/** Puts what the stand-ins in a file stand for in their place. */
export function fillFile({ name, text }: OutputFile, standIns: StandIns): SlottedFile {
  const findFrame = frameFinderFor(name, text);
  const found = [...standIns.find(text)].map(({ start, end, original }) =>
    original.kind === 'line'
      ? { start, end, frame: { kind: 'plain' } as const, original, text: String(original.line) }
      : { ...findFrame(text, start, end), original, text: standIns.textOf(original.page, original.number) },
  );
  const values = writeFramed(found);
  const filled = found.map((stretch, index) => ({ ...stretch, value: values[index] ?? '' }));
  let shift = 0;
  const slots = filled.map(({ start, end, value, frame, original }) => {
    const moved = start + shift;
    shift += value.length - (end - start);
    return { start: moved, end: moved + value.length, frame, original };
  });
  return { name, text: fillStretches(text, filled), slots: packSlots(slots) };
}
