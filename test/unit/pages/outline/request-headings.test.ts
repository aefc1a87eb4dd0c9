import { expect, it } from 'vitest';
import { openTestPage, readTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';
const BODY = `**Body:**\n\n${FENCE}json\n{"name": "Nele"}\n${FENCE}`;
const ANSWER = `**Response:**\n\n${FENCE}json\n{"id": 3, "name": "Nele"}\n${FENCE}`;

/** A page that documents two operations, whose request lines are written so. */
const pageWith = (write: (method: string, path: string, title: string) => string) =>
  `# Harbour service\n\nWhat it is for.\n\n## Boats\n\n` +
  `${write('POST', '/boats', 'Register a boat')}\n\n${BODY}\n\n${ANSWER}\n\n` +
  `${write('GET', '/boats/:id', 'Find a boat')}\n\n${ANSWER}\n`;

it.each<[string, (method: string, path: string, title: string) => string]>([
  ['names in bold above them', (method, path, title) => `**${title}**\n\n\`${method} ${path}\``],
  ['names in bold with a colon', (method, path, title) => `**${title}:**\n\n\`${method} ${path}\``],
  ['request lines in bold', (method, path, title) => `**${method} ${path}** - ${title}`],
  ['request lines in bold code', (method, path, title) => `**\`${method} ${path}\`**: ${title}`],
  ['methods in bold', (method, path, title) => `**${method}** \`${path}\` — ${title}`],
  ['items of lists', (method, path, title) => `- **${method} ${path}**: ${title}`],
  [
    'summaries',
    (method, path, title) =>
      `<details>\n<summary><code>${method}</code> <code><b>${path}</b></code> <code>(${title})</code></summary>`,
  ],
  ['summaries on one line', (method, path, title) => `<details><summary><b>${method} ${path}</b> - ${title}</summary>`],
  ['methods under paths', (method, path, title) => `### ${path}\n\n#### ${method}: ${title}`],
  ['methods in bold under paths', (method, path, title) => `### \`${path}\`\n\n**${method}** - ${title}`],
])('takes %s for headings of operations', (_shape, write) => {
  const { operation, kind } = readTestPage(pageWith(write));
  expect(kind).toBe('operation');
  expect(operation?.requests.map(({ title, line }) => [title, line.method, line.target])).toEqual([
    ['Register a boat', 'post', '/boats'],
    ['Find a boat', 'get', '/boats/:id'],
  ]);
  expect(operation?.requestBody?.samples).toHaveLength(1);
  expect(operation?.exchanges).toHaveLength(1);
  expect(operation?.parts).toMatchObject([{ exchanges: [{ responses: [{ status: 200 }] }] }]);
});

it('keeps where they stand', () => {
  const { context } = openTestPage(
    `# Boats\n\n## All\n\n**Find them**\n\n\`GET /boats\`\n\n${ANSWER}\n\n**\`POST /boats\`** - Register\n\n${ANSWER}\n`,
  );
  expect(context.sections.map(({ title, level, at }) => `${level} ${title} ${at.line}:${at.column}`)).toEqual([
    '1 Boats 1:1',
    '2 All 3:1',
    '3 Find them 5:1',
    '7 Response 9:1',
    '3 Register [POST /boats] 15:1',
    '7 Response 17:1',
  ]);
});

it.each([
  ['a page with a heading for its request line', '# Boats\n\n## HTTP request\n\n**Find them**\n\n`GET /boats`'],
  ['a note', '# Boats\n\n**Note**\n\nAll of them.'],
  ['a summary of something else', '# Boats\n\n<details><summary>More</summary>\n\nAll of them.\n\n</details>'],
  ['a list of several', '# Boats\n\n- **GET /boats**: all\n- **POST /boats**: one more'],
  ['a method elsewhere', '# Boats\n\n**GET** - asks'],
])('leaves %s alone', (_shape, markdown) => {
  const { context } = openTestPage(`${markdown}\n`);
  expect(context.sections.map(({ title }) => title)).toEqual(
    markdown.includes('HTTP request') ? ['Boats', 'HTTP request'] : ['Boats'],
  );
});
