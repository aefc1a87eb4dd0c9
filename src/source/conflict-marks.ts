const OPENING = /^<{7} /;
const MIDDLE = /^={7}\r?$/;
const CLOSING = /^>{7} /;

/**
 * The lines, counted from 1, on which a conflict begins that somebody has left in a file: `<<<<<<< main`, `=======` and
 * `>>>>>>> draft`, in this order, as `git merge` writes them.
 */
export function findConflicts(text: string): readonly number[] {
  if (!text.includes('<<<<<<< ')) return [];
  const found: number[] = [];
  let opened: number | undefined;
  let isDivided = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (OPENING.test(line)) {
      opened = index + 1;
      isDivided = false;
    } else if (MIDDLE.test(line)) {
      isDivided = true;
    } else if (CLOSING.test(line)) {
      if (opened !== undefined && isDivided) found.push(opened);
      opened = undefined;
    }
  }
  return found;
}
