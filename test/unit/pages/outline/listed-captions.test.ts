import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../helpers/cpu-time.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { openTestPage, readTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';
const lines = (...texts: readonly string[]) => texts.join('\n');

/** Where everything is an item of one list. */
const LABELLED = lines(
  '**Add a boat**',
  '----',
  '  Adds a boat to a harbour.',
  '',
  '* **URL**',
  '',
  '  /harbours/:id/boats',
  '',
  '* **Method:**',
  '',
  '  `POST`',
  '',
  '* **URL Params**',
  '',
  '  **Required:**',
  '',
  '  `id=[integer]`',
  '',
  '* **Data Params**',
  '',
  `  ${FENCE}json`,
  '  { "name": "Ada" }',
  `  ${FENCE}`,
  '',
  '* **Success Response:**',
  '',
  '  * **Code:** 201 <br />',
  '    **Content:** `{ "id": 12, "name": "Ada" }`',
  '',
  '* **Error Response:**',
  '',
  '  * **Code:** 404 NOT FOUND <br />',
  '    **Content:** `{ "error": "No such harbour" }`',
  '',
  '  OR',
  '',
  '  * **Code:** 422 UNPROCESSABLE ENTRY',
);

/** Tables below the last items. */
const TABLED = lines(
  '# Ballots',
  '',
  '## Cast a vote',
  '',
  '* Method: `POST`',
  '* Endpoint: `/ballots/{id}`',
  '* Data:',
  '',
  '| field | type | Description |',
  '|-------|------|-------------|',
  '| `choice` | int | What is chosen |',
  '',
  '* Response:',
  '    - Status code:',
  '        + `201 Created`',
  '        + `403 Forbidden` When the hall is closed',
  '',
  '    - Header:',
  '',
  '| field | type | Description |',
  '|-------|------|-------------|',
  '| `X-Count` | int | Votes so far |',
  '',
  '    - Data:',
  '',
  '| field | type | Description |',
  '|-------|------|-------------|',
  '| `votes` | int[] | All of them |',
);

/** Fences below the items, and statuses in front of them. */
const NESTED = lines(
  '# Boats',
  '',
  '### 1. Rename a boat',
  '',
  '- **URL:** `/boats/{id}`',
  '- **Method:** `PUT`',
  '- **Description:** Gives it another name.',
  '- **Request Body:**',
  `  ${FENCE}json`,
  '  { "name": "Ada" }',
  `  ${FENCE}`,
  '- **Response:**',
  '  - **200 OK**',
  `    ${FENCE}json`,
  '    { "id": 1 }',
  `    ${FENCE}`,
  '  - **409 Conflict**',
  `    ${FENCE}json`,
  '    { "message": "Taken" }',
  `    ${FENCE}`,
  '- **Errors:**',
  '  - 404: No such boat.',
  '',
  '### 2. Sink a boat',
  '',
  '- **Endpoint:** `DELETE /boats/{id}`',
  '- **Auth:** None',
  '- **Rate limit:** None',
  '- **Response:** `204 No Content`',
);

function titlesIn(markdown: string) {
  return openTestPage(markdown).context.sections.map(({ title, at }) => `${title} ${at.line}:${at.column}`);
}

function operationIn(markdown: string) {
  const [operation] = linkMarkdown({ 'page.md': markdown }).model.operations.filter(
    ({ method }) => method !== 'delete',
  );
  return {
    line: `${operation?.method} ${operation?.summary}: ${operation?.description}`,
    parameters: operation?.parameters.map((parameter) => `${parameter.in} ${parameter.name}`),
    statuses: operation?.responses.map(({ status, description }) => `${status} ${description}`),
  };
}

describe('divideLists', () => {
  it('puts headings in the place of items that are what headings would be', () => {
    expect(titlesIn(LABELLED)).toEqual([
      'Add a boat 1:1',
      'URL 5:3',
      'Method 9:3',
      'URL Params 13:3',
      'Data Params 19:3',
      'Success Response 25:3',
      'Status 201 27:5',
      'Error Response 30:3',
      'Status 404: NOT FOUND 32:5',
      'Status 422: UNPROCESSABLE ENTRY 37:5',
    ]);
    expect(titlesIn(TABLED)).toEqual(['Ballots 1:1', 'Cast a vote 3:1', 'parameters 7:3', 'Response 13:3']);
    expect(titlesIn(NESTED).slice(2)).toEqual([
      'Request Body 8:3',
      'Response 12:3',
      'Status 200: OK 13:5',
      'Status 409: Conflict 17:5',
      'Errors 21:3',
      'Status 404: No such boat. 22:5',
      '2. Sink a boat 24:1',
      'Response 29:3',
      'Status 204: No Content 29:3',
    ]);
  });

  it('makes operations with parameters, bodies and answers of them', () => {
    expect(operationIn(LABELLED)).toEqual({
      line: 'post Add a boat: Adds a boat to a harbour.',
      parameters: ['path harbour-id'],
      statuses: ['201 Created', '404 Not Found', '422 UNPROCESSABLE ENTRY'],
    });
    expect(operationIn(NESTED)).toEqual({
      line: 'put Rename a boat: Gives it another name.',
      parameters: ['path boat-id'],
      statuses: ['200 OK', '404 No such boat.', '409 Conflict'],
    });
    const { operation, found } = readTestPage(TABLED);
    expect(found).toEqual([]);
    expect(operation?.requestBody?.rows.map(({ name }) => name)).toEqual(['choice']);
    expect(operation?.response?.headers.map(({ name }) => name)).toEqual(['X-Count']);
    expect(operation?.response?.rows.map(({ name }) => name)).toEqual(['votes']);
  });

  it('takes request lines with such items in them for headings', () => {
    const page = lines(
      '## Boats',
      '',
      '- `GET /boats`',
      '  - **Response:**',
      `    ${FENCE}json`,
      '    [{ "id": 1 }]',
      `    ${FENCE}`,
      '',
      '- `POST /boats` - Adds one.',
      '  - **Request Body:**',
      `    ${FENCE}json`,
      '    { "name": "Ada" }',
      `    ${FENCE}`,
      '  - **Response (Conflict):**',
      `    ${FENCE}json`,
      '    { "message": "Taken" }',
      `    ${FENCE}`,
    );
    expect(titlesIn(page)).toEqual([
      'Boats 1:1',
      'GET /boats 3:3',
      'Response 4:5',
      'POST /boats - Adds one. 9:3',
      'Request Body 10:5',
      'Response (Conflict) 14:5',
    ]);
  });

  it.each([
    ['contents', '- [Parameters](#parameters)\n- [Response](#response)'],
    ['words alone', '- Parameters\n- Response'],
    ['prose behind labels', '- **Headers:** All of them have a case.\n- **Errors:** They are seldom.'],
    ['steps', '1. **Request:**\n\n   Send it.\n\n2. **Response:**\n\n   Read it.'],
    [
      'names',
      '- **Body:**\n\n  What a letter says.\n\n- **Stamp:**\n\n  What it costs.\n\n- **Sender:**\n\n  Who wrote it.',
    ],
  ])('leaves %s alone', (_name, list) => {
    expect(titlesIn(`# Boats\n\n${list}\n`)).toEqual(['Boats 1:1']);
  });

  it('counts the labels of sections among those that it knows, also of such as stand for nothing', () => {
    const list = '- **Remarks:** None.\n- **Body:**\n\n  What it says.\n- **Sender:** Who wrote it.';
    expect(titlesIn(`# Boats\n\n${list}\n`)).toEqual(['Boats 1:1', 'Body 4:3']);
  });
});

describe('labels in lines of their own', () => {
  it('are captions, or part of the description', () => {
    const page = lines(
      '# Boats',
      '',
      '### 1.1 Find a boat',
      '**Endpoint**: `GET /boats/{id}`  ',
      '**Description**: Finds one.',
      '',
      '**Success Response** (200 OK):',
      `${FENCE}json`,
      '{ "id": 1 }',
      FENCE,
      '',
      '**Error Responses**:',
      '- 404: No such boat.',
      '',
      '### 1.2 Sink a boat',
      '**Endpoint**: `DELETE /boats/{id}`',
      '',
      '**Success Response** (204):',
    );
    expect(titlesIn(page)).toEqual([
      'Boats 1:1',
      '1.1 Find a boat 3:1',
      'Success Response (200 OK) 7:1',
      'Error Responses 12:1',
      '1.2 Sink a boat 15:1',
      'Success Response (204) 18:1',
    ]);
    expect(operationIn(page)).toEqual({
      line: 'get Find a boat: Finds one.',
      parameters: ['path boat-id'],
      statuses: ['200 OK', '404 No such boat.'],
    });
  });

  it('may stand below headings with numbers', () => {
    const page = lines(
      '# Boats',
      '',
      '### 1. **GET /boats**',
      '- **Purpose:** Lists them.',
      '- **Response:** `200` - all of them',
      '',
      '### 2. **DELETE /boats**',
      '- **Response:** `204`',
    );
    expect(operationIn(page)).toEqual({
      line: 'get Lists them: Lists them.',
      parameters: [],
      statuses: ['200 all of them'],
    });
  });
});

it('takes ordered lists of request lines apart, and says what they do first', () => {
  const page = lines(
    '# Boats',
    '',
    '### API Endpoints',
    '',
    '1. **`POST /boats`** (public):',
    '   - **Payload**: `{ name: "Ada" }`',
    '   - **Action**: Adds a boat.',
    '2. **`GET /boats`** (admins):',
    '   - **Action**: Lists the boats.',
  );
  const { operation } = linkMarkdown({ 'boats.md': page });
  expect(operation('POST /boats').summary).toBe('Adds a boat');
  expect(operation('GET /boats').summary).toBe('Lists the boats');
  expect(operation('POST /boats').requestBody?.content[0]?.schema).toMatchObject({ properties: [{ name: 'name' }] });
});

it('reads deeply nested requests in no time', () => {
  const page = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- \`GET /boats\``).join('\n');
  expect(cpuTime(() => titlesIn(`# Boats\n\n${page}\n  - **Response:** \`200\``))).toBeLessThan(500);
});

it('reads a status and the payload of an answer in items below a heading', () => {
  const items = '- **Code:** 404 NOT FOUND\n- **Content:** `{ "error": "Nobody has it." }`';
  const { operation } = readTestPage(`# Loans\n\n## \`GET /loans/{id}\`\n\n**Error Response:**\n\n${items}\n`);
  expect(operation?.exchanges.flatMap(({ responses }) => responses)).toMatchObject([
    { status: 404, body: { kind: 'json', value: { error: 'Nobody has it.' } } },
  ]);
});
