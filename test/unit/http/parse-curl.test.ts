import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithCurl, parseCurl, parseCurlSession } from '../../../src/http/parse-curl.js';
import { cpuTime } from '../../helpers/cpu-time.js';
import { readFromMemory } from '../../helpers/docs-in-memory.js';

const AT = { line: 10, column: 1 };
const read = (text: string) =>
  parseCurl(text, AT).map(({ line, headers, body }) => ({
    line: `${line.method} ${line.target}`,
    headers: headers.map(({ name, value }) => `${name}: ${value}`),
    body: body?.kind === 'json' ? body.value : body?.kind === 'text' ? body.text : undefined,
  }));

describe('the request of a command', () => {
  const url = 'https://library.example/books';

  it.each<[string, string, Partial<ReturnType<typeof read>[number]>]>([
    ['is a GET by itself', `curl ${url}`, { line: `get ${url}`, headers: [], body: undefined }],
    ['has the method of its option', `curl -X DELETE "${url}/7"`, { line: `delete ${url}/7` }],
    ['has a method without a blank', `curl -XPATCH ${url}/7`, { line: `patch ${url}/7` }],
    ['has a method in a cluster', `curl -sSX PUT ${url}/7`, { line: `put ${url}/7` }],
    ['has a long option', `curl --request=DELETE --url '${url}/7'`, { line: `delete ${url}/7` }],
    [
      'has headers',
      `curl -H "Accept: text/plain" -H 'X-Desk:4' ${url}`,
      { headers: ['Accept: text/plain', 'X-Desk: 4'] },
    ],
    ['is a POST with data', `curl -d '{"title": "Alps"}' ${url}`, { line: `post ${url}`, body: { title: 'Alps' } }],
    [
      'goes on behind backslashes',
      `curl --request PATCH \\\n  --header 'Accept: a/b' \\  \n  --data '{\n  "size": 4\n}' \\\n  ${url}/7`,
      { line: `patch ${url}/7`, headers: ['Accept: a/b'], body: { size: 4 } },
    ],
    ['has quotes in quotes', `curl -d "{\\"title\\": \\"Alps\\"}" ${url}`, { body: { title: 'Alps' } }],
    ['has quotes around quotes', `curl -d '{"by": "O'"'"'Hara"}' ${url}`, { body: { by: "O'Hara" } }],
    [
      'is a form',
      `curl -d size=4 -d title=Alps ${url}`,
      { headers: ['Content-Type: application/x-www-form-urlencoded'], body: 'size=4&title=Alps' },
    ],
    [
      'is a form of parts',
      `curl -F cover=@cover.png ${url}`,
      { line: `post ${url}`, headers: ['Content-Type: multipart/form-data'] },
    ],
    ['has data in a file', `curl --data @book.json ${url}`, { line: `post ${url}`, headers: [], body: undefined }],
    [
      'has its data in the query',
      `curl -G ${url} -d size=4 --data-urlencode 'by=a'`,
      { line: `get ${url}?size=4&by=a`, body: undefined },
    ],
    ['has a query without quotes', `curl ${url}?size=4&by=a`, { line: `get ${url}?size=4&by=a` }],
    ['has placeholders', `curl ${url}/<id>`, { line: `get ${url}/<id>` }],
    ['has a variable for its host', 'curl $LIBRARY_URL/v1/books', { line: 'get {LIBRARY_URL}/v1/books' }],
    ['has a variable in braces', 'curl "${LIBRARY}/v1/books"', { line: 'get {LIBRARY}/v1/books' }],
    [
      'has variables for placeholders',
      `curl ${url}/$BOOK_ID/parts/\${part}.json`,
      { line: `get ${url}/{BOOK_ID}/parts/{part}.json` },
    ],
    ['has a segment of the protocol', `curl '${url}/7/$value'`, { line: `get ${url}/7/$value` }],
    ['asks for the head', `curl -I ${url}`, { line: `head ${url}` }],
    ['has no scheme', 'curl localhost:80/books', { line: 'get http://localhost:80/books' }],
    [
      'passes over other options',
      `curl -s -u me:secret -o out.json -k --retry 3 --compressed ${url}`,
      { line: `get ${url}` },
    ],
    ['ends at a pipe', `curl ${url} | jq .`, { line: `get ${url}` }],
    ['stands behind a prompt', `$ curl ${url}`, { line: `get ${url}` }],
  ])('%s', (_what, text, want) => {
    expect(read(text)).toMatchObject([want]);
  });

  it('stands where its command begins, and its body where the data does', () => {
    const [message] = parseCurl(`# All.\n\ncurl -X POST \\\n  -d '{ "a": 1 }' ${url}`, AT);
    expect(message).toMatchObject({ line: { at: { line: 12, column: 1 } }, body: { at: { line: 13, column: 7 } } });
  });

  it('is one of several', () => {
    const text = `# One.\ncurl ${url}/1\n\n# All, and what is there.\ncurl -X DELETE ${url}\n[]`;
    expect(read(text).map(({ line }) => line)).toEqual([`get ${url}/1`, `delete ${url}`]);
  });

  it.each([
    'curl',
    'curl --help',
    'curling is a sport',
    'wget https://library.example',
    'curl -X OPTIONS https://a.example',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it.each([
  ['\n  curl https://a.example', true],
  ['$ curl https://a.example', true],
  ['# A remark.\n\ncurl https://a.example', true],
  ['Call curl https://a.example', false],
  ['GET /books', false],
])('%j begins with a command: %s', (text, want) => {
  expect(beginsWithCurl(text)).toBe(want);
});

it('never throws, and ends', () => {
  const piece = fc.constantFrom(
    'curl ',
    '-d ',
    '-X',
    "'",
    '"',
    '\\',
    '\n',
    ' ',
    '$',
    '{',
    'https://a.example/b',
    '-',
    '&',
    '|',
    '<',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      parseCurl(`curl ${pieces.join('')}`, AT);
    }),
  );
});

it('reads long commands in linear time', () => {
  const spent = cpuTime(() => {
    parseCurl(`curl ${'-d "a\\" '.repeat(50_000)}`, AT);
    parseCurl(`curl ${'\\ '.repeat(100_000)}`, AT);
    parseCurl('curl a\n'.repeat(30_000), AT);
  });
  expect(spent).toBeLessThan(3_000);
});

describe('what commands show below them', () => {
  const session = (...lines: readonly string[]) =>
    parseCurlSession(lines.join('\n'), AT).map((one) => [
      one.kind,
      one.kind === 'response' ? one.status : one.body?.kind === 'json' && one.body.value,
      one.kind === 'output' ? one.body.at.line : undefined,
    ]);

  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      'JSON',
      ['$ curl https://a.example/b | jq', '{', '"c": 1', '}'],
      [
        ['request', false],
        ['output', { c: 1 }, 11],
      ],
    ],
    [
      'JSON behind each of them',
      ['$ curl https://a.example/b', '[1]', '', '$ curl -X DELETE https://a.example/b', '[2]'],
      [
        ['request', false],
        ['output', [1], 11],
        ['request', false],
        ['output', [2], 14],
      ],
    ],
    [
      'a message',
      ['curl -i https://a.example/b', 'HTTP/1.1 204 No Content'],
      [
        ['request', false],
        ['response', 204],
      ],
    ],
    ['nothing that is read', ['curl https://a.example/b', 'Done.'], [['request', false]]],
    ['nothing', ['curl https://a.example/b'], [['request', false]]],
  ])('is %s', (_what, lines, want) => {
    expect(session(...lines)).toEqual(want.map((one) => [...(one as unknown[]), undefined].slice(0, 3)));
  });

  it('is what the request answers', () => {
    const text =
      '# Books\n\n## List them\n\n```\nGET /books\n```\n\n```json\n$ curl https://a.example/books\n[1]\n```\n';
    const { operation, found } = readFromMemory('a.md', { 'a.md': text });
    expect(operation?.exchanges).toMatchObject([
      { request: { line: { method: 'get' } }, responses: [{ status: 200, body: { value: [1] } }] },
    ]);
    expect(found).toEqual([]);
  });
});
