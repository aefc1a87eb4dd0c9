import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/markdown/block.js';
import { parseWithRemark } from '../../../src/markdown/inline-parser.js';
import { parseOutline } from '../../../src/markdown/outline.js';
import { parseSimpleInline } from '../../../src/markdown/simple-inline.js';
import { sourceText } from '../../../src/source/source-text.js';

describe('reads as the full parser does', () => {
  /** Pieces that markup is made of, and that it is nearly made of. */
  const pieces = [
    ...[
      'a',
      'b c',
      ' ',
      '  ',
      '\n',
      ' \n',
      '  \n',
      '\t',
      '.',
      ',',
      '1',
      'é',
      '\u00A0',
      '(',
      ')',
      '"',
      "'",
      '-',
      '+',
      '/',
      '#',
      '{',
      '}',
      '|',
      '=',
    ],
    ...[
      '*',
      '**',
      '***',
      '_',
      '__',
      '~',
      '~~',
      '`',
      '``',
      '[',
      ']',
      '](',
      '[a](b)',
      '[a](<b>)',
      '[a][b]',
      '[a]',
      '![',
      '!',
      '\\',
      '<',
      '>',
      '<br>',
      '<br/>',
      '</a>',
      '<a b>',
      '<!-- a -->',
    ],
    ...[
      '&',
      '&amp;',
      '&lt;',
      '&nbsp;',
      '&copy;',
      '&#35;',
      '&a',
      ';',
      '@',
      'a@b.c',
      'http://',
      'http://a.b',
      'www.',
      'www.a.b',
      '://',
      ':',
      '^',
      '[^a]',
      '$',
      '*a*',
      '**a**',
      '_a_',
      '`a`',
      '` a `',
      '[`a`](b)',
      '**[a](b)**',
      '[a](b "c")',
      '[a](b?c=d&e=f)',
    ],
  ];
  const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

  test('whatever it accepts', () => {
    fc.assert(
      fc.property(markdown, (given) => {
        const simple = parseSimpleInline(given);
        if (simple) expect(simple, JSON.stringify(given)).toEqual(parseWithRemark(given));
      }),
      { numRuns: 2000 },
    );
  });

  const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus/v1.0');
  test.skipIf(!existsSync(corpus))(
    'every twentieth text of the sample pages, if ../shared is there',
    { timeout: 120_000 },
    () => {
      const texts = [...textsBelow(corpus)].filter((_, index) => index % 20 === 0);
      const accepted = texts.filter((given) => parseSimpleInline(given) !== undefined);
      for (const given of accepted) expect(parseSimpleInline(given), given).toEqual(parseWithRemark(given));
      expect(accepted.length / texts.length).toBeGreaterThan(0.95);
    },
  );
});

test.each([
  'plain',
  'a [b](../c.md#d) e.',
  '[b](<c.md>) [d](e?f=g&h=i)',
  '**a** and *b* and _c_ and `d`',
  '**[a](b.md)**: `c`, `d`',
  'a<br/>b<br>c',
  'a &lt;b&gt;&nbsp;c & d',
  'snake_case, 2 * 3, [x], a < b, \\$top, @odata.type',
  'a\nb  \nc',
])('%j is simple', (given) => {
  expect(parseSimpleInline(given)).toBeDefined();
});

test.each([
  '***a***',
  '**a *b* c**',
  '![a](b)',
  '[a [b](c)](d)',
  '[a](b "c")',
  'a@b.c',
  'www.a.b',
  '`` a ``',
  '&copy;',
  '*a',
  '`a',
  '[a',
  'a\n\nb',
  '~~a~~',
  '<!-- a -->',
  // A line of nothing but a no-break space, which is no blank line.
  'a\n\u00A0\nb',
  'a\t\nb',
  'a&nbsp;\nb',
])('%j is left to the full parser', (given) => {
  expect(parseSimpleInline(given)).toBeUndefined();
});

function textsBelow(folder: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md') || name.includes('includes')) continue;
    const source = sourceText(name, readFileSync(path.join(folder, name), 'utf8'));
    for (const block of parseOutline(source, () => {})) for (const text of textsOf(block)) texts.add(text);
  }
  return texts;
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.cells.map((cell) => cell.text));
    case 'list':
      return block.items.map((item) => item.text);
    case 'heading':
    case 'paragraph':
    case 'blockquote':
      return [block.text];
    default:
      return [];
  }
}
