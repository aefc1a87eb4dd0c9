import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeJson, serializeYaml } from '../../../src/emit/openapi/serialize.js';
import { commentLines } from '../../../src/emit/typescript/literals.js';
import { type FilledFile, fillFile } from '../../../src/patch/fill-file.js';
import { patchFile } from '../../../src/patch/patch-file.js';
import type { SlottedFile } from '../../../src/patch/slots.js';
import { createStandIns } from '../../../src/patch/stand-ins.js';

/** A document in the shape of ours, with texts and lines in all the places where they can stand. */
function documentOf(texts: readonly string[], lines: readonly number[]) {
  const [intro = '', ...others] = texts;
  return {
    openapi: '3.1.0',
    paths: {
      '/a': { get: { description: `${intro}\n\nFor groups: one.`, 'x-source': { page: 'a.md', line: lines[0] } } },
    },
    components: {
      schemas: {
        b: {
          description: intro,
          'x-enum-descriptions': others.map((text) => `Deprecated. ${text}`),
          allOf: [{ description: intro, enum: others }, others],
          'x-source': { page: 'b.md', line: lines[1] },
        },
      },
    },
  } as never;
}

const words = fc.oneof(
  fc.string(),
  fc.lorem({ maxCount: 5 }),
  fc.constantFrom(
    'a: b',
    '- "x"',
    'one\n\ntwo',
    ' leading',
    'trailing ',
    '#',
    '"quoted" \\ text',
    'yes',
    '12',
    '*/ {@link x}',
  ),
);
const texts = fc.array(words, { minLength: 2, maxLength: 4 });
const lines = fc.tuple(fc.nat(9999), fc.nat(9999));

const encode = ({ name, text, slots }: FilledFile): SlottedFile => ({ name, content: Buffer.from(text), slots });
const textOf = ({ content }: SlottedFile) => Buffer.from(content).toString('utf8');

function mask(originals: readonly string[], [first, second]: readonly [number, number]) {
  const standIns = createStandIns('01234');
  const masked = documentOf(
    originals.map((text, number) => standIns.ofText(7, number, text)),
    [standIns.ofLine(7, first), standIns.ofLine(8, second)],
  );
  return { standIns, masked };
}

describe.each([
  ['openapi.yaml', serializeYaml],
  ['openapi.json', serializeJson],
])('%s', (name, serialize) => {
  it('is the same as one that never had stand-ins, and can be patched into another such', () => {
    fc.assert(
      fc.property(texts, lines, texts, lines, (before, linesBefore, others, linesAfter) => {
        const { standIns, masked } = mask(before, linesBefore);
        const filled = encode(fillFile({ name, text: serialize(masked, standIns.isIn) }, standIns));
        expect(textOf(filled)).toBe(serialize(documentOf(before, linesBefore)));

        const after = before.map((text, index) => others[index] ?? text);
        const change = (number: 0 | 1) => ({
          texts: after,
          move: () => undefined,
          moveLine: (line: number) => (line === linesBefore[number] ? linesAfter[number] : undefined),
        });
        const patched = patchFile(
          filled,
          new Map([
            [7, change(0)],
            [8, change(1)],
          ]),
        );
        expect(patched && textOf(patched)).toBe(serialize(documentOf(after, linesAfter)));
        const back = patchFile(
          patched ?? filled,
          new Map([
            [7, { ...change(0), texts: before, moveLine: () => linesBefore[0] }],
            [8, { ...change(1), moveLine: () => linesBefore[1] }],
          ]),
        );
        expect(back).toEqual(filled);
      }),
    );
  });

  it('is not patched when nobody knows where a line is now', () => {
    const { standIns, masked } = mask(['one', 'two'], [3, 4]);
    const filled = encode(fillFile({ name, text: serialize(masked, standIns.isIn) }, standIns));
    const lost = { texts: ['one', 'two'], move: () => undefined, moveLine: () => undefined };
    expect(patchFile(filled, new Map([[8, lost]]))).toBeUndefined();
    expect(patchFile(filled, new Map([[9, lost]]))).toEqual(filled);
  });
});

describe('types.ts', () => {
  it('has the lines of a text behind the star of its comment', () => {
    const standIns = createStandIns('99999');
    const [many, one] = [standIns.ofText(0, 0, 'First.\n\nThird */'), standIns.ofText(0, 1, 'Only.')];
    const text = `/**\n * ${many}\n *\n * @see a.md:${standIns.ofLine(0, 12)}\n */\ninterface A {\n  /** ${one} */\n  b: 1;\n}\n`;
    const file = fillFile({ name: 'types.ts', text }, standIns);
    expect(file.text).toBe(
      '/**\n * First.\n *\n * Third *\\/\n *\n * @see a.md:12\n */\ninterface A {\n  /** Only. */\n  b: 1;\n}\n',
    );
  });

  it('has the same comment as one that never had stand-ins', () => {
    fc.assert(
      fc.property(words, (text) => {
        const expected = commentLines(text);
        fc.pre(expected.length > 0);
        const standIns = createStandIns('00000');
        const file = fillFile({ name: 'types.ts', text: `/**\n * ${standIns.ofText(0, 0, text)}\n */\n` }, standIns);
        expect(file.text).toBe(`/**\n${expected.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`);
      }),
    );
  });
});
