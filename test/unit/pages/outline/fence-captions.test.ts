import { expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';

/** A page with a payload sent and one answered, below such lines. */
function readWith(request: string, response: string) {
  return readTestPage(`# Harbour service

What it is for.

### Register a boat

\`POST /boats\`

${request}

${FENCE}json
{"name": "Nele"}
${FENCE}

${response}

${FENCE}json
{"id": 3, "name": "Nele"}
${FENCE}
`).operation;
}

it.each([
  'Request body (JSON):',
  '*Request body*',
  '`Request Body`',
  'Request Body — JSON',
  '**Body** (`application/json`):',
  '> Request:',
  'With the body:',
  'Send a JSON object:',
])('takes what stands below "%s" for what is sent', (line) => {
  const operation = readWith(line, '**Response:**');
  const sent = [
    ...(operation?.requestBody?.samples ?? []),
    ...(operation?.exchanges ?? []).flatMap(({ request }) => request?.body ?? []),
  ];
  expect(sent).toMatchObject([{ kind: 'json', value: { name: 'Nele' } }]);
});

it.each([
  ['Response (201):', 201],
  ['Response `201 Created`:', 201],
  ['**Response** `201 Created`', 201],
  ['**Success Response:** `201 Created`', 201],
  ['Returns `201 Created`:', 201],
  ['**Returns:** 201', 201],
  ['Status: 201 Created', 201],
  ['**Status 201**', 201],
  ['HTTP 201', 201],
  ['**Code:** 201', 201],
  ['201 Created:', 201],
  ['**201 Created**', 201],
  ['`201 Created`', 201],
  ['→ 201 Created', 201],
  ['- **201 Created**:', 201],
  ['**Success (201):**', 201],
  ['✅ **Success** (201)', 201],
  ['**Response — 201 Created**', 201],
  ['Success response (`201 Created`):', 201],
  ['The boat is registered (201):', 201],
  ['> Response:', 200],
  ['On success:', 200],
  ['The response:', 200],
  ['You get back:', 200],
])('takes what stands below "%s" for the answer', (line, status) => {
  const operation = readWith('**Body:**', line);
  expect(operation?.requestBody?.samples).toHaveLength(1);
  expect(operation?.exchanges.flatMap(({ responses }) => responses)).toMatchObject([
    { status, body: { kind: 'json', value: { id: 3, name: 'Nele' } } },
  ]);
});

it.each(['Room 101:', 'Since 2019:', 'A boat of 200 tons:'])('takes "%s" for a sentence', (line) => {
  const operation = readWith('**Body:**', line);
  expect(operation?.exchanges).toEqual([]);
});

it.each(['**Body:** `{"name": "Nele"}`', 'Body: {"name": "Nele"}', '**Request body** (JSON): `{"name": "Nele"}`'])(
  'takes %s for a caption and a fence',
  (line) => {
    const { operation } = readTestPage(`# Harbour service\n\n### Register a boat\n\n\`POST /boats\`\n\n${line}\n`);
    expect(operation?.requestBody?.samples).toMatchObject([
      { kind: 'json', value: { name: 'Nele' }, at: { line: 7, column: line.indexOf('{') + 1 } },
    ]);
  },
);

it('takes a payload behind a status for the answer', () => {
  const { operation } = readTestPage(
    '# Harbour service\n\n### Find a boat\n\n`GET /boats/:id`\n\nResponse (200): `{"id": 3}`\n\n404: `{"error": "none"}`\n',
  );
  expect(operation?.exchanges.flatMap(({ responses }) => responses)).toMatchObject([
    { status: 200, body: { value: { id: 3 } } },
    { status: 404, body: { value: { error: 'none' } } },
  ]);
});

it.each([
  ['**Body** (`multipart/form-data`)', 'multipart/form-data'],
  ['#### Body (application/xml)', 'application/xml'],
  ['**Form fields**', 'application/x-www-form-urlencoded'],
])('learns the media type from "%s"', (line, mediaType) => {
  const { operation } = readTestPage(
    `# Harbour service\n\n### Register a boat\n\n\`POST /boats\`\n\n${line}\n\n| Field | Type | Description |\n|--|--|--|\n| name | string | Its name. |\n`,
  );
  expect(operation?.requestBody?.mediaTypes).toEqual([mediaType]);
});
