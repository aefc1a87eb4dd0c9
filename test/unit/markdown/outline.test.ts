import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../helpers/cpu-time.js';
import { outlineOf, summariesOf, summaryOf } from './outline-of.js';

describe('headings', () => {
  test.each([
    ['# A', 'heading1 A'],
    ['###### A ######', 'heading6 A'],
    ['## A `#`', 'heading2 A `#`'],
    [' #  A B ', 'heading1 A B'],
    ['##', 'heading2 '],
    ['<h3 id="a">A</h3>', 'heading3 <a id="a"></a>A'],
    ['<H2>A</H2>', 'heading2 A'],
    ['####### A', 'paragraph ####### A'],
    ['#A', 'paragraph #A'],
    ['# A\u2028B', 'heading1 A\u2028B'],
  ])('%s', (given, want) => {
    expect(summariesOf(given)).toEqual([want]);
  });

  test('stand where their marks stand, and end a paragraph', () => {
    expect(outlineOf('a', ' ## B').blocks).toMatchObject([
      { kind: 'paragraph', at: { line: 1, column: 1 } },
      { kind: 'heading', level: 2, text: 'B', at: { line: 2, column: 2 } },
    ]);
  });
});

describe('front matter', () => {
  test('is no block', () => {
    expect(outlineOf('---', 'title: A', '# no', '---', '# A').blocks).toMatchObject([{ text: 'A', at: { line: 5 } }]);
  });

  test('may end within the line of the heading', () => {
    expect(outlineOf('---title: "A"---# A', '', 'b').blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'A', at: { line: 1, column: 17 } },
      { kind: 'paragraph', at: { line: 3, column: 1 } },
    ]);
  });

  test('that is not closed is text', () => {
    expect(summariesOf('---', 'title: A', '', '# A')).toEqual(['paragraph title: A', 'heading1 A']);
  });
});

describe('tabs', () => {
  const given = [
    '## A',
    '# [HTTP](#tab/HTTP)',
    'b',
    '```',
    'c',
    '```',
    '# [C#](#tab/csharp/more)',
    'd',
    '',
    '---',
    'e',
  ];

  test('mark the blocks below them, and are no headings', () => {
    const { blocks, findings } = outlineOf(...given);
    expect(blocks.map((block) => [summaryOf(block), block.tab])).toEqual([
      ['heading2 A', undefined],
      ['paragraph b', 'http'],
      ['code c', 'http'],
      ['paragraph d', 'csharp'],
      ['paragraph e', undefined],
    ]);
    expect(findings).toEqual([]);
  });

  test('end with the part of the page that they stand in, and that is reported', () => {
    const { blocks, findings } = outlineOf('## A', '### B', '#### [X](#tab/x)', '#### C', '### D', 'e');
    expect(blocks.map((block) => [summaryOf(block), block.tab])).toEqual([
      ['heading2 A', undefined],
      ['heading3 B', undefined],
      ['heading4 C', 'x'],
      ['heading3 D', undefined],
      ['paragraph e', undefined],
    ]);
    expect(findings).toEqual(['5:1 markdown/tab-group-not-closed']);
  });

  test('a link to another anchor is a heading', () => {
    expect(summariesOf('# [A](#table/b)')).toEqual(['heading1 [A](#table/b)']);
  });
});

describe('anchors behind headings', () => {
  test.each([
    ['## Get a book {#get-book}', 'Get a book', 'get-book'],
    ['## Get a book{#get-book}', 'Get a book', 'get-book'],
    ['## Get a book {: #get-book .wide}', 'Get a book', 'get-book'],
    ['## GET /books/{#part}', 'GET /books/{#part}', undefined],
  ])('%s', (given, text, anchor) => {
    expect(outlineOf(given).blocks).toMatchObject([{ kind: 'heading', text, ...(anchor && { anchor }) }]);
  });
});

describe('includes', () => {
  test.each([
    ['[!INCLUDE [a label](../b.md)]', { label: 'a label', path: '../b.md', at: { line: 1, column: 1 } }],
    ['  [!include[a]( b.md )]  ', { label: 'a', path: 'b.md', at: { line: 1, column: 3 } }],
  ])('%s', (given, want) => {
    expect(outlineOf(given).blocks).toMatchObject([{ kind: 'include', ...want }]);
  });

  test('end a paragraph, and are text inside of a line', () => {
    expect(summariesOf('a', '[!INCLUDE [b](c.md)]', 'd [!INCLUDE [b](c.md)]')).toEqual([
      'paragraph a',
      'include c.md',
      'paragraph d [!INCLUDE [b](c.md)]',
    ]);
  });
});

test('rules are no blocks', () => {
  expect(summariesOf('a', '', '---', '***', '_ _ _', '', 'b')).toEqual(['paragraph a', 'paragraph b']);
});

const WORD = /w\d+w/g;

describe('any text', () => {
  /** Beginnings of lines that begin blocks, end them, or nearly do so. */
  const marks = [
    '',
    '',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '|',
    '    ',
    '```',
    '~~~',
    '```http ',
    '<!-- ',
    '--> ',
    '<div>',
    '[a]: ',
    '|-|',
    '---',
    '===',
    '# [a](#tab/b)',
    '[!INCLUDE [a](b)]',
    '\t',
    '\u00A0',
    '\u2028',
  ];
  const mark = fc.constantFrom(...marks);
  const line = fc
    .tuple(mark, mark, fc.constantFrom('', 'w', '|w', ' w | w', '`w', '<!-- w', 'w -->'), mark)
    .map((parts) => parts.join(''));
  /** Behind a first line of text, so that no rule is taken for front matter. */
  const page = fc.array(line, { maxLength: 40 }).map((lines) => ['Start.', ...lines]);

  test('is read without an exception, and every block and finding stands in it, in order', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const { blocks, findings } = outlineOf(...lines);
        let last = 0;
        for (const { at } of blocks) {
          expect(at.line).toBeGreaterThanOrEqual(1);
          expect(at.line).toBeLessThanOrEqual(lines.length);
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 1);
          expect(at.line * 1000 + at.column).toBeGreaterThan(last);
          last = at.line * 1000 + at.column;
        }
        for (const finding of findings) expect(Number.parseInt(finding, 10)).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 500 },
    );
  });

  test('puts every word into one block', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const count = { value: 0 };
        const numbered = lines.map((text) => text.replaceAll('w', () => `w${count.value++}w`));
        const wanted = numbered.filter((text) => !isConsumed(text)).flatMap((text) => text.match(WORD) ?? []);
        const { blocks } = outlineOf(...numbered);
        const found = blocks.flatMap((block) => [...new Set(JSON.stringify(block).match(WORD))]);
        expect(found.filter((word) => wanted.includes(word)).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 500 },
    );
  });

  /** Fences and tabs turn the text on their line into a language or an id, definitions into the target of a link. */
  function isConsumed(text: string): boolean {
    return /(?:^|-->)\s*(?:`{3}|~{3}|\[a\]: |# \[a\])/.test(text);
  }
});

test.each([
  '|',
  '`',
  '[',
  '<!--',
  '<',
  '#',
  '- ',
  '> ',
  '\n',
  '|\n',
  '```\n',
  '```x\n',
  '[\n',
  '<!--\n',
  '- \n',
  '> a\n',
  'a\n',
  '|a|\n\n',
  '<!-- -->',
  '[a]: b\n',
  '[!INCLUDE ',
  ' ',
  '\t',
  '[a]: b\n\n`',
])('a page of nothing but %j is read in linear time', (piece) => {
  const time = (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return cpuTime(() => void outlineOf(text));
  };
  time(10_000);
  expect(time(200_000)).toBeLessThan(5_000);
});
