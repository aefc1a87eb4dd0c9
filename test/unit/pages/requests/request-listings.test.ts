import { describe, expect, it } from 'vitest';
import { readFromMemory } from '../../../helpers/docs-in-memory.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const FENCE = '```';

function requestsOf(markdown: string) {
  const { kind, operation } = readFromMemory('README.md', { 'README.md': markdown });
  return (
    operation?.requests.map(
      ({ line, title }) => `${line.at.line}:${line.at.column} ${line.method} ${line.target} = ${title}`,
    ) ?? [kind]
  );
}

describe('request lines below a heading of endpoints', () => {
  it.each([
    [
      'items of a list',
      '# Sheds\n\n## API endpoints\n\nAll there is:\n\n- `GET /sheds`: Lists the sheds.\n- `POST /sheds`: Builds one\n',
      ['7:4 get /sheds = Lists the sheds', '8:4 post /sheds = Builds one'],
    ],
    [
      'items with only the target in code',
      '# Sheds\n\n## Garden endpoints\n\n- GET `/sheds` - Lists the sheds\n\n## Tool endpoints\n\n- POST `/tools` - Forges one\n',
      ['5:3 get /sheds = Lists the sheds', '9:3 post /tools = Forges one'],
    ],
    [
      'bare lines',
      '# Sheds\n\n## Endpoints\n\nGET     /sheds  \nDELETE  /sheds/:id\n',
      ['5:1 get /sheds = GET /sheds', '6:1 delete /sheds/:id = DELETE /sheds/:id'],
    ],
    [
      'rows of a table',
      '# Sheds\n\n## Routes\n\n|Method|Route|\n|--|--|\n|GET|/sheds|\n|PUT|/sheds/:id|\n',
      ['7:6 get /sheds = GET /sheds', '8:6 put /sheds/:id = PUT /sheds/:id'],
    ],
    [
      'headings',
      '# Sheds\n\n## Endpoints\n\n### GET /sheds\n\nLists them.\n\n### POST /sheds\n\nBuilds one.\n',
      ['5:1 get /sheds = Lists them', '9:1 post /sheds = Builds one'],
    ],
  ])('are operations where they are %s', (_, markdown, requests) => {
    expect(requestsOf(markdown)).toEqual(requests);
  });

  it('are those of the page in a fence, beside what they have in common', () => {
    const markdown = `# Shed a wall

Sheds it.

## Endpoints

${FENCE}json
POST /walls/{wall}/_shed
PUT  /walls/{wall}/_shed
${FENCE}

## Path parameters

|Parameter|Type|Description|
|--|--|--|
|wall|String|Which one.|

## Watch it

GET /_watch/walls?v
`;
    expect(requestsOf(markdown)).toEqual([
      '8:1 post /walls/{wall}/_shed = undefined',
      '9:1 put /walls/{wall}/_shed = undefined',
    ]);
  });

  it('have the titles of their own headings', () => {
    expect(
      requestsOf('# Sheds\n\n## API\n\n### List sheds\n\n`GET /sheds`\n\nAll.\n\n### Build one\n\n**POST** `/sheds`\n'),
    ).toEqual(['7:2 get /sheds = List sheds', '13:3 post /sheds = Build one']);
  });

  it('have what a table says of them as titles, also where sections of the table have examples', () => {
    const part = (title: string, ...rows: readonly string[]) =>
      `### ${title}\n\n|Method|Endpoint|Description|\n|--|--|--|\n${rows.join('\n')}\n\n`;
    const sample = '#### Response\n\n```json\n[]\n```\n\n';
    const tables = `${part('Gate', '|POST|/login|Log in|')}${part('Sheds', '|GET|/sheds|All sheds|', '|POST|/sheds|Build one.|')}`;
    expect(requestsOf(`# Garden\n\n## API\n\n${tables}${sample}`)).toEqual([
      '9:7 post /login = Log in',
      '15:6 get /sheds = All sheds',
      '16:7 post /sheds = Build one',
    ]);
  });

  it('are documented elsewhere where they lead there', () => {
    expect(requestsOf('# Sheds\n\n## Endpoints\n\n- [`GET /sheds`](list.md)\n')).toEqual(['concept']);
    expect(requestsOf('# Sheds\n\n## Endpoints\n\n|Verb|URL|\n|--|--|\n|[GET](list.md)|/sheds|\n')).toEqual([
      'concept',
    ]);
  });

  it('are none in sentences, nor are servers', () => {
    expect(requestsOf('# Sheds\n\n## Endpoints\n\nTo see them, send `GET /sheds` to https://sheds.example.\n')).toEqual(
      ['concept'],
    );
  });

  it('leave a page that has one operation its title', () => {
    expect(requestsOf('# List sheds\n\n## Endpoints\n\n- `GET /sheds`\n- `GET /my/sheds`\n')).toEqual([
      '5:4 get /sheds = undefined',
      '6:4 get /my/sheds = undefined',
    ]);
  });

  it('have the examples that stand in other sections', () => {
    const { model } = linkMarkdown({
      'README.md': [
        '# Sheds\n\n## Endpoints\n\n- `GET /sheds`: Lists them\n- `POST /sheds`: Builds one\n\n## Samples of calls\n\n### List them',
        `**Request:**\n\n${FENCE}\nGET /sheds\n${FENCE}\n\n**Response:**\n\n${FENCE}json\n[{ "id": 1 }]\n${FENCE}\n`,
      ].join('\n\n'),
    });
    expect(
      model.operations.map(({ summary, responses }) => [
        summary,
        responses.flatMap(({ content }) => content.map(({ examples }) => examples.length)),
      ]),
    ).toEqual([
      ['Lists them', [1]],
      ['Builds one', []],
    ]);
  });
});
