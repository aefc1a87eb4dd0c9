import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../../src/pages/prose/marked-sentences.js';

const plain = (markdown: string) => sentencesOf(markdown).map((sentence) => sentence.plain);

describe('sentencesOf', () => {
  test.each([
    ['One. Two! Three', ['One.', 'Two!', 'Three']],
    ['See `a.b. C` and [x. Y](z.md). Done.', ['See a.b. C and x. Y.', 'Done.']],
    ['Use e.g. this one.', ['Use e.g. this one.']],
    ['Version 1.0 is\nold. **Note:** new.', ['Version 1.0 is old.', 'Note: new.']],
    ['', []],
  ])('cuts %j', (markdown, want) => {
    expect(plain(markdown)).toEqual(want);
  });

  test('keeps marks by the characters that stand for them', () => {
    const [sentence] = sentencesOf('A [book](b.md), **bold** and `code`; **[linked](c.md)**.');
    expect([...(sentence?.marks.values() ?? [])]).toEqual([
      { kind: 'link', text: 'book', url: 'b.md' },
      { kind: 'strong', text: 'bold' },
      { kind: 'code', text: 'code' },
      { kind: 'link', text: 'linked', url: 'c.md' },
    ]);
    expect(sentence?.folded).toBe('a book, bold and code; linked.');
  });

  test('loses no word, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B', '`c.`', '**d**', '.', '!', '\uE000', '\n'), { maxLength: 30 }),
        (parts) => {
          const markdown = parts.join(' ');
          const words =
            plain(markdown)
              .join(' ')
              .match(/[a-dB]/g) ?? [];
          expect(words.join('')).toBe((markdown.match(/[a-dB]/g) ?? []).join(''));
        },
      ),
    );
  });
});
