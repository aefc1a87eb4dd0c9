import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mappedText, sourceText, splitLines } from '../../../src/source/source-text.js';

test.each([
  ['a\nb\n', ['a', 'b']],
  ['a\r\nb\rc', ['a', 'b', 'c']],
  ['\uFEFFa', ['a']],
  ['', []],
  ['\n\n', ['', '']],
])('%j has the lines %j', (text, lines) => {
  expect(splitLines(text)).toEqual(lines);
});

test('text from memory stands where it stands', () => {
  const source = sourceText('a/b.md', 'x\ny');
  expect(source).toMatchObject({ file: 'a/b.md', lines: ['x', 'y'] });
  expect(source.position(1, 3)).toEqual({ line: 2, column: 3 });
});

test('lines and parts of lines from other files stand there', () => {
  const source = mappedText(
    'a.md',
    ['0', 'from b', 'from b', '3 from c 3', '4'],
    [
      { line: 1, column: 1, file: 'b.md', sourceLine: 5, sourceColumn: 1 },
      { line: 3, column: 1, sourceLine: 3, sourceColumn: 1 },
      { line: 3, column: 3, file: 'c.md', sourceLine: 1, sourceColumn: 2 },
      { line: 3, column: 9, sourceLine: 3, sourceColumn: 30 },
    ],
  );
  expect(source.position(0, 9)).toEqual({ line: 1, column: 9 });
  expect(source.position(1, 2)).toEqual({ line: 5, column: 2, file: 'b.md' });
  expect(source.position(2, 6)).toEqual({ line: 6, column: 6, file: 'b.md' });
  expect(source.position(3, 2)).toEqual({ line: 3, column: 2 });
  expect(source.position(3, 4)).toEqual({ line: 1, column: 3, file: 'c.md' });
  expect(source.position(3, 10)).toEqual({ line: 3, column: 31 });
  expect(source.position(4, 1)).toEqual({ line: 4, column: 1 });
});

test('lines hold all of a text but its line ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n')).map((parts) => parts.join('')),
      (text) => {
        expect(splitLines(text).join('')).toBe(text.replace(/[\r\n]/g, ''));
      },
    ),
  );
});
