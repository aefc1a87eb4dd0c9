/** Something that stands under headings, given with the nearest one first. */
interface Headed {
  readonly headings: readonly string[];
}

/** Whether one thing is among those of all that have the most of the outermost headings in common with others. */
export function isNearest(one: Headed, all: readonly Headed[], headings: readonly string[]): boolean {
  const depth = sharedDepth(one.headings, headings);
  return all.every((other) => sharedDepth(other.headings, headings) <= depth);
}

function sharedDepth(left: readonly string[], right: readonly string[]): number {
  let depth = 0;
  while (depth < Math.min(left.length, right.length) && left.at(-1 - depth) === right.at(-1 - depth)) depth += 1;
  return depth;
}
