/** Text of a URL with its percent encoding taken off (RFC 3986, 2.1); undefined where that is not valid. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
