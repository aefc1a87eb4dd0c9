/** Names that are taken, in lower case, each with the last number that was put behind it. */
export type TakenNames = Map<string, number>;

/** Takes a name; one that is taken already, ignoring case, gets the first number from 2 on that makes it free. */
export function takeName(name: string, taken: TakenNames, separator: string): string {
  const base = name.toLowerCase();
  let free = name;
  let number = taken.get(base) ?? 1;
  while (taken.has(free.toLowerCase())) free = `${name}${separator}${++number}`;
  taken.set(free.toLowerCase(), 1);
  taken.set(base, number);
  return free;
}
