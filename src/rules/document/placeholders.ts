/** The names of the placeholders of a path, in path order. */
export function placeholdersIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
