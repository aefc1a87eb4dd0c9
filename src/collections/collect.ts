/** Adds a value to the list under a key. */
export function appendTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Adds a value to the set under a key. */
export function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The first of all that have the same key, in their order. */
export function firstOfEach<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | number,
): readonly Value[] {
  const first = new Map<string | number, Value>();
  for (const value of values) if (!first.has(keyOf(value))) first.set(keyOf(value), value);
  return [...first.values()];
}

/** Counts a key once more. */
export function increment<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The key with the highest count; of equal ones, the smaller text. Undefined for no counts. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [key, count] of counts) {
    if (best === undefined || count > most || (count === most && key < best)) {
      best = key;
      most = count;
    }
  }
  return best;
}
