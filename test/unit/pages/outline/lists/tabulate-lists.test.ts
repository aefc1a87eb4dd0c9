import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const read = (...lines: readonly string[]) => readTestPage(lines.join('\n'));
const resource = (...lines: readonly string[]) => read('# widget resource type', ...lines);
const operation = (method: string, ...lines: readonly string[]) =>
  read('# Do it', '## HTTP request', '```http', `${method} /widgets/{id}`, '```', ...lines);

describe('a list of properties', () => {
  it('gives what a table gives, with its places', () => {
    const { types, found, ledger } = resource(
      '## Properties',
      '- **id** (String): The key. Read-only.',
      '- **size** (Int32, required, default: 3): How big. The maximum is 9.',
      '- **parts** ([part](part.md) collection)',
      '- **home** (Address, nullable): Where',
      '  it is.',
    );
    expect(types[0]?.properties).toMatchObject([
      {
        name: 'id',
        type: { kind: 'scalar', scalar: 'string' },
        typeText: 'String',
        description: 'The key. Read-only.',
        constraints: { readOnly: true },
        at: { line: 3, column: 3 },
      },
      {
        name: 'size',
        type: { kind: 'scalar', scalar: 'int32' },
        description: 'How big. The maximum is 9. (default: 3)',
        constraints: { required: true, default: 3, maximum: 9 },
        at: { line: 4, column: 3 },
      },
      { name: 'parts', type: { kind: 'collection', of: { kind: 'named', name: 'part' } }, at: { line: 5, column: 3 } },
      { name: 'home', type: { kind: 'named', name: 'Address' }, constraints: { nullable: true } },
    ]);
    expect(types[0]?.properties[3]?.description).toBe('Nullable. Where\nit is.');
    expect(found).toEqual([]);
    expect(ledger.tableRows).toEqual({ read: 4, used: 4, reported: 0 });
  });

  it('may have lists of members in its items, at any depth', () => {
    const { types, ledger } = resource(
      '## Properties',
      '- `owner` (object): Who.',
      '  - `name` (string): Name.',
      '  - `homes` (array of objects): Where.',
      '    - `zip` (string): Zip.',
      '- `state` (string): What of.',
      '  - `new`: Not used.',
      '  - `old`: Used.',
      '- `note`: Words.',
    );
    expect(types[0]?.properties).toMatchObject([
      {
        name: 'owner',
        members: [
          { name: 'name', at: { line: 4, column: 5 } },
          { name: 'homes', type: { kind: 'collection' }, members: [{ name: 'zip', at: { line: 6, column: 7 } }] },
        ],
      },
      { name: 'state', values: ['new', 'old'] },
      { name: 'note' },
    ]);
    expect(ledger.tableRows).toEqual({ read: 6, used: 6, reported: 0 });
  });

  it.each([
    ['numbers', '1. `id`: The key.', '2. `size`: How big.'],
    ['plain names', '* id - The key.', '* size - How big.'],
    ['capitals', '- Id: The key.', '- Size: How big.'],
    ['types and no text', '- id: String', '- size: Int32'],
    ['italics', '- `id` _String_', '- `size` _Int32_ How big.'],
  ])('may have %s', (_what, ...lines) => {
    const { types, ledger } = resource('## Properties', ...lines);
    expect(types[0]?.properties.map(({ name }) => name.toLowerCase())).toEqual(['id', 'size']);
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
  });

  it('may stand under a heading of relationships', () => {
    const { types } = resource(
      '## Properties',
      '- id (String): The key.',
      '## Relationships',
      '- [owner](user.md) (user): Whose it is.',
    );
    expect(types[0]?.properties).toMatchObject([
      { name: 'id', navigation: false },
      { name: 'owner', navigation: true, type: { kind: 'named', name: 'user', target: { file: 'resources/user.md' } } },
    ]);
  });

  it('may stand right under the heading that names the type, when it has types', () => {
    const { types } = read('# The types', '## Box object', '- id (String): The key.', '- lid (Boolean): Has one.');
    expect(types).toMatchObject([{ name: 'Box', properties: [{ name: 'id' }, { name: 'lid' }] }]);
  });

  it.each([
    ['a sentence', '- See also the sizes.'],
    ['a link', '- [More sizes](sizes.md)'],
  ])('reports an item that is no definition: %s', (_what, line) => {
    const names = ['a', 'b', 'c', 'd'].map((name) => `- **${name}** (String): Some text.`);
    const { types, found, ledger } = resource('## Properties', ...names, line);
    expect(types[0]?.properties.length).toBe(4);
    expect(found).toContain('pages/not-a-name 7:3');
    expect(ledger.tableRows).toEqual({ read: 5, used: 4, reported: 1 });
  });

  it('is reported where half of it is prose', () => {
    const { types, found } = resource('## Properties', '- **id**: The key.', '- Some say that there are more.');
    expect(types.flatMap(({ properties }) => properties)).toEqual([]);
    expect(found).toContain('pages/unread-list 3:1');
  });
});

describe('what is nested in an item', () => {
  const descriptionOf = (...lines: readonly string[]) => resource('## Properties', ...lines).types[0]?.properties[0];

  it('are the values of a text', () => {
    expect(descriptionOf('- state (String): How it is.', '  - `on`: It works.', '  - `off`: It rests.')).toMatchObject({
      description: 'How it is. Possible values are:\n- `on`: It works.\n- `off`: It rests.',
      values: ['on', 'off'],
    });
  });

  it('are the values that the text announces', () => {
    expect(descriptionOf('- state (String): One of the following:', '    * `on`', '    * `off`')).toMatchObject({
      description: 'One of the following:\n- `on`\n- `off`',
      values: ['on', 'off'],
    });
  });

  it('are no values where the text says that they are fields', () => {
    expect(
      descriptionOf('- owner: Who has it. The object has the following fields:', '    * `name`', '    * `age`'),
    ).toMatchObject({ values: [] });
  });

  it('belongs to the description otherwise', () => {
    expect(descriptionOf('- **home**', '   - Not too far.', '     - Near the shore.')).toMatchObject({
      description: '- Not too far.\n  - Near the shore.',
      values: [],
    });
  });
});

describe('prose', () => {
  it.each([
    ['steps', '1. Open the box.', '2. Take the lid off.'],
    ['links', '- [Get a box](get-box.md)', '- [List boxes](list-boxes.md)'],
    ['sentences about properties', '- **id** must be unique.', '- **size** cannot change.'],
    ['names alone', '- `id`', '- `size`'],
    ['labels', '- Note: There are more.', '- Tip: Count them.'],
    ['a single label', '- Boxes: There are more.'],
  ])('is no list of properties: %s', (_what, ...lines) => {
    const { types, found } = resource('## Properties', ...lines);
    expect(types.flatMap(({ properties }) => properties)).toEqual([]);
    expect(found).toEqual([]);
  });

  it.each([
    ['beside a table', ['|Property|Type|Description|', '|--|--|--|', '|state|String|How it is.|', '']],
    ['beside a list with types', ['- state (String): How it is.', '', 'It depends.']],
  ])('may explain values %s', (_what, lines) => {
    const { types } = resource('## Properties', ...lines, '', '- `on`: It works.', '- `off`: It rests.');
    expect(types[0]?.properties.map(({ name }) => name)).toEqual(['state']);
  });

  it('may explain values that a sentence announces', () => {
    const { types } = resource('## Properties', 'The possible values are:', '- `on`: It works.', '- `off`: It rests.');
    expect(types.flatMap(({ properties }) => properties)).toEqual([]);
  });

  it('may stand in examples', () => {
    const { operation: read } = operation('POST', '## Example', '### Request body', '- `id` (String): The key.');
    expect(read?.requestBody?.rows ?? []).toEqual([]);
  });
});

describe('a list of parameters', () => {
  it.each([
    ['Path parameters', '- `{id}` (String): Which one.', 'path id'],
    ['Query parameters', '- `$top` (Int32, optional): How many.', 'query $top'],
    ['Query parameters', '- size: How big.', 'query size'],
    ['Request headers', '- `Prefer: wait=5`: How long.', 'header Prefer'],
    ['Function parameters', '1. size (Int32, required): How big.', 'function size'],
    ['Parameters', '- `id`: Which one.', 'path id'],
  ])('under %s: %s', (heading, line, want) => {
    const { operation: read, ledger } = operation('GET', `## ${heading}`, line);
    expect(read?.parameters.map((one) => `${one.in} ${one.name}`)).toEqual([want]);
    expect(read?.parameters[0]?.at).toEqual({ line: 7, column: line.indexOf(' ') + 2 });
    expect(ledger.tableRows).toEqual({ read: 1, used: 1, reported: 0 });
  });

  it('says which are required', () => {
    const { operation: read } = operation(
      'GET',
      '## Query parameters',
      '- a (String, required): One.',
      '- b (optional) Two.',
    );
    expect(read?.parameters.map(({ constraints }) => constraints.required)).toEqual([true, false]);
  });

  it('gives a body its members', () => {
    const { operation: read } = operation(
      'POST',
      '## Request body',
      'Send the following.',
      '- **size** (Int32, required): How big.',
      '- **home** ([address](address.md)): Where.',
    );
    expect(read?.requestBody?.rows).toMatchObject([
      { name: 'size', constraints: { required: true }, at: { line: 8, column: 3 } },
      { name: 'home', type: { kind: 'named', name: 'address' } },
    ]);
  });

  it('gives a response its members where it has types', () => {
    const { operation: read } = operation(
      'GET',
      '## Response',
      'Returns `200 OK` with these properties:',
      '- `url` (String): Where to go.',
      '- `days` (Int32): How long.',
    );
    expect(read?.response?.rows).toMatchObject([{ name: 'url' }, { name: 'days' }]);
  });
});

describe('a list of members', () => {
  it.each([
    ['in code', ['- `on`: It works.', '- `off` - It rests.']],
    ['in bold', ['- **on** It works.', '- **off**']],
    ['plain', ['- on: It works.', '- off – It rests.']],
    ['with numbers', ['- on (0): It works.', '- off = 1 - It rests.']],
  ])('may be %s', (_what, lines) => {
    const { enumerations, ledger } = read('# state enum type', '## Members', ...lines);
    expect(enumerations[0]?.members).toMatchObject([{ name: 'on', description: 'It works.' }, { name: 'off' }]);
    expect(enumerations[0]?.members[1]?.at).toEqual({ line: 4, column: 3 });
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
  });

  it('may have numbers', () => {
    const { enumerations } = read('# state enum type', '## Members', '- on (0): It works.', '- off = 1 - It rests.');
    expect(enumerations[0]?.members.map(({ value }) => value)).toEqual([0, 1]);
  });

  it.each([
    ['words', ['- On', '- Off']],
    ['sentences', ['- Turn it on.', '- Turn it off.']],
    ['labels', ['- **Note**: It works.', '- **Tip**: It rests.']],
  ])('has no %s', (_what, lines) => {
    expect(read('# state enum type', '## Members', ...lines).enumerations).toEqual([]);
  });
});

it('a list right below the title of an operation has no properties, whatever the title names', () => {
  const list = ['One in any of these:', '', '- [widget](widget.md)', '- [box](box.md)'];
  const request = ['## HTTP request', '```http', 'POST /widgets/{id}/properties', '```'];
  expect(read('# Create widget property', ...list, '', ...request).found).toEqual([]);
});

describe('a list of permissions', () => {
  const permissionsOf = (...lines: readonly string[]) => {
    const { operation: read, found, ledger } = operation('GET', '## Permissions', ...lines);
    const rows = read?.permissions.flatMap((table) => table.rows) ?? [];
    return {
      rows: rows.map((row) => `${row.scheme}: ${row.alternatives.map(({ scopes }) => scopes.join('+')).join(' ')}`),
      places: rows.flatMap(({ alternatives }) => alternatives.map(({ at }) => `${at.line}:${at.column}`)),
      found,
      ledger,
    };
  };

  it.each([
    ['colons', ['- Delegated (work account): Box.Read, Box.Write', '- Application: Not supported.'], ['7:29', '7:39']],
    ['bold', ['- **Delegated (work account):** Box.Read, Box.Write', '- **Application**: None'], ['7:33', '7:43']],
    ['dashes', ['* Delegated (work account) – Box.Read or Box.Write', '* Application – -'], ['7:30', '7:42']],
    ['nested items', ['- Delegated', '  - Box.Read', '  - `Box.Write`', '- Application: None'], ['8:5', '9:6']],
  ])('may have %s', (_what, lines, places) => {
    const got = permissionsOf(...lines);
    expect(got).toMatchObject({ rows: ['delegatedWork: Box.Read Box.Write', 'application: '], found: [] });
    expect(got.places).toEqual(places);
    expect(got.ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
  });

  it('has the findings of a table', () => {
    const { found, ledger } = permissionsOf('- Delegated: Box.Read', '- Application: Box Read');
    expect(found).toEqual(['pages/permissions-unreadable 8:16']);
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
    expect(ledger.permissionCells).toEqual({ read: 2, used: 1, reported: 1 });
  });

  it('is prose where it says anything else', () => {
    for (const line of ['- Open the box first.', '- Robots: Box.Read'])
      expect(permissionsOf('- Delegated: Box.Read', line).found).toEqual(['pages/permissions-in-prose 7:3']);
  });
});
