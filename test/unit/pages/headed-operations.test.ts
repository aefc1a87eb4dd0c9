import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../src/http/path-template.js';
import { readFromMemory } from '../../helpers/docs-in-memory.js';
import { linkMarkdown } from '../../helpers/link-markdown.js';

const FENCE = '```';
const fence = (text: string, language = '') => `${FENCE}${language}\n${text}\n${FENCE}\n`;

function read(markdown: string) {
  const { operation, diagnostics } = readFromMemory('books.md', { 'books.md': markdown });
  return {
    requests: operation?.requests.map(({ line, title, caption }) => ({
      line: `${line.method} ${line.target}`,
      at: `${line.at.line}:${line.at.column}`,
      title,
      ...(caption !== undefined && { caption }),
    })),
    exchanges: [operation, ...(operation?.parts ?? [])].map((part) =>
      part?.exchanges.flatMap(({ responses }) => responses.map(({ status }) => status)),
    ),
    found: diagnostics.map(({ code }) => code),
  };
}

describe('operations below a heading of methods', () => {
  it('are each of their own', () => {
    const part = (title: string, line: string) =>
      `### ${title}\n\n${fence(line)}\n#### Response\n\n##### 200\n\n${fence('{ "id": 1 }', 'json')}\n`;
    expect(
      read(`# Books\n\n## Operations\n\n${part('List books', 'GET /books')}${part('Get a book', 'GET /books/{id}')}`),
    ).toEqual({
      requests: [
        { line: 'get /books', at: '8:1', title: 'List books' },
        { line: 'get /books/{id}', at: '22:1', title: 'Get a book' },
      ],
      exchanges: [[200], [200]],
      found: [],
    });
  });

  it('may be headings that are request lines, and nothing else', () => {
    expect(
      read('# Books\n\n## Actions\n\n### GET /books\n\nLists books.\n\n### DELETE /books/&lt;id>\n\nBurns one.\n')
        .requests,
    ).toEqual([
      { line: 'get /books', at: '5:1', title: 'Lists books', caption: 'Lists books.' },
      { line: 'delete /books/{id}', at: '9:1', title: 'Burns one', caption: 'Burns one.' },
    ]);
  });
});

describe('payloads below the heading of an operation', () => {
  const bodies = (markdown: string) =>
    readFromMemory('books.md', { 'books.md': `# Books\n\n## Actions\n\n${markdown}` }).operation?.exchanges.map(
      ({ request, responses }) => [
        request?.body?.kind === 'json' ? request.body.value : undefined,
        ...responses.map(({ status, body }) => [status, body?.kind === 'json' ? body.value : undefined]),
      ],
    );

  it('answer a request that has none', () => {
    const sample = fence('curl -H "Content-Type: application/json" https://example.com/books', 'sh');
    expect(bodies(`### GET /books\n\nLists books.\n\n${fence('[1]', 'json')}\nTry it:\n\n${sample}`)).toEqual([
      [undefined, [200, [1]]],
      [undefined],
    ]);
    expect(bodies(`### GET /books\n\nLists books.\n\n${sample}\n${fence('[1]', 'json')}`)).toEqual([
      [undefined, [200, [1]]],
    ]);
  });

  it('are what the line above them says', () => {
    expect(
      bodies(
        `### POST /books\n\nAdds one. Expects an object:\n\n${fence('{ "name": "Emma" }', 'json')}\nReturns the book.\n\n${fence('{ "id": 1 }', 'json')}`,
      ),
    ).toEqual([[{ name: 'Emma' }, [200, { id: 1 }]]]);
  });
});

it('the only operation of a page has nothing of other parts, where its heading is the request line', () => {
  const message = `## Messages\n\n### subscribe\n\n${fence('{ "type": "subscribe" }', 'json')}`;
  const text = `# Radar\n\n## REST\n\n### GET /targets\n\nReturns targets.\n\n${message}`;
  expect(readFromMemory('radar.md', { 'radar.md': text }).operation).toMatchObject({
    requests: [{ title: 'Returns targets' }],
    exchanges: [],
  });
});

describe('request lines that open the items of a list', () => {
  const page = [
    '# Crates\n\n## Summary\n\n* `GET /crates` - see [below](#list-crates)\n* `POST /crates` - see [below](#build-a-crate)\n\n',
    'List crates\n-----------\n\n* `GET /crates` will return [all](all.md) crates with an ID of `2`.\n\n',
    `###### Example JSON response\n\n${fence('[{ "id": 1 }]', 'json')}\n`,
    'Build a crate\n-------------\n\n* `POST /crates` builds a crate.\n\n_Optional parameters_:\n\n* `name` - a word for it\n* `size` - how wide it is\n\n',
    'This will return `201 Created`, or `507 Insufficient Storage`.\n\n',
    `###### Example JSON request\n\n${fence('{ "name": "A" }', 'json')}`,
  ].join('');

  it('are each an operation, at the heading that has no others', () => {
    expect(read(page)).toEqual({
      requests: [
        {
          line: 'get /crates',
          at: '11:4',
          title: 'List crates',
          caption: 'will return all crates with an ID of 2.',
        },
        { line: 'post /crates', at: '22:4', title: 'Build a crate', caption: 'builds a crate.' },
      ],
      exchanges: [[200], []],
      found: [],
    });
  });

  it('have the answers that the text below them states, and parameters below a caption in italics', () => {
    const { operation } = readFromMemory('books.md', { 'books.md': page });
    expect(operation?.parts[0]?.response?.statuses.map(({ status }) => status)).toEqual([201, 507]);
    expect(operation?.parts[0]?.exchanges[0]?.request?.body).toMatchObject({ value: { name: 'A' } });
    expect(operation?.parts[0]?.requestBody).toMatchObject({ rows: [{ name: 'name' }, { name: 'size' }] });
  });
});

describe('commands below headings', () => {
  const page = (path: string) =>
    [
      `# Lanes\n\n## List lanes\n\n${fence(`curl -X GET "https://example.com/lakes/${path}/lanes"`, 'bash')}\n`,
      `${fence('[{ "id": 1 }]', 'json')}\nOptional [query string parameters](query.md):\n\n`,
      '<table>\n<tr>\n<th><code>size</code></th>\n<td>How wide.</td>\n</tr>\n</table>\n\n',
      `## Open a lane\n\n${fence(`curl -X POST "https://example.com/lakes/${path}/lanes" -H "Content-Type: application/json" -d '{"key":"a"}'`, 'bash')}\n`,
      'Required [request body properties](body.md):\n\n<table>\n<tr>\n<th><code>key</code></th>\n<td>A name.</td>\n</tr>\n</table>\n\n',
      'Success response: `201 Created`\n',
    ].join('');

  it('are requests where they have placeholders, and samples as well', () => {
    expect(read(page('{lake.id}'))).toEqual({
      requests: [
        { line: 'get https://example.com/lakes/{lake.id}/lanes', at: '6:1', title: 'List lanes' },
        { line: 'post https://example.com/lakes/{lake.id}/lanes', at: '25:1', title: 'Open a lane' },
      ],
      exchanges: [[200], []],
      found: [],
    });
  });

  it('have the parameters and bodies that captions announce', () => {
    const { operation } = readFromMemory('books.md', { 'books.md': page('{lake.id}') });
    expect(operation?.parameters).toMatchObject([{ in: 'query', name: 'size' }]);
    expect(operation?.parts[0]?.requestBody).toMatchObject({
      rows: [{ name: 'key', constraints: { required: true } }],
    });
    expect(operation?.parts[0]?.response?.statuses).toMatchObject([{ status: 201 }]);
  });

  it('are requests where none has, with values for placeholders', () => {
    const { operation } = readFromMemory('books.md', { 'books.md': page('7') });
    expect(operation?.requests.map(({ line, sampled }) => [line.path && formatPath(line.path), sampled])).toEqual([
      ['/lakes/{id}/lanes', true],
      ['/lakes/{id}/lanes', true],
    ]);
  });

  it.each([
    ['below the heading of the request', '### Request\n\n', '/crates/7', '### Response\n\n', '[]'],
    ['that show what comes back', '', '/crates/7', '', '{ "id": 7 }'],
  ])('are requests %s', (_where, heading, path, between, answer) => {
    const text = `# Crates\n\n## Get a crate\n\n${heading}${fence(`curl https://example.com${path}`, 'sh')}\n${between}${fence(answer, 'json')}`;
    const { operation } = readFromMemory('crates.md', { 'crates.md': text });
    expect(operation?.requests.map(({ line, title }) => [line.path && formatPath(line.path), title])).toEqual([
      ['/crates/{id}', 'Get a crate'],
    ]);
  });

  it.each([
    ['that only fetch', 'curl -fsSL https://example.com/install.sh | sh', ''],
    ['of the page as a whole', undefined, '[]'],
    ['without a path', 'curl https://example.com/', '[]'],
  ])('are samples %s', (_which, command, answer) => {
    const text = command
      ? `# Crates\n\n## Begin\n\n${fence(command, 'sh')}\n${fence(answer)}`
      : `# Crates\n\n${fence('curl https://example.com/crates', 'sh')}\n${fence(answer)}`;
    expect(readFromMemory('crates.md', { 'crates.md': text }).operation).toBeUndefined();
  });

  it('leave out those for other hosts than most', () => {
    const part = (title: string, host: string) =>
      `## ${title}\n\n${fence(`curl -X POST https://${host}.example.com/${title}`, 'sh')}\n`;
    const text = `# Crates\n\n${part('open', 'a')}${part('download', 'b')}${part('close', 'a')}`;
    const { operation } = readFromMemory('crates.md', { 'crates.md': text });
    expect(operation?.requests.map(({ title }) => title)).toEqual(['open', 'close']);
  });
});

describe('components that show operations', () => {
  it.each([
    [
      '<Endpoint path="/ovens/<oven>/info" method="get">\nTells of one.\n',
      '</Endpoint>',
      'Tells of one',
      '/ovens/{oven}/info',
    ],
    [
      '{% swagger baseUrl="https://example.com" path="/ovens" method="get" summary="Tell of them" %}\nTells of one.\n',
      '',
      'Tell of them',
      'https://example.com/ovens',
    ],
  ])('are headings: %s', (opening, closing, title, target) => {
    const answer = `**Returned data:**\n\n**Example response:**\n\n${fence('{ "hot": true }', 'json')}`;
    const cool = '<Endpoint path="/cool" method="post">\nCools down.\n</Endpoint>';
    expect(read(`# Ovens\n\n### All\n\n${opening}\n${answer}\n${closing}\n\n${cool}\n`)).toEqual({
      requests: [
        { line: `get ${target}`, at: '5:1', title, caption: 'Tells of one.' },
        { line: 'post /cool', at: '18:1', title: 'Cools down', caption: 'Cools down.' },
      ],
      exchanges: [[200], []],
      found: [],
    });
  });

  it('are in the heading right above that says the same', () => {
    const shown = '<Route method="GET" path="/ovens" />';
    const page = `# Ovens\n\n## List ovens\n\n${shown}\n\nAll of them.\n\n## See one\n\n<Route method="GET" path="/ovens/<oven>" />\n\nJust one.\n`;
    expect(read(page).requests).toEqual([
      { line: 'get /ovens', at: '3:1', title: 'List ovens', caption: 'All of them.' },
      { line: 'get /ovens/{oven}', at: '9:1', title: 'See one', caption: 'Just one.' },
    ]);
  });

  it.each([
    ['a path', '<Form method="post">'],
    ['a method that there is', '<Form method="fold" path="/forms">'],
  ])('are no headings without %s', (_name, opening) => {
    expect(read(`# Ovens\n\n${opening}\nText.\n</Form>\n`).requests).toBeUndefined();
  });

  it('may be plain HTML below a heading of the request', () => {
    const html = '<div>\n\t<i>GET</i>\n\t<h6>/ovens/&lt;id&gt;</h6>\n</div>';
    expect(read(`# Ovens\n\n## See one\n\n### HTTP request ###\n\n${html}\n`).requests).toEqual([
      { line: 'get /ovens/{id}', at: '7:1', title: undefined },
    ]);
  });
});

describe('types beside operations', () => {
  const columns = '| Attribute | Type | Description |\n|---|---|---|\n';
  const rows =
    '| `id` | integer | Which one. |\n| `note` | string | Words. |\n| `author` | string | Who. |\n| `open` | boolean | Whether. |\n';

  it('are named by the heading that their attributes stand under', () => {
    const markdown = `# Notes\n\n## Memo\n\n### Attributes\n\n${columns}${rows}\n## List notes\n\n### HTTP request\n\n\`GET /notes\`\n`;
    const { types, diagnostics } = readFromMemory('books.md', { 'books.md': markdown });
    expect(types).toMatchObject([{ name: 'Memo', properties: [{ name: 'id' }, {}, {}, { name: 'open' }] }]);
    expect(diagnostics).toEqual([]);
  });

  it('need no column of types below a heading of a data model', () => {
    const html = '<table>\n<tr><th><code>id</code></th><td>Which one.</td></tr>\n</table>\n';
    const { types } = readFromMemory('books.md', { 'books.md': `# Lanes\n\n## Lane data model\n\n${html}` });
    expect(types).toMatchObject([{ name: 'Lane', properties: [{ name: 'id' }] }]);
  });

  it('are what payloads with their members are of, where nothing else says it', () => {
    const show = (payload: string) =>
      `# Notes\n\n## Pot note data model\n\n${columns}${rows}\n## Get notes\n\n### HTTP request\n\n\`GET /notes\`\n\n### Response\n\n${fence(payload, 'json')}\n`;
    const schemaOf = (payload: string) =>
      linkMarkdown({ 'notes.md': show(payload) }).operation('GET /notes').responses[0]?.content?.[0]?.schema;
    expect(schemaOf('[{ "id": 1, "note": "A", "author": "B", "open": true, "links": [] }]')).toMatchObject({
      kind: 'array',
      items: { kind: 'reference', type: 'potNote' },
    });
    expect(schemaOf('{ "id": 1, "colour": "red", "size": 2, "place": "door" }')).toMatchObject({ kind: 'object' });
  });
});

describe('operations below headings of the first level', () => {
  const crate = `# Read a crate\n\nOne of them.\n\n${fence('GET /crates/{crate-id}')}\n**Parameters**\n\n* \`size\` - How big.\n`;
  const books = `# Read its books\n\n${fence('GET /crates/{crate-id}/books')}\n**Parameters**\n\n* \`page\` - Which one.\n`;

  it('share nothing', () => {
    const { operation } = linkMarkdown({ 'a.md': `${crate}\n${books}` });
    const namesOf = (request: string) => operation(request).parameters.map(({ name }) => name);
    expect(namesOf('GET /crates/{crate-id}')).toEqual(['crate-id', 'size']);
    expect(namesOf('GET /crates/{crate-id}/books')).toEqual(['crate-id', 'page']);
    expect(operation('GET /crates/{crate-id}').summary).toBe('Read a crate');
  });
});

describe('headings with a fence of one request line each', () => {
  const sections = (introduction: string) =>
    `# Books\n\n## Overview\n\n${introduction}\n\n## List books\n\nAll of them.\n\n~~~\nGET /books\n~~~\n\n## Burn a book\n\nReturns '204 No Content'.\n\n~~~\nDELETE /books/:id\n~~~\n`;
  const table = '### Parameters\n\nName | Type\n-----|-----\nsize | Integer';

  it('are operations of their own beside parameters of none of them', () => {
    expect(read(sections(table))).toEqual({
      requests: [
        { line: 'get /books', at: '16:1', title: 'List books', caption: 'All of them.' },
        { line: 'delete /books/:id', at: '24:1', title: 'Burn a book', caption: "Returns '204 No Content'." },
      ],
      exchanges: [[], []],
      found: ['pages/unread-table'],
    });
  });

  it('are answered by the JSON below a request that only reads', () => {
    const part = (title: string, line: string) =>
      `## ${title}\n\n${fence(line)}\nReturns:\n\n${fence('[1]', 'json')}\n`;
    expect(
      read(
        `# Books\n\n## Parameters\n\nNone.\n\n${part('List books', 'GET /books')}${part('Get one', 'GET /books/${id}')}`,
      ),
    ).toMatchObject({
      requests: [{ title: 'List books' }, { title: 'Get one' }],
      exchanges: [[200], [200]],
      found: [],
    });
  });

  it('have nothing of what stands under another title of the page', () => {
    const part = (title: string, line: string, name: string) =>
      `### ${title}\n\n${fence(line)}\n**Parameters:**\n\n|Name|Type|\n|--|--|\n|${name}|integer|\n`;
    const { model } = linkMarkdown({
      'books.md': `# Books\n\n${part('List books', 'GET /books', 'limit')}${part('Burn a book', 'POST /books/{id}/burn', 'heat')}# Response objects\n\n### Book\n\n${fence('{ "id": 1 }', 'json')}`,
    });
    expect(
      model.operations.map(({ summary, parameters, responses, requestBody }) => [
        summary,
        parameters.map(({ name }) => name),
        requestBody?.content.length,
        responses.flatMap(({ content }) => content),
      ]),
    ).toEqual([
      ['List books', ['limit'], undefined, []],
      ['Burn a book', ['book-id'], 1, []],
    ]);
  });

  it('document nothing where no parameters stand beside them, in samples, and alone', () => {
    expect(read(sections('All about books.')).requests).toBeUndefined();
    const annotated = sections(table).replaceAll(/~~~\n(GET|DELETE)/g, '<!-- { "blockType": "request" } -->\n~~~\n$1');
    expect(read(annotated).requests).toBeUndefined();
    expect(read(annotated.replaceAll('"request"', '"Request"')).requests).toBeUndefined();
    expect(read(sections(table).replace('DELETE /books/:id', 'gone')).requests).toBeUndefined();
  });
});

describe('operations of a table that leads to their sections', () => {
  const table = (...rows: readonly string[]) =>
    ['# Books', '', '|Method|Path|What it does|', '|--|--|--|', ...rows, '', ''].join('\n');
  const LIST = '|GET|/books|[List books](#list-books)|';
  const sections = '## List books\n\nReturns all books.\n\n## Burn a book\n\nReturns `204`.\n';

  it('are these sections', () => {
    const { requests, found } = read(table(LIST, '|DELETE|/books/{id}|[Burn](#burn-a-book)|') + sections);
    expect(requests).toEqual([
      { line: 'get /books', at: '5:6', title: 'List books', caption: 'Returns all books.' },
      { line: 'delete /books/{id}', at: '6:9', title: 'Burn a book', caption: 'Returns `204`.' },
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    ['a row leads to another page', table(LIST, '|DELETE|/books/{id}|[Burn](burn.md)|') + sections],
    ['a row leads nowhere', table(LIST, '|DELETE|/books/{id}|[Burn](#burn)|') + sections],
    ['two rows lead to one section', table(LIST, '|DELETE|/books/{id}|[Burn](#list-books)|') + sections],
  ])('are none where %s', (_, page) => {
    expect(read(page).requests).toBeUndefined();
  });
});
