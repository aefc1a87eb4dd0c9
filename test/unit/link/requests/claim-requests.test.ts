import { describe, expect, it } from 'vitest';
import { fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

const origins = ({ model }: ReturnType<typeof linkMarkdown>) =>
  model.operations.map(({ origin, alsoDocumentedBy }) =>
    [origin, ...alsoDocumentedBy].map(({ file, line, column }) => `${file}:${line}:${column}`),
  );

describe('request lines of several pages', () => {
  it('meet whatever their placeholders are called', () => {
    const linked = linkMarkdown({
      'api/a.md': operationPage('GET /books/{id}'),
      'api/b.md': operationPage('GET /books/{book-id}'),
      'api/c.md': operationPage('PATCH /books/{id}'),
    });
    expect(requestsOf(linked.model)).toEqual(['GET /books/{book-id}', 'PATCH /books/{book-id}']);
    expect(origins(linked)).toEqual([['api/a.md:8:1', 'api/b.md:8:1'], ['api/c.md:8:1']]);
    expect(linked.found).toContain('link/merged-operation api/b.md:8:1');
  });

  it('are reported where they are of different versions', () => {
    const { found } = linkMarkdown({
      'v1/a.md': operationPage('GET /v1/books'),
      'v2/a.md': operationPage('GET https://library.example/v2/books'),
      'v2/b.md': operationPage('GET /books'),
    });
    expect(found).toContain('link/versions-merged v2/a.md:8:1');
    expect(found).toContain('link/merged-operation v2/b.md:8:1');
  });

  it('are one when a page repeats itself', () => {
    const linked = linkMarkdown({ 'api/a.md': operationPage('GET /books/{id}\nGET /books/{book-id}') });
    expect(origins(linked)).toEqual([['api/a.md:8:1']]);
    expect(linked.found).not.toContain('link/merged-operation api/a.md:9:1');
  });

  it.each<{ rule: string; pages: Record<string, string>; want: string }>([
    {
      rule: 'the page with the fewest request lines',
      pages: { 'api/a.md': operationPage('GET /books\nGET /journals'), 'api/b.md': operationPage('GET /books') },
      want: 'api/b.md',
    },
    {
      rule: 'the part of a page that documents it, whatever else the page documents',
      pages: {
        'api/a.md': operationPage('GET /books\nGET /journals'),
        'api/b.md': page(
          '# Books API',
          ...['POST /books', 'GET /books', 'DELETE /books', 'PATCH /books'].flatMap((line) => [
            `## Part of ${line}`,
            '### HTTP request',
            fence(line),
            '### Response',
            '`200 OK`',
          ]),
        ),
      },
      want: 'api/b.md',
    },
    {
      rule: 'the page that asks nothing special of it, whatever else the page documents',
      pages: {
        'api/a.md': operationPage('GET /books?$expand=cover'),
        'api/b.md': operationPage('GET /books\nGET /shelf/books\nGET /desk/books\nGET /store/books'),
      },
      want: 'api/b.md',
    },
    {
      rule: 'the first of equals',
      pages: { 'api/b.md': operationPage('GET /books'), 'api/a.md': operationPage('GET /books') },
      want: 'api/a.md',
    },
    {
      rule: 'the page of the base type',
      pages: {
        'api/atlas-list.md': operationPage(
          'GET /books',
          returns('`200 OK` and [atlas](../resources/atlas.md) objects.'),
        ),
        'api/book-list.md': operationPage(
          'GET /books\nGET /shelf/books',
          returns('`200 OK` and [book](../resources/book.md) objects.'),
        ),
        'resources/book.md': resourcePage('book', ['id|String|The key.']),
        'resources/atlas.md': page(
          '# atlas resource type',
          'Namespace: library',
          'A book of maps. Inherits from [book](book.md).',
          '## Properties',
          table('Property|Type|Description', 'scale|Int32|How small.'),
        ),
      },
      want: 'api/book-list.md',
    },
  ])('belong to $rule', ({ pages, want }) => {
    expect(linkMarkdown(pages).operation('GET /books').origin.file).toBe(want);
  });

  it('are spelled as most pages spell them', () => {
    const linked = linkMarkdown({
      'api/a.md': operationPage('GET /Books/{id}'),
      'api/b.md': operationPage('GET /books/{id}'),
      'api/c.md': operationPage('GET /books/{id}'),
    });
    expect(requestsOf(linked.model)).toEqual(['GET /books/{book-id}']);
    expect(linked.found.filter((finding) => finding.startsWith('link/path-case'))).toEqual([
      'link/path-case api/a.md:8:1',
    ]);
  });
});

describe('arguments of a function', () => {
  const argumentsTable = (description: string, ...rows: readonly string[]) =>
    page('## Function parameters', table('Parameter|Type|Description', `topic|String|${description}`, ...rows));
  const call = (target: string) => page('## Example', `\`\`\`http\nGET https://library.example/${target}\n\`\`\``);

  it.each([
    {
      shape: 'the table and the example show them',
      blocks: [argumentsTable('What it is about.'), call("books/find(topic='maps')")],
      want: ["GET /books/find(topic='{topic}')"],
    },
    {
      shape: 'only the table shows them',
      blocks: [argumentsTable('What it is about.')],
      want: ['GET /books/find'],
    },
    {
      shape: 'the example does without them',
      blocks: [argumentsTable('What it is about.'), call('books/find')],
      want: ['GET /books/find'],
    },
    {
      shape: 'the example has them without quotes',
      blocks: [
        argumentsTable('What it is about.', 'since|DateTimeOffset|From when on.'),
        call("books/find(topic='maps',since=2026-01-01T00:00:00Z)"),
      ],
      want: ["GET /books/find(topic='{topic}',since={since})"],
    },
    {
      shape: 'they are optional',
      blocks: [argumentsTable('What it is about. Optional.'), call("books/find(topic='maps')")],
      want: ['GET /books/find'],
    },
  ])('are added to the path: $shape', ({ blocks, want }) => {
    const { model } = linkMarkdown({ 'api/book-find.md': operationPage('GET /books/find', ...blocks) });
    expect(requestsOf(model)).toEqual(want);
  });
});

describe('corrections', () => {
  const drafted = page(
    '# Lend book',
    'Namespace: library',
    '## HTTP request',
    '```http\n```',
    '## Response',
    '`204 No Content`.',
  );
  const finished = operationPage('GET /books');

  it.each([
    {
      correction: 'a request line for a page without one',
      entries: [['api/lend.md', ['POST /books/{id}/lend']]],
      want: ['POST /books/{book-id}/lend'],
      found: [],
    },
    {
      correction: 'a page name without its ending',
      entries: [['api/lend', ['POST /lend']]],
      want: ['POST /lend'],
      found: [],
    },
    {
      correction: 'text that is no request line',
      entries: [['api/lend.md', ['lend it']]],
      want: [],
      found: ['link/invalid-correction -', 'link/unrouted-operation api/lend.md:1:1'],
    },
    {
      correction: 'a page that does not exist',
      entries: [['api/borrow.md', ['POST /borrow']]],
      want: [],
      found: ['link/unrouted-operation api/lend.md:1:1', 'link/unused-correction -'],
    },
  ] as const)('take $correction', ({ entries, want, found }) => {
    const linked = linkMarkdown(
      { 'api/lend.md': drafted },
      { corrections: new Map(entries.map(([file, requests]) => [file, { requests: [...requests] }])) },
    );
    expect(requestsOf(linked.model)).toEqual(want);
    expect(linked.found).toEqual(found);
  });

  it('are reported where the page has request lines of its own', () => {
    const linked = linkMarkdown(
      { 'api/books.md': finished },
      { corrections: new Map([['api/books.md', { requests: ['GET /all'] }]]) },
    );
    expect(requestsOf(linked.model)).toEqual(['GET /all', 'GET /books']);
    expect(linked.found).toContain('link/unused-correction -');
  });
});
