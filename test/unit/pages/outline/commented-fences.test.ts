import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';

function read(...samples: readonly string[]) {
  const fences = samples.map((sample) => `${FENCE}json\n${sample}\n${FENCE}\n`).join('\n');
  const { operation, found } = readTestPage(
    `# Change a loan\n\n${FENCE}js\nPUT /loans/{id}/\n${FENCE}\n\nChanges it.\n\n## Examples\n\n${fences}`,
    'api/change.md',
  );
  return {
    exchanges: operation?.exchanges.map(({ request, responses }) => [
      request && `${request.line.method} ${request.line.target} ${request.line.at.line}:${request.line.at.column}`,
      request?.body?.kind === 'json' ? request.body.value : undefined,
      ...responses.map(({ status, body }) => [status, body?.kind === 'json' ? body.value : undefined]),
    ]),
    found,
  };
}

describe('a comment on the first line of a sample', () => {
  it.each([
    ['// PUT /loans/7/', 'put /loans/7/ 12:4'],
    ['# PUT /loans/7/', 'put /loans/7/ 12:3'],
    ['// [PUT] https://rest.example/loans/7', 'put https://rest.example/loans/7 12:6'],
  ])('may be the request line: %s', (comment, request) => {
    expect(read(`${comment}\n{"days": 3}`, '// Response\n{"id": 7}')).toEqual({
      exchanges: [[request, { days: 3 }, [200, { id: 7 }]]],
      found: [],
    });
  });

  it('may say the status of an answer', () => {
    expect(read('// PUT /loans/7/\n{"days": 3}', '// 404 Not Found\n{"error": "gone"}').exchanges).toEqual([
      ['put /loans/7/ 12:4', { days: 3 }, [404, { error: 'gone' }]],
    ]);
  });

  it('may be a comment', () => {
    expect(read('// Put it down\n{"days": 3}').exchanges).toEqual([]);
  });
});

it('a fence of request lines right below the title makes the page one of operations', () => {
  const page = (text: string) =>
    readTestPage(`# Loans\n\n${FENCE}js\nGET /loans/\nGET /loans/{id}/\n${FENCE}\n\n${text}\n`, 'api/loans.md');
  expect(page('All of them.')).toMatchObject({ kind: 'operation', description: 'All of them.' });
  expect(readTestPage(`# Loans\n\nSend this:\n\n${FENCE}\nGET /loans/\n${FENCE}\n`, 'loans.md').kind).toBe('concept');
});

it('a text above a payload may say the status of an error', () => {
  const { operation } = readTestPage(
    `# Loans\n\n## Lend\n\n\`POST /loans\`\n\n### Sample response\n\n${FENCE}json\n{"id": 1}\n${FENCE}\n\n### Sample response for a conflict\n\nThe API will return HTTP error code\n409 and who has it:\n\n${FENCE}json\n{"by": "x"}\n${FENCE}\n`,
    'api/loans.md',
  );
  expect(operation?.exchanges.flatMap(({ responses }) => responses.map(({ status }) => status))).toEqual([200, 409]);
});
