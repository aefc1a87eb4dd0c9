import { distance } from 'fastest-levenshtein';

/**
 * The known name that `name` most probably misspells, or undefined when none is close: at most one edit in four characters, or
 * one in all. Two neighbours that have changed places are one edit.
 * Give names without their namespaces, which are alike and would hide how far apart the names are.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const edits = countEdits(wanted, candidate.toLowerCase());
    if (edits > 0 && edits < bestDistance) {
      bestDistance = edits;
      best = candidate;
    }
  }
  return best;
}

function countEdits(one: string, other: string): number {
  const edits = distance(one, other);
  return edits === 2 && isSwapped(one, other) ? 1 : edits;
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, at) + other.slice(at, at + 2) + one.slice(at + 2) === other && one[at] === other[at + 1];
}
