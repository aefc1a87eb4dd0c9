import { distance } from 'fastest-levenshtein';

/**
 * The known name that `name` most probably misspells, or undefined when none is close.
 * Close means: at most one edit in four characters, and at most three in all.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = Math.min(3, Math.floor(wanted.length / 4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits > 0 && edits < bestDistance) {
      bestDistance = edits;
      best = candidate;
    }
  }
  return best;
}
