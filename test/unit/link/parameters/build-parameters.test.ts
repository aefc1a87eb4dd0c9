import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../../../src/model/api-model.js';
import { example, operationPage, page, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

/** The parameters of the one operation of a page. */
function parametersOf(request: string, ...blocks: readonly string[]): readonly Parameter[] {
  const { model } = linkMarkdown({ 'api/page.md': operationPage(request, ...blocks) });
  return model.operations[0]?.parameters ?? [];
}

const section = (heading: string, header: string, ...rows: readonly string[]) =>
  page(`## ${heading}`, table(header, ...rows));

describe('path parameters', () => {
  it('stand in path order with the description, type and place of their row', () => {
    const parameters = parametersOf(
      'GET /books/{id}/pages/{number}',
      section(
        'Path parameters',
        'Parameter|Type|Description',
        'number|Int32|The page, from 1.',
        'id|String|The shelf mark.',
      ),
    );
    expect(parameters).toMatchObject([
      {
        in: 'path',
        name: 'book-id',
        description: 'The shelf mark.',
        required: true,
        origin: { file: 'api/page.md', line: 16, column: 2 },
      },
      {
        in: 'path',
        name: 'number',
        description: 'The page, from 1.',
        required: true,
        schema: { kind: 'scalar', scalar: 'int32' },
        origin: { file: 'api/page.md', line: 15, column: 2 },
      },
    ]);
  });

  it.each([
    { shape: 'the only placeholder', request: 'GET /books/{id}', row: 'shelfMark', want: ['As on its back.'] },
    {
      shape: 'one of two placeholders',
      request: 'GET /books/{id}/pages/{number}',
      row: 'shelfMark',
      want: ['The identifier of the book.', 'The identifier of the number.'],
    },
    {
      shape: 'a placeholder of another line',
      request: 'GET /books/{id}\nGET /pages/{number}',
      row: 'number',
      want: ['The identifier of the book.'],
    },
  ])('take the only row, whatever its name, for $shape', ({ request, row, want }) => {
    const rows = section('Path parameters', 'Parameter|Type|Description', `${row}|String|As on its back.`);
    expect(parametersOf(request, rows).map(({ description }) => description)).toEqual(want);
  });

  it.each([
    { request: 'GET /books/{id}', want: ['The identifier of the book.'] },
    { request: 'GET /books/{id | isbn}', want: ['The identifier of the book, given as id or isbn.'] },
    { request: 'GET /books/{lender-id}', want: ['The identifier of the lender.'] },
    { request: "GET /books/find(topic='{topic}')", want: ['The argument topic of the function.'] },
    { request: 'GET /shelf:/{item-path}:/books', want: ['The path of the item: item path.'] },
  ])('without a row say what stands at $request', ({ request, want }) => {
    expect(parametersOf(request).map(({ description }) => description)).toEqual(want);
  });

  it('know arguments in quotes, and the sample that stands for one', () => {
    expect(parametersOf("GET /books/find(topic='maps',year={year})")).toMatchObject([
      { name: 'topic', quoted: true, example: 'maps' },
      { name: 'year', schema: { kind: 'scalar', scalar: 'string' } },
    ]);
  });

  it('are single values, whatever their row says', () => {
    const [parameter] = parametersOf(
      'GET /books/{id}',
      section('Path parameters', 'Parameter|Type|Description', 'id|String collection|The marks.'),
    );
    expect(parameter?.schema).toEqual({ kind: 'scalar', scalar: 'string' });
  });
});

describe('query parameters', () => {
  it.each([
    {
      shape: 'an argument, when the lines of the page call another function only',
      request: "GET /shelf/range(first='{first}')/overlap",
      blocks: [
        section('Function parameters', 'Parameter|Type|Description', 'other|String|The other.', 'first|String|It.'),
      ],
      want: [{ name: 'other', in: 'query' }],
    },
    {
      shape: 'a row of a table',
      request: 'GET /books',
      blocks: [section('Query parameters', 'Parameter|Type|Description', 'topic|String|What it is about. Required.')],
      want: [{ name: 'topic', required: true, description: 'What it is about. Required.' }],
    },
    {
      shape: 'an optional placeholder of the request line',
      request: 'GET /books?$top={n}',
      blocks: [],
      want: [{ name: '$top', required: false, schema: { kind: 'scalar', scalar: 'int32' } }],
    },
    {
      shape: 'placeholders that every line has',
      request: 'GET /loans?from={day}&to={day}',
      blocks: [],
      want: [
        { name: 'from', required: true },
        { name: 'to', required: true },
      ],
    },
    {
      shape: 'a value that is no placeholder, which is an example',
      request: 'GET /books?sort=title',
      blocks: [],
      want: [{ name: 'sort', required: false, example: 'title', origin: { line: 8, column: 1 } }],
    },
    {
      shape: 'further lines for the same path',
      request: 'GET /books\nGET /books?expand=pages(select=text)\nGET /books?lost=true&$filter=a%20eq%20{n}',
      blocks: [],
      want: [
        { name: 'expand', required: false, example: 'pages(select=text)' },
        { name: 'lost', required: false, example: 'true', schema: { kind: 'scalar', scalar: 'boolean' } },
        { name: '$filter', required: false },
      ],
    },
    {
      shape: 'a placeholder that a line of the page goes without',
      request: 'GET /books?topic={topic}\nGET /books',
      blocks: [],
      want: [{ name: 'topic', required: false }],
    },
    {
      shape: 'the URL of an example',
      request: 'GET /books/{id}',
      blocks: [
        example('GET https://library.example/v1.0/books/7?$expand=pages&edition=first%20one&$sortby&plain'),
        example('GET https://library.example/v1.0/shelves?room=2'),
      ],
      want: [
        { name: '$expand', example: 'pages', required: false, origin: { line: 14, column: 1 } },
        { name: 'edition', example: 'first one', required: false },
        { name: 'plain', required: false },
      ],
    },
    {
      shape: 'prose with a value, or with a list of values',
      request: 'GET /books',
      blocks: [
        page(
          '## Optional query parameters',
          'Add the `lost=true` query parameter.',
          'The `topic` query parameter supports the values `maps` and `poems`.',
        ),
      ],
      want: [
        { name: 'lost', required: false, example: 'true', origin: { line: 13, column: 10 } },
        { name: 'topic', required: false, constraints: { possibleValues: ['maps', 'poems'] } },
      ],
    },
    {
      shape: 'prose with the values of an option that a request line has',
      request: 'GET /books?topic=maps\nGET /books?topic=poems',
      blocks: [page('## Remarks', 'The `topic` query parameter supports the values `maps` and `poems`.')],
      want: [{ name: 'topic', required: false, example: 'maps', constraints: { possibleValues: ['maps', 'poems'] } }],
    },
    {
      shape: 'an option in brackets',
      request: 'GET /books[?topic={topic}]',
      blocks: [],
      want: [{ name: 'topic', required: false }],
    },
    {
      shape: 'a row that the request line repeats',
      request: 'GET /books?topic={topic}',
      blocks: [section('Query parameters', 'Parameter|Type|Description', 'topic|String|What it is about.')],
      want: [{ name: 'topic', required: true, description: 'What it is about.' }],
    },
    {
      shape: 'a row, with the value of an example',
      request: 'GET /books',
      blocks: [
        section('Query parameters', 'Parameter|Type|Description', 'topic|String|What it is about.'),
        example('GET /books?topic=maps'),
      ],
      want: [{ name: 'topic', required: false, description: 'What it is about.', example: 'maps' }],
    },
    {
      shape: 'an option that prose names',
      request: 'GET /books',
      blocks: [page('## Optional query parameters', 'This method supports the `$filter` query option.')],
      want: [{ name: '$filter', required: false, description: 'Condition that the returned items meet.' }],
    },
    {
      shape: 'an option of the API that is called like one of the protocol',
      request: 'GET /books',
      blocks: [
        page('## Optional query parameters', 'The `format` query parameter is the language of the answer.'),
        example('GET /books?format=fr'),
      ],
      want: [
        {
          name: 'format',
          description: 'The format query parameter is the language of the answer.',
          example: 'fr',
          origin: { line: 13, column: 6 },
        },
      ],
    },
    {
      shape: 'the URL of an example with an option that is called like one of the protocol',
      request: 'GET /books',
      blocks: [example('GET /books?search=maps')],
      want: [{ name: 'search', description: 'The query parameter search.', example: 'maps' }],
    },
    {
      shape: 'the URL of an example with an option that its page names with a dollar sign',
      request: 'GET /books',
      blocks: [page('## Optional query parameters', 'This method supports `$filter`.'), example('GET /books?filter=a')],
      want: [{ name: '$filter' }],
    },
    {
      shape: 'a row that names a placeholder of the path',
      request: 'GET /books/{topic}',
      blocks: [section('Query parameters', 'Parameter|Type|Description', 'topic|String|What it is about.')],
      want: [],
    },
    {
      shape: 'a row that names a placeholder as its page writes it',
      request: 'GET /books/{id}',
      blocks: [section('URI parameters', 'Parameter|Type|Description', 'Id|String|Which book.')],
      want: [],
    },
    {
      shape: 'an argument that the path does not have',
      request: 'GET /books/find',
      blocks: [section('Function parameters', 'Parameter|Type|Description', 'topic|String|What it is about.')],
      want: [{ name: 'topic', description: 'What it is about.' }],
    },
    {
      shape: 'a path parameter that an example passes to the function',
      request: 'GET /shelves/{id}/find',
      blocks: [
        section('Path parameters', 'Parameter|Type|Description', 'topic|String|What it is about.', 'mark|String|?'),
        example('GET /shelves/7/find(topic=5)'),
      ],
      want: [{ name: 'topic', description: 'What it is about.' }],
    },
    {
      shape: 'arguments of another line of the page',
      request: "GET /books/all\nGET /books/find(topic='{topic}')",
      blocks: [section('Function parameters', 'Parameter|Type|Description', 'topic|String|What it is about.')],
      want: [],
    },
    {
      shape: 'arguments of another line of the page, below the wrong heading',
      request: "GET /books/find\nGET /books/find(topic='{topic}')",
      blocks: [section('Query parameters', 'Parameter|Type|Description', 'topic|String|What it is about.')],
      want: [],
    },
  ])('come from $shape', ({ request, blocks, want }) => {
    expect(parametersOf(request, ...blocks).filter((parameter) => parameter.in === 'query')).toMatchObject(want);
  });

  it.each([
    {
      shape: 'a form',
      request: 'GET /books?$filter=year%20eq%20{year}',
      rows: [],
      want: 'Documented in the form `year eq {year}`.',
    },
    {
      shape: 'a form with a placeholder that a row describes',
      request: "GET /books?$filter=note eq '{note_id}'",
      rows: ['note_id|String|The note that<br>is meant.'],
      want: "Documented in the form `note eq '{note_id}'`, where\n\n- `note_id`: The note that is meant.",
    },
    {
      shape: 'several forms',
      request:
        'GET /books?$filter=year eq {year}\nGET /books?$filter=year gt {year}\nGET /books?$filter=year eq {year}',
      rows: ['year|String|A year.'],
      want: 'Documented in the forms\n\n- `year eq {year}`\n- `year gt {year}`\n\nwhere\n\n- `year`: A year.',
    },
  ])('say what their request lines show: $shape', ({ request, rows, want }) => {
    const blocks = rows.length > 0 ? [section('Path parameters', 'Parameter|Type|Description', ...rows)] : [];
    const [parameter] = parametersOf(request, ...blocks);
    expect(parameter?.description).toBe(`Condition that the returned items meet.\n\n${want}`);
  });

  it.each(['{condition}', "'{condition}'", '<condition>', 'year eq 2020'])('say nothing more of %s', (value) => {
    const [parameter] = parametersOf(`GET /books?$filter=${value}`);
    expect(parameter?.description).toBe('Condition that the returned items meet.');
  });

  it('are not required where another page does without them', () => {
    const { operation } = linkMarkdown({
      'api/a.md': operationPage('GET /loans?from={day}'),
      'api/b.md': operationPage('GET /loans'),
    });
    expect(operation('GET /loans').parameters).toMatchObject([{ name: 'from', required: false }]);
  });
});

describe('rows for which no request line has a place', () => {
  const found = (request: string, heading: string, ...rows: readonly string[]) =>
    linkMarkdown({
      'api/page.md': operationPage(request, section(heading, 'Parameter|Type|Description', ...rows)),
    }).found.filter((code) => code.includes('without-place'));

  it.each([
    { request: 'GET /books/{id}/pages/{number}', heading: 'Path parameters', want: [15] },
    { request: 'GET /books/find', heading: 'Function parameters', want: [15] },
    { request: 'GET /books/{mark}', heading: 'Path parameters', want: [] },
    { request: 'GET /books/{id}', heading: 'Path parameters', want: [] },
    { request: 'GET https://{mark}/v1/books', heading: 'Path parameters', want: [] },
    { request: "GET /books?$filter=mark eq '{mark}'", heading: 'Path parameters', want: [] },
    { request: "GET /books/all\nGET /books/find(mark='{mark}')", heading: 'Path parameters', want: [] },
    { request: 'GET /books', heading: 'Query parameters', want: [] },
    { request: 'GET /books?mark={value}', heading: 'Function parameters', want: [] },
    { request: 'GET /books?mark=torn', heading: 'Request body', want: [] },
  ])('are reported: $heading of $request', ({ request, heading, want }) => {
    expect(found(request, heading, 'mark|String|As on its back.')).toEqual(
      want.map((line) => `link/parameter-without-place api/page.md:${line}:2`),
    );
  });
});

describe('header parameters', () => {
  it('leave out what security and media types say', () => {
    const parameters = parametersOf(
      'GET /books',
      section(
        'Request headers',
        'Name|Description',
        'Authorization|Bearer {token}. Required.',
        'Accept|application/json',
        'Content-Type|application/json',
        'If-Match|The version that is meant. Required.',
        'Prefer: return=minimal|Asks for less. Optional.',
        'if-match|The version that is meant. Required.',
      ),
    );
    expect(parameters).toMatchObject([
      {
        in: 'header',
        name: 'If-Match',
        required: true,
        description: 'The version that is meant. Required.',
        origin: { file: 'api/page.md', line: 18, column: 2 },
      },
      { in: 'header', name: 'Prefer', required: false, example: 'return=minimal' },
    ]);
  });

  it('tell of each value that has a row of its own', () => {
    const parameters = parametersOf(
      'GET /books',
      section(
        'Request headers',
        'Name|Description',
        'Prefer: maxpagesize={n}|How many books. Optional.',
        'Prefer: return=minimal|Asks for less. Optional.',
        'Prefer|A time zone.',
      ),
    );
    expect(parameters).toMatchObject([
      {
        name: 'Prefer',
        required: false,
        description:
          '- `maxpagesize={n}`: How many books. Optional.\n- `return=minimal`: Asks for less. Optional.\n- A time zone.',
        example: 'return=minimal',
        origin: { file: 'api/page.md', line: 15, column: 2 },
      },
    ]);
  });

  it('of all pages of an operation are put together', () => {
    const headers = (...rows: readonly string[]) => section('Request headers', 'Name|Description', ...rows);
    const { operation } = linkMarkdown({
      'api/a.md': operationPage('GET /books', headers('If-Match|First.')),
      'api/b.md': operationPage('GET /books', headers('If-Match|Second.', 'Prefer|Asks for less.')),
    });
    expect(operation('GET /books').parameters).toMatchObject([
      { name: 'If-Match', description: 'First.' },
      { name: 'Prefer', origin: { file: 'api/b.md' } },
    ]);
  });
});
