import { expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const book = { 'resources/book.md': resourcePage('book', ['id|String|The key.', 'title|String|What it says.']) };
const draft = (...blocks: readonly string[]) =>
  page('# Change a book', 'Namespace: library', 'Writes on the cover.', '## HTTP request', '```http\n```', ...blocks);

it('keeps all that a page without a request line says', () => {
  const { model, found } = linkMarkdown({
    ...book,
    'api/book-get.md': operationPage('GET /books/{id}', returns('`200 OK` and a [book](../resources/book.md) object.')),
    'api/book-update.md': operationPage(
      'PATCH /books/{id}',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
    ),
    'api/book-change.md': draft(
      page(
        '## Permissions',
        table('Permission type|Permissions (from least to most privileged)', 'Application|Book.Write.All'),
      ),
      page(
        '## Request body',
        'In the request body, supply a JSON representation of a [book](../resources/book.md) object.',
      ),
      returns('`200 OK` and a [book](../resources/book.md) object.'),
      example(
        'PATCH https://library.example/\nContent-Type: application/json\n\n{ "title": "Alps" }',
        'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "1" }',
      ),
    ),
  });
  expect(model.unrouted).toMatchObject([
    {
      page: 'api/book-change.md',
      summary: 'Change a book',
      description: 'Writes on the cover.',
      method: 'patch',
      candidates: ['PATCH /books/{book-id}'],
      security: { kind: 'alternatives', alternatives: [{ scheme: 'application', scopes: ['Book.Write.All'] }] },
      requestBody: {
        content: [{ schema: { kind: 'reference', type: 'library.book' }, examples: [{ value: { title: 'Alps' } }] }],
      },
      responses: [
        {
          status: '200',
          content: [{ schema: { kind: 'reference', type: 'library.book' }, examples: [{ value: { id: '1' } }] }],
        },
        { status: '401' },
        { status: '403' },
      ],
      origin: { file: 'api/book-change.md', line: 1, column: 1 },
    },
  ]);
  expect(found).toContain('link/unrouted-operation api/book-change.md:1:1');
});

it('keeps the body that the page describes without saying by which method it is sent', () => {
  const { model } = linkMarkdown({
    'api/book-change.md': draft(
      page('## Request body', table('Parameter|Type|Description', 'title|String|What it says. Required.')),
    ),
  });
  const [unrouted] = model.unrouted;
  expect(unrouted?.method).toBeUndefined();
  expect(unrouted?.requestBody?.content).toMatchObject([
    { schema: { kind: 'object', properties: [{ name: 'title' }] } },
  ]);
});

it.each([
  { shape: 'an empty fence', blocks: [] },
  { shape: 'a placeholder for the path', blocks: [fence('PATCH ** Entity URI for library.book not found')] },
  { shape: 'no method', blocks: [fence('/books/{id}')] },
])('gives a reason for $shape', ({ blocks }) => {
  const { model } = linkMarkdown({
    'api/book-change.md': page('# Change a book', '## HTTP request', ...blocks, returns('`204 No Content`.')),
  });
  expect(model.unrouted).toHaveLength(1);
  expect(model.unrouted[0]?.reason).toMatch(/^[A-Z].*\.$/s);
});

it('counts a page as routed when another owns its only line', () => {
  const { model } = linkMarkdown({ 'api/a.md': operationPage('GET /books'), 'api/b.md': operationPage('GET /books') });
  expect(model.unrouted).toEqual([]);
});
