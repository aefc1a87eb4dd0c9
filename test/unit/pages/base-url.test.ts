import { expect, it } from 'vitest';
import { readTestPage } from '../../helpers/open-test-page.js';

const FENCE = '```';
const URL = 'https://library.example/rest';

it.each([
  ['a label', `**Base URL:** \`${URL}\``],
  ['a label without marks', `Base URI: ${URL}/`],
  ['a label in an item', `- Format: JSON\n- Base URL: <${URL}>`],
  ['a sentence', `The base URL of all requests is \`${URL}\`.`],
  ['a sentence with a verb', `All requests are sent to ${URL}.`],
  ['a heading with a paragraph', `## Base URL\n\n\`${URL}\``],
  ['a heading with a sentence', `## Base URL\n\nSend them to ${URL}, please.`],
  ['a heading with a fence', `## Root endpoint\n\nUse this one.\n\n${FENCE}\n${URL}\n${FENCE}`],
  ['a sentence above a fence', `This is the base URL:\n\n${FENCE}text\n${URL}/\n${FENCE}`],
  ['a row of a table', `| | |\n|--|--|\n| Format | JSON |\n| Base URL | \`${URL}\` |`],
  ['a caption', `**Base URL**\n\n\`${URL}\``],
  ['one that is not of this machine', `Base URL: http://localhost:3000/rest\n\n- Base URL: ${URL}`],
])('is read from %s', (_shape, markdown) => {
  expect(readTestPage(`# Library\n\nWhat it is for.\n\n${markdown}\n`).baseUrl).toBe(URL);
});

it.each([
  ['`/api/v2`', 'All endpoints are prefixed with `/api/v2`.'],
  ['`/rest`', 'Base path: `/rest/`'],
  ["a machine of one's own", 'Base URL: http://localhost:3000/rest'],
  ['a name for the host', 'Base URL: `https://<your-domain>/rest`'],
])('may be %s', (_shape, markdown) => {
  const wants = ['/api/v2', '/rest', 'http://localhost:3000/rest', 'https://{your-domain}/rest'];
  expect(wants).toContain(readTestPage(`# Library\n\n${markdown}\n`).baseUrl);
});

it.each([
  ['a link', `See [the base URL](${URL}) for that.`],
  ['a document', `The base URL is explained at ${URL}/index.html.`],
  ['a query', `Base URL: ${URL}?page=1`],
  ['a sentence about something else', `The project lives at ${URL}.`],
  ['words', 'Base URL: ask your librarian'],
])('is not %s', (_shape, markdown) => {
  expect(readTestPage(`# Library\n\n${markdown}\n`).baseUrl).toBeUndefined();
});
