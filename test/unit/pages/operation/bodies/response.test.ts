import { describe, expect, test } from 'vitest';
import type { TypeExpression } from '../../../../../src/type-expressions/type-expression.js';
import { readOperationPage } from '../../../../helpers/operation-page.js';

function read(body: string, title = 'Get book') {
  const { operation, found, ledger } = readOperationPage(`# ${title}\n\n## Response\n\n${body}`);
  const { response } = operation;
  return {
    response,
    statuses: response?.statuses.map(({ status }) => status),
    types: response?.types.map(nameOf),
    found: found.filter((code) => !code.includes('no-request-line')),
    ledger,
  };
}

function nameOf(type: TypeExpression): string {
  if (type.kind === 'named') return `${type.name}${type.target?.file ? ` in ${type.target.file}` : ''}`;
  return type.kind === 'scalar' ? type.scalar : type.kind;
}

const book = '[book](../resources/book.md)';

describe('readResponse', () => {
  test.each([
    [`If the ${book} exists, a successful request returns a \`200 OK\` response code.`, undefined],
    [
      `If the ${book} is there, this returns \`200 OK\` and a [loan](../resources/loan.md) object.`,
      'loan in resources/loan.md',
    ],
    [`If successful, this returns \`200 OK\` and a ${book} object.`, 'book in resources/book.md'],
  ])('takes no type from the condition of a sentence: %s', (sentence, want) => {
    expect(read(sentence).types?.[0]).toEqual(want);
  });

  test.each([
    ['*Status Code:* 204', [204]],
    ['Status Code:201', [201]],
    ['**Status code:** 204', [204]],
    ['**Success codes**: 200 OK', [200]],
    ['Returns 200 books at most.', []],
  ])('reads a status behind a label: %s', (text, want) => {
    const { response, statuses } = read(text);
    expect(statuses).toEqual(want);
    expect(response?.statuses[0]?.description).toBeUndefined();
  });

  test.each([
    [`A ${book} object.`, ['book in resources/book.md']],
    [`A paged list of ${book} objects`, ['book in resources/book.md']],
    [`The updated ${book}.`, ['book in resources/book.md']],
    [`The ${book} is burnt.`, []],
    [`An unsuccessful ${book} fails.`, []],
    ['A `book` object.', []],
  ])('takes a type that stands alone for what is returned: %s', (text, want) => {
    expect(read(text).types).toEqual(want);
  });

  test('reports what looks like a status and is none', () => {
    const { statuses, found, ledger } = read(
      '|Code|Description|\n|--|--|\n|2O1|Made.|\n|4000|Bad.|\n|404|None.|\n|gone|Too.|',
    );
    expect(statuses).toEqual([404]);
    expect(found).toEqual(['pages/not-a-status 7:2', 'pages/not-a-status 8:2']);
    expect(ledger.tableRows).toEqual({ read: 4, used: 2, reported: 2 });
  });

  test('takes a class of statuses for none', () => {
    const { response } = read('|Code|Description|\n|--|--|\n|200|Done.|\n||Twice.|\n|4XX|Failed.|\n|default|Failed.|');
    expect(response?.statuses).toMatchObject([{ status: 200, description: '- Done.\n- Twice.' }]);
  });

  test('takes the type that a table of statuses links for a success', () => {
    const table = `|Code|Description|Schema|\n|--|--|--|\n|404|None.|[fault](fault.md)|\n|**201**|Made.|${book}|`;
    const { response, types, found } = read(table);
    expect(types).toEqual(['book in resources/book.md']);
    expect(response?.statuses.map(({ status, description }) => [status, description])).toEqual([
      [404, 'None.'],
      [201, 'Made.'],
    ]);
    expect(found).toEqual([]);
  });

  test('reads the usual sentence', () => {
    const { response, found } = read(
      `If successful, this method returns a \`200 OK\` response code and a ${book} object in the response body.`,
    );
    expect(response).toEqual({
      statuses: [
        {
          status: 200,
          description:
            'If successful, this method returns a 200 OK response code and a book object in the response body.',
          at: { line: 5, column: 39 },
        },
      ],
      types: [{ kind: 'named', name: 'book', target: { file: 'resources/book.md' } }],
      collection: false,
      empty: false,
      rows: [],
      headers: [],
      at: { line: 3, column: 1 },
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['a collection of', `Returns \`200 OK\` and a collection of ${book} objects.`, ['book in resources/book.md'], true],
    ['a plural', `Returns \`200 OK\` and the requested ${book} objects.`, ['book in resources/book.md'], true],
    [
      'a list of',
      `Returns \`200 OK\` and a list of all the ${book} of the shelf.`,
      ['book in resources/book.md'],
      true,
    ],
    ['all the', `Returns \`200 OK\` and all ${book} of the shelf.`, ['book in resources/book.md'], true],
    ['a list of bold names', 'Returns `200 OK` and a list of **books**.', ['books'], true],
    [
      'one that holds a list of others',
      `Returns \`200 OK\` and a ${book} with a list of its [pages](../resources/page.md).`,
      ['book in resources/book.md'],
      false,
    ],
    [
      'one that contains several others',
      `Returns \`200 OK\` and a ${book} that contains a collection of [page](../resources/page.md) objects.`,
      ['book in resources/book.md'],
      false,
    ],
    [
      'several that contain others',
      `Returns \`200 OK\` and ${book} objects that contain a [page](../resources/page.md) collection.`,
      ['book in resources/book.md'],
      true,
    ],
    [
      'a choice of types',
      `Returns \`200 OK\` and what is asked for, which is one of the following resources derived from ${book}.`,
      ['book in resources/book.md'],
      false,
    ],
    ['a word behind', `Returns \`200 OK\` and a ${book} collection.`, ['book in resources/book.md'], true],
    [
      'a name that holds the word',
      'Returns `200 OK` and a [bookCollection](../resources/bookcollection.md) object.',
      ['bookCollection in resources/bookcollection.md'],
      false,
    ],
    [
      'alternatives',
      `Returns \`200 OK\` and a ${book} or [shelf](../resources/shelf.md) object.`,
      ['book in resources/book.md', 'shelf in resources/shelf.md'],
      false,
    ],
    [
      'what is inside of it',
      `Returns \`200 OK\` and a ${book} object with its [pages](../resources/page.md).`,
      ['book in resources/book.md'],
      false,
    ],
    [
      'bold names',
      'Returns ```200 OK``` and an updated **bookLine** object in the response body.',
      ['bookLine'],
      false,
    ],
    ['bold names without a noun', 'Returns `200 OK` and the **books** in the response body.', ['books'], false],
    ['whose something', 'Returns `200 OK` and the cover for the **book** in the response body.', [], false],
    ['plain names', 'Returns `200 OK` and a libraryBook object in the response body.', ['libraryBook'], false],
    ['names of the title', 'Returns `200 OK` and a book object in the response body.', ['book'], false],
    ['capitalised words', 'Returns 200 - Ok and the updated Book in the response body.', ['Book'], false],
    ['no reason of a status', 'Returns `204` and No Content in the response body.', [], false],
    ['primitive types', 'Returns `200 OK` and a String collection in the response body.', ['string'], true],
    ['primitive types alone', 'Returns `200 OK` and a Boolean in the response body.', ['boolean'], false],
    ['bytes', 'Returns `200 OK` and the binary data of the cover.', ['binary'], false],
    ['links to the site only', 'Returns `200 OK`. See [paging](/docs/paging).', [], false],
    [
      'failures',
      `Returns \`204 No Content\`. If it fails, an [error](../resources/error.md) object is returned.`,
      [],
      false,
    ],
    [
      'a later sentence',
      `Returns \`200 OK\`. The response body is a ${book} object.`,
      ['book in resources/book.md'],
      false,
    ],
    [
      'a list',
      `Returns \`200 OK\` and one of the following:\n\n- ${book} object\n- string (for the title)`,
      ['book in resources/book.md'],
      false,
    ],
    [
      'items that state the status',
      `- The [reader](../resources/reader.md) may fetch it.\n- On errors, \`207\` and [errors](../resources/error.md).\n- Returns \`200 OK\` and a ${book} object.`,
      ['book in resources/book.md'],
      false,
    ],
  ])('reads %s', (_, body, types, collection) => {
    const got = read(body);
    expect(got.types).toEqual(types);
    expect(got.response?.collection).toBe(collection);
  });

  test('places what the items of a list state, without their marks', () => {
    const { response, found } = read(
      `- Returns \`200 OK\` and a ${book} object.\n- If there is none, \`404 Not Found\`.`,
    );
    expect(response?.statuses).toEqual([
      { status: 200, description: 'Returns 200 OK and a book object.', at: { line: 5, column: 12 } },
      {
        status: 404,
        description: 'If there is none, 404 Not Found.',
        at: { line: 6, column: 22 },
      },
    ]);
    expect(found).toEqual([]);
  });

  test('leaves the number of a status out of what stands behind it', () => {
    const { response } = read('- **200** – no error\n- **404**: no such book\n- **409** Conflict of two\n- **500**');
    expect(response?.statuses.map(({ description }) => description)).toEqual([
      'no error',
      'no such book',
      '409 Conflict of two',
      undefined,
    ]);
  });

  test.each([
    ['**Error codes**: 401 Unauthorized - Bad token', 'Bad token'],
    ['**Response (`200 OK`)**: The changed book.', 'The changed book.'],
    ['`401 Unauthorized` (bad token)', 'bad token'],
    ['The book is back: 200 OK - all of it', 'The book is back: 200 OK - all of it'],
  ])('leaves a label and a reason phrase out of %s', (text, want) => {
    expect(read(text).response?.statuses.map(({ description }) => description)).toEqual([want]);
  });

  test.each([
    ['several codes', 'Returns `201 Created` or `200 OK`. With a header, `202, Accepted`.', [201, 200, 202]],
    ['codes in quotes', 'If successful, the request returns a "202" response, and else code “409”.', [202, 409]],
    ['plain codes', 'This method returns a 200 OK response code. A HTTP 404 is possible.', [200, 404]],
    [
      'codes with nothing but their reasons',
      'If it is on the shelf - 200 OK. If nobody has it - 404 Not Found, in 500 Libraries.',
      [200, 404],
    ],
    ['bold codes', 'You get **HTTP 409 Conflict**.', [409]],
    ['a code without reason', 'Returns `207`.', [207]],
    ['no other numbers', 'Covers of `200x300`, at most 500 of them; see the `204px` one.', []],
  ])('reads %s', (_, body, want) => {
    expect(read(body).statuses).toEqual(want);
  });

  test('tells an empty response', () => {
    const { response } = read(
      'If successful, returns `204 No Content`. It does not return anything in the response body.',
    );
    expect(response?.empty).toBe(true);
  });

  test('tells a type that a header points to', () => {
    const { response } = read(
      `If successful, returns \`202 Accepted\` and a link to the pending ${book} in the \`Location\` header.`,
    );
    expect(response).toMatchObject({
      types: [{ name: 'book' }],
      pointed: true,
      headers: [{ name: 'Location', status: 202 }],
    });
    const both = read(`Returns \`201 Created\`, a ${book} object, and a link to it in the \`Location\` header.`);
    expect(both.response).toMatchObject({ types: [{ name: 'book' }] });
    expect(both.response?.pointed).toBeUndefined();
  });

  test('adds the errors of other sections and tables', () => {
    const { statuses, ledger, found } = read(
      'Returns `200 OK`.\n\n## Error responses\n\nA missing book gives `404 Not Found`.\n\n' +
        '|Scenario|HTTP status code|Message|\n|:--|:--|:--|\n|Lent|409 Conflict|Lent out|\n|Burnt|410|Gone for good|\n||| (and again)|',
    );
    expect(statuses).toEqual([200, 404, 409, 410]);
    expect(ledger.tableRows).toEqual({ read: 3, used: 3, reported: 0 });
    expect(found).toEqual([]);
  });

  test('adds the errors that a table below the examples lists', () => {
    const { statuses, found } = read(
      'Returns `200 OK`.\n\n## Examples\n\n### Error conditions\n\n|Scenario|HTTP code|Message|\n|:--|:--|:--|\n' +
        '|Lent|409|Lent out|\n|Burnt|410|Gone|\n\n### Error example\n\n|Scenario|Message|\n|:--|:--|\n|Wet|No|',
    );
    expect(statuses).toEqual([200, 409, 410]);
    expect(found.filter((finding) => finding.includes('status'))).toEqual([]);
  });

  test('lists what several rows of a table say of one status', () => {
    const { response, ledger } = read(
      'Returns `204 No Content`.\n\n### Error codes\n\n|Error code|Error message|Details|\n|:--|:--|:--|\n' +
        '|400 BadRequest|ShelfFull|No room is left.|\n|403 Forbidden|NoCard|The card is missing.|\n' +
        '|400 BadRequest|BookWet|The book is wet.|\n||BookLost|The book is lost.|',
    );
    expect(response?.statuses.slice(1)).toEqual([
      {
        status: 400,
        description: '- ShelfFull: No room is left.\n- BookWet: The book is wet.\n- BookLost: The book is lost.',
        at: { line: 11, column: 2 },
      },
      {
        status: 403,
        description: 'NoCard: The card is missing.',
        at: { line: 12, column: 2 },
      },
    ]);
    expect(ledger.tableRows).toEqual({ read: 4, used: 4, reported: 0 });
  });

  test('reads tables of headers and of properties', () => {
    const { response } = read(
      'Returns `202 Accepted`. The response has these headers.\n\n|Name|Description|\n|:--|:--|\n|Location|Where to look.|\n|Retry-After|When.|\n\n' +
        'The body:\n\n|Property|Type|Description|\n|:--|:--|:--|\n|state|String|How far it is.|',
    );
    expect(response?.headers).toEqual([
      { name: 'Location', description: 'Where to look.', at: { line: 9, column: 2 } },
      { name: 'Retry-After', description: 'When.', at: { line: 10, column: 2 } },
    ]);
    expect(response?.rows.map(({ name }) => name)).toEqual(['state']);
  });

  test('reads tables below headings about headers', () => {
    const { response, found } = read(
      'Returns `200 OK`.\n\n### Response headers\n\n|Name|Description|\n|:--|:--|\n|Retry-After|When.|',
    );
    expect([response?.headers.map(({ name }) => name), response?.rows, found]).toEqual([['Retry-After'], [], []]);
  });

  test('reads headers that a sentence names', () => {
    const { response } = read(
      'Returns `202 Accepted` and an Operation-Location header. The `Retry-After` one follows.',
    );
    expect(response?.headers.map(({ name, at }) => `${name} ${at.line}:${at.column}`)).toEqual([
      'Operation-Location 5:31',
      'Retry-After 5:63',
    ]);
  });

  test('reads which status a header is for', () => {
    const { response } = read(
      '### Print\n\nReturns `302 Found`. The `Location` header says where.\n\n### Data\n\nSee the `ETag` header. ' +
        'Returns `200 OK` or `201 Created` with a `Content-Location` header. When busy, returns `503` and a `Retry-After` header.',
    );
    expect(response?.headers.map(({ name, status }) => [name, status])).toEqual([
      ['Location', 302],
      ['ETag', undefined],
      ['Content-Location', undefined],
      ['Retry-After', 503],
    ]);
  });

  test('leaves the responses of examples alone', () => {
    const { operation } = readOperationPage('# X\n\n## Examples\n\n### Response\n\nReturns `200 OK`.');
    expect(operation.response).toBeUndefined();
  });

  test('takes the first of several parts of a page only', () => {
    const { operation } = readOperationPage(
      '# Upload\n\n## Begin\n\n### Response\n\nReturns `201 Created`.\n\n## Go on\n\n### Response\n\nReturns `202 Accepted`.',
    );
    expect(operation.response?.statuses.map(({ status }) => status)).toEqual([201]);
  });

  test('reports a section without a status', () => {
    expect(read(`The answer is a ${book} object.`).found).toEqual(['pages/response-without-status 3:1']);
  });

  test('finds the status in a response of the section', () => {
    expect(read('Tells where to look.\n\n```http\nHTTP/1.1 202 Accepted\nLocation: /jobs/1\n```').found).toEqual([]);
    expect(read('Tells where to look.\n\n```json\n{ "id": "1" }\n```').found).toEqual([
      'pages/response-without-status 3:1',
    ]);
  });

  test('reports a file name that begins with a dash', () => {
    const { found, types } = read('Returns `200 OK` and a [book](../resources/-book.md) object.');
    expect(types).toEqual(['book in resources/-book.md']);
    expect(found).toEqual(['pages/link-leading-dash 5:31']);
  });
});

test('headings of success and failure are about the answer', () => {
  const table = (name: string) => `|Name|Description|\n|--|--|\n|${name}|It.|`;
  const page = `# Put a book\n\n\`\`\`\nPUT /books/{id}\n\`\`\`\n\n## On Success: Created\n\nHas these headers:\n\n${table('ETag')}\n\n## On Failure: Bad\n\n| Code | Meaning |\n|--|--|\n| 400 | Bad. |`;
  const { response } = readOperationPage(page).operation;
  expect(response?.headers.map(({ name }) => name)).toEqual(['ETag']);
  expect(response?.statuses.map(({ status }) => status)).toEqual([400]);
});

describe('headings below that of the response', () => {
  const page = [
    '# Add a hook',
    '## Request\n\n```\nPOST /hooks\n```',
    '### Body\n\n|Property|Type|Description|\n|--|--|--|\n|name|String|Its name.|',
    '## Response',
    '### Headers\n\nSee [the usual ones](usual.md) for what is returned.\n\n|Header|Description|\n|--|--|\n|ETag|Its state.|',
    '### Body\n\n|Property|Type|Description|\n|--|--|--|\n|_ts|Int32|When.|\n\n```\n{ "_ts": 1 }\n```',
  ].join('\n\n');

  test('divide the answer, unless they speak of the request', () => {
    const { operation } = readOperationPage(page);
    const { requestBody, response, parameters, exchanges } = operation;
    expect(requestBody?.rows.map(({ name }) => name)).toEqual(['name']);
    expect(response?.rows.map(({ name, at }) => [name, at])).toEqual([['_ts', { line: 29, column: 2 }]]);
    expect(response?.headers.map(({ name, at }) => [name, at])).toEqual([['ETag', { line: 23, column: 2 }]]);
    expect(response?.types).toEqual([]);
    expect(parameters).toEqual([]);
    expect(exchanges).toMatchObject([{ responses: [{ status: 200, body: { value: { _ts: 1 } } }] }]);
    const other = readOperationPage(page.replace('### Headers', '### Request headers')).operation;
    expect(other.parameters).toMatchObject([{ in: 'header', name: 'ETag' }]);
  });
});
