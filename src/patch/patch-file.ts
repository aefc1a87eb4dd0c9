import type { PageChange } from './align-pages.js';
import { fillSlots, type Slot, type SlottedFile } from './slots.js';
import type { Original } from './stand-ins.js';
import { type FramedText, writeFramed } from './write-framed.js';

/**
 * Puts the new texts and lines of changed pages in the place of their old ones.
 * @param changes by the index of the page
 * @returns undefined when nobody knows where one of the lines is now
 */
export function patchFile(
  { file, slots }: SlottedFile,
  changes: ReadonlyMap<number, PageChange>,
): SlottedFile | undefined {
  const affected = new Map<Slot, FramedText & Pick<Slot, 'original'>>();
  for (const slot of slots) {
    const change = changes.get(slot.original.page);
    const moved = change && moveOriginal(slot.original, change);
    if (moved) affected.set(slot, { ...moved, frame: slot.frame });
    else if (change) return undefined;
  }
  const values = new Map(zip([...affected.keys()], writeFramed([...affected.values()])));
  return fillSlots(
    { file, slots: slots.map((slot) => ({ ...slot, original: affected.get(slot)?.original ?? slot.original })) },
    slots.map((slot) => values.get(slot) ?? file.text.slice(slot.start, slot.end)),
  );
}

function moveOriginal(
  original: Original,
  change: PageChange,
): { readonly text: string; readonly original: Original } | undefined {
  if (original.kind === 'text') {
    const text = change.texts[original.number];
    return text === undefined ? undefined : { text, original };
  }
  const line = change.moveLine(original.line);
  return line === undefined ? undefined : { text: String(line), original: { ...original, line } };
}

function zip<One, Other>(ones: readonly One[], others: readonly Other[]): (readonly [One, Other])[] {
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}
