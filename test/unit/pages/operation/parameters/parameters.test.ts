import { describe, expect, test } from 'vitest';
import { readParameterNames } from '../../../../../src/pages/operation/parameters/parameter-names.js';
import { defaultVocabulary } from '../../../../../src/pages/vocabulary/vocabulary.js';
import { openOperation, readOperationPage } from '../../../../helpers/operation-page.js';

const FENCE = '```';
const request = (line: string) => `## HTTP request\n\n${FENCE}http\n${line}\n${FENCE}\n\n`;

function read(markdown: string) {
  const { operation, found, ledger } = readOperationPage(markdown);
  return { parameters: operation.parameters, found, rows: ledger.tableRows };
}

describe('readParameters', () => {
  test('takes what stands for a value for its option where both are called alike, and not for another one', () => {
    const table = '|Name|Description|\n|:--|:--|\n|PageSize|How many.|\n|end|Until when.|\n';
    const { parameters } = read(
      `# Get loans\n\n${request('GET /loans?page-size=<PageSize>&begin={end}&end={begin}')}## Query parameters\n\n${table}`,
    );
    expect(parameters.map(({ name, description }) => [name, description])).toEqual([
      ['page-size', 'How many.'],
      ['end', 'Until when.'],
    ]);
  });

  test.each(['{StartDay}', '<StartDay>', "'{start-day}'"])(
    'takes what stands for a value, %s, for its option',
    (value) => {
      const table =
        '|Name|Type|Description|\n|:--|:--|:--|\n|StartDay|Date|From when on.|\n|id|String|Whose.|\n|size|Int32|How many.|\n';
      const { parameters } = read(
        `# Add loans\n\n${request(`POST /books/{id}/loans?from=${value}`)}## Parameters\n\n${table}`,
      );
      expect(parameters.map(({ in: place, name, description }) => [place, name, description])).toEqual([
        ['query', 'from', 'From when on.'],
        ['path', 'id', 'Whose.'],
      ]);
    },
  );

  test('reads headers, but not those for credentials and media types', () => {
    const { parameters, found, rows } = read(
      `# Get books\n\n${request('GET /books')}## Request headers\n\n|Header|Value|\n|:--|:--|\n|Authorization|Bearer {token}. Required.|\n` +
        '|Accept|application/json|\n|If-Match|Required. The tag of the book.|\n|Consistency|eventual. Needed for searches.|\n' +
        '|Prefer: page-size=5|Optional.|\n|Session-Id|{session-id}|',
    );
    expect(parameters).toEqual([
      {
        in: 'header',
        name: 'If-Match',
        description: 'Required. The tag of the book.',
        constraints: { required: true },
        at: { line: 15, column: 2 },
      },
      {
        in: 'header',
        name: 'Consistency',
        description: 'eventual. Needed for searches.',
        sample: 'eventual',
        constraints: {},
        at: { line: 16, column: 2 },
      },
      {
        in: 'header',
        name: 'Prefer',
        description: 'Optional.',
        sample: 'page-size=5',
        constraints: { required: false },
        at: { line: 17, column: 2 },
      },
      { in: 'header', name: 'Session-Id', description: '{session-id}', constraints: {}, at: { line: 18, column: 2 } },
    ]);
    expect(found).toEqual([]);
    expect(rows).toEqual({ read: 6, used: 6, reported: 0 });
  });

  test('takes the first column for names where types stand beside it, whatever its title', () => {
    const page = (header: string) =>
      `# List books\n\n${request('GET /books')}## Query parameters\n\n|${header}|\n|--|--|\n|shelf|string|`;
    expect(read(page('Knob|Type')).parameters).toMatchObject([{ in: 'query', name: 'shelf' }]);
    expect(read(page('Type|Knob')).parameters).toEqual([]);
    expect(read(page('Operator|Description')).parameters).toEqual([]);
    expect(read(page('No.|Type').replace('|shelf|', '|1|')).parameters).toEqual([]);
  });

  test('takes no parameters from a table of the properties that a query option takes', () => {
    const { parameters, found } = read(
      `# Get books\n\n${request('GET /books')}## Optional query parameters\n\nApply **$filter** to one of the following properties.\n\n` +
        '|Properties|Description and example|\n|:--|:--|\n|genre|The kind: `/books?$filter=genre eq 1`.|\n',
    );
    expect(parameters).toEqual([]);
    expect(found).toEqual([]);
  });

  test('reads query, path and function parameters with their types', () => {
    const { parameters } = read(
      `# Get books\n\n${request('GET /books')}` +
        '## Optional query parameters\n\n|Name|Value|Description|\n|:--|:--|:--|\n|$expand|string|What to include.|\n\n' +
        '## Path parameters\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|_shelfId_|Int32|Required. The shelf.|\n\n' +
        '## Function parameters\n\n|Parameter|Type|Required?|Description|\n|:--|:--|:--|:--|\n|`period`|String|Yes|How long.|',
    );
    expect(parameters.map(({ in: place, name, type, constraints }) => [place, name, type, constraints])).toEqual([
      ['path', 'shelfId', { kind: 'scalar', scalar: 'int32' }, { required: true }],
      ['function', 'period', { kind: 'scalar', scalar: 'string' }, { required: true }],
      ['query', '$expand', { kind: 'scalar', scalar: 'string' }, {}],
    ]);
  });

  test('takes a sample from a column of examples', () => {
    const { parameters } = read(
      `# Get books\n\n${request('GET /books')}## Query parameters\n\n|Parameter|Description|Example|\n|:--|:--|:--|\n` +
        '|[\\$filter](../x.md)|Filters.|`/books?$filter=a eq 1&$top=1`|\n|[\\$top](../x.md) for pages|Size.|See request 3|',
    );
    expect(parameters.map(({ name, sample }) => [name, sample])).toEqual([
      ['$filter', 'a eq 1'],
      ['$top', undefined],
    ]);
  });

  test('reads the limits of options whose types their names say', () => {
    const { parameters, found } = read(
      `# Get books\n\n${request('GET /books')}## Query parameters\n\n|Name|Description|\n|:--|:--|\n` +
        '|$top|Page size. Maximum value is 50. The default value is 10.|\n|$filter|Maximum value is 50.|',
    );
    expect(parameters.map(({ name, type, constraints }) => [name, type, constraints])).toEqual([
      ['$top', undefined, { maximum: 50, default: 10 }],
      ['$filter', undefined, {}],
    ]);
    expect(found).toEqual([]);
  });

  test('takes no properties for parameters where their examples are uses of an option', () => {
    const { parameters, found } = read(
      `# Get books\n\n${request('GET /books')}## Query parameters\n\n|Property|Example|Notes|\n|:--|:--|:--|\n` +
        "|title|`$orderby=title desc`||\n|author/id|`$filter=author/id eq '1'`|The whole path.|",
    );
    expect([parameters, found]).toEqual([[], []]);
  });

  test('moves the cells of a row that lacks one', () => {
    const { parameters } = read(
      `# Get books\n\n${request('GET /books')}## Request headers\n\n|Name|Type|Description|\n|:--|:--|:--|\n|Client-Request|Names the call.|`,
    );
    expect(parameters).toEqual([
      {
        in: 'header',
        name: 'Client-Request',
        description: 'Names the call.',
        constraints: {},
        at: { line: 13, column: 2 },
      },
    ]);
  });

  test('reads the body of a GET as arguments', () => {
    const { parameters, found } = read(
      `# Find function\n\n${request('GET /books/find')}## Request body\n\nIn the request URL, provide values.\n\n` +
        '|Property|Type|Description|\n|:--|:--|:--|\n|title|String|What to find.|',
    );
    expect(parameters).toEqual([
      {
        in: 'function',
        name: 'title',
        type: { kind: 'scalar', scalar: 'string' },
        description: 'What to find.',
        constraints: {},
        at: { line: 15, column: 2 },
      },
    ]);
    expect(found).toEqual(['pages/body-on-get 13:1']);
  });

  test('finds out where plain parameters of a GET go', () => {
    const { parameters } = read(
      `# Find\n\n${request('GET /books/{id}')}## Parameters\n\n|Name|Type|Description|\n|:--|:--|:--|\n|id|String|The key.|\n|size|Int32|How many.|`,
    );
    expect(parameters.map(({ in: place, name }) => `${place} ${name}`)).toEqual(['path id', 'query size']);
  });

  test('leaves plain parameters of requests with a body to that, but for placeholders and beside a table of it', () => {
    const table = (...names: readonly string[]) =>
      [
        '|Parameter|Type|Description|',
        '|:--|:--|:--|',
        ...names.map((name) => `|${name}|String|A name.|`),
        '',
        '',
      ].join('\n');
    const page = (parameters: string, body = '') =>
      `# Lend a book\n\n${request('POST /books/{bookId}/lend')}## Request parameters\n\n${parameters}## Request body\n\n${body}`;
    const placesIn = (markdown: string) => read(markdown).parameters.map(({ in: place, name }) => `${place} ${name}`);
    expect(placesIn(page(table('book-id')))).toEqual(['path book-id']);
    expect(placesIn(page(table('book-id', 'days')))).toEqual(['path book-id']);
    const { requestBody } = readOperationPage(page(table('book-id', 'days'))).operation;
    expect(requestBody?.rows.map(({ name }) => name)).toEqual(['days']);
    expect(placesIn(page(table('book-id', 'days'), table('reader')))).toEqual(['path book-id', 'query days']);
  });

  test('adds headers from the block of the request, but for those that every client sends', () => {
    const { parameters } = read(
      `# Close\n\n${request('POST /books/close\nsession-id: {session-id}\nHost: books.example\nContent-Type: application/json\nContent-Length: 12')}`,
    );
    expect(parameters).toEqual([
      { in: 'header', name: 'session-id', sample: '{session-id}', constraints: {}, at: { line: 7, column: 1 } },
    ]);
  });

  test('reports a row without a name', () => {
    const { found, rows } = read(
      `# Get books\n\n${request('GET /books')}## Query parameters\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|whatever you like|String|Free.|`,
    );
    expect(found).toEqual(['pages/parameter-without-name 13:2']);
    expect(rows).toEqual({ read: 1, used: 0, reported: 1 });
  });
});

test('reads what the cell of a type says besides, as of a property', () => {
  const rows = [
    '|Name|Type|Description|',
    '|-|-|-|',
    '|size|string, maximum size 20|How big.|',
    '|page|Int32 (optional)|Which.|',
  ];
  const { operation } = readOperationPage(['# List books', '## Query parameters', ...rows].join('\n'));
  expect(operation.parameters).toMatchObject([
    { name: 'size', constraints: { maxLength: 20 } },
    { name: 'page', constraints: { required: false } },
  ]);
});

describe('readParameterNames', () => {
  test.each([
    ['{id}', 'path', ['id']],
    ['path and file', 'path', ['path and file']],
    ['path and file', 'query', ['path', 'file']],
    ['`$top`, `$skip`', 'query', ['$top', '$skip']],
    ['$filter with any operator', 'query', ['$filter']],
    ['**if-match** (optional)', 'header', ['if-match']],
    ['two words', 'query', []],
    ['', 'header', []],
  ] as const)('reads %s in %s', (text, place, want) => {
    expect(readParameterNames(text, place, defaultVocabulary).map(({ name }) => name)).toEqual(want);
  });
});

describe('readQueryOptions', () => {
  const options = (prose: string) => {
    const { operation } = readOperationPage(
      `# List books\n\n${request('GET /books')}## Optional query parameters\n\n${prose}`,
    );
    return operation.queryOptions.map(({ name }) => name);
  };

  test.each([
    ['code spans', 'This method supports `$select`, `$filter` and `$orderBy`.', ['$select', '$filter', '$orderby']],
    ['plain text', 'Use $top to get fewer.\n\n- $expand for the **pages**', ['$top', '$expand']],
    [
      'names without a dollar, where it speaks of all',
      'It knows the OData query parameters.\n\nValid are `expand` and `select`, not `title`.',
      ['$expand', '$select'],
    ],
    ['names that are spelled in full elsewhere', 'Valid are `expand` and `top`.\n\n|a|b|\n|-|-|\n|$top|1|', ['$top']],
    ['no word in code that may be anything', 'The `format` of the answer, and its `count`.', []],
    [
      'whole queries',
      'Add `/books?$filter=a eq 1&$top=5` or `$expand=pages($select=text)`.',
      ['$filter', '$top', '$expand'],
    ],
    ['denials', 'Use `$top`. This method does **not** support `$filter`. `$skip` is not supported.', ['$top']],
    ['notes', '> **Note:** `$search` needs a header.', ['$search']],
  ])('reads %s', (_, prose, want) => {
    expect(options(prose)).toEqual(want);
  });

  test('reads sentences about options in sections about other parameters', () => {
    const { operation } = readOperationPage(
      `# Count books\n\n${request("GET /books/count(shelf='{shelf}')")}## Function parameters\n\n` +
        '|Parameter|Type|Description|\n|:--|:--|:--|\n|shelf|String|Where `$skip` is ignored.|\n\n' +
        'Use `$count` as you like. This function supports the `$top` and `$format` [OData query parameters](/query).',
    );
    expect(operation.queryOptions).toEqual([
      { name: '$top', at: { line: 15, column: 55 } },
      { name: '$format', at: { line: 15, column: 66 } },
    ]);
  });

  test.each([
    ['in code', 'You can use the `topic` query parameter.', [{ name: 'topic' }]],
    ['in bold', 'See the **topic** and **room** query string parameters.', [{ name: 'topic' }, { name: 'room' }]],
    ['in a list', 'You can filter by the query parameters `topic` and `lost`.', [{ name: 'topic' }, { name: 'lost' }]],
    ['with a value', 'Append the `lost=true` query parameter.', [{ name: 'lost', sample: 'true' }]],
    ['in plain text', 'Add a query parameter named @library.onConflict.', [{ name: '@library.onConflict' }]],
    [
      'with values',
      'Add a query parameter called `onConflict` with the values _fail_, _replace_, or _rename_.',
      [{ name: 'onConflict', possibleValues: ['fail', 'replace', 'rename'] }],
    ],
    [
      'with values, and a link behind them',
      'Send the `model` query parameter with values `A` or `B` to choose the [licence](/licences).',
      [{ name: 'model', possibleValues: ['A', 'B'] }],
    ],
    ['as a link to its explanation', 'Use the [$top](/query#top) query parameter.', [{ name: '$top' }]],
    ['without its dollar', 'Use the **expand** OData query option.', [{ name: '$expand' }]],
    ['of its own, like one of the protocol', 'The `format` query parameter is the language.', [{ name: 'format' }]],
    ['but no kind of parameters', 'It takes **OData** query parameters, and [advanced](/x) query parameters.', []],
    ['but no denied one', 'The `topic` query parameter is not supported.', []],
    ['but no word that is called otherwise', 'The `topic` property, and query parameters that help.', []],
  ])('reads an option of its own %s in any section', (_, prose, want) => {
    const { operation } = readOperationPage(
      `# List books\n\n${request('GET /books')}## Remarks\n\n${prose}\n\n## Example\n\nThe \`late\` query parameter.`,
    );
    expect(operation.queryOptions.map(({ at: _at, description: _sentence, ...option }) => option)).toEqual(want);
  });

  test('describes an option of its own by the sentence that is about it alone', () => {
    const { operation } = readOperationPage(
      `# List books\n\n${request('GET /books')}## Query parameters\n\nAppend the \`lost=true\` query parameter to see\n` +
        'what is gone. Use the `$top` query parameter. See the **topic** and **room** query parameters.',
    );
    expect(operation.queryOptions.map(({ name, description }) => [name, description])).toEqual([
      ['lost', 'Append the lost=true query parameter to see what is gone.'],
      ['$top', undefined],
      ['topic', undefined],
      ['room', undefined],
    ]);
  });

  test('reads no option from the general sentence', () => {
    expect(
      options('This method supports the [OData query parameters](/query) to help customize the response.'),
    ).toEqual([]);
  });

  test('keeps positions', () => {
    const { operation } = readOperationPage(
      `# List\n\n${request('GET /books')}## Query parameters\n\nUse all\nof \`$top\`.`,
    );
    expect(operation.queryOptions).toEqual([{ name: '$top', at: { line: 12, column: 5 } }]);
  });
});

test('every section of an example is left alone', () => {
  const { context, found } = openOperation(
    '# X\n\n## Examples\n\n### Query parameters\n\n|Parameter|Type|\n|:--|:--|\n|a|String|',
  );
  expect(context.sections).toHaveLength(3);
  expect(found()).toEqual([]);
  expect(
    readOperationPage('# X\n\n## Examples\n\n### Query parameters\n\n|Parameter|Type|\n|:--|:--|\n|a|String|').operation
      .parameters,
  ).toEqual([]);
});
