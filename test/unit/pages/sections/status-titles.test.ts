import { describe, expect, it } from 'vitest';
import { readStatusTitle } from '../../../../src/pages/sections/status-titles.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import { readOperationPage } from '../../../helpers/operation-page.js';

describe('readStatusTitle', () => {
  it.each([
    ['200 OK', 200, '', true],
    ['404: Not found', 404, '', true],
    ['HTTP 201', 201, '', true],
    ['Status: 422 - The name is taken', 422, 'The name is taken', true],
    ['401 Unauthorized - Bad token', 401, 'Bad token', true],
    ['429 Too Many Requests (by address)', 429, 'by address', true],
    ['409 (the book is lent)', 409, 'the book is lent', false],
    ['200', 200, '', false],
    ['Successful response (200 OK)', 200, '', true],
    ['Success · 200', 200, '', false],
    ['Response code: 404', 404, '', true],
    ['Error code 409 - The book is lent', 409, 'The book is lent', true],
  ])('%s', (title, status, remark, isCertain) => {
    expect(readStatusTitle(title, defaultVocabulary)).toEqual({ status, remark, isCertain });
  });

  it.each(['200 books', '2000', 'HTTP request', '299 OK', 'Books (404 pages)', '404.1', 'Response'])(
    'is none: %s',
    (title) => {
      expect(readStatusTitle(title, defaultVocabulary)).toBeUndefined();
    },
  );
});

const FENCE = '```';
const json = (text: string) => `${FENCE}json\n${text}\n${FENCE}\n`;
const REQUEST = `# Get a book\n\n## HTTP request\n\n${FENCE}http\nGET /books/{id}\n${FENCE}\n`;

describe('headings of responses that say a status', () => {
  it.each([
    ['below a heading of responses', '## Response\n\n### 200\n', '### 404\n'],
    ['without one', '## 200: OK\n', '## 404: Not found\n'],
  ])('divide the answers %s', (_, success, failure) => {
    const { operation, found } = readOperationPage(
      `${REQUEST}\n${success}\nThe book.\n\n${json('{ "id": 1 }')}\n${failure}\nNo such book. It may be lost.\n\n${json('{ "error": "lost" }')}`,
    );
    expect(operation.response?.statuses).toMatchObject([
      { status: 200, description: 'The book.' },
      { status: 404, description: 'No such book.' },
    ]);
    expect(operation.response?.statuses.map(({ at }) => at.column)).toEqual([1, 1]);
    expect(operation.exchanges.flatMap(({ responses }) => responses)).toMatchObject([
      { status: 200, body: { value: { id: 1 } } },
      { status: 404, body: { value: { error: 'lost' } } },
    ]);
    expect(found).toEqual([]);
  });

  it('say nothing of other sections', () => {
    const { operation } = readOperationPage(
      `${REQUEST}\n## Response\n\nThe book.\n\n## Shelves\n\n### 200\n\nA shelf.\n`,
    );
    expect(operation.response?.statuses).toEqual([]);
  });

  it('leave a status behind a label its place', () => {
    const { operation } = readOperationPage(
      `${REQUEST}\n## Response\n\n**Status: 202 Accepted**\n\n${json('{ "id": 1 }')}`,
    );
    expect(operation.response?.statuses).toMatchObject([{ status: 202, at: { line: 11 } }]);
    expect(operation.exchanges[0]?.responses).toMatchObject([{ status: 202 }]);
  });
});
