import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

const TABLE = ['|Property|Type|Description|', '|:--|:--|:--|', '|id|String|The key.|'];

function resource(...lines: readonly string[]): string {
  return ['# widget resource type', '', 'Namespace: example.parts', '', 'A thing.', '', ...lines].join('\n');
}

function json(annotation: string, body: string): readonly string[] {
  return ['## JSON representation', '', `<!-- ${annotation} -->`, '```json', body, '```'];
}

describe('the name of a type', () => {
  it.each([
    [
      'annotation',
      resource(...json('{"blockType": "resource", "@odata.type": "example.parts.gadget"}', '{}')),
      'example.parts.gadget',
    ],
    [
      'annotation with a hash',
      resource(...json('{"blockType": "resource", "@odata.type": "#example.gadget"}', '{}')),
      'example.gadget',
    ],
    [
      'older annotation',
      resource(...json('{"blockType": "resource", "@type": "example.gadget"}', '{}')),
      'example.gadget',
    ],
    [
      'heading, past a macro',
      resource(...json('{"blockType": "resource", "@odata.type": "$(this.Name)"}', '{}')),
      'widget',
    ],
    ['heading', resource('## Properties', ...TABLE), 'widget'],
    ['heading with a remark', `# widgets resource type (v1.0)\n\n## Properties\n${TABLE.join('\n')}`, 'widgets'],
    ['heading that calls it open', `# widget open type\n\n## Properties\n${TABLE.join('\n')}`, 'widget'],
    ['heading of several words', `# The spare part complex type\n\n## Properties\n${TABLE.join('\n')}`, 'sparePart'],
    ['heading that is a name', `# Widget\n\n## Properties\n${TABLE.join('\n')}`, 'Widget'],
    ['heading of an object', `# widget object\n\n## Properties\n${TABLE.join('\n')}`, 'widget'],
    ['heading alone', '# widget resource type\n\nA thing.', 'widget'],
    [
      'heading, with the namespace that the JSON has',
      resource('## JSON representation', '', '```json', '{ "@odata.type": "#example.Widget", "id": "String" }', '```'),
      'example.Widget',
    ],
    [
      'heading, past the JSON of another type',
      resource('## JSON representation', '', '```json', '{ "@odata.type": "#example.gadget", "id": "String" }', '```'),
      'widget',
    ],
  ])('comes from the %s', (_name, text, want) => {
    expect(readTestPage(text).types.map(({ name }) => name)).toEqual([want]);
  });

  it('is guessed from words, and missed where there are too many', () => {
    const guessed = readTestPage(`# Spare part\n\n## Properties\n${TABLE.join('\n')}`);
    expect(guessed.types.map(({ name }) => name)).toEqual(['sparePart']);
    expect(guessed.found).toEqual(['pages/guessed-type-name 1:1']);
    const missed = readTestPage(`# Work with all of your widgets\n\n## Properties\n${TABLE.join('\n')}`);
    expect(missed.kind).toBe('concept');
    expect(missed.found).toEqual(['pages/type-without-name 1:1']);
  });
});

describe('a type', () => {
  it('shows arrays where its representation says in words what they are of', () => {
    const shown =
      '{ "owners": "Collection(example.person)", "tags": "Collection(Edm.String)", "sizes": "collection( int32 )", "id": "Collections(x)" }';
    const [type] = readTestPage(
      resource(...json('{"blockType": "resource", "@odata.type": "example.parts.widget"}', shown)),
    ).types;
    expect(type?.representation?.value).toEqual({
      owners: [{ '@odata.type': 'example.person' }],
      tags: ['Edm.String'],
      sizes: ['int32'],
      id: 'Collections(x)',
    });
  });

  it.each(['Schema', 'Members', 'What it holds'])('has properties below "%s"', (title) => {
    const shown = json('{"blockType": "resource", "@odata.type": "example.parts.widget"}', '{"id": "String"}');
    const relationships = [
      '## Relationships',
      '|Relationship|Type|Description|',
      '|--|--|--|',
      '|owner|person|Its owner.|',
    ];
    const rest = ['', ...relationships, '', '## JSON representation', ...shown];
    const [type] = readTestPage(resource(`## ${title}`, ...TABLE, ...rest)).types;
    expect(type?.properties.map(({ name, navigation }) => [name, navigation]).toSorted()).toEqual([
      ['id', false],
      ['owner', true],
    ]);
  });

  it('has no properties where several headings may hold them', () => {
    const shown = json('{"blockType": "resource", "@odata.type": "example.parts.widget"}', '{"id": "String"}');
    const page = resource('## Inside', ...TABLE, '', '## Outside', ...TABLE, '', '## JSON representation', ...shown);
    expect(readTestPage(page).types.map(({ properties }) => properties)).toEqual([[]]);
  });

  it('has what tables, annotation and JSON say', () => {
    const page = readTestPage(
      resource(
        '## Properties',
        ...TABLE,
        '|@example.size|Int64|An annotation.|',
        '',
        '### Instance attributes',
        '|Property name|Type|Description|',
        '|--|--|--|',
        '|@example.url|String|Where it is.|',
        '',
        '## Relationships',
        '|Relationship|Type|Description|',
        '|--|--|--|',
        '|owner|[person](person.md)|Whose it is.|',
        '',
        ...json(
          '{"blockType": "resource", "@odata.type": "example.parts.widget", "baseType": "example.thing", "openType": "true", "keyProperty": "id", "abstract": true}',
          '{ "id": "String", }',
        ),
      ),
    );
    const [type] = page.types;
    expect(type).toMatchObject({
      name: 'example.parts.widget',
      description: 'A thing.',
      deprecated: false,
      abstract: true,
      openType: true,
      keyProperty: 'id',
      bases: [{ source: 'annotation', type: { kind: 'named', name: 'example.thing' }, at: { line: 25, column: 1 } }],
      representation: { value: { id: 'String' }, at: { line: 27, column: 1 } },
      at: { line: 1, column: 1 },
    });
    expect(type?.properties.map(({ name, navigation }) => [name, navigation])).toEqual([
      ['id', false],
      ['@example.size', false],
      ['@example.url', false],
      ['owner', true],
    ]);
    expect(page.found).toEqual(['pages/repaired-representation 27:17']);
    expect(page.namespace).toBe('example.parts');
  });

  it.each([
    ['{ "value": [{ "id": "String", "more": 1 }] }', { id: 'String', more: 1 }],
    ['{ "@odata.context": "x", "widget": { "ID": "String" } }', { ID: 'String' }],
    ['{ "value": [{ "name": "String" }] }', { value: [{ name: 'String' }] }],
    ['{ "id": { "id": "String" } }', { id: { id: 'String' } }],
    ['{ "value": "String" }', { value: 'String' }],
  ])('takes the type out of the response that shows it: %s', (body, want) => {
    const text = `# widget resource type\n\n## Properties\n${TABLE.join('\n')}\n\n${json('{}', body).join('\n')}`;
    expect(readTestPage(text).types[0]?.representation?.value).toEqual(want);
  });

  it('reads relationships below headings that say whether they lead to one object or to several', () => {
    const table = '|Name|Type|Partner|\n|--|--|--|';
    const { types } = readTestPage(
      [
        '# shelf EntityType',
        '## Single-valued navigation properties',
        `${table}\n|room|[room](room.md)|shelves|`,
        '## Collection-valued Navigation Properties',
        `${table}\n|books|[book](book.md)|shelf|`,
      ].join('\n\n'),
    );
    expect(types[0]?.properties).toMatchObject([
      { name: 'room', navigation: true, type: { kind: 'named', name: 'room' } },
      { name: 'books', navigation: true, type: { kind: 'collection', of: { name: 'book' } } },
    ]);
  });

  it('takes the type of a navigation property from the link in its name', () => {
    const page = readTestPage(
      [
        '# widgets resource type',
        '## Navigation',
        '|Navigation|Return Type|Description|',
        '|--|--|--|',
        '|[Picture](../resources/widget_picture.md)|pictur|Its picture.|',
        '## Properties',
        ...TABLE,
        '## JSON representation',
        '```json',
        '{ "id": "GUID", "picture": "NAV.picture" }',
        '```',
      ].join('\n'),
    );
    expect(page.types[0]?.properties).toMatchObject([
      { name: 'picture', navigation: true, type: { name: 'pictur', target: { file: 'resources/widget_picture.md' } } },
      { name: 'id' },
    ]);
  });

  it('has each property once, the one that says more', () => {
    const page = readTestPage(
      resource(
        '## Relationships',
        '|Relationship|Type|Description|',
        '|--|--|--|',
        '|part|part|A relationship.|',
        '|part|part|Again.|',
        '## Properties',
        '|Property|Type|Description|',
        '|--|--|--|',
        '|Part|[part](part.md)|A property.|',
      ),
    );
    expect(page.types[0]?.properties).toMatchObject([{ name: 'Part', description: 'A property.', navigation: false }]);
    expect(page.found).toEqual(['pages/duplicate-property 15:2']);
    expect(page.ledger.tableRows).toEqual({ read: 3, used: 3, reported: 0 });
  });

  it('has the row that names a type rather than one that only calls it an object', () => {
    const rows = ['|address|complex|Where it is.|', '|address|shop.address|Where it stands.|'];
    const page = readTestPage(resource('## Properties', '|Property|Type|Description|', '|--|--|--|', ...rows));
    expect(page.types[0]?.properties).toMatchObject([{ type: { kind: 'named', name: 'shop.address' } }]);
    expect(page.found).toEqual(['pages/duplicate-property 11:2']);
  });

  it('has no properties of what is inside one of them', () => {
    const page = readTestPage(
      resource('## Properties', ...TABLE, '### Properties of a rule', ...TABLE.with(2, '|rule|String|A rule.|')),
    );
    expect(page.types[0]?.properties.map(({ name }) => name)).toEqual(['id']);
    expect(page.found).toEqual(['pages/unread-table 12:1']);
  });

  it('has the properties of a table that is headed like one of methods', () => {
    const page = readTestPage(
      resource('## Properties', '|Method|Return Type|Description|', '|--|--|--|', '|data|Binary|Bytes.|'),
    );
    expect(page.types[0]?.properties).toMatchObject([{ name: 'data', type: { scalar: 'base64' } }]);
    expect(page.methods).toEqual([]);
  });

  it('may have its table right below its heading', () => {
    const page = readTestPage(
      ['# Widgets', 'All of them.', '## Widget', 'One.', ...TABLE, '## Part object', ...TABLE].join('\n'),
    );
    expect(page.types).toMatchObject([
      { name: 'Widget', description: 'One.', properties: [{ name: 'id' }] },
      { name: 'Part', properties: [{ name: 'id' }] },
    ]);
    const concept = [
      '# Filters',
      '## Parameters of a filter',
      '|Parameter|Type|Description|',
      '|--|--|--|',
      '|a|String|A.|',
    ];
    expect(readTestPage(concept.join('\n')).kind).toBe('concept');
  });

  it('may have no name among several on a page', () => {
    const page = readTestPage(
      [
        '# complex types JSON (v1.0)',
        '## Postal address',
        'Where it goes.',
        '### Properties',
        ...TABLE,
        '```json',
        '"PostalAddress"',
        '{ "id": "string" }',
        '```',
        '## Line details',
        '### Properties',
        ...TABLE,
        '## Related information',
      ].join('\n'),
    );
    expect(page.types).toMatchObject([
      {
        name: 'PostalAddress',
        description: 'Where it goes.',
        representation: { value: { id: 'string' } },
        at: { line: 2, column: 1 },
      },
      { name: 'lineDetails', at: { line: 12, column: 1 } },
    ]);
    expect(page.found).toEqual(['pages/guessed-type-name 12:1']);
  });

  it('is declared on an operation page by an annotation alone', () => {
    const page = readTestPage(
      [
        '# Upload a widget',
        '## HTTP request',
        '```http',
        'POST /widgets',
        '```',
        '## Request body',
        ...TABLE,
        '### Optional settings',
        '<!-- {"blockType": "resource", "@odata.type": "example.uploadSettings"} -->',
        '```json',
        '{"name": "String"}',
        '```',
      ].join('\n'),
      'api/widget-upload.md',
    );
    expect(page.kind).toBe('operation');
    expect(page.types.map(({ name }) => name)).toEqual(['example.uploadSettings']);
  });

  it('has its table under its name on an operation page', () => {
    const page = readTestPage(
      [
        '# Send widget',
        '',
        '## HTTP request',
        '',
        '```http',
        'POST /widgets',
        '```',
        '',
        '## Request body',
        '',
        'Send a part:',
        '<!-- {"blockType": "resource", "@odata.type": "example.sparePart"} -->',
        '```json',
        '{ "id": "text", "weight": 3 }',
        '```',
        '',
        '## SparePart properties',
        '',
        ...TABLE,
        '|weight|Int64|How heavy.|',
        '',
        '## Other properties',
        '',
        ...TABLE,
      ].join('\n'),
    );
    expect(page.types.map(({ name, properties }) => [name, properties.map((row) => row.description)])).toEqual([
      ['example.sparePart', ['The key.', 'How heavy.']],
    ]);
    expect(page.found).toEqual(['pages/unread-table 26:1']);
  });

  it('has its table right under a heading of its own, below the JSON of another', () => {
    const page = readTestPage(
      resource(
        ...json(
          '{"blockType": "resource", "@odata.type": "example.widget"}',
          '{ "part": { "@odata.type": "example.part" } }',
        ),
        '',
        '#### part resource type',
        '',
        '<!-- {"blockType": "resource", "@odata.type": "example.part"} -->',
        '```json',
        '{ "id": "text" }',
        '```',
        '',
        '|Property name|Value|Description\\ |',
        '|:--|:--|:--|',
        '|id|string|The key of the part.|',
      ),
    );
    expect(page.types.map(({ name, properties }) => [name, properties.map((row) => row.description)])).toEqual([
      ['example.widget', []],
      ['example.part', ['The key of the part.']],
    ]);
    expect(page.found).toEqual([]);
  });

  it('keeps its tables when its JSON is beyond repair', () => {
    const page = readTestPage(
      resource(
        '## Properties',
        ...TABLE,
        ...json('{"blockType": "resource", "@odata.type": "example.widget"}', '{ "id": ] }'),
      ),
    );
    expect(page.types[0]?.representation).toBeUndefined();
    expect(page.types[0]?.properties).toHaveLength(1);
    expect(page.found).toEqual(['pages/unreadable-representation 14:1']);
    expect(page.ledger.payloads).toEqual({ read: 1, used: 0, reported: 1 });
  });
});

it('reads the types that headings below the properties of another one name', () => {
  const page = readTestPage(
    [
      '# box complex type',
      '## Properties',
      ...TABLE,
      '### The crate type',
      'A box of wood.',
      '',
      ...TABLE,
      '### Remarks',
      '|Property|Remark|',
      '|--|--|',
      '|id|It is new.|',
    ].join('\n'),
  );
  expect(page.types.map(({ name, properties }) => [name, properties.length > 0])).toEqual([
    ['box', true],
    ['crate', true],
  ]);
});

describe('the base of a type', () => {
  it.each([
    ['a link', 'A thing. Inherits from [thing](thing.md).', 'thing'],
    ['a link on the next line', 'A thing. Inherits from\n[thing](thing.md).', 'thing'],
    ['bold', 'The **widget** resource is derived from **thing** and inherits its properties.', 'thing'],
    ['fillers', 'Inherits from the abstract base class [thing](thing.md).', 'thing'],
    ['a subclass', 'A subclass of [thing](thing.md). It turns.', 'thing'],
    ['a bare name', 'Derived from printThing.', 'printThing'],
    ['prose', 'Widgets inherit from this. Derived from a machine.', undefined],
  ])('is named by %s', (_name, sentence, want) => {
    const page = readTestPage(`# widget resource type\n\n${sentence}\n\n## Properties\n${TABLE.join('\n')}`);
    const [base] = page.types[0]?.bases ?? [];
    expect(base?.type?.kind === 'named' ? base.type.name : undefined).toBe(want);
    if (base) expect([base.source, base.at.line]).toEqual(['sentence', 3]);
  });

  it('is one that rows cite, the last one first, behind a sentence and before an annotation', () => {
    const page = readTestPage(
      resource(
        'Inherits from [middle](middle.md).',
        '',
        '## Properties',
        '|Property|Type|Description|',
        '|--|--|--|',
        '|id|String|Inherited from [root](root.md)|',
        '|name|String|Inherited from [middle](middle.md)|',
        '|size|Int32|Its own.|',
        '',
        ...json('{"blockType": "resource", "@odata.type": "example.widget", "baseType": "None"}', '{}'),
      ),
    );
    expect(page.types[0]?.bases.map(({ source, type }) => [source, type?.kind === 'named' && type.name])).toEqual([
      ['sentence', 'middle'],
      ['rows', 'middle'],
      ['rows', 'root'],
      ['annotation', false],
    ]);
  });
});

it.each([
  ['# widget resource type', 'This is an _open type_ whose members clients name.', true],
  ['# widget resource type (Open Type)', 'A thing.', true],
  ['# widget resource type', 'Represents a [dictionary](x.md) that holds the labels of a [box](box.md).', true],
  ['# widget resource type', 'This is used in the open type [box](box.md).', undefined],
  ['# widget resource type', 'An open complex type that holds the labels of a [box](box.md).', true],
  ['# widget resource type', 'An entry of a dictionary.', undefined],
])('is open by its words: %s / %s', (title, sentence, want) => {
  const page = readTestPage(`${title}\n\n${sentence}\n\n## Properties\n${TABLE.join('\n')}`);
  expect(page.types[0]?.openType).toBe(want);
});

describe('the types that prose says to derive from a type', () => {
  it.each<[string, string, readonly (readonly [name: string, line: number, column: number])[]]>([
    [
      'are links that stand together',
      'A thing. It is the base type of [bolt](bolt.md), **[nut](nut.md)**,\nand [gear](gear.md). See [help](help.md).',
      [
        ['bolt', 5, 33],
        ['nut', 5, 50],
        ['gear', 6, 5],
      ],
    ],
    ['may be examples', 'The base class for round things such as [gear](gear.md).', [['gear', 5, 41]]],
    [
      'may stand behind other words and a colon',
      'Base type for each of the moving parts: [bolt](bolt.md), [nut](nut.md).',
      [
        ['bolt', 5, 41],
        ['nut', 5, 58],
      ],
    ],
    [
      'may be a list',
      'This abstract type is inherited by the following types.\n\n- [bolt](bolt.md)\n- [nut](nut.md) turns.\n- Others.',
      [
        ['bolt', 7, 3],
        ['nut', 8, 3],
      ],
    ],
    [
      'may be a list of one',
      'This is an abstract type from which the following type is derived.\n\n- [bolt](bolt.md)',
      [['bolt', 7, 3]],
    ],
    [
      'may be said to derive from it',
      'The following are derived from the **widget** type:\n\n+ [nut](nut.md)',
      [['nut', 7, 3]],
    ],
    ['are not what the type is for', 'A base type for the parts of a [machine](machine.md).', []],
    ['are not links that come later', 'A base type for all things. [machine](machine.md)', []],
    ['are not its own base', 'It has a base type of [thing](thing.md).', []],
    ['are not those of another type', 'These derive from [thing](thing.md):\n\n- [nut](nut.md)', []],
    ['are no list below other words', 'The base type of what turns. Known kinds:\n\n- [nut](nut.md)', []],
  ])('%s', (_name, prose, want) => {
    const page = readTestPage(
      `# widget resource type\n\nNamespace: example\n\n${prose}\n\n## Properties\n${TABLE.join('\n')}`,
    );
    const found = page.types[0]?.derivedTypes.map(({ type, at }) => [
      type.kind === 'named' && type.name,
      at.line,
      at.column,
    ]);
    expect(found).toEqual(want);
  });
});

describe('an abstract type', () => {
  it.each([
    ['An abstract class with what widgets share.', true],
    ['This is an **abstract** type that is never sent.', true],
    ['This complex type is abstract.', true],
    ['The rule of a shelf. It is abstract.', true],
    ['This abstract type is inherited by others.', true],
    ['An abstract.', false],
    ['Inherits from the abstract type [thing](thing.md).', false],
  ])('%j: %s', (sentence, want) => {
    const page = readTestPage(`# widget resource type\n\n${sentence}\n\n## Properties\n${TABLE.join('\n')}`);
    expect(page.types[0]?.abstract).toBe(want);
  });
});

it.each([
  ['Loan resource', 'This resource has the following values.', 'Value', ['Loan']],
  ['Loan', 'The Loan object has the following specification.', 'Member', ['Loan']],
  ['Loan', 'Some words.', 'Member', []],
  ['How to lend', 'A loan has the following values.', 'Value', []],
])('takes a table below the heading %j and %j for that of a type', (heading, above, column, want) => {
  const { types } = readTestPage(
    `# Lend books\n\n## ${heading}\n\n${above}\n\n| ${column} | Type | Description |\n|---|---|---|\n| due | date | When. |`,
  );
  expect(types.map(({ name }) => name)).toEqual(want);
});
