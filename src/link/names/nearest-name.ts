import { distance } from 'fastest-levenshtein';

/**
 * The known name that `name` most probably misspells, or undefined when none is close: at most one edit in four characters, or one in all.
 * Give names without their namespaces, which are alike and would hide how far apart the names are.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 4));
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
