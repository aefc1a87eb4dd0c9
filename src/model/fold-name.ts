/** What is left of a name when spellings are compared: its letters and digits, in lower case. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
