import { isUtf8 } from 'node:buffer';
import type { Position } from '../diagnostics/diagnostic.js';

/** The text of a file, and what is unusual about its bytes. */
export interface DecodedText {
  /** Without a byte order mark; what is no UTF-8 is U+FFFD. */
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly carriageReturns: boolean;
  /** The first byte that is no UTF-8, and where it stands. */
  readonly invalid?: { readonly byte: number; readonly at: Position };
}

/** Decodes UTF-8; bytes that are none do not stop it. */
export function decodeUtf8(bytes: Buffer): DecodedText {
  const decoded = bytes.toString('utf8');
  const byteOrderMark = decoded.startsWith('\uFEFF');
  const text = byteOrderMark ? decoded.slice(1) : decoded;
  const common = { text, byteOrderMark, carriageReturns: text.includes('\r') };
  return isUtf8(bytes) ? common : { ...common, invalid: findInvalid(bytes, decoded) };
}

/** Encoded again, the text differs from the bytes at the first replacement character that did not stand in them. */
function findInvalid(bytes: Buffer, decoded: string): { byte: number; at: Position } {
  const encoded = Buffer.from(decoded, 'utf8');
  let index = 0;
  while (index < bytes.length && bytes[index] === encoded[index]) index += 1;
  // The replacement character is EF BF BD: a broken sequence that begins like it differs only behind its beginning.
  if (bytes[index - 1] === 0xef) index -= 1;
  else if (bytes[index - 1] === 0xbf && bytes[index - 2] === 0xef) index -= 2;
  const before = bytes
    .toString('utf8', 0, index)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/);
  return { byte: bytes[index] ?? 0, at: { line: before.length, column: (before.at(-1) ?? '').length + 1 } };
}
