const FENCE = /^[ \t]*(?:```|~~~)/;

/** Of each line whether it belongs to a fence, those that open and close it included. */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  let isInFence = false;
  return lines.map((line) => {
    const wasInFence = isInFence;
    if (FENCE.test(line)) isInFence = !isInFence;
    return wasInFence || isInFence;
  });
}
