import type { PageChange } from './align-pages.js';
import { findSlots, replaceSlots, type SlottedFile } from './slots.js';
import type { Original } from './stand-ins.js';
import { writeFramed } from './write-framed.js';

/**
 * Puts the new texts and lines of changed pages in the place of their old ones.
 * @param changes by the index of the page
 * @returns undefined when nobody knows where one of the lines is now
 */
export function patchFile(
  { name, content, slots }: SlottedFile,
  changes: ReadonlyMap<number, PageChange>,
): SlottedFile | undefined {
  const affected = findSlots(slots, (page) => changes.has(page));
  const moved = affected.flatMap((slot) => moveOriginal(slot.original, changes) ?? []);
  if (moved.length < affected.length) return undefined;
  const values = writeFramed(affected.map(({ frame }, index) => ({ frame, text: moved[index]?.text ?? '' })));
  const filled = affected.map((slot, index) => ({
    ...slot,
    original: moved[index]?.original ?? slot.original,
    ...describeValue(values[index] ?? ''),
  }));
  return { name, content: fillStretches(content, filled), slots: replaceSlots(slots, filled) };
}

function describeValue(text: string): { readonly value: Buffer; readonly length: number } {
  const value = Buffer.from(text);
  return { value, length: value.length };
}

interface FilledStretch {
  readonly start: number;
  readonly end: number;
  readonly value: Uint8Array;
}

/** Puts values in the place of stretches, which are in the order of the content. */
function fillStretches(content: Uint8Array, stretches: readonly FilledStretch[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const { start, end, value } of stretches) {
    parts.push(content.subarray(copied, start), value);
    copied = end;
  }
  return Buffer.concat([...parts, content.subarray(copied)]);
}

function moveOriginal(
  original: Original,
  changes: ReadonlyMap<number, PageChange>,
): { readonly text: string; readonly original: Original } | undefined {
  const change = changes.get(original.page);
  if (original.kind === 'text') {
    const text = change?.texts[original.number];
    return text === undefined ? undefined : { text, original };
  }
  const line = change?.moveLine(original.line);
  return line === undefined ? undefined : { text: String(line), original: { ...original, line } };
}
