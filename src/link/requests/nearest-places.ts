/** Something that stands under headings, given with the nearest one first. */
interface Place {
  readonly headings: readonly string[];
}

/** Whether a place is among those that have the most of the outermost headings in common with others. */
export function isNearest(place: Place, places: readonly Place[], headings: readonly string[]): boolean {
  const depth = sharedDepth(place.headings, headings);
  return places.every((other) => sharedDepth(other.headings, headings) <= depth);
}

function sharedDepth(left: readonly string[], right: readonly string[]): number {
  let depth = 0;
  while (depth < Math.min(left.length, right.length) && left.at(-1 - depth) === right.at(-1 - depth)) depth += 1;
  return depth;
}
