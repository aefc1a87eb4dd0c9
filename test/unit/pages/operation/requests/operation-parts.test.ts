import { describe, expect, test } from 'vitest';
import { readOperationPage } from '../../../../helpers/operation-page.js';

const FENCE = '```';

/** Two operations right below headings of their own; only one of them says what it answers. */
const page = (list: string, remove: string) => `# Crates

What can be done with crates.

## List crates

${list}

### Query parameters

| Name | Description |
|:-----|:------------|
| size | How many.   |

### Response

If successful, this method returns a \`200 OK\` response code.

## Remove a crate

Takes a crate away.

${remove}

### Path parameters

| Name | Description   |
|:-----|:--------------|
| id   | Of the crate. |
`;

describe('divideRequests', () => {
  test('takes a heading with a request and a response below it for that of an operation, whatever it could mean', () => {
    const message = (text: string) => `${FENCE}http\n${text}\n${FENCE}`;
    const { operation } = readOperationPage(`# Get crate

## HTTP request

${message('GET /crates/{id}')}

## Response

${message('HTTP/1.1 200 OK')}

## Get crate payload

### HTTP request

${message('GET /crates/{id}/payload')}

### Response

${message('HTTP/1.1 202 Accepted')}
`);
    expect(operation.requests.map(({ part }) => part)).toEqual([undefined, 0]);
    const statuses = [operation, ...operation.parts].map(({ exchanges }) =>
      exchanges.flatMap(({ responses }) => responses.map(({ status }) => status)),
    );
    expect(statuses).toEqual([[200], [202]]);
  });

  test.each([
    { where: 'fences', write: (line: string) => `${FENCE}http\n${line}\n${FENCE}` },
    { where: 'code', write: (line: string) => `\`${line}\`` },
    {
      where: 'tables',
      write: (line: string) => `| Method | Path |\n|--------|------|\n| \`${line.replace(' ', '` | `')}\` |`,
    },
  ])('takes sections with request lines in $where for operations of their own', ({ write }) => {
    const { operation } = readOperationPage(page(write('GET /crates'), write('DELETE /crates/{id}')));
    expect(
      operation.requests.map(({ line, title, caption, part }) => [line.target, title, caption, part]),
    ).toStrictEqual([
      ['/crates', 'List crates', undefined, undefined],
      ['/crates/{id}', 'Remove a crate', 'Takes a crate away.', 0],
    ]);
    expect(operation.response?.statuses.map(({ status }) => status)).toEqual([200]);
    expect(operation.titledAsList).toBe(true);
    expect(operation.parts).toStrictEqual([{ anchors: ['remove-a-crate'], demandsToken: false, exchanges: [] }]);
    expect(operation.parameters.map(({ in: place, name, headings }) => [place, name, headings?.at(-1)])).toEqual([
      ['query', 'size', 'List crates'],
      ['path', 'id', 'Remove a crate'],
    ]);
  });

  test('takes the section around a heading "Description" that the request line stands under', () => {
    const part = (name: string, line: string) =>
      `## ${name}\n\n### Description\n\nDoes it.\n\n\`${line}\`\n\n### Response\n\nA \`200 OK\` response code.\n\n`;
    const { operation } = readOperationPage(
      `# Crates\n\n${part('List crates', 'GET /crates')}${part('Move a crate', 'POST /crates/{id}/move')}`,
    );
    expect(operation.requests.map(({ title, caption, part: index }) => [title, caption, index])).toEqual([
      ['List crates', 'Does it.', undefined],
      ['Move a crate', 'Does it.', 0],
    ]);
  });

  test('calls requests whose headings say nothing else as the sections around them', () => {
    const part = (name: string, line: string) =>
      `## ${name}\n\nSays how.\n\n### ${line}\n\n**Response:**\n\nA \`200 OK\` response code.\n\n`;
    const { operation } = readOperationPage(
      `# Crates\n\n${part('List crates', 'Get `https://a.example/crates`')}${part('Move', 'POST /crates/{id}/move')}`,
    );
    expect(operation.requests.map(({ line, title, caption }) => [line.method, title, caption])).toEqual([
      ['get', 'List crates', 'Says how.'],
      ['post', 'Move', 'Says how.'],
    ]);
  });

  test('calls no request as a path above its heading, nor one that has a name of its own', () => {
    const part = (name: string, line: string) =>
      `## ${name}\n\n### ${line}\n\n**Response:**\n\nA \`200 OK\` response code.\n\n`;
    const { operation } = readOperationPage(
      `# Crates\n\n${part('/crates', 'GET /crates')}${part('Moving', 'Move it: POST /crates/{id}/move')}`,
    );
    expect(operation.requests.map(({ title }) => title)).toEqual(['GET /crates', 'Move it']);
  });

  test('leaves request lines together that share an answer', () => {
    const { operation } = readOperationPage(
      `# Get crates\n\n## All\n\n\`GET /crates\`\n\n## One\n\n\`GET /crates/{id}\`\n\n## Request headers\n\nNone.\n\n## Response\n\nA \`200 OK\` response code.\n`,
    );
    expect(operation.requests.map(({ part }) => part)).toEqual([undefined, undefined]);
  });

  test.each([
    {
      section: 'under one of them',
      page: '## One\n\n`GET /crates/{id}`\n\n### Query parameters\n\nNone.\n',
      want: [undefined, 0],
    },
    {
      section: 'beside them',
      page: '## One\n\n`GET /crates/{id}`\n\n## Query parameters\n\nNone.\n',
      want: [undefined, undefined],
    },
    { section: 'nowhere', page: '## One\n\n`GET /crates/{id}`\n', want: [undefined, undefined] },
  ])('divides request lines without answers where what is said of them stands $section', ({ page, want }) => {
    const { operation } = readOperationPage(`# Get crates\n\n## All\n\n\`GET /crates\`\n\n${page}`);
    expect(operation.requests.map(({ part }) => part)).toEqual(want);
  });

  test('describes an operation by the first prose of its section, wherever its examples stand', () => {
    const example = `**Example response**:\n\n${FENCE}json\n[]\n${FENCE}`;
    const request = (line: string) =>
      `### HTTP request\n\n\`${line}\`\n\n### Response\n\nA \`200 OK\` response code.\n\n`;
    const { operation } = readOperationPage(
      `# Crates\n\n## List crates\n\n${example}\n\nLists crates.\n\n${request('GET /crates')}` +
        `## Open a crate\n\n${example}\n\n${request('POST /crates/{id}/open')}` +
        `## Add a crate\n\n\`POST /crates\`\n\nAdds one.\n\n${example}\n`,
    );
    expect(operation.requests.map(({ caption }) => caption)).toEqual(['Lists crates.', undefined]);
  });

  test('leaves out of the first operation what stands under headings without a request line', () => {
    const { operation } = readOperationPage(
      `${page('`GET /crates`', '`DELETE /crates/{id}`')}\n## Open a crate\n\n### Query parameters\n\n` +
        `| Name | Description |\n|:--|:--|\n| wide | Fully. |\n\n### Response\n\nA \`202 Accepted\` response code.\n\n` +
        `## Error responses\n\nA \`404 Not Found\` response code.\n`,
    );
    expect(operation.parameters.map(({ name }) => name)).toEqual(['size', 'id']);
    expect(operation.response?.statuses.map(({ status }) => status)).toEqual([200, 404]);
  });

  test('reads the parameters of each part by its own requests', () => {
    const parameters = `### Parameters\n\n| Name | Description |\n|:--|:--|\n| size | How many. |\n\n### Response\n\nA \`200 OK\` response code.\n\n`;
    const { operation } = readOperationPage(
      `# Crates\n\n## List crates\n\n\`GET /crates\`\n\n${parameters}## Add a crate\n\n\`POST /crates\`\n\n${parameters}`,
    );
    expect(operation.parameters.map(({ in: place, name }) => `${place} ${name}`)).toEqual(['query size']);
    expect(operation.parts[0]?.requestBody?.rows.map(({ name }) => name)).toEqual(['size']);
  });
});

test('reads headings that name an operation in front of its request line', () => {
  const { operation } = readOperationPage(
    `# Crates\n\n## List crates % GET /shelves/{shelf.id#shelves/shelf-object}/crates\n\n## Add a crate [POST /crates]\n\n### JSON params\n\n` +
      `| Field | Type |\n|:--|:--|\n| size | string |\n\n## Remove a crate · DELETE /crates/{id}\n`,
  );
  expect(
    operation.requests.map(({ title, line }) => `${title}: ${line.method} ${line.target} ${line.at.line}`),
  ).toEqual([
    'List crates: get /shelves/{shelf.id}/crates 3',
    'Add a crate: post /crates 5',
    'Remove a crate: delete /crates/{id} 13',
  ]);
  expect(operation.parts.map(({ requestBody }) => requestBody?.rows.length)).toEqual([1, undefined]);
});

test.each([
  ['### 2. List crates\n\n`GET /crates`\n\n', 'List crates'],
  ['### B. List crates\n\n`GET /crates`\n\n', 'List crates'],
  ['### 1. GET /crates\n\nLists crates. All of them.\n\n', 'Lists crates'],
  ['### List crates\n\n`GET /crates`\n\n', 'List crates'],
])('names the only operation of a page by %j', (part, title) => {
  const { operation } = readOperationPage(
    `# Crates\n\n## Endpoints\n\n${part}**Query parameters**\n\n- \`size\`: How many.\n`,
  );
  expect(operation.requests.map((request) => request.title)).toEqual([title]);
});

test('the caption of a part stands below its heading "Description" where there is none right below it', () => {
  const told = page('`GET /crates`', '`DELETE /crates/{id}`').replace('Takes a crate away.', '');
  const { operation } = readOperationPage(
    `${told}\n### Description\n\nIt is gone.\n\n### Response\n\nReturns \`204 No Content\`.\n`,
  );
  expect(operation.requests.map(({ title, caption }) => [title, caption])).toEqual([
    ['List crates', undefined],
    ['Remove a crate', 'It is gone.'],
  ]);
});

test('a request under a heading "Request" belongs to the section around it', () => {
  const part = (name: string, target: string) =>
    `### ${name}\n\n**Request**\n\n|Method|Request URI|\n|--|--|\n|POST|${target}|\n\n**URI parameters**\n\n` +
    `|URI parameter|Description|\n|--|--|\n|${name}|One.|\n\n**Response**\n\n|Code|Description|\n|--|--|\n|200|Done.|\n`;
  const { operation } = readOperationPage(
    `# Crates\n\n## All\n\n${part('Add', '/crates')}\n${part('Empty', '/empty')}`,
  );
  expect(operation.requests.map(({ title, part }) => [title, part])).toEqual([
    ['Add', undefined],
    ['Empty', 0],
  ]);
  expect(operation.response?.statuses).toHaveLength(1);
  expect(operation.parts?.[0]?.response?.statuses).toHaveLength(1);
});

const part = (heading: string, line: string) =>
  [
    `### ${heading}`,
    '#### Request body',
    'None',
    '#### JSON Request',
    `${FENCE}\n${line} HTTP/1.1\nHost: a.example\n${FENCE}`,
  ].join('\n\n');

test('a heading that is only a method, or has a number in front, is no title by itself', () => {
  const answer = `#### JSON Response\n\n${FENCE}\nHTTP/1.1 200 OK\n${FENCE}`;
  const text = [
    '# crate (v2)',
    '## Operations',
    part('GET', 'Get /crates/1'),
    answer,
    part('1.2 Drop it', 'DELETE /crates/1'),
    answer,
  ];
  const { operation } = readOperationPage(text.join('\n\n'));
  expect(operation.requests.map(({ title }) => title)).toEqual(['GET crate', 'Drop it']);
});

test('a sentence beside a request says what it returns, where it links the type', () => {
  const parts = [
    'On success, returns a collection of [crate](crate.md) objects; otherwise, the body tells of [faults](fault.md).',
    'Returns the book as a crate.',
    'See [crate](crate.md).',
  ].map((sentence, index) =>
    [
      `## Do ${index}`,
      sentence,
      `${FENCE}\nGET /crates/${index}\n${FENCE}`,
      '**Response**',
      `${FENCE}json\n{}\n${FENCE}`,
    ].join('\n\n'),
  );
  const { operation } = readOperationPage(`# Crates\n\n${parts.join('\n\n')}`);
  const answers = [operation, ...operation.parts].map(({ response }) => response);
  expect(answers.map((one) => [one?.types.length, one?.collection])).toEqual([
    [1, true],
    [0, false],
    [0, false],
  ]);
});
