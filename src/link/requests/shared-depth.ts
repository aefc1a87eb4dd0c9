/** How many of the outermost headings two places have in common; both are given with the nearest heading first. */
export function sharedDepth(left: readonly string[], right: readonly string[]): number {
  let depth = 0;
  while (depth < Math.min(left.length, right.length) && left.at(-1 - depth) === right.at(-1 - depth)) depth += 1;
  return depth;
}
