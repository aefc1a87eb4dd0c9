import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/source/decode.js';

test.each<[string, number[] | string, object]>([
  ['plain text', 'a\nb', { text: 'a\nb', byteOrderMark: false, carriageReturns: false }],
  ['a byte order mark', '\uFEFFa', { text: 'a', byteOrderMark: true }],
  ['carriage returns', 'a\r\n', { text: 'a\r\n', carriageReturns: true }],
  ['a replacement character that stands in the text', 'a\uFFFD', { text: 'a\uFFFD' }],
])('decodes %s', (_, given, want) => {
  const decoded = decodeUtf8(Buffer.from(given as string));
  expect(decoded).toMatchObject(want);
  expect(decoded).not.toHaveProperty('invalid');
});

test.each<[string, number[], string, number, [number, number]]>([
  ['Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x63], 'a\nb\uFFFDc', 0xe9, [2, 2]],
  ['a lone continuation byte', [0x61, 0x80], 'a\uFFFD', 0x80, [1, 2]],
  ['a sequence that is cut off', [0xc3, 0xa9, 0xe2, 0x82], 'é\uFFFD', 0xe2, [1, 2]],
  ['a broken sequence that begins like the replacement character', [0x61, 0xef, 0xbf, 0x61], 'a\uFFFDa', 0xef, [1, 2]],
  ['a byte behind a replacement character', [0xef, 0xbf, 0xbd, 0xff], '\uFFFD\uFFFD', 0xff, [1, 2]],
  ['a byte behind a byte order mark and CRLF', [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff], 'a\r\n\uFFFD', 0xff, [2, 1]],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '\uFFFD\uFFFDa\0', 0xff, [1, 1]],
])('says which byte is no UTF-8, and decodes the rest: %s', (_, given, text, byte, [line, column]) => {
  expect(decodeUtf8(Buffer.from(given))).toMatchObject({ text, invalid: { byte, at: { line, column } } });
});
