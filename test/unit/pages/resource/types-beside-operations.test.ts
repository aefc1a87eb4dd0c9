import { expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

it('reads types below headings that name them on a page of operations, with marks for what may be left out or null', () => {
  const { types, kind, found } = readTestPage(
    [
      '# Crates',
      '### Crate object',
      '###### Crate structure',
      '| Field | Type | Description |\n|--|--|--|\n| id | integer | The number. |\n| size? \\* | ?string | How large. |',
      '## Add a crate % POST /crates',
      '###### JSON params',
      '| Field | Type | Description |\n|--|--|--|\n| size? | string | How large. |',
      '## Crate object limits',
      '| Field | Type | Required | Description |\n|--|--|--|--|\n| shelf | string | yes | No property. |',
    ].join('\n\n'),
  );
  expect(kind).toBe('operation');
  expect(types.map(({ name }) => name)).toEqual(['Crate']);
  expect(types[0]?.properties.map(({ name, typeText, constraints }) => ({ name, typeText, constraints }))).toEqual([
    { name: 'id', typeText: 'integer', constraints: {} },
    { name: 'size', typeText: 'string', constraints: { nullable: true, required: false } },
  ]);
  expect(found).toEqual(['pages/unread-table 22:1']);
});

it('reads types with headings "Properties" beside the requests of a page', () => {
  const { types, kind } = readTestPage(
    [
      '# Crate management',
      '## Crate',
      '### Properties',
      '|Name|Description|Schema|\n|--|--|--|\n|id|The number.|string (uuid)|',
      '#### Label',
      '|Name|Description|Schema|\n|--|--|--|\n|text|What it says.|string|',
      '### Add',
      '`POST /crates/{id}`',
      '#### Properties',
      '|Name|Type|\n|--|--|\n|size|string|',
      '#### Parameters',
      'None.',
    ].join('\n\n'),
  );
  expect(kind).toBe('operation');
  expect(types.map(({ name, properties }) => [name, properties.map((one) => one.name)])).toEqual([
    ['Crate', ['id']],
    ['Label', ['text']],
  ]);
});

it('reads types below a heading that announces them, whose headings are nothing but the names', () => {
  const { types } = readTestPage(
    [
      '# Crates',
      '## Paths',
      '### Add a crate',
      '`POST /crates`',
      '#### Description',
      'A new one.',
      '#### Parameters',
      '|In|Name|Schema|\n|--|--|--|\n|body|crate|[Crate](#crate)|',
      '## Definitions',
      '### Crate',
      '|Name|Description|Schema|\n|--|--|--|\n|**kind**  <br>*required*|Its kind.|enum (Wood, Wire)|',
      '### Label',
      '|Name|Schema|\n|--|--|\n|text|string|\n|side|enum {<br/>&nbsp;&nbsp;Left,<br/>&nbsp;&nbsp;Right<br/>}|',
      '### Why two',
      '|Name|Schema|\n|--|--|\n|text|string|',
    ].join('\n\n'),
  );
  expect(types.map(({ name }) => name)).toEqual(['Crate', 'Label']);
  expect(types[0]?.properties).toMatchObject([
    { name: 'kind', values: ['Wood', 'Wire'], constraints: { required: true } },
  ]);
  expect(types[1]?.properties[1]).toMatchObject({ type: { kind: 'enumeration' }, values: ['Left', 'Right'] });
});

it.each([
  { title: 'crate (v2)', above: '## Operations', want: ['crate'] },
  { title: 'Pack a crate', above: '## Operations', want: [] },
  { title: 'crate', above: '## How to', want: [] },
])('takes the title of a page with properties and operations for the name of its type: $title $above', (given) => {
  const { types } = readTestPage(
    [
      `# ${given.title}`,
      '## Resource description',
      'A box of wood.',
      '### Properties',
      '|Name|Description|\n|--|--|\n|side|Its side.|',
      given.above,
      '### GET',
      '#### Request body',
      'None',
      '#### Synchronous errors',
      '|Error|Code|\n|--|--|\n|Gone|410|',
      '#### JSON request',
      '```\nGET /crates/1\n```',
    ].join('\n\n'),
  );
  expect(types.map(({ name }) => name)).toEqual(given.want);
});
