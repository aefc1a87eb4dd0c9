/** The text without the characters of `front` at its beginning and of `back` at its end; linear in its length. */
export function trimMarks(text: string, front: string, back: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && front.includes(text.charAt(start))) start++;
  while (end > start && back.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
