import { describe, expect, it } from 'vitest';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const FENCE = '```';

function headersOf(below: string) {
  const page = `# Books\n\n## List books\n\n${FENCE}\nGET /books\n${FENCE}\n\n### Headers\n\n${below}\n\n### Response\n\nAll books.\n`;
  const { operation } = linkMarkdown({ 'books.md': page });
  const { parameters, security } = operation('GET /books');
  return {
    headers: parameters
      .filter((parameter) => parameter.in === 'header')
      .map(({ name, example, origin }) => `${name} ${example} ${origin.line}`),
    security: security.kind,
  };
}

describe('headers as they are sent', () => {
  it('in a fence', () => {
    const text = `${FENCE}http\nAuthorization: Bearer <token>\nContent-Type: application/json\n\nX-Branch: north\n${FENCE}`;
    expect(headersOf(text)).toEqual({ headers: ['X-Branch north 15'], security: 'token' });
  });

  it.each([
    ['in code', '`X-Branch: north`', ['X-Branch north 11']],
    ['bare', 'X-Branch: north', ['X-Branch north 11']],
    ['with another one', '`X-Branch: north` (or `X-Town: Lier`)', ['X-Branch north 11', 'X-Town Lier 11']],
    ['in an item', '- `X-Branch: north`', ['X-Branch north 11']],
  ])('%s', (_, text, headers) => {
    expect(headersOf(text)).toEqual({ headers, security: 'unknown' });
  });

  it.each([
    ['payloads', `${FENCE}json\n{ "X-Branch": "north" }\n${FENCE}`],
    ['samples with more than headers', `${FENCE}\nGET /books/7\nX-Branch: north\n${FENCE}`],
    ['sentences', 'Send one of them: each says where you are. `north` is the usual one.'],
  ])('are not in %s', (_, text) => {
    expect(headersOf(text).headers).toEqual([]);
  });

  it('concern the operation whose heading they stand under', () => {
    const part = (title: string, line: string, rest: string) =>
      `### ${title}\n- **Endpoint**: \`${line}\`\n${rest}- **Response**: Something.\n\n`;
    const token = '- **Headers**: `Authorization: Bearer {token}`\n';
    const { operation } = linkMarkdown({
      'books.md': `# Books\n\n${part('Health', 'GET /health', '')}${part('Books', 'GET /books', token)}`,
    });
    expect(operation('GET /books').security.kind).toBe('token');
    expect(operation('GET /health').security.kind).toBe('unknown');
  });
});
