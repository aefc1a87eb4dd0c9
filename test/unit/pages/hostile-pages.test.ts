import { expect, it } from 'vitest';
import { cpuTime } from '../../helpers/cpu-time.js';
import { readTestPage } from '../../helpers/open-test-page.js';

const FENCE = '```';
const REQUEST = `# Get book\n\n## HTTP request\n\n${FENCE}http\nGET /books/{id}\n${FENCE}\n\n`;
const PROPERTIES = '# book resource type\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n';
const PARAMETERS = `${REQUEST}## Query parameters\n\n|Name|Type|Description|\n|-|-|-|\n`;

const times = (count: number, fragment: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => fragment(i)).join('');

it.each([
  [
    'calls of actions',
    () =>
      `# book resource type\n\n## Bound actions\n\n${times(1500, (i) => `See \`POST https://host/books({id})/A.a${i}\`.\n\n`)}`,
  ],
  [
    'lines that are shortened',
    () =>
      `# Get books\n\n## HTTP request\n\n${times(900, (i) => `${FENCE}http\nGET /b${i}({id})\n${FENCE}\n\nTo get all, omit \`({id})\`.\n\n`)}`,
  ],
  [
    'parameters with places',
    () => `${REQUEST}## Parameters\n\n|Name|In|Type|\n|-|-|-|\n${times(30_000, (i) => `|p${i}|query|string|\n`)}`,
  ],
  ['names in a cell', () => `${PARAMETERS}|\`${'a, '.repeat(3_000)}|String|Possible values are: \`a\`, \`b\`.|\n`],
  ['remarks behind a name', () => `${PROPERTIES}|size${' (x)'.repeat(30_000)}|String|How big.|\n`],
  [
    'types of parameters in lines',
    () =>
      `# Show book\n\n* **URL**\n\n  /books/:id\n\n* **Method:** \`GET\`\n\n* **URL Params**\n\n${times(3000, (i) => `  \`id${i}=[integer]\`\n`)}`,
  ],
])('reads many %s in linear time', (_, page) => {
  const text = page();
  expect(cpuTime(() => readTestPage(text))).toBeLessThan(2500);
});

it.each([
  [
    'values of a parameter',
    () => `${REQUEST}## Query parameters\n\n- **p** (string): How\n${'  - `v`: it\n'.repeat(150_000)}`,
  ],
  ['sentences with flags', () => `${PROPERTIES}|size|String|${'Read-only. '.repeat(150_000)}|\n`],
  [
    'words among scopes',
    () =>
      REQUEST.replace(
        '## HTTP',
        `## Permissions\n\n|Permission type|Permissions|\n|-|-|\n|Application|${'no scope, '.repeat(150_000)}|\n\n## HTTP`,
      ),
  ],
  [
    'nested items with types',
    () => `${REQUEST}## Request body\n\n- **p** (object): It.\n${'  - **v** (object): It.\n'.repeat(20_000)}`,
  ],
  [
    'lists in lists',
    () =>
      `${REQUEST}## Request body\n\n${times(1500, (i) => `${'  '.repeat(i)}- \`p${i}\` (object) - It.\n`)}- \`q\` (string) - It.\n`,
  ],
  ['parts of a name', () => `${PROPERTIES}|a|Object|It.|\n|a${'.b'.repeat(20_000)}|String|It.|\n`],
  ['items of a name', () => `${PROPERTIES}|a|Object|It.|\n|a${'.*'.repeat(20_000)}.b|String|It.|\n`],
  ['rows below each other', () => `${PROPERTIES}${times(1500, (i) => `|${'»'.repeat(i)} a${i}|Object|It.|\n`)}`],
  ['members of an object', () => `${PROPERTIES}|a|Object|It.|\n${times(20_000, (i) => `|a.b${i}|String|It.|\n`)}`],
  ['lists of lists', () => `${PROPERTIES}|a|String${'[]'.repeat(20_000)}|It.|\n|a.b|String|It.|\n`],
])('takes as many %s as there are', (_, page) => {
  expect(() => readTestPage(page())).not.toThrow();
});

it('reports a cell once, however many parameters its row names', () => {
  expect(readTestPage(`${PARAMETERS}|\`top\`, \`skip\`|Int32|TODO: say how many.|\n`, 'api/book-get.md').found).toEqual(
    ['pages/to-do 13:22'],
  );
});
