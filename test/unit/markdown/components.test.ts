import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../../src/markdown/block.js';
import { parseOutline } from '../../../src/markdown/outline.js';
import { sourceText } from '../../../src/source/source-text.js';

const COMPONENTS = new Set(['field', 'tab', 'api-value']);

function blocksOf(text: string): readonly Block[] {
  return parseOutline(sourceText('page.md', text), () => {}, COMPONENTS);
}

function summaryOf(block: Block): string {
  const at = `${block.at.line}:${block.at.column}`;
  if (block.kind !== 'component')
    return `${at} ${block.kind} ${'text' in block ? block.text.replaceAll('\n', '~') : ''}`;
  const attributes = block.attributes.map(
    ({ name, value, at: { line, column } }) => ` ${name}=${value ?? 'yes'}@${line}:${column}`,
  );
  return `${at} ${block.part} ${block.name}${attributes.join('')}`;
}

it.each<[string, string[]]>([
  [
    '<Field query="size" type="array<string>" required>\n  How large.\n</Field>',
    [
      '1:1 start field query=size@1:15 type=array<string>@1:27 required=yes@1:42',
      '2:3 paragraph How large.',
      '3:1 end field',
    ],
  ],
  [
    'Text.\n<Field\n  body="a"\n  required={true}\n/>\nMore.',
    ['1:1 paragraph Text.', '2:1 whole field body=a@3:9 required=true@4:13', '6:1 paragraph More.'],
  ],
  [
    "<Field name='a'>The first.</Field>\n<Field name='b'>The\nsecond.</Field>",
    [
      '1:1 start field name=a@1:14',
      '1:17 paragraph The first.',
      '1:27 end field',
      '2:1 start field name=b@2:14',
      '2:17 paragraph The~second.',
      '3:8 end field',
    ],
  ],
  [
    '  <Field body="a">\n      Deep.\n\n      Deeper.\n  </Field>',
    ['1:3 start field body=a@1:16', '2:7 paragraph Deep.', '4:7 paragraph Deeper.', '5:3 end field'],
  ],
  [
    '{% tab title="404: Not Found" %}\nNone.\n{% endtab %}\n{% other %}\n{%- api-value name="a\\_b" required=true -%}',
    [
      '1:1 start tab title=404: Not Found@1:15',
      '2:1 paragraph None.',
      '3:1 end tab',
      '5:1 start api-value name=a\\_b@5:21 required=true@5:36',
    ],
  ],
  [
    '- one\n  <Field body="a">\n  - two\n  </Field>',
    ['1:1 list - one', '2:3 start field body=a@2:16', '3:3 list - two', '4:3 end field'],
  ],
  ['<Other a="b">\nText.\n</Other>', ['1:1 html <Other a="b">~Text.~</Other>']],
  ['A `<Field>` in a line, </Field> as well.', ['1:1 paragraph A `<Field>` in a line, </Field> as well.']],
  ['<Field body="a"\n\nText.', ['1:1 html <Field body="a"', '3:1 paragraph Text.']],
  ['```\n<Field body="a">\n{% tab %}\n```', ['1:1 code <Field body="a">~{% tab %}']],
])('%j', (given, want) => {
  expect(blocksOf(given).map(summaryOf)).toEqual(want);
});

it('knows none that nobody has named', () => {
  expect(parseOutline(sourceText('page.md', '<Field body="a">'), () => {})[0]?.kind).toBe('html');
});

it('ends for any text', () => {
  const piece = fc.constantFrom(
    '<Field',
    '</Field>',
    ' a="b"',
    ' c={',
    '}',
    '>',
    '/>',
    '{% tab',
    '%}',
    '{% endtab %}',
    '\n',
    '"',
    "'",
    'x',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      blocksOf(pieces.join(''));
    }),
  );
});

it('reads long runs of tags that nothing closes in little time', () => {
  const started = performance.now();
  blocksOf('<Field a={ b="c\n'.repeat(20_000));
  blocksOf(`<Field ${'a={'.repeat(200_000)}`);
  expect(performance.now() - started).toBeLessThan(4_000);
});
