import { describe, expect, test } from 'vitest';
import { readPermissions } from '../../../../../src/pages/operation/permissions/permissions.js';
import { openOperation, readOperationPage } from '../../../../helpers/operation-page.js';

const HEADER = '|Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n';

function read(markdown: string) {
  const { context, outline, found } = openOperation(markdown);
  const { permissions, permissionsState } = readPermissions(context, outline, []);
  const tables = permissions.map(({ condition, rows }) => ({
    ...(condition !== undefined && { condition }),
    rows: rows.map((row) => {
      const scopes = row.alternatives.map((one) => one.scopes.join('+') + (one.condition ? ` {${one.condition}}` : ''));
      return `${row.scheme}${row.condition ? ` (${row.condition})` : ''}: ${scopes.join(', ')}`;
    }),
  }));
  return { state: permissionsState, tables, found: found(), permissions, ledger: context.ledger.total() };
}

const page = (body: string) => `# Get book\n\n## Permissions\n\n${body}\n\n## HTTP request\n`;

describe('rows that have slipped into the table of headers', () => {
  const headers =
    '## Request headers\n\n|Name|Type|Description|\n|:--|:--|:--|\n|Application-Token|string|Required.|\n' +
    '|Delegated (personal account|Not supported.|\n|Application|Book.Read.All|';

  test('go on with the table of permissions, and are no headers', () => {
    const markdown = `${page(`${HEADER}|Delegated (work or school account)|Book.Read|`)}\n${headers}`;
    const { state, tables, permissions, found } = read(markdown);
    expect(state).toBe('documented');
    expect(tables).toEqual([
      { rows: ['delegatedWork: Book.Read', 'delegatedPersonal: ', 'application: Book.Read.All'] },
    ]);
    expect(permissions[0]?.rows[2]?.at).toEqual({ line: 17, column: 1 });
    expect(found).toEqual(['pages/permissions-misplaced 16:1']);
    const { operation, ledger } = readOperationPage(markdown);
    expect(operation.parameters.map(({ name }) => name)).toEqual(['Application-Token']);
    expect(ledger.tableRows).toEqual({ read: 4, used: 4, reported: 0 });
    expect(ledger.permissionCells).toEqual({ read: 3, used: 3, reported: 0 });
  });

  test('are a table where there is no other', () => {
    const { tables, permissions } = read(`# Get book\n\n${headers}`);
    expect(tables).toEqual([{ rows: ['delegatedPersonal: ', 'application: Book.Read.All'] }]);
    expect(permissions[0]?.at).toEqual({ line: 8, column: 1 });
  });
});

describe('readPermissions', () => {
  test('reads the usual table, with positions', () => {
    const { state, tables, permissions, found, ledger } = read(
      page(
        `${HEADER}|Delegated (work or school account)|Book.Read, Book.ReadWrite|\n` +
          '|Delegated (personal Microsoft account)|Not supported.|\n|Application|Book.Read.All|',
      ),
    );
    expect(state).toBe('documented');
    expect(tables).toEqual([
      { rows: ['delegatedWork: Book.Read, Book.ReadWrite', 'delegatedPersonal: ', 'application: Book.Read.All'] },
    ]);
    expect(permissions[0]?.at).toEqual({ line: 5, column: 1 });
    expect(permissions[0]?.headings).toEqual(['Permissions']);
    expect(permissions[0]?.rows[0]?.alternatives.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['7:37', '7:48']);
    expect(found).toEqual([]);
    expect(ledger.permissionCells).toEqual({ read: 3, used: 3, reported: 0 });
    expect(ledger.tableRows).toEqual({ read: 3, used: 3, reported: 0 });
  });

  test('turns a list round that begins with the most privileged', () => {
    const { tables, found } = read(
      page(
        '|Permission type|Permissions (from most to least privileged)|\n|:--|:--|\n|Application|Book.ReadWrite, Book.Read|',
      ),
    );
    expect(tables).toEqual([{ rows: ['application: Book.Read, Book.ReadWrite'] }]);
    expect(found).toEqual(['pages/permissions-most-first 5:18']);
  });

  test('joins the columns for least and higher privileged permissions', () => {
    const { tables } = read(
      page(
        '|Permission type|Least privileged permissions|Higher privileged permissions|\n|:--|:--|:--|\n' +
          '|Delegated (work or school account)|Book.Read|Book.Read.All, Book.ReadWrite.All|\n|Application|Not supported.|Not supported.|',
      ),
    );
    expect(tables).toEqual([
      { rows: ['delegatedWork: Book.Read, Book.Read.All, Book.ReadWrite.All', 'application: '] },
    ]);
  });

  test('keeps what other column titles say as a condition', () => {
    const { tables } = read(
      page(
        '|Permission type|Permissions acting on self (from least to most privileged)|Permissions acting on others|\n' +
          '|:--|:--|:--|\n|Delegated (work or school account)|Book.Read|Book.Read.All|',
      ),
    );
    expect(tables).toEqual([
      { rows: ['delegatedWork (acting on self): Book.Read', 'delegatedWork (acting on others): Book.Read.All'] },
    ]);
  });

  test('reads a table with a row for each resource', () => {
    const { tables } = read(
      page(
        '|Supported resource|Delegated (work or school account)|Delegated (personal Microsoft account)|Application|\n' +
          '|:--|:--|:--|:--|\n|[book](../resources/book.md)|Book.Read|Not supported|Book.Read.All|',
      ),
    );
    expect(tables).toEqual([
      { rows: ['delegatedWork (book): Book.Read', 'delegatedPersonal (book): ', 'application (book): Book.Read.All'] },
    ]);
  });

  test('assigns indented rows to the kind above them', () => {
    const { tables, found } = read(
      page(
        `${HEADER}|Delegated (work or school account)||\n|&nbsp; &nbsp; **Lending** | Loan.Read.All|\n` +
          '|&nbsp; &nbsp; **Stock** | Stock.Read.All|\n|Application||\n|&nbsp;Lending|Loan.ReadWrite.All|',
      ),
    );
    expect(tables).toEqual([
      {
        rows: [
          'delegatedWork (Lending): Loan.Read.All',
          'delegatedWork (Stock): Stock.Read.All',
          'application (Lending): Loan.ReadWrite.All',
        ],
      },
    ]);
    expect(found).toEqual([]);
  });

  test('takes scopes that a stray pipe has pushed beyond the header', () => {
    const { tables } = read(page(`${HEADER}|Application||Book.Read.All|`));
    expect(tables).toEqual([{ rows: ['application: Book.Read.All'] }]);
  });

  test('keeps conditions inside of a cell', () => {
    const { tables } = read(
      page(
        `${HEADER}|Delegated (work or school account)|For **book** resource:<br/>Book.Read<br /><br />For **shelf** or **desk**: Not supported.|\n` +
          '|Application|Book.Lock.All for a book.</br>Shelf.Lock.All for a shelf.|',
      ),
    );
    expect(tables).toEqual([
      {
        rows: [
          'delegatedWork: Book.Read {For book resource}',
          'application: Book.Lock.All {for a book}, Shelf.Lock.All {for a shelf}',
        ],
      },
    ]);
  });

  test('takes no scope for a permission that a sentence denies', () => {
    const { tables, found, ledger } = read(
      page(
        `${HEADER}|Delegated (work or school account)|Book.Read, Shelf.Read<br><br>Note: Desk.Read can't be used to lend a book.|\n` +
          '|Delegated (personal Microsoft account)|Book.Lend. `Shelf.Lend` is not supported.|\n' +
          '|Application|For rooms that cannot be locked: Book.Read.All (not supported for old books)|',
      ),
    );
    expect(tables).toEqual([
      {
        rows: [
          'delegatedWork: Book.Read, Shelf.Read',
          'delegatedPersonal: Book.Lend',
          'application: Book.Read.All {For rooms that cannot be locked}',
        ],
      },
    ]);
    expect(found).toEqual([]);
    expect(ledger.permissionCells).toEqual({ read: 3, used: 3, reported: 0 });
  });

  test('reports a cell whose only scope is denied', () => {
    const { tables, found } = read(page(`${HEADER}|Application|Book.Read.All cannot be used.|`));
    expect(tables).toEqual([{ rows: ['application: '] }]);
    expect(found).toEqual(['pages/permissions-empty 7:14']);
  });

  test('explains stars by the note that does', () => {
    const { tables } = read(
      page(
        `${HEADER}|Application|Book.Read.Group*, Book.Read.All|\n\n> **Note**: Permissions marked with * need consent of the owner. Ask early.`,
      ),
    );
    expect(tables).toEqual([
      { rows: ['application: Book.Read.Group {Permissions marked with * need consent of the owner.}, Book.Read.All'] },
    ]);
  });

  test('takes scopes together where the footnote of a star wants all of them', () => {
    const table =
      '|Permission type|Least privileged permissions|Higher privileged permissions|\n|:--|:--|:--|\n' +
      '|Application|Book.Read, Shelf.Read\\*|Book.ReadWrite, Shelf.ReadWrite|';
    const { tables, found } = read(page(`${table}\n\n\\* You need both Book.Read and Shelf.Read here.`));
    const footnote = 'You need both Book.Read and Shelf.Read here.';
    expect(tables).toEqual([
      { rows: [`application: Book.Read+Shelf.Read {${footnote}}, Book.ReadWrite, Shelf.ReadWrite`] },
    ]);
    expect(found).toEqual([]);
  });

  test('keeps headings and captions of several tables as conditions', () => {
    const table = `${HEADER}|Application|Book.Read.All|`;
    const nested = read(page(`### For readers\n\n${table}\n\n### For writers:\n\n${table}`));
    expect(nested.tables.map(({ condition }) => condition)).toEqual(['For readers', 'For writers']);
    expect(nested.permissions[1]?.headings).toEqual(['For writers', 'Permissions']);
    const captions = read(page(`**For readers**\n\n${table}\n\nFor writers:\n\n${table}`));
    expect(captions.tables.map(({ condition }) => condition)).toEqual(['For readers', 'For writers']);
  });

  test('keeps the request URLs of an annotation', () => {
    const { permissions } = read(
      page(
        `<!-- { "blockType": "permissions", "requestUrls": ["GET /books/{id}"] } -->\n${HEADER}|Application|Book.Read.All|`,
      ),
    );
    expect(permissions[0]?.requestUrls).toEqual(['GET /books/{id}']);
  });

  test.each([
    { shape: 'all named', urls: '"GET /books", "/BOOKS/{isbn}"', want: [] },
    { shape: 'of another host', urls: '"GET https://library.example/v1.0/books", "GET /books/{id}?$top=1"', want: [] },
    {
      shape: 'of another method',
      urls: '"POST /books", "GET /books/{id}"',
      want: ['pages/permissions-for-other-request 5:1'],
    },
    {
      shape: 'misspelt',
      urls: '"GET /book", "GET /books", "GET /books/{id}"',
      want: ['pages/permissions-for-other-request 5:1'],
    },
    { shape: 'none named', urls: '', want: [] },
  ])('compares the request URLs of annotations with the request lines: $shape', ({ urls, want }) => {
    const { found } = readOperationPage(
      `${page(`<!-- { "blockType": "permissions", "requestUrls": [${urls}] } -->\n${HEADER}|Application|Book.Read.All|`)}\n` +
        '```http\nGET /books\nGET /books/{id}\n```',
    );
    expect(found.toSorted()).toEqual(want.toSorted());
  });

  test('reports a request line that none of several tables names', () => {
    const table = (url: string) =>
      `<!-- { "blockType": "permissions", "requestUrls": ["${url}"] } -->\n${HEADER}|Application|Book.Read.All|\n`;
    const { found } = readOperationPage(
      `${page(`${table('GET /books')}\n${table('GET /films')}`)}\n` +
        '```http\nGET /books\nGET /books/{id}\nGET /films\nGET the rest\n```',
    );
    expect(found).toEqual(['pages/unusable-request-line 22:1', 'pages/permissions-for-no-table 20:1']);
  });

  test('takes the request lines of a fence above a table for those that the table is for', () => {
    const table = (fence: string) =>
      `For this request:\n\n\`\`\`http\n${fence}\n\`\`\`\n\n${HEADER}|Application|Book.Read.All|\n`;
    const { operation } = readOperationPage(
      `${page([table('GET /books/{isbn}'), table('GET /films/{id}\n'), table('GET /shelves')].join('\n'))}\n` +
        '```http\nGET /books/{id}\nGET /films/{id}\n```',
    );
    expect(operation.permissions.map(({ requestUrls }) => requestUrls)).toEqual([
      ['GET /books/{isbn}'],
      ['GET /films/{id}'],
      undefined,
    ]);
  });

  test.each([
    [
      'no scope at all',
      `${HEADER}|Delegated (work or school account)|Not supported.|\n|Application|None|`,
      'none-needed',
      [],
    ],
    [
      'scopes without a comma',
      `${HEADER}|Application|Book.Read.All Book.ReadWrite.All|`,
      'documented',
      ['pages/permissions-missing-comma 7:14'],
    ],
    ['empty cells', `${HEADER}|Application| |`, 'to-do', ['pages/permissions-empty 7:14']],
    [
      'cells that are still to be written',
      `${HEADER}|Application|**TODO: Find the scopes **|`,
      'to-do',
      ['pages/permissions-to-do 7:14'],
    ],
    ['a sentence that needs none', 'No permissions are required to call this API.', 'none-needed', []],
    ['nothing', 'Ask the librarian.', 'absent', []],
  ])('tells the state of a section with %s', (_, body, state, want) => {
    const { state: got, found } = read(page(body));
    expect(got).toBe(state);
    expect(found).toEqual(want);
  });

  test('reads a table outside of a permissions section, and lookalikes not at all', () => {
    const { tables, found } = read(
      `# Get book\n\n${HEADER}|Application|Book.Read.All|\n\n## Request body\n\n` +
        '|Permission type|Property|Type|\n|:--|:--|:--|\n|Application|role|String|',
    );
    expect(tables).toEqual([{ rows: ['application: Book.Read.All'] }]);
    expect(found).toEqual(['pages/permissions-misplaced 3:1']);
  });

  test('reads bullets and sentences where no table is', () => {
    const { tables, found } = read(
      page(
        '- Cover of a **book** - Book.ReadWrite\n- An application needs Shelf.ReadWrite.All\n\n> **Note** Desk.Read is not enough.',
      ),
    );
    expect(tables).toEqual([
      {
        rows: [
          'delegatedWork (Cover of a book): Book.ReadWrite',
          'application (An application needs): Shelf.ReadWrite.All',
        ],
      },
    ]);
    expect(found).toEqual(['pages/permissions-in-prose 5:3']);
  });

  test.each([
    ['**Scopes:** `books:read`', 'pages/permissions-in-prose 3:1'],
    ['Reads it.\n**Required scopes**: books:read', 'pages/permissions-in-prose 4:1'],
    ['- Permission: `books:read`', 'pages/permissions-in-prose 3:3'],
  ])('reads scopes behind a label: %s', (line, want) => {
    const { tables, found, state } = read(`# Get book\n\n${line}\n\n## HTTP request\n`);
    expect(tables).toEqual([{ rows: ['delegatedWork: books:read'] }]);
    expect(found).toEqual([want]);
    expect(state).toBe('documented');
  });

  test.each(['Book.Read', 'books:read', 'read:books', 'books_read'])('takes %s for a scope', (scope) => {
    expect(read(page(`This needs \`${scope}\`.`)).tables).toEqual([{ rows: [`delegatedWork: ${scope}`] }]);
  });

  test.each(['Note:', '12:30', 'https://host/a:b', 'x:Y'])('takes %s for none', (text) => {
    expect(read(page(`See ${text} there.`)).tables).toEqual([]);
  });

  test('takes no scope of a sentence for a permission that it denies', () => {
    const { tables } = read(page('- An application needs Book.Read.All. Book.ReadWrite.All is not supported.'));
    expect(tables).toEqual([{ rows: ['application (An application needs): Book.Read.All'] }]);
  });

  test('reports a row for nobody, and counts it', () => {
    const { found, ledger } = read(page(`${HEADER}|Everybody|Book.Read|\n|Application|Book.Read.All|`));
    expect(found).toEqual(['pages/permissions-unknown-row 7:1']);
    expect(ledger.tableRows).toEqual({ read: 2, used: 1, reported: 1 });
  });
});
