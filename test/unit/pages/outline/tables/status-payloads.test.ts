import { expect, test } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const TABLE = [
  '| Code | Description | Example |',
  '|--|--|--|',
  '| 200 | It is open | `{ "open": true }` |',
  '| 404 | No such lock | `{ "error": "unknown" }` |',
  '| 500 | Not our day | |',
].join('\n');

test('reads payloads that stand in a column of a table of statuses', () => {
  const { operation, found } = readTestPage(
    `# Locks\n\n## POST /locks/{id}/open\n\n### Responses\n\n${TABLE}\n\nBe quick.`,
  );
  expect(found).toEqual([]);
  expect(operation?.response?.statuses).toMatchObject([
    { status: 200, description: 'It is open' },
    { status: 404, description: 'No such lock' },
    { status: 500, description: 'Not our day' },
  ]);
  expect(operation?.exchanges.flatMap(({ responses }) => responses)).toMatchObject([
    { status: 200, body: { value: { open: true }, at: { line: 9, column: 23 } } },
    { status: 404, body: { value: { error: 'unknown' }, at: { line: 10, column: 25 } } },
  ]);
});
