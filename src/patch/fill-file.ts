import type { OutputFile } from '../write/write-output.js';
import { frameFinderFor } from './frames.js';
import { fillSlots, type Slot, type SlottedFile } from './slots.js';
import type { StandIns } from './stand-ins.js';
import { writeFramed } from './write-framed.js';

/** Puts what the stand-ins in a file stand for in their place. */
export function fillFile(file: OutputFile, standIns: StandIns): SlottedFile {
  const findFrame = frameFinderFor(file.name, file.text);
  const slots = [...standIns.find(file.text)].map(
    ({ start, end, original }): Slot =>
      original.kind === 'line'
        ? { start, end, frame: { kind: 'plain' }, original }
        : { ...findFrame(file.text, start, end), original },
  );
  const framed = slots.map(({ frame, original }) => ({
    frame,
    text: original.kind === 'line' ? String(original.line) : standIns.textOf(original.page, original.number),
  }));
  return fillSlots({ file, slots }, writeFramed(framed));
}
