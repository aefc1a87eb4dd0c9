import { describe, expect, it } from 'vitest';
import { propertyColumnsOf } from '../../../../src/pages/tables/property-columns.js';
import { readPropertyRows } from '../../../../src/pages/tables/property-rows.js';
import { firstTable, openTestPage } from '../../../helpers/open-test-page.js';

function read(lines: readonly string[]) {
  const { context, found } = openTestPage(lines.join('\n'));
  const table = firstTable(context);
  const columns = propertyColumnsOf(table, context.vocabulary);
  const rows = columns && readPropertyRows(table, columns, context);
  return {
    columns: columns && Object.fromEntries(columns),
    rows,
    found: found(),
    ledger: context.ledger.total().tableRows,
  };
}

describe('propertyColumnsOf', () => {
  it.each([
    ['Property | Type | Description', { name: 0, type: 1, description: 2 }],
    ['**Property name** | Data type | Details', { name: 0, type: 1, description: 2 }],
    ['Relationship | Type | Description', { name: 0, type: 1, description: 2 }],
    ['Whatever | Type | Description', { name: 0, type: 1, description: 2 }],
    ['Property | Type | Required (Y/N) | Description', { name: 0, type: 1, required: 2, description: 3 }],
    [
      'Property | Type | Description | Min value | Max value | Default value',
      { name: 0, type: 1, description: 2, minimum: 3, maximum: 4, default: 5 },
    ],
    ['Parameter | Description', { name: 0, description: 1 }],
    ['Property | Type | Description | ', { name: 0, type: 1, description: 2 }],
    ['Value | Type | Description', { name: 0, type: 1, description: 2 }],
    ['Value | Description', undefined],
    ['Colour | Preset', undefined],
    ['Type | Description', undefined],
  ])('%s', (header, want) => {
    const width = header.split('|').length;
    expect(read([`| ${header} |`, `|${'---|'.repeat(width)}`]).columns).toEqual(want);
  });
});

it.each([
  ['numbers from 1 on', ['| 1 | String |', '| 2 | Int32 |'], undefined],
  ['names', ['| a | String |', '| b | Int32 |'], { name: 0, type: 1 }],
  ['other numbers', ['| 404 | String |', '| 409 | Int32 |'], { name: 0, type: 1 }],
])('takes an unknown first column for the name, with %s: %j', (_cells, lines, want) => {
  expect(read(['| # | Type |', '|---|---|', ...lines]).columns).toEqual(want);
});

describe('readPropertyRows', () => {
  it.each([
    ['odata.type', '@odata.type'],
    ['@odata.type', '@odata.type'],
    ['odata', 'odata'],
    ['odatatype', 'odatatype'],
  ])('gives control information its mark: %s', (name, want) => {
    const { rows } = read(['| Property | Type | Description |', '|---|---|---|', `| ${name} | String | Which. |`]);
    expect(rows).toMatchObject([{ name: want }]);
  });

  it.each([
    [
      'a bar that lacks its backslash',
      '| file | String | The name (*.cer | *.crt). |',
      'The name (*.cer | *.crt).',
      37,
    ],
    ['a bar in code', '| file | String | Such as `a|b` or `c`. |', 'Such as `a|b` or `c`.', 30],
    ['a bar that stands twice', '| file | String || The name. |', 'The name.', 20],
  ])('reads what stands beyond the header, behind %s', (_shape, row, description, column) => {
    const { rows, found } = read(['| Property | Type | Description |', '|---|---|---|', row]);
    expect(rows).toMatchObject([{ name: 'file', description }]);
    expect(found).toEqual([`pages/surplus-cells 3:${column}`]);
  });

  it('leaves empty cells beyond the header, and a table whose last column is no description', () => {
    const lines = ['| Property | Type | Description |', '|---|---|---|', '| size | Int32 | How big. | |'];
    expect(read(lines)).toMatchObject({ rows: [{ description: 'How big.' }], found: [] });
    const others = ['| Property | Description | Type |', '|---|---|---|', '| size | How big. | Int32 | of all |'];
    expect(read(others)).toMatchObject({ rows: [{ description: 'How big.' }], found: [] });
  });

  it('reads names, types, descriptions and positions', () => {
    const { rows, found, ledger } = read([
      '| Property | Type | Description |',
      '|:---|:---|:---|',
      '| id | String | The key. Read-only. |',
      '| **size** | Int32 | How big. Valid values 1 to 9 |',
      '| parts | [part](part.md#shape) collection | |',
    ]);
    expect(rows).toEqual([
      {
        name: 'id',
        type: { kind: 'scalar', scalar: 'string' },
        typeText: 'String',
        description: 'The key. Read-only.',
        constraints: { readOnly: true },
        values: [],
        navigation: false,
        at: { line: 3, column: 3 },
      },
      {
        name: 'size',
        type: { kind: 'scalar', scalar: 'int32' },
        typeText: 'Int32',
        description: 'How big. Valid values 1 to 9',
        constraints: { minimum: 1, maximum: 9 },
        values: [],
        navigation: false,
        at: { line: 4, column: 3 },
      },
      {
        name: 'parts',
        type: {
          kind: 'collection',
          of: { kind: 'named', name: 'part', target: { file: 'resources/part.md', anchor: 'shape' } },
        },
        typeText: '[part](part.md#shape) collection',
        constraints: {},
        values: [],
        navigation: false,
        at: { line: 5, column: 3 },
      },
    ]);
    expect(found).toEqual([]);
    expect(ledger).toEqual({ read: 3, used: 3, reported: 0 });
  });

  it('passes rows over that only head others, and blank ones', () => {
    const { rows, ledger } = read([
      '| Relationship | Type | Description |',
      '|---|---|---|',
      '| **Sales** | | |',
      '| orders | order collection | Orders. |',
      '| | | |',
    ]);
    expect(rows?.map(({ name }) => name)).toEqual(['orders']);
    expect(ledger).toEqual({ read: 3, used: 3, reported: 0 });
  });

  it('reports rows without a usable name, and types that are none', () => {
    const { rows, found, ledger } = read([
      '| Property | Type | Description |',
      '|---|---|---|',
      '| | String | No name. |',
      '| file/path | String | A path. |',
      '| two words | String | A phrase. |',
      '| odd | one of many things, as it seems | Odd. |',
    ]);
    expect(rows?.map(({ name, type }) => [name, type?.kind])).toEqual([['odd', 'unknown']]);
    expect(found).toEqual([
      'pages/row-without-name 3:2',
      'pages/not-a-name 4:3',
      'pages/not-a-name 5:3',
      'pages/unknown-type 6:9',
    ]);
    expect(ledger).toEqual({ read: 4, used: 1, reported: 3 });
  });

  it.each([
    ['name (deprecated)', 'String', 'Old.', { deprecated: true }],
    ['name', 'string, maximum size 20', 'Short.', { maxLength: 20 }],
    ['name', 'String (optional)', 'Maybe.', { required: false }],
    ['kind', 'String', 'The values are: "a", "b" **Required**.', { required: true }],
    ['kind', 'Nullable Enum', 'Possible values are: `a`, `b`.', { nullable: true }],
    ['name', 'String', 'Can be: `low` (default), `high` or `null`.', { default: 'low', nullable: true }],
    ['name', 'String', 'Can be: `low` or `null`. Not nullable.', { nullable: false }],
    ['name', 'String', 'Can be: `low` (default), `high`. The default value is `high`.', { default: 'high' }],
    ['name', 'Int32', 'Possible values are: `1` (default), `2`.', {}],
    ['name', 'riskLevel', 'Risk. The default value is `low`. Required.', { required: true, default: 'low' }],
  ])('reads the constraints of %j %j', (name, type, description, want) => {
    const { rows } = read(['|Property|Type|Description|', '|-|-|-|', `|${name}|${type}|${description}|`]);
    expect(rows?.[0]?.constraints).toEqual(want);
  });

  it('reads constraints from columns of their own', () => {
    const { rows } = read([
      '|Property|Type|Required?|Default|Minimum|Maximum|',
      '|-|-|-|-|-|-|',
      '|size|Int32|Yes|`5`|1|9|',
      '|name|String|No|as you like|none|none|',
    ]);
    expect(rows?.map(({ constraints }) => constraints)).toEqual([
      { required: true, default: 5, minimum: 1, maximum: 9 },
      { required: false },
    ]);
  });

  it.each(['✓', '✔', 'x', 'Yes', 'true'])('reads columns of marks: %s', (mark) => {
    const { rows } = read([
      '|Property|Type|Required|ReadOnly|Description|',
      '|-|-|-|-|-|',
      `|size|Int32|${mark}||How big.|`,
      `|name|String||${mark}|What it says.|`,
      '|note|String|Read-only|for some|Anything.|',
    ]);
    expect(rows?.map(({ constraints }) => constraints)).toEqual([{ required: true }, { readOnly: true }, {}]);
  });

  it('keeps what a row inherits apart from its description', () => {
    const { rows } = read([
      '|Property|Type|Description|',
      '|-|-|-|',
      '|id|String|The key. Inherited from [thing](../resources/thing.md). Read-only.|',
      '|kind|kind|Possible values are: `a`, `b`. Inherited from [thing](thing.md)|',
    ]);
    expect(rows?.map(({ description, inheritedFrom }) => [description, inheritedFrom])).toEqual([
      ['The key. Read-only.', { kind: 'named', name: 'thing', target: { file: 'resources/thing.md' } }],
      ['Possible values are: `a`, `b`.', { kind: 'named', name: 'thing', target: { file: 'resources/thing.md' } }],
    ]);
    expect(rows?.[1]?.values).toEqual(['a', 'b']);
  });

  it('takes nothing from a description that is still to be written', () => {
    const { rows, found } = read([
      '|Property|Type|Description|',
      '|-|-|-|',
      '|id|String|**TODO: Add a text** Inherited from [thing](thing.md)|',
      '|state|Enumeration|. Possible values are: `on`, `off`.|',
    ]);
    expect(rows?.map(({ description }) => description)).toEqual([undefined, 'Possible values are: `on`, `off`.']);
    expect(rows?.[0]?.inheritedFrom).toBeDefined();
    expect(found).toEqual(['pages/to-do 3:12']);
  });

  it('keeps what stands around a note that is set off', () => {
    const { rows, found } = read([
      '|Property|Type|Description|',
      '|-|-|-|',
      '|mode|mode|**TODO: Say what it is for **.The possible values are: `on`, `off`.|',
      '|size|Int32|How big (TODO: in metres?). Required. (TODO)|',
      '|name|String|The name. TODO: its *form*. Required.|',
      '|kind|String|.NET or another|',
    ]);
    expect(rows?.map(({ description }) => description)).toEqual([
      'The possible values are: `on`, `off`.',
      'How big. Required.',
      'The name.',
      '.NET or another',
    ]);
    expect(rows?.map(({ values }) => values)).toEqual([['on', 'off'], [], [], []]);
    expect(rows?.map(({ constraints }) => constraints.required)).toEqual([undefined, true, undefined, undefined]);
    expect(found).toEqual(['pages/to-do 3:12', 'pages/to-do 4:13', 'pages/to-do 4:13', 'pages/to-do 5:14']);
  });

  it('reports a default that does not fit', () => {
    const { rows, found } = read(['|Property|Type|Description|', '|-|-|-|', '|size|Int32|Default is `big`.|']);
    expect(rows?.[0]?.constraints).toEqual({});
    expect(found).toEqual(['pages/default-does-not-fit 3:13']);
  });

  it('does not report a default of what has no type', () => {
    expect(read(['|Property|Description|', '|-|-|', '|size|Default is `big`.|']).found).toEqual([]);
  });
});

it.each([
  ['array of objects', 'An array of [part](part.md) resources. At most 5.', { kind: 'named', name: 'part' }],
  ['Array', 'The list of **[parts](part.md)**.', { kind: 'named', name: 'parts' }],
  ['array of objects', 'What the [part](part.md) is made of.', { kind: 'any' }],
  ['array of strings', 'An array of [part](part.md) names.', { kind: 'scalar', scalar: 'string' }],
])('takes the items of %j from %j', (type, description, want) => {
  const { rows } = read(['Property | Type | Description', '---|---|---', `parts | ${type} | ${description}`]);
  expect(rows?.[0]?.type).toMatchObject({ kind: 'collection', of: want });
});

it.each([
  ['Yes', true],
  ['Yes, always', true],
  ['Yes, if **kind** is **rare**; otherwise, no.', undefined],
  ['Required for loans', undefined],
  ['No', false],
])('takes from the column of what is required: %s', (cell, want) => {
  const { rows } = read(['Field | Type | Required', '---|---|---', `days | string | ${cell}`]);
  expect(rows?.[0]?.constraints.required).toBe(want);
});
