import { describe, expect, it } from 'vitest';
import type { PageOperation } from '../../../src/pages/page-model.js';
import { readFromMemory } from '../../helpers/docs-in-memory.js';
import { fence, page, table } from '../../helpers/library-pages.js';

/** What a page is about, short enough to compare. */
function summaryOf({ operation }: { readonly operation?: PageOperation }) {
  if (!operation) throw new Error('the page is no operation');
  return {
    requests: operation.requests.map(({ line }) => `${line.method.toUpperCase()} ${line.target}`),
    scopes: operation.permissions.flatMap(({ rows }) =>
      rows.flatMap(({ scheme, condition, alternatives }) =>
        alternatives.map(({ scopes }) => `${scheme}${condition ? ` (${condition})` : ''}: ${scopes.join('+')}`),
      ),
    ),
    parameters: operation.parameters.map(({ in: place, name }) => `${place} ${name}`),
    body: operation.requestBody?.kind,
    statuses: operation.response?.statuses.map(({ status }) => status),
    exchanges: operation.exchanges.map(({ request, responses }) =>
      [request?.line.method ?? '', ...responses.map(({ status, body }) => `${status} ${body?.kind ?? ''}`.trim())].join(
        ' ',
      ),
    ),
    samples: operation.codeSamples.map(({ language }) => language),
  };
}

function expectBalance({ ledger }: ReturnType<typeof readFromMemory>): void {
  for (const [kind, { read, used, reported }] of Object.entries(ledger)) {
    expect({ kind, counted: used + reported }).toEqual({ kind, counted: read });
  }
}

function read(file: string, text: string, includes: Readonly<Record<string, string>> = {}) {
  const model = readFromMemory(file, { ...includes, [file]: text });
  expectBalance(model);
  return model;
}

const frontMatter = (...lines: readonly string[]) => ['---', ...lines, '---'].join('\n');
const WORK = 'Delegated (work or school account)';

describe('a page of an operation as pages are written today', () => {
  const INCLUDES = {
    'includes/permissions/book-delete-permissions.md': page(
      frontMatter('description: "Written by a tool."', 'ms.topic: include'),
      table(
        'Permission type|Least privileged permissions|Higher privileged permissions',
        `${WORK}|Book.Delete|Book.ReadWrite.All, Library.ReadWrite.All`,
        'Delegated (personal Microsoft account)|Not supported.|Not supported.',
        'Application|Book.Delete.All|Not available.',
      ),
    ),
    'includes/roles/book-write.md': page(
      frontMatter('author: ann'),
      '> [!IMPORTANT]\n> Whoever is signed in has to be one of these:\n> - *Librarian*\n> - *Head librarian*',
    ),
    'includes/all-clouds.md': page(
      frontMatter('title: Clouds'),
      '<!-- markdownlint-disable MD041 -->',
      table('Global service|Government cloud|Island cloud', '✅|✅|❌'),
    ),
  };

  const text = page(
    frontMatter(
      'title: "Delete book"',
      'description: "Take a book off the shelf."',
      'author: "ann"',
      'ms.localizationpriority: high',
      'ms.subservice: "catalog"',
      'doc_type: apiPageType',
      'ms.date: 06/21/2029',
    ),
    '# Delete book',
    'Namespace: library',
    'Take a [book](../resources/book.md) off the shelf.',
    '[!INCLUDE [clouds](../includes/all-clouds.md)]',
    '## Permissions',
    'Ask for the least privileged one of these that does.',
    '<!-- {\n  "blockType": "permissions",\n  "name": "book_delete"\n}\n-->\n' +
      '[!INCLUDE [permissions-table](../includes/permissions/book-delete-permissions.md)]',
    '[!INCLUDE [roles](../includes/roles/book-write.md)]',
    '## HTTP request',
    '<!-- { "blockType": "ignored" } -->',
    fence("DELETE /books/{book-id}\nDELETE /books(isbn='{isbn}')", ' http'),
    '## Request headers',
    table(
      'Name|Type|Description',
      'Authorization|string|Bearer {token}. Required. Read about [tokens](/auth/tokens).',
      'If-Match|string|The version that is meant. Required.',
    ),
    '## Request body',
    "Don't supply a request body for this method.",
    '## Response',
    'If successful, this method returns a `204 No Content` response code.',
    '## Examples',
    '### Request',
    '# [HTTP](#tab/http)\n<!-- { "blockType": "request", "name": "book_delete" } -->',
    fence('DELETE https://library.example/v1.0/books/1', ' http'),
    ...['csharp', 'cli', 'php'].map(
      (language) =>
        `# [${language}](#tab/${language})\n[!INCLUDE [sample](../includes/snippets/${language}/book-delete.md)]`,
    ),
    `# [Go](#tab/go)\n${fence('client.Books().Delete(ctx)', 'go')}`,
    `# [PowerShell](#tab/powershell)\n${fence('Remove-Book -BookId 1', 'powershell')}`,
    `# [Python](#tab/python)\n${fence("await client.books.by_id('1').delete()", 'python')}`,
    '---',
    '### Response',
    '<!-- { "blockType": "response", "truncated": true } -->',
    fence('HTTP/1.1 204 No Content', ' http'),
    '## Related content',
    '[Shelves](../resources/shelf.md)',
  );

  it('is read as a whole', () => {
    const model = read('api/book-delete.md', text, INCLUDES);
    expect(summaryOf(model)).toEqual({
      requests: ['DELETE /books/{book-id}', "DELETE /books(isbn='{isbn}')"],
      scopes: [
        'delegatedWork: Book.Delete',
        'delegatedWork: Book.ReadWrite.All',
        'delegatedWork: Library.ReadWrite.All',
        'application: Book.Delete.All',
      ],
      parameters: ['header If-Match'],
      body: 'none',
      statuses: [204],
      exchanges: ['delete 204'],
      samples: ['go', 'powershell', 'python'],
    });
    expect(model).toMatchObject({ kind: 'operation', title: 'Delete book', description: 'Take a book off the shelf.' });
    expect(model.found).toEqual([]);
  });

  it('has the places of its permissions in the include', () => {
    const { operation } = read('api/book-delete.md', text, INCLUDES);
    expect(operation?.permissions[0]?.rows[0]?.alternatives[1]?.at).toEqual({
      file: 'includes/permissions/book-delete-permissions.md',
      line: 8,
      column: 49,
    });
  });

  it('says which include is missing, and what it lacks', () => {
    const { found, operation } = read('api/book-delete.md', text);
    expect(found).toEqual([
      'source/include-missing 17:1',
      'source/include-missing 28:1',
      'source/include-missing 30:1',
    ]);
    expect(operation?.permissionsState).toBe('absent');
  });
});

describe('permissions', () => {
  const header = 'Permission type|Least privileged permissions|Higher privileged permissions';
  const permissionsOf = (...blocks: readonly string[]) =>
    read(
      'api/books.md',
      page(
        '# List books',
        '## Permissions',
        ...blocks,
        '## HTTP request',
        fence('GET /books\nGET /shelves/{id}/books\nGET /me/books'),
      ),
    );

  it('are for the request lines that their annotations name', () => {
    const annotated = (urls: string, scope: string) =>
      page(
        `<!-- { "blockType": "permissions", "requestUrls": [${urls}], "mergePermissions": true } -->`,
        table(header, `${WORK}|${scope}|Not available.`),
      );
    const { operation, found } = permissionsOf(
      annotated('"GET /books", "GET /shelves/{id}/books"', 'Book.Read.All'),
      annotated('"GET /me/books"', 'Book.Read'),
    );
    expect(operation?.permissions.map(({ requestUrls }) => requestUrls)).toEqual([
      ['GET /books', 'GET /shelves/{id}/books'],
      ['GET /me/books'],
    ]);
    expect(found).toEqual([]);
  });

  it('may be several that are needed together', () => {
    expect(
      summaryOf(permissionsOf(table(header, `${WORK}|Book.Read and Shelf.Read|Book.ReadWrite.All`))).scopes,
    ).toEqual(['delegatedWork: Book.Read+Shelf.Read', 'delegatedWork: Book.ReadWrite.All']);
  });

  it.each([
    { shape: 'as wide as its header', delimiter: '|---|---|---|' },
    { shape: 'narrower than its header', delimiter: '|---|---|' },
  ])('for oneself and for others stand in two columns, with a delimiter row $shape', ({ delimiter }) => {
    const rows = `|Permission type|Permissions acting on self|Permissions acting on others|\n${delimiter}\n|${WORK}|Card.Read|Card.Read.All|\n|Application|Not applicable.|Card.Read.All|`;
    expect(summaryOf(permissionsOf(rows)).scopes).toEqual([
      'delegatedWork (acting on self): Card.Read',
      'delegatedWork (acting on others): Card.Read.All',
      'application (acting on others): Card.Read.All',
    ]);
  });

  it('may be grouped by indented rows', () => {
    const grouped = table(
      'Permission type|Permissions (from least to most privileged)',
      `${WORK}|`,
      '&nbsp; &nbsp; **Stock** | Stock.Read.All',
      '&nbsp; &nbsp; Lending | Loan.Read.All',
      'Application|',
      '&nbsp; &nbsp; **Stock** | Stock.Read.All',
    );
    expect(summaryOf(permissionsOf(grouped)).scopes).toEqual([
      'delegatedWork (Stock): Stock.Read.All',
      'delegatedWork (Lending): Loan.Read.All',
      'application (Stock): Stock.Read.All',
    ]);
  });
});

describe('a resource page', () => {
  it('may divide its tables by rows of groups', () => {
    const { types, found } = read(
      'resources/desk.md',
      page(
        '# desk resource type',
        '## Properties',
        table('Property|Type|Description', 'id|String|The key.', '**Lending**|||', 'loans|Int32|How many.'),
        '## Relationships',
        '|Relationship|Type|Description|\n|---|---|---|\n|**Stock**|\n|books|[book](book.md) collection|Them.|\n|**Staff**||',
      ),
    );
    expect(types[0]?.properties.map(({ name, navigation }) => [name, navigation])).toEqual([
      ['id', false],
      ['loans', false],
      ['books', true],
    ]);
    expect(found).toEqual([]);
  });

  it('may mark what is deprecated in names, headings and includes', () => {
    const properties = table(
      'Property|Type|Description',
      'height (deprecated)|Int32|How high.',
      'width|Int32|**Deprecated.** How wide.',
      'depth|Int32|How deep.',
    );
    const inTitle = read('resources/desk.md', page('# desk resource type (deprecated)', '## Properties', properties));
    const inInclude = read(
      'resources/desk.md',
      page(
        '# desk resource type',
        '[!INCLUDE [gone](../includes/desk.md)]',
        'A place to read.',
        '## Properties',
        properties,
      ),
      {
        'includes/desk.md': page(
          frontMatter('title: x'),
          '> [!CAUTION]\n> The desk API is deprecated and ends on June 30, 2030.',
        ),
      },
    );
    for (const { types, deprecated } of [inTitle, inInclude]) {
      expect(deprecated).toBe(true);
      expect(types[0]).toMatchObject({ name: 'desk', deprecated: true });
      expect(types[0]?.properties.map(({ name, constraints }) => [name, constraints.deprecated])).toEqual([
        ['height', true],
        ['width', true],
        ['depth', undefined],
      ]);
    }
    expect(inInclude.description).toBe('A place to read.');
  });

  it('may be that of an enumeration, and say so', () => {
    const { kind, enumerations, found } = read(
      'resources/binding.md',
      page(
        frontMatter('title: "binding enum type"', 'doc_type: enumPageType', 'ms.subservice: "catalog"'),
        '# binding enum type',
        'Namespace: library',
        'How a book is bound.',
        '## Members',
        table('Member|Description', 'hard|Boards.', 'unknownFutureValue|Evolvable enumeration sentinel value.'),
      ),
    );
    expect(kind).toBe('enumeration');
    expect(enumerations).toMatchObject([
      { name: 'binding', from: 'page', members: [{ name: 'hard' }, { name: 'unknownFutureValue' }] },
    ]);
    expect(found).toEqual([]);
  });
});

describe('a page with CSV and JSON', () => {
  const target = "https://library.example/beta/reports/getUse(period='D7')";
  const redirect = 'HTTP/1.1 302 Found\nContent-Type: text/plain\nLocation: https://files.example/use.csv';
  const csv = 'HTTP/1.1 200 OK\nContent-Type: application/octet-stream\n\nDate,Books\n2030-01-01,3';
  const json = 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "value": [{ "books": 3 }] }';

  it('has both responses, and an example of each', () => {
    const model = read(
      'api/report-getuse.md',
      page(
        '# report: getUse',
        '## HTTP request',
        fence("GET /reports/getUse(period='{period_value}')"),
        '## Function parameters',
        table('Parameter|Type|Description', 'period|String|The days. The supported values are: D7, D30. Required.'),
        '## Response',
        '### CSV',
        'If successful, this method returns a `302 Found` response that redirects to a file. Its URL is in the `Location` header.',
        'The file has these columns:\n\n- Date\n- Books',
        '### JSON',
        'If successful, this method returns a `200 OK` response code and a **[use](../resources/use.md)** object in the response body.',
        '## Example',
        '### CSV',
        '#### Request',
        fence(`GET ${target}?$format=text/csv`),
        '#### Response',
        fence(redirect),
        'Follow the redirect:',
        fence(csv),
        '### JSON',
        '#### Request',
        fence(`GET ${target}?$format=application/json`),
        '#### Response',
        fence(json),
      ),
    );
    expect(summaryOf(model)).toMatchObject({ statuses: [302, 200], exchanges: ['get 302 200 text', 'get 200 json'] });
    expect(model.operation?.exchanges.map(({ title }) => title)).toEqual(['CSV', 'JSON']);
    expect(model.operation?.response).toMatchObject({
      types: [{ kind: 'named', name: 'use' }],
      headers: [{ name: 'Location' }],
    });
    expect(model.found).toEqual([]);
  });
});

describe('examples', () => {
  const operation = (...blocks: readonly string[]) =>
    read('api/book-get.md', page('# Get book', '## HTTP request', fence('GET ~/books({id})', ''), ...blocks));

  it('may show the body of a response alone', () => {
    const model = operation(
      '## Example',
      '**Request**',
      fence('GET https://library.example/beta/books(1)'),
      '**Response**',
      fence('{ "id": "1" }', 'json'),
    );
    expect(summaryOf(model).exchanges).toEqual(['get 200 json']);
    expect(model.found).toEqual([]);
  });

  it('may be commands of a shell', () => {
    const command = '# Change it.\ncurl -X PATCH https://library.example/books/1 \\\n  -d \'{ "title": "Alps" }\'';
    const model = read(
      'api/book-update.md',
      page(
        '# Update book',
        '## HTTP request',
        fence('PATCH /books/{id}'),
        '## Example',
        fence(command, 'shell'),
        fence('{ "id": "1", "title": "Alps" }', 'json'),
      ),
    );
    expect(model.operation?.exchanges).toMatchObject([
      {
        request: {
          line: { method: 'patch', at: { line: 13, column: 1 } },
          body: { value: { title: 'Alps' }, at: { line: 14, column: 7 } },
        },
        responses: [{ status: 200, body: { value: { id: '1', title: 'Alps' } } }],
      },
    ]);
    expect(model.found).toEqual([]);
  });

  it('may show the body of a response that is not the first one of its page', () => {
    const model = operation(
      '## Response',
      '- `204 No Content` and no body.',
      '- `200 OK` and the updated [book](../resources/book.md), when it was asked for.',
      '## Example',
      fence('GET https://library.example/beta/books(1)'),
      '### Response',
      fence('{ "id": "1" }', 'json'),
    );
    expect(summaryOf(model)).toMatchObject({ statuses: [204, 200], exchanges: ['get 200 json'] });
    expect(model.found).toEqual([]);
  });

  it.each([
    {
      shape: 'a heading',
      rest: '### Response\n<!-- { "blockType": "response" } -->\n```http\nHTTP/1.1 200 OK\n\n{ "id": "1" }\n```',
      exchanges: ['get 200 json'],
    },
    { shape: 'another fence', rest: '```http\nHTTP/1.1 200 OK\n\n{ "id": "1" }\n```', exchanges: ['get 200 json'] },
    { shape: 'the end of the page', rest: '', exchanges: ['get'] },
  ])('end an open fence at $shape', ({ rest, exchanges }) => {
    const model = operation('## Example', `\`\`\`http\nGET https://library.example/beta/books(1)\n\n${rest}`);
    expect(summaryOf(model).exchanges).toEqual(exchanges);
    expect(model.found).toEqual(['markdown/fence-not-closed 11:1']);
  });
});

it('keeps what stands around a request line that a tool could not fill in', () => {
  const placeholder = '** Entity URI for library.book not found';
  const model = read(
    'api/book-update.md',
    page(
      '# Update book',
      '## HTTP Request',
      fence(`PATCH ${placeholder}`),
      '## Response',
      'If successful, this method returns a `200 OK` response code and an updated [book](../resources/book.md) object.',
      '## Example',
      fence(
        `PATCH https://library.example/docs\\api${placeholder}\nContent-type: application/json\n\n{ "title": "Alps" }`,
      ),
    ),
  );
  expect(model.operation).toMatchObject({
    unroutedReason: expect.stringContaining(placeholder),
    response: { types: [{ name: 'book' }] },
    exchanges: [{ request: { line: { method: 'patch' }, body: { value: { title: 'Alps' } } } }],
  });
  expect(model.found).toEqual(['pages/unusable-request-line 6:1', 'pages/unusable-example-line 16:1']);
});

describe('a page of another family', () => {
  it('may have other titles of sections and columns', () => {
    const model = read(
      'rest/books.md',
      page(
        '# Lend a book',
        '## Endpoint',
        fence('POST /books/{id}/lend'),
        '## Route parameters',
        table('Field|Datatype|Mandatory?|Meaning', 'id|integer|Yes|Which book.'),
        '## HTTP headers',
        table('Field|Purpose', 'X-Desk|Where it is lent.'),
        '## Payload',
        table('Field|Datatype|Required/Optional|Explanation', 'days|integer|Required|How long.'),
        '## Success response',
        'Returns `204 No Content`.',
      ),
    );
    expect(model.operation?.parameters).toMatchObject([
      { name: 'id', in: 'path', description: 'Which book.' },
      { name: 'X-Desk', in: 'header', description: 'Where it is lent.' },
    ]);
    expect(model.operation?.requestBody?.rows).toMatchObject([{ name: 'days', description: 'How long.' }]);
    expect(summaryOf(model).statuses).toEqual([204]);
    expect(model.found).toEqual([]);
  });

  it.each([
    {
      shape: 'commands of a shell under headings of its own',
      blocks: [
        '# Books API',
        '## Endpoint',
        '`https://library.example/api/books`',
        '## Request',
        fence('curl https://library.example/api/books', 'bash'),
        '## Response',
        fence('[{ "id": 1 }]', 'json'),
      ],
      kind: 'operation',
      found: ['pages/no-request-line 1:1'],
    },
    {
      shape: 'parameters, and no request line where one is expected',
      blocks: [
        '# Read a book',
        '## Path parameters',
        table('Name|Type|Description', 'id|integer|The key.'),
        '## Responses',
        table('Status|Description', '200|It.'),
        '## Example',
        fence('GET /api/books/1 HTTP/1.1\nHost: library.example'),
      ],
      kind: 'operation',
      found: ['pages/no-request-line 1:1'],
    },
  ])('with $shape is read as far as it goes', ({ blocks, kind, found }) => {
    const model = read('rest/books.md', page(...blocks));
    expect(model.kind).toBe(kind);
    expect(model.found).toEqual(found);
  });
});

describe('a page of an operation with a section for its description', () => {
  const described = page(
    '# List books API',
    '**Applies to:**',
    '- [The large plan](https://library.example/large)\n- [The small plan](https://library.example/small)',
    '> Want to try it?',
    '## API description',
    'Gets all books.\n<br>Supported:\n<br>```$filter``` on ```title```\n<br>```$top``` with at most 10,000',
    '## Limitations',
    '1. One hundred calls per minute, without `$expand`.',
    '## Permissions',
    table(
      'Permission type|Permission|Permission display name',
      "Application|Book.Read.All|'Read all books'",
      "Application|Book.ReadWrite.All|'Read and write all books'",
      `${WORK}|Book.Read|'Read books'`,
    ),
    '## HTTP request',
    fence('GET /api/books'),
    '## Request body',
    'Empty',
  );

  it('is described there, and not by the labels that all pages have', () => {
    const model = read('api/list.md', described);
    expect(model.description).toMatch(/^Gets all books\.\n/);
    expect(model.operation?.queryOptions.map(({ name }) => name)).toEqual(['$filter', '$top']);
    expect(model.operation?.queryOptions[1]?.at).toEqual({ line: 15, column: 8 });
    expect(summaryOf(model)).toMatchObject({
      scopes: ['application: Book.Read.All', 'application: Book.ReadWrite.All', 'delegatedWork: Book.Read'],
    });
    expect(model.diagnostics).toEqual([]);
  });

  it.each([
    ['a label with its list', '**Applies to:**', '- A plan', 'What it does.'],
    ['a label with its text', 'Applies to: A plan and another.', 'What it does.'],
  ])('passes %s over in an introduction', (_what, ...blocks) => {
    const model = read('api/get.md', page('# Get book', ...blocks, '## HTTP request', fence('GET /books/{id}')));
    expect(model.description).toBe('What it does.');
  });
});
