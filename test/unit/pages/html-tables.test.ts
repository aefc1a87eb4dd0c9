import { describe, expect, test } from 'vitest';
import { readFromMemory } from '../../helpers/docs-in-memory.js';

/** Reads a page, of which everything is used or reported. */
function read(file: string, ...lines: string[]) {
  const model = readFromMemory(file, { [file]: lines.join('\n') });
  for (const [kind, { read: all, used, reported }] of Object.entries(model.ledger)) {
    expect({ kind, counted: used + reported }).toEqual({ kind, counted: all });
  }
  return model;
}

const found = ({ diagnostics }: ReturnType<typeof read>) =>
  diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

describe('a page of an operation with tables in HTML', () => {
  const model = read(
    'api/book-list.md',
    '# List books',
    '',
    'Get the books of a shelf.',
    '',
    '## Permissions',
    '',
    '<table>',
    '  <thead>',
    '    <tr><th>Permission type</th><th>Permissions (from least to most privileged)</th></tr>',
    '  </thead>',
    '  <tbody>',
    '    <tr>',
    '      <td rowspan="2">Delegated (work or school account)</td>',
    '      <td><ul><li>Book.Read</li><li><code>Book.ReadWrite</code></li></ul></td>',
    '    </tr>',
    '    <tr><td><p>Shelf.Read</p>',
    '            <p>Shelf.ReadWrite</p></td></tr>',
    '    <tr><td>Delegated (personal Microsoft account)<td>Not supported.',
    '    <tr><td>Application<td>Book.Read.All<br>Book.ReadWrite.All',
    '  </tbody>',
    '</table>',
    '',
    '## HTTP request',
    '',
    '```http',
    'GET /shelves/{id}/books',
    '```',
    '',
    '## Query parameters',
    '',
    '<div class="table-wrapper"><table border="1">',
    '<tr><td><b>Parameter</b></td><td><b>Type</b></td><td><b>Description</b></td></tr>',
    '<tr><td colspan="3"><i>Paging</i></td></tr>',
    '<tr><td><code>$top</code></td><td>Int32</td><td>How many books to get.</td></tr>',
    '<tr><td><code>language</code></td><td>String</td><td>Possible values are:<ul><li><code>en</code></li><li><code>fr</code>: only new ones</li></ul></td></tr>',
    '</table></div>',
    '',
    '## Request headers',
    '',
    '<table><tr><th>Name<th>Description<tr><td>If-Match<td>The version. Optional.</table>',
    '',
    '## Response',
    '',
    'If successful, this method returns a `200 OK` code and a collection of [book](../resources/book.md) objects.',
  );

  test('has its permissions, where they stand', () => {
    const rows = model.operation?.permissions.flatMap((table) => table.rows) ?? [];
    expect(
      rows.map((row) => [row.scheme, ...row.alternatives.map(({ scopes, at }) => `${scopes} ${at.line}:${at.column}`)]),
    ).toEqual([
      ['delegatedWork', 'Book.Read 14:19', 'Book.ReadWrite 14:43'],
      ['delegatedWork', 'Shelf.Read 16:16', 'Shelf.ReadWrite 17:16'],
      ['delegatedPersonal'],
      ['application', 'Book.Read.All 19:28', 'Book.ReadWrite.All 19:45'],
    ]);
  });

  test('has its parameters, with lists in their descriptions', () => {
    const parameters = model.operation?.parameters ?? [];
    expect(parameters.map(({ in: place, name, at }) => `${place} ${name} ${at.line}:${at.column}`)).toEqual([
      'query $top 34:9',
      'query language 35:9',
      'header If-Match 40:43',
    ]);
    expect(parameters[1]?.description).toBe('Possible values are:\n\n- `en`\n\n- `fr`: only new ones');
  });

  test('has no findings', () => {
    expect(found(model)).toEqual([]);
  });
});

describe('a page of a type with tables in HTML', () => {
  const model = read(
    'resources/book.md',
    '# book resource type',
    '',
    'A book of the library.',
    '',
    '## Methods',
    '',
    '<table>',
    '<tr><th>Method</th><th>Return type</th><th>Description</th></tr>',
    '<tr>',
    '<td><a href="../api/book-get.md">Get book</a></td>',
    '<td><a href="book.md">book</a></td>',
    '<td>Read a book.</td>',
    '</tr>',
    '</table>',
    '',
    '## Properties',
    '',
    '<table style="width:100%">',
    '<caption>Properties of a book</caption>',
    '<thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead>',
    '<!-- <tr><td>secret</td><td>String</td><td>Hidden.</td></tr> -->',
    '<tr><th scope="row">authors</th><td><a href="author.md">author</a> collection</td><td>Who wrote it.</td></tr>',
    '',
    '<tr>',
    '  <td>',
    '',
    '  **kind**',
    '',
    '  </td>',
    '  <td>String</td>',
    '  <td>',
    '',
    '  What it is. Possible values are:',
    '',
    '  - `novel`',
    '  - `poem`',
    '',
    '  </td>',
    '</tr>',
    '<tr><td>pages<td>Int32<td>How many pages it has. Read-only.',
    '<tr><td>&nbsp;<td>Int32<td>Nothing.',
    '</table>',
  );
  const type = model.types[0];

  test('has its properties', () => {
    expect(type?.properties.map(({ name, typeText, at }) => `${name} ${typeText} ${at.line}:${at.column}`)).toEqual([
      'authors [author](author.md) collection 22:21',
      'kind String 27:3',
      'pages Int32 40:9',
    ]);
    expect(type?.properties[1]).toMatchObject({
      values: ['novel', 'poem'],
      description: 'What it is. Possible values are:\n- `novel`\n- `poem`',
    });
    expect(type?.properties[2]).toMatchObject({ constraints: { readOnly: true } });
  });

  test('has its methods', () => {
    expect(model.methods).toMatchObject([{ at: { line: 10 } }]);
  });

  test('has a finding for the row without a name', () => {
    expect(found(model)).toEqual(['41:9 pages/row-without-name']);
  });
});

test('reads the values of a property in a table inside of its cell', () => {
  const values =
    '<table><tr><th>Value</th><th>Meaning</th></tr><tr><td>Novel</td><td>Long.</td></tr><tr><td>Poem</td></tr></table>';
  const model = read(
    'resources/book.md',
    '# book resource type',
    '',
    '## Properties',
    '',
    '|Property|Type|Description|',
    '|:---|:---|:---|',
    `|kind|String|What it is. Possible values are: ${values} Read-only.|`,
    '|size|String|As <table>nothing else</table> has it.|',
  );
  expect(model.types[0]?.properties).toMatchObject([
    {
      values: ['Novel', 'Poem'],
      description: 'What it is. Possible values are:\n- Novel: Long.\n- Poem\nRead-only.',
    },
    { description: 'As <table>nothing else</table> has it.' },
  ]);
  expect(found(model)).toEqual([]);
});
