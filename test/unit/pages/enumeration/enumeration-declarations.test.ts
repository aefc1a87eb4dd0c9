import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

const PROPERTIES = [
  '## Properties',
  '|Property|Type|Description|',
  '|--|--|--|',
  '|state|String|The state.|',
  '|kind|widgetKind|Its kind.|',
];
const page = (...lines: readonly string[]) => readTestPage(lines.join('\n'));

describe('the enumeration that a page is about', () => {
  it.each<{ title: string; heading: string; name: string; found: string[] }>([
    {
      title: 'widgetState enum type',
      heading: 'gadgetKind enum type',
      name: 'widgetState',
      found: ['pages/copied-heading 5:1'],
    },
    { title: 'widgetMood enum type', heading: 'gadgetKind enum type', name: 'gadgetKind', found: [] },
    { title: 'widget state enum type', heading: 'state enum type', name: 'state', found: [] },
    { title: 'gadgetKind enum type', heading: 'WidgetState enum type', name: 'WidgetState', found: [] },
  ])('is called $name by the title $title and the heading $heading', ({ title, heading, name, found }) => {
    const lines = [
      '---',
      `title: "${title}"`,
      '---',
      '',
      `# ${heading}`,
      '',
      '## Members',
      '|Member|',
      '|--|',
      '|open|',
    ];
    const read = readTestPage(lines.join('\n'), 'resources/widgetstate.md');
    expect(read.enumerations.map((one) => one.name)).toEqual([name]);
    expect(read.found).toEqual(found);
  });

  it.each([
    ['a type tag alone', '{ "@odata.type": "#library.widgetState" }', 'enumeration'],
    ['text', '"String"', 'enumeration'],
    ['members of an object', '{ "state": "String" }', 'resource'],
  ])('is no object type where a representation shows %s', (_name, json, want) => {
    const { kind, types, enumerations, ledger, found } = page(
      '# widgetState enum type',
      '## Members',
      '|Member|Description|',
      '|:---|:---|',
      '|open|It is open.|',
      '## JSON representation',
      '<!-- { "blockType": "resource", "@odata.type": "library.widgetState" } -->',
      '```json',
      json,
      '```',
    );
    expect(kind).toBe(want);
    expect(types.length).toBe(want === 'resource' ? 1 : 0);
    expect(enumerations).toMatchObject([{ name: 'widgetState', members: [{ name: 'open' }] }]);
    expect(found).toEqual([]);
    expect(ledger.fences).toEqual({ read: 1, used: 1, reported: 0 });
    expect(ledger.annotations).toEqual({ read: 1, used: 1, reported: 0 });
  });

  it('has members, numbers and descriptions', () => {
    const { kind, enumerations, ledger, found } = page(
      '# widgetState enum type',
      '',
      'What a widget can be.',
      '',
      '## Members',
      '|Member|Value|Description|',
      '|:---|:---|:---|',
      '|`open`|0|It is [open](x.md).|',
      '|**shut**|1||',
      '|gone (deprecated)|0x2|Not yet documented|',
    );
    expect(kind).toBe('enumeration');
    expect(enumerations).toEqual([
      {
        name: 'widgetState',
        anchors: ['widgetstate-enum-type'],
        from: 'page',
        description: 'What a widget can be.',
        flags: false,
        deprecated: false,
        members: [
          { name: 'open', value: 0, description: 'It is open.', at: { line: 8, column: 2 } },
          { name: 'shut', value: 1, at: { line: 9, column: 2 } },
          { name: 'gone', value: 2, deprecated: true, at: { line: 10, column: 2 } },
        ],
        at: { line: 1, column: 1 },
      },
    ]);
    expect(found).toEqual([]);
    expect(ledger.tableRows).toEqual({ read: 3, used: 3, reported: 0 });
  });

  it('reports members without a name and members that come twice', () => {
    const { enumerations, found, ledger } = page(
      '# x enum type',
      '## Members',
      '|Member|',
      '|--|',
      '|a|',
      '|a|',
      '| |',
      '|b|',
    );
    expect(enumerations[0]?.members.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(found).toEqual(['pages/duplicate-member 6:2', 'pages/member-without-name 7:2']);
    expect(ledger.tableRows).toEqual({ read: 4, used: 3, reported: 1 });
  });
});

it('takes no member from a row that says what null means', () => {
  const { enumerations, found, ledger } = page(
    '# x enum type',
    '## Members',
    '|Member|',
    '|--|',
    '|`null`|',
    '|nullable|',
  );
  expect(enumerations[0]?.members.map(({ name }) => name)).toEqual(['nullable']);
  expect(found).toEqual([]);
  expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
});

describe('a collection of enumerations', () => {
  it('has one per heading, each with its anchor', () => {
    const { kind, enumerations } = page(
      '# Enum values',
      'Namespace: example.parts',
      '### callType values',
      '|Member|',
      '|:---|',
      '|unknown|',
      '### size\u00a0values',
      '|Value|Description|',
      '|:---|:---|',
      '|small|Not large.|',
      '### empty values',
      'None.',
      '### callType values',
      '|Member|Value|',
      '|--|--|',
      '|none|0|',
    );
    expect(kind).toBe('enumeration');
    expect(
      enumerations.map(({ name, anchors, from, members }) => [name, anchors?.[0], from, members[0]?.name]),
    ).toEqual([
      ['callType', 'calltype-values', 'collection', 'unknown'],
      ['size', 'size-values', 'collection', 'small'],
      ['callType', 'calltype-values-1', 'collection', 'none'],
    ]);
  });
});

describe('a page of prose', () => {
  const table = ['|Value|Description|', '|--|--|', '|on|Yes.|'];

  it.each([
    ['# Overview', '## Supported values', []],
    ['# Overview', '## Team members', []],
    ['# Overview', '## Color options', []],
    ['# Overview', '## colorScheme options', ['colorScheme']],
    ['# Parts enum values', '## Color values', ['Color']],
    ['# Enumerations', '## Possible values', []],
  ])('%j with %j has %j', (title, heading, want) => {
    expect(page(title, heading, ...table).enumerations.map(({ name }) => name)).toEqual(want);
  });
});

describe('values of the properties of a type', () => {
  it.each([
    ['a heading of values', ['### State values', '|Member|Description|', '|--|--|', '|on|Yes.|']],
    ['a heading of a property', ['#### state property', '|Value|Description|', '|--|--|', '|on|Yes.|']],
    ['a heading of options', ['## state options', '|Value|Description|', '|--|--|', '|`on`|Yes.|']],
    ['an unknown first column', ['## State property values', '|Light|Description|', '|--|--|', '|on|Yes.|']],
    ['a heading that is the property', ['### State', '|Value|Description|', '|--|--|', '|on|Yes.|']],
    ['a column that names the property', ['### More', '|state value|Meaning|', '|--|--|', '|on|Yes.|']],
    ['a column behind others', ['### More', '|Kind of state|Value of state property|', '|--|--|', '|All on|`on`|']],
    ['a list', ['### state values', '- `on`: Yes.', '- `off`: No.']],
  ])('are read below %s', (_name, lines) => {
    const { kind, enumerations } = page('# widget resource type', ...PROPERTIES, '', ...lines);
    expect(kind).toBe('resource');
    expect(enumerations).toMatchObject([{ name: 'state', from: 'section' }]);
    expect(enumerations[0]?.members[0]?.name).toBe('on');
  });

  it.each([
    ['a table of properties', ['### state values', '|Property|Type|Description|', '|--|--|--|', '|on|String|Yes.|']],
    ['marks', ['### state values', '|North|South|', '|--|--|', '|✓|✗|']],
    ['phrases', ['### state options', '|Group|Use|', '|--|--|', '|all of them|Yes.|']],
    ['another heading', ['### Colors', '|Value|Description|', '|--|--|', '|red|Red.|']],
  ])('are not read from %s', (_name, lines) => {
    const { enumerations, found } = page('# widget resource type', ...PROPERTIES, '', ...lines);
    expect(enumerations).toEqual([]);
    expect(found).toEqual(['pages/unread-table 9:1']);
  });
});

describe('the title of an operation', () => {
  it.each(['Add members', 'List members', 'List widget values', 'Get widget options'])(
    '%j names no enumeration',
    (title) => {
      const { kind, enumerations, found } = page(
        `# ${title}`,
        'The widgets can be had here:',
        '|North|South|',
        '|:--|:--|',
        '|yes|no|',
        '## HTTP request',
        '```http',
        'GET /widgets',
        '```',
      );
      expect(kind).toBe('operation');
      expect(enumerations).toEqual([]);
      expect(found).toEqual(['pages/unread-table 3:1']);
    },
  );
});

it('takes no list of paths for values', () => {
  const { enumerations } = page(
    '# widget resource type',
    ...PROPERTIES,
    '### state property',
    '- `/on`: Yes.',
    '- `/off`: No.',
  );
  expect(enumerations).toEqual([]);
});

describe('flags', () => {
  it.each([
    [[0, 1, 2, 4], true],
    [[1, 2, 4, 7], true],
    [[0, 1, 2], false],
    [[0, 1, 2, 3, 4], false],
    [[0, 1, 2, 4, 5, 8], false],
    [[1, 2, 4, undefined], false],
  ])('%j: %s', (values, want) => {
    const rows = values.map((value, index) => `|m${index}|${value ?? ''}|`);
    expect(page('# x enum type', '## Members', '|Member|Value|', '|--|--|', ...rows).enumerations[0]?.flags).toBe(want);
  });

  it('may be named by the heading', () => {
    expect(page('# Enum values', '## rights flags', '|Member|', '|--|', '|read|').enumerations[0]).toMatchObject({
      name: 'rights',
      flags: true,
    });
  });
});
