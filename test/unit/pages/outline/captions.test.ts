import { expect, it } from 'vitest';
import { openTestPage, readTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';

it('takes lines in bold for headings where they name a part of an operation, but not in examples', () => {
  const { context } = openTestPage(
    [
      '# Lend a book',
      '**Note**',
      '## Request',
      '**URI parameters**',
      'Say whose it is.',
      '**Request body:**',
      '**Request** and more',
      '## Example',
      '**Request**',
      '## Response',
      '**Response example**',
    ].join('\n\n'),
  );
  expect(context.sections.map(({ title, ancestors: [around] }) => [title, around?.title])).toEqual([
    ['Lend a book', undefined],
    ['Request', 'Lend a book'],
    ['URI parameters', 'Request'],
    ['Request body', 'Request'],
    ['Example', 'Lend a book'],
    ['Response', 'Lend a book'],
    ['Response example', 'Response'],
  ]);
});

it('reads an operation whose parts stand below lines in bold', () => {
  const { operation, found } = readTestPage(
    `# Lend a book

## <span id="Request"></span>Request

**Request syntax**

| Method | Request URI |
|--------|-------------|
| **POST** | [*{baseURL}*](urls.md)/v1/readers/{reader-id}/loans HTTP/1.1 |

**URI parameters**

| Name | Type | Required | Description |
|------|------|----------|-------------|
| reader-id | string | Yes | Who borrows it. |

**Request body**

| Property | Type | Required | Description |
|----------|------|----------|-------------|
| title | string | Yes | Which book. |

**Request example**

${FENCE}http
POST https://api.library.example/v1/readers/7/loans HTTP/1.1
Content-Type: application/json

{"title": "Emma"}
${FENCE}

## REST Response

If successful, the response body contains a [Loan](loan.md) resource.

**Response example**

${FENCE}http
HTTP/1.1 201 Created
Content-Type: application/json

{"title": "Emma"}
${FENCE}
`,
    'api/lend.md',
  );
  expect(found).toEqual([]);
  expect(operation?.requests.map(({ line }) => line.target)).toEqual(['{baseURL}/v1/readers/{reader-id}/loans']);
  expect(operation?.parameters.map(({ name, description }) => [name, description])).toEqual([
    ['reader-id', 'Who borrows it.'],
  ]);
  expect(operation?.requestBody?.rows.map(({ name }) => name)).toEqual(['title']);
  expect(operation?.response?.types).toMatchObject([{ name: 'Loan' }]);
  expect(operation?.exchanges).toMatchObject([{ request: { body: { kind: 'json' } }, responses: [{ status: 201 }] }]);
});

it('divides a line in bold from the text right below it', () => {
  const { context } = openTestPage(
    '# Lend a book\n\n**Request body**  \nSay whose it is.\n**Nothing**\n\n**Note**\nMind it.\n',
  );
  expect(context.sections.map(({ title, at, blocks }) => [title, at.line, blocks])).toEqual([
    ['Lend a book', 1, []],
    [
      'Request body',
      3,
      [
        { kind: 'paragraph', at: { line: 4, column: 1 }, text: 'Say whose it is.\n**Nothing**' },
        { kind: 'paragraph', at: { line: 7, column: 1 }, text: '**Note**\nMind it.' },
      ],
    ],
  ]);
});

it('reads a type whose parts stand below lines in bold', () => {
  const { types, enumerations, methods } = readTestPage(`# book resource type

A book of the library.

**Methods**

| Method | Return type | Description |
|--------|-------------|-------------|
| [Lend](../api/book-lend.md) | [loan](loan.md) | Lends it. |

**Properties**

| Property | Type | Description |
|----------|------|-------------|
| title | String | What it is called. |
| shelf | String | Where it stands. |

**shelf values**

| Member | Description |
|--------|-------------|
| upper | Above the eyes. |
| lower | Below them. |

**JSON representation**

${FENCE}json
{"title": "String", "shelf": "String"}
${FENCE}
`);
  expect(types.map(({ name, properties }) => [name, properties.map((property) => property.name)])).toEqual([
    ['book', ['title', 'shelf']],
  ]);
  expect(types[0]?.representation?.value).toEqual({ title: 'String', shelf: 'String' });
  expect(enumerations.map(({ name, members }) => [name, members.map((member) => member.name)])).toEqual([
    ['shelf', ['upper', 'lower']],
  ]);
  expect(methods).toHaveLength(1);
});

it('takes the last line of a paragraph for a heading where it is one in bold, of what stands below', () => {
  const lines = '**Endpoint:** `/loans`\n**Method:** GET\n**Query Parameters:**';
  const table = '| Parameter | Type |\n|--|--|\n| page | integer |';
  const { operation, found } = readTestPage(`# Loans\n\n## List loans\n\n${lines}\n\n${table}`);
  expect(operation?.parameters).toMatchObject([{ in: 'query', name: 'page', at: { line: 11, column: 3 } }]);
  expect(found).toEqual([]);
});
