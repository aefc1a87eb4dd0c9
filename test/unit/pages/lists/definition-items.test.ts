import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDefinitionItem } from '../../../../src/pages/lists/definition-items.js';
import { isLikelyType, isSureType, settleRemarks } from '../../../../src/pages/lists/item-remarks.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import { cpuTime } from '../../../helpers/cpu-time.js';

const read = (text: string, isType = isSureType, kind: 'field' | 'header' = 'field') => {
  const item = readDefinitionItem(text, { kind, isType, vocabulary: defaultVocabulary });
  if (!item) return undefined;
  const { type, required, default: stated, flags, notes } = settleRemarks(item.remarks, defaultVocabulary);
  return {
    name: item.name,
    ...(type !== undefined && { type }),
    ...(required !== undefined && { required }),
    ...(stated !== undefined && { default: stated }),
    ...(flags.length > 0 && { flags }),
    ...(notes.length > 0 && { notes }),
    text: item.text,
    separated: item.separated,
  };
};

describe('an item that names something', () => {
  it.each<[string, object]>([
    ['**size** (string): How big.', { type: 'string', text: 'How big.' }],
    ['`size` (String, required) - How big.', { type: 'String', required: true, text: 'How big.' }],
    ['`size`: (required) the [name](#names)', { required: true, text: 'the [name](#names)' }],
    ['size: string - How big.', { type: 'string', text: 'How big.' }],
    ['size: Edm.String – How big.', { type: 'Edm.String', text: 'How big.' }],
    ['`size` _string_ How big.', { type: 'string', text: 'How big.', separated: false }],
    ['`size` *string* *(optional)* How big.', { type: 'string', required: false, text: 'How big.', separated: false }],
    ['`size=<number>`: How big.', { type: 'number', text: 'How big.' }],
    ['`size={string}`: How big.', { type: 'string', text: 'How big.' }],
    ['`size=big|small`: How big.', { notes: ['big|small'], text: 'How big.' }],
    ['**size** – How big.', { text: 'How big.' }],
    ['**size:** How big.', { text: 'How big.' }],
    ['**`size`** — How big.', { text: 'How big.' }],
    ['__size__: How big.', { text: 'How big.' }],
    ['*size*: How big.', { text: 'How big.' }],
    ['**size (integer)**: How big.', { type: 'integer', text: 'How big.' }],
    [
      'size (optional, string, default: 5) How big.',
      { type: 'string', required: false, default: '5', notes: ['default: 5'], text: 'How big.', separated: false },
    ],
    ['size (Int32, default = 5): How big.', { type: 'Int32', default: '5', notes: ['default = 5'], text: 'How big.' }],
    ['`size` `(int: <required>)` – How big.', { type: 'int', required: true, text: 'How big.' }],
    ['`size` `(int: <optional>)` - How big.', { type: 'int', required: false, text: 'How big.' }],
    ['`size` `(int: 5)`- How big.', { type: 'int', required: false, default: '5', text: 'How big.' }],
    ['`size` `(string:"0s")` – How big.', { type: 'string', required: false, default: '"0s"', text: 'How big.' }],
    ['`size` `(string: "")` - How big.', { type: 'string', required: false, text: 'How big.' }],
    ['`size` `(string: <unset>)` - How big.', { type: 'string', required: false, text: 'How big.' }],
    ['`size` `(string <optional>)` - How big.', { type: 'string', required: false, text: 'How big.' }],
    ['`size` `(array<string>: nil)` - How big.', { type: 'array<string>', required: false, text: 'How big.' }],
    [
      '`size` `(array<string>: ["a", "b"])` - How big.',
      { type: 'array<string>', required: false, default: '["a", "b"]', text: 'How big.' },
    ],
    ['`size` `([]int: <required>)` - How big.', { type: '[]int', required: true, text: 'How big.' }],
    ['`size` (note: in pages) - How big.', { notes: ['note: in pages'], text: 'How big.' }],
    ['size [integer] How big.', { type: 'integer', text: 'How big.', separated: false }],
    ['size string - How big.', { type: 'string', text: 'How big.' }],
    ['`size`: `Int32`. How big.', { type: 'Int32', text: 'How big.' }],
    ['`size`: Int32, read-only. How big.', { type: 'Int32', flags: ['read-only'], text: 'How big.' }],
    ['`size` - (Int32) How big.', { type: 'Int32', text: 'How big.' }],
    ['`size` - Optional. How big.', { text: 'Optional. How big.' }],
    ['`size` - optional - How big.', { required: false, text: 'How big.' }],
    ['**size** (required string): How big.', { type: 'string', required: true, text: 'How big.' }],
    ['**size** (nullable, deprecated): How big.', { flags: ['nullable', 'deprecated'], text: 'How big.' }],
    ['**size** (string, maximum size 20): How big.', { type: 'string, maximum size 20', text: 'How big.' }],
    ['**size** (integer, in pages): How big.', { type: 'integer', notes: ['in pages'], text: 'How big.' }],
    ['**size** ([bookSize](size.md)): How big.', { type: '[bookSize](size.md)', text: 'How big.' }],
    ['**size** [bookSize](size.md) - How big.', { type: '[bookSize](size.md)', text: 'How big.' }],
    [
      '**size**: [bookSize](size.md) collection. How big.',
      { type: '[bookSize](size.md) collection', text: 'How big.' },
    ],
    ['**size** (Collection(String)): How big.', { type: 'Collection(String)', text: 'How big.' }],
    ['**size** (string or number): How big.', { type: 'string or number', text: 'How big.' }],
    ['**size** (shop.bookSize): How big.', { type: 'shop.bookSize', text: 'How big.' }],
    ['**size**\nHow big.', { text: 'How big.' }],
    ['**size**\nstring, required\nHow big.', { type: 'string', required: true, text: 'How big.' }],
    ['size: How big.\n\nOr small.', { text: 'How big.\n\nOr small.' }],
    ['size: number', { type: 'number', text: '' }],
    ['{size}: How big.', { text: 'How big.' }],
    ['`{size}`: How big.', { text: 'How big.' }],
    ['size: See [the sizes](size.md) - there are many.', { text: 'See [the sizes](size.md) - there are many.' }],
    ['size: The size of the book.', { text: 'The size of the book.' }],
    ['size: A list of sizes. Sorted.', { text: 'A list of sizes. Sorted.' }],
  ])('%s', (given, want) => {
    expect(read(given)).toEqual({ name: 'size', separated: true, ...want });
  });

  it.each([
    ['[books](book.md) (collection): The books.', '[books](book.md)', 'field'],
    ['@odata.type: The type.', '@odata.type', 'field'],
    ['`$top`: How many.', '$top', 'field'],
    ['`Prefer: wait=5`: How long.', 'Prefer: wait=5', 'header'],
    ['If-Match: The tag.', 'If-Match', 'header'],
  ] as const)('%s', (given, name, kind) => {
    expect(read(given, isSureType, kind)).toMatchObject({ name });
  });

  it.each([
    ['**home** (Address): Where.', 'Address'],
    ['**home**: Address - Where.', 'Address'],
    ['**homes** (Address collection): Where.', 'Address collection'],
  ])('has a type where others have one: %s', (given, type) => {
    expect(read(given)).not.toMatchObject({ type });
    expect(read(given, isLikelyType)).toMatchObject({ type, text: 'Where.' });
  });

  it('keeps a word that is no type where none has one', () => {
    expect(read('**home** (Preview): Where.')).toMatchObject({ notes: ['Preview'], text: 'Where.' });
    expect(read('**home**: new - Where.')).toMatchObject({ text: 'new - Where.' });
  });
});

it.each([
  'Use the first page.',
  '`size` must be positive.',
  '[Get a book](get.md)',
  'For `String` properties, if the page has some.',
  'The **size** property is read-only.',
  '`size`, which is how big.',
])('is prose: %s', (given) => {
  const item = read(given);
  expect(item?.separated ?? false).toBe(false);
  expect(item?.type).toBeUndefined();
});

it.each(['Note: This is slow.', '**Important:** Do not.', '**Tip** - Do.'])('is a label: %s', (given) => {
  expect(read(given)).toBeUndefined();
});

it('ends, whatever it is given', () => {
  const piece = fc.constantFrom(
    '`',
    '**',
    '_',
    '(',
    ')',
    '[',
    ']',
    'size',
    'string',
    ', ',
    ': ',
    ' - ',
    '\n',
    '.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const item = readDefinitionItem(text, { kind: 'field', isType: isLikelyType, vocabulary: defaultVocabulary });
      if (item) expect(text.slice(item.textStart).trimEnd()).toBe(item.text);
    }),
  );
});

it.each(['(', '`', '**', '[', '_a', '- ', 'size (', 'a, '])('reads hostile text in no time: %j', (piece) => {
  const spent = cpuTime(() => {
    read(`size ${piece.repeat(40_000)}`, isLikelyType);
    read(piece.repeat(40_000), isLikelyType);
  });
  expect(spent).toBeLessThan(500);
});
