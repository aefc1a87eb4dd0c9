import { expect, it } from 'vitest';
import { example, operationPage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const COLUMNS = 'Name|Type|Description';

/** The schemas of the members of the body, and of the response, of a page whose tables have the rows. */
function read(rows: readonly string[], sent: string, got = sent) {
  const { model } = linkMarkdown({
    'api/lend.md': operationPage(
      'POST /loans',
      '## Request body',
      table(COLUMNS, ...rows),
      '## Response',
      table(COLUMNS, ...rows),
      example(
        `POST https://library.example/loans\nContent-Type: application/json\n\n${sent}`,
        `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${got}`,
      ),
    ),
  });
  const [operation] = model.operations;
  const membersOf = (content: NonNullable<typeof operation>['responses'][number]['content'] | undefined) => {
    const schema = content?.[0]?.schema;
    return schema?.kind === 'object' ? schema.properties.map((member) => member.schema) : undefined;
  };
  return [membersOf(operation?.requestBody?.content), membersOf(operation?.responses[0]?.content)];
}

const TEXT = { kind: 'scalar', scalar: 'string' };
const ENUMERATION = { kind: 'enum', members: ['open', 'shut'] };
const STATES = 'The state. Possible values are: `open`, `shut`.';

it.each([
  ['no type', 'title||Which book.', '{ "title": "Emma" }', TEXT],
  ['an array', 'topics|array|What it is about.', '{ "topics": ["maps"] }', { kind: 'array', items: TEXT }],
  ['an object', 'place|Object|Where.', '{ "place": "here" }', { kind: 'any' }],
  [
    'an object that is shown',
    'place|Object|Where.',
    '{ "place": { "room": "A" } }',
    { kind: 'object', properties: [{ name: 'room', schema: TEXT }] },
  ],
  [
    'several in words',
    'books|Book|An array of books.',
    '{ "books": [{}] }',
    { kind: 'array', items: { type: 'library.Book' } },
  ],
  ['one', 'book|Book|The book.', '{ "book": [{}] }', { type: 'library.Book' }],
  ['values without a type', `state||${STATES}`, '{ "state": "open" }', ENUMERATION],
  ['values', `state|String|${STATES}`, '{ "state": "open" }', ENUMERATION],
  ['numbers', 'state||The state. Possible values are: `1`, `2`.', '{ "state": 1 }', { scalar: 'int32' }],
])('completes a row with %s by the payloads', (_, row, payload, want) => {
  expect(read([row], payload)).toMatchObject([[want], [want]]);
});

it('takes rows for members of others with what the payloads show in them', () => {
  const rows = ['owner|object|Who.', 'owner.name|string|Name.', 'lines|array|What.', 'lines[].price|int|How much.'];
  const line = { kind: 'object', properties: [{ name: 'price', schema: { scalar: 'int32' } }, { name: 'unit' }] };
  const want = [
    { kind: 'object', properties: [{ name: 'name', schema: TEXT, description: 'Name.' }, { name: 'age' }] },
    { kind: 'array', items: line },
  ];
  const payload = '{ "owner": { "name": "Ada", "age": 36 }, "lines": [{ "price": "5", "unit": "EUR" }] }';
  expect(read(rows, payload)).toMatchObject([want, want]);
});

it('takes the table of a response for that of the items that payloads show', () => {
  const [, response] = read(
    ['due|date|When.', 'late|Boolean|Whether.'],
    '{}',
    '{ "items": [{ "due": "2030-01-02" }] }',
  );
  expect(response).toMatchObject([
    { kind: 'array', items: { kind: 'object', properties: [{ name: 'due' }, { name: 'late' }] } },
  ]);
});

it('lets null stand where a payload has it, unless the row says otherwise', () => {
  const { model } = linkMarkdown({
    'api/lend.md': operationPage(
      'GET /loans',
      '## Response',
      table(COLUMNS, 'due|date|When. `null` for good.', 'late|Boolean|Whether.', 'id|String|The key. Not nullable.'),
      example('GET https://library.example/loans', 'HTTP/1.1 200 OK\n\n{ "due": null, "late": true, "id": null }'),
    ),
  });
  const schema = model.operations[0]?.responses[0]?.content[0]?.schema;
  expect(schema?.kind === 'object' && schema.properties.map(({ constraints }) => constraints.nullable)).toEqual([
    true,
    undefined,
    false,
  ]);
});
