import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const resource = (...lines: readonly string[]) => readTestPage(['# widget resource type', ...lines].join('\n'));

const ID = { name: 'id', type: { kind: 'scalar', scalar: 'string' }, description: 'The key.' };
const SIZE = { name: 'size', type: { kind: 'scalar', scalar: 'int32' }, description: 'How big.' };

describe('properties that have headings', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['lines with labels', ['Type: String', 'Description: The key.'], ['**Type:** Int32', '**Description:** How big.']],
    [
      'labels and breaks in HTML',
      ['**Type**: String<br />', '**Description**: The key.'],
      ['Type: Int32<br>', 'How big.'],
    ],
    ['labels and hard breaks', ['**Description:** The key.\\', '**Type:** String'], ['*Type*: Int32  ', 'How big.']],
    ['a type alone', ['`String`', '', 'The key.'], ['`Int32`', '', 'How big.']],
    ['a type in front', ['String. The key.'], ['Int32 - How big.']],
    ['text first', ['The key.', '', 'Type: `String`'], ['How big.', '', 'Type: `Int32`']],
  ])('with %s', (_, id, size) => {
    const { types, found, ledger } = resource('## Properties', '### id', '', ...id, '', '### `size`', '', ...size);
    expect(types[0]?.properties).toMatchObject([
      { ...ID, at: { line: 3, column: 1 } },
      { ...SIZE, at: { line: 6 + id.length, column: 1 } },
    ]);
    expect(found).toEqual([]);
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
  });

  it('with names that are headings of sections elsewhere', () => {
    const { types } = resource(
      '## Properties',
      '### description',
      'Type: String',
      '### body',
      'Type: String',
      '### size',
      'Type: Int32',
    );
    expect(types[0]?.properties.map(({ name }) => name)).toEqual(['description', 'body', 'size']);
  });

  it('with sections below them', () => {
    const { types } = resource(
      '## Properties',
      '### id',
      '**Type**: String',
      '### frame',
      '**Type**: Object',
      '#### wood',
      '**Type**: String',
      '#### legs',
      '**Type**: Int32',
      '### parts',
      '**Type**: Object',
      '#### How they fit',
      'Words.',
      '### size',
      '**Type**: Int32',
      '### note',
      '**Type**: String',
    );
    expect(types[0]?.properties.map(({ name, members, at: { line } }) => [name, members?.length ?? 0, line])).toEqual([
      ['id', 0, 3],
      ['frame', 2, 5],
      ['parts', 0, 11],
      ['size', 0, 15],
      ['note', 0, 17],
    ]);
  });

  it('behind a section of another kind', () => {
    const { types } = resource(
      '## Properties',
      '### More about all of them',
      'Words.',
      '### id',
      '**Type**: String',
      '### size',
      '**Type**: Int32',
    );
    expect(types[0]?.properties.map(({ name }) => name)).toEqual(['id', 'size']);
  });

  it('with the type in the heading', () => {
    const { types } = resource(
      '## Properties',
      '#### id (String, required)',
      'The key.',
      '#### size (Int32)',
      'How big.',
    );
    expect(types[0]?.properties).toMatchObject([{ ...ID, constraints: { required: true } }, SIZE]);
  });

  it('with further facts and values', () => {
    const { types, found } = resource(
      '## Attributes',
      '### state',
      'Type: String',
      '',
      'Required: no',
      '',
      'Default: `open`',
      '',
      'Where it stands. The possible values are:',
      '',
      '- `open`: Not closed.',
      '- `closed`',
      '',
      '### size',
      'Type: Strin',
      '## Remarks',
      'None.',
    );
    expect(types[0]?.properties).toMatchObject([
      {
        name: 'state',
        constraints: { required: false, default: 'open' },
        values: ['open', 'closed'],
      },
      { name: 'size', type: { kind: 'named', name: 'Strin' } },
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    ['that mean something', ['### Relationships', 'What it has.', '### Methods', 'What it does.']],
    ['of several words', ['### The id', 'Type: String']],
    ['without types', ['### id', 'The key.', '### size', 'How big.']],
  ])('are none where there are headings %s', (_, lines) => {
    expect(resource('## Properties', ...lines).types[0]?.properties ?? []).toEqual([]);
  });
});

describe('properties that have paragraphs', () => {
  it.each<[string, readonly string[]]>([
    ['each', ['**id** (String): The key.', '', '**size** (Int32): How big.']],
    [
      'and are called like a label',
      ['**id** (String): The key.', '', '**size** (Int32): How big.', '', '**type** (String): A.'],
    ],
    ['and another for what they are', ['`id` _String_', '', 'The key.', '', '`size` _Int32_', '', 'How big.']],
    ['of a definition list', ['`id`', ': String. The key.', '', '`size`', ':   Int32. How big.']],
    ['of a definition list without blank lines', ['id', ': String. The key.', 'size', ': Int32. How big.']],
  ])('%s', (_, lines) => {
    const { types, found, ledger } = resource('## Properties', 'What it has.', '', ...lines, '', '## Remarks', 'None.');
    const [first, second] = types[0]?.properties ?? [];
    expect([first, second]).toMatchObject([{ ...ID, at: { line: 5, column: 1 } }, SIZE]);
    expect(found).toEqual([]);
    expect(ledger.tableRows.used).toBe(types[0]?.properties.length);
  });

  it.each([
    ['that begin with marks', ['**Note**: This is so.', '', '**Also**: That too.']],
    ['of which one has a type', ['**id** (String): The key.', '', 'And so on.']],
    [
      'below a table',
      ['|Property|Type|Description|', '|-|-|-|', '|a|String|A.|', '', '**b** (String): B.', '', '**c** (String): C.'],
    ],
  ])('are none of prose %s', (_, lines) => {
    expect(resource('## Properties', ...lines).types[0]?.properties.map(({ name }) => name) ?? []).not.toContain('b');
  });
});

it('labels say more of the items of a list', () => {
  const { types } = resource(
    '## Properties',
    '- `id`: The key.',
    '  Type: String',
    '- `size`',
    '  - Type: Int32',
    '  - How big.',
  );
  expect(types[0]?.properties).toMatchObject([ID, { name: 'size', type: { kind: 'scalar', scalar: 'int32' } }]);
});

it('a heading of paragraphs is no name', () => {
  const { types } = resource(
    '## Properties',
    '**cityName** (String): Where.',
    '',
    '**size** (Int32): How big.',
    '## Methods',
    'None.',
  );
  expect(types[0]?.properties.map(({ name }) => name)).toEqual(['cityName', 'size']);
});

describe('paragraphs that begin with a name in code', () => {
  const read = (...lines: readonly string[]) =>
    readTestPage(['# Get a widget', '', '```http', 'GET /shops/{shop}/widgets/{id}', '```', '', ...lines].join('\n'));
  const parametersOf = ({ operation }: ReturnType<typeof read>) =>
    operation?.parameters.map(({ name, description, at: { line } }) => [name, description, line]);

  it('name parameters without types, where nothing else stands below the heading', () => {
    const page = read(
      '### Route parameters',
      '',
      '`shop` - The shop.',
      '',
      '`id` - Which one.',
      '',
      '### Response',
      '',
      'Words.',
    );
    expect(parametersOf(page)).toEqual([
      ['shop', 'The shop.', 9],
      ['id', 'Which one.', 11],
    ]);
  });

  it('are prose where other paragraphs stand among them', () => {
    const page = read(
      '### Route parameters',
      '',
      'All are needed.',
      '',
      '`shop` - The shop.',
      '',
      '### Response',
      '',
      'Words.',
    );
    expect(parametersOf(page)).toEqual([]);
  });
});
