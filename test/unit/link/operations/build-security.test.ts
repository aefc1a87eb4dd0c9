import { describe, expect, it } from 'vitest';
import type { Security } from '../../../../src/model/api-model.js';
import { example, fence, operationPage, page, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const HEADER = 'Permission type|Permissions (from least to most privileged)';
const WORK = 'Delegated (work or school account)';
const permissions = (...rows: readonly string[]) => page('## Permissions', table(HEADER, ...rows));

const headers = (row: string) => page('## Request headers', table('Header|Value', row));

/** `scheme: scope` with the condition behind it. */
function summaryOf(security: Security): readonly string[] {
  if (security.kind !== 'alternatives') return [security.kind];
  return security.alternatives.map(
    ({ scheme, scopes, condition }) => `${scheme}: ${scopes.join(' ')}${condition ? ` (${condition})` : ''}`,
  );
}

/** The security of every operation of a page. */
function securityOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { model } = linkMarkdown({ 'api/page.md': text });
  return Object.fromEntries(
    model.operations.map(({ path, security }) => {
      const [first] = path.segments[0]?.parts ?? [];
      return [first?.kind === 'text' ? first.text : '', summaryOf(security)];
    }),
  );
}

describe('permissions', () => {
  it.each([
    {
      shape: 'are alternatives, least privileged first',
      blocks: [permissions(`${WORK}|Book.Read, Book.ReadWrite`, 'Application|Book.Read.All')],
      want: ['delegatedWork: Book.Read', 'delegatedWork: Book.ReadWrite', 'application: Book.Read.All'],
    },
    {
      shape: 'are in the order of the schemes, not of the rows',
      blocks: [permissions('Application|Book.Read.All', `${WORK}|Book.Read`)],
      want: ['delegatedWork: Book.Read', 'application: Book.Read.All'],
    },
    {
      shape: 'that are not supported are none',
      blocks: [permissions(`${WORK}|Book.Read`, 'Application|Not supported.')],
      want: ['delegatedWork: Book.Read'],
    },
    {
      shape: 'are counted once',
      blocks: [permissions(`${WORK}|Book.Read, Book.Read`)],
      want: ['delegatedWork: Book.Read'],
    },
    { shape: 'may not be needed', blocks: [permissions(`${WORK}|None.`, 'Application|None.')], want: ['none'] },
    { shape: 'are unknown where the page has no such section', blocks: [], want: ['unknown'] },
    {
      shape: 'are a token where the headers say no more',
      blocks: [headers('Authorization|Bearer {token}. Required.')],
      want: ['token'],
    },
    {
      shape: 'are a token where an example sends one',
      blocks: [example('GET https://library.example/books\nAuthorization: Bearer abc')],
      want: ['token'],
    },
    {
      shape: 'are unknown where the token is optional, whatever examples send',
      blocks: [
        headers('Authorization|Bearer {token}. Optional.'),
        example('GET https://library.example/books\nAuthorization: Bearer abc'),
      ],
      want: ['unknown'],
    },
    {
      shape: 'are unknown where the credentials are none that anybody may use',
      blocks: [headers('Authorization|Basic, with the number of the card.')],
      want: ['unknown'],
    },
    {
      shape: 'are those of the table beside the token',
      blocks: [permissions(`${WORK}|Book.Read`), headers('Authorization|Bearer {token}. Required.')],
      want: ['delegatedWork: Book.Read'],
    },
    {
      shape: 'are unknown where they are to do',
      blocks: [permissions(`${WORK}|**TODO: Add them**`)],
      want: ['unknown'],
    },
  ])('$shape', ({ blocks, want }) => {
    expect(securityOf(operationPage('GET /books', ...blocks))).toEqual({ books: want });
  });

  it('that are a mere token are refused with 401', () => {
    const { operation } = linkMarkdown({
      'api/page.md': operationPage('GET /books', headers('Authorization|Bearer {token}. Required.')),
    });
    expect(operation('GET /books').responses.map(({ status }) => status)).toEqual(['200', '401']);
  });

  it('keep the place of their cell', () => {
    const { operation } = linkMarkdown({
      'api/page.md': operationPage('GET /books', permissions(`${WORK}|Book.Read, Book.Write`)),
    });
    const { security } = operation('GET /books');
    const origins = security.kind === 'alternatives' ? security.alternatives.map(({ origin }) => origin) : [];
    expect(origins).toEqual([
      { file: 'api/page.md', line: 15, column: 37 },
      { file: 'api/page.md', line: 15, column: 48 },
    ]);
  });
});

describe('several tables', () => {
  const twoParts = (first: string, second: string) =>
    page('# Read things', '## Permissions', first, second, '## HTTP request', fence('GET /books'), fence('GET /films'));

  it('are all for every line, with the heading as the condition', () => {
    const text = twoParts(
      page('### At the desk', table(HEADER, `${WORK}|Book.Read`)),
      page('### At home', table(HEADER, `${WORK}|Film.Read`)),
    );
    const want = ['delegatedWork: Book.Read (At the desk)', 'delegatedWork: Film.Read (At home)'];
    expect(securityOf(text)).toEqual({ books: want, films: want });
  });

  it('are for the lines that their annotations name', () => {
    const annotated = (url: string, scope: string) =>
      page(`<!-- { "blockType": "permissions", "requestUrls": ["${url}"] } -->`, table(HEADER, `${WORK}|${scope}`));
    expect(securityOf(twoParts(annotated('GET /books', 'Book.Read'), annotated('GET /films', 'Film.Read')))).toEqual({
      books: ['delegatedWork: Book.Read'],
      films: ['delegatedWork: Film.Read'],
    });
  });

  it('are all for a line that no annotation names', () => {
    const annotated = page(
      '<!-- { "blockType": "permissions", "requestUrls": ["GET /books"] } -->',
      table(HEADER, `${WORK}|Book.Read`),
    );
    const want = ['delegatedWork: Book.Read'];
    expect(securityOf(operationPage('GET /books\nGET /films', page('## Permissions', annotated)))).toEqual({
      books: want,
      films: want,
    });
  });

  it('are for the method that their annotations name', () => {
    const annotated = (url: string, scope: string) =>
      page(`<!-- { "blockType": "permissions", "requestUrls": ["${url}"] } -->`, table(HEADER, `${WORK}|${scope}`));
    const tables = page('## Permissions', annotated('GET /books', 'Book.Read'), annotated('POST /books', 'Book.Write'));
    const { operation } = linkMarkdown({
      'api/page.md': operationPage('GET https://library.example/books\nPOST /books', tables),
    });
    expect(summaryOf(operation('GET /books').security)).toEqual(['delegatedWork: Book.Read']);
    expect(summaryOf(operation('POST /books').security)).toEqual(['delegatedWork: Book.Write']);
  });

  it('are for the lines under the same heading', () => {
    const part = (title: string, scope: string, request: string) =>
      page(`## ${title}`, '### Permissions', table(HEADER, `${WORK}|${scope}`), '### HTTP request', fence(request));
    const text = page(
      '# Read things',
      part('Books', 'Book.Read', 'GET /books'),
      part('Films', 'Film.Read', 'GET /films'),
    );
    const [books, films] = [securityOf(text).books ?? [], securityOf(text).films ?? []];
    expect([...books, ...films].map((line) => line.replace(/ \(.*$/, ''))).toEqual([
      'delegatedWork: Book.Read',
      'delegatedWork: Film.Read',
    ]);
  });
});

describe('several pages', () => {
  it('add their permissions to those of the owner', () => {
    const { operation } = linkMarkdown({
      'api/a.md': operationPage('GET /books', permissions(`${WORK}|Book.Read`)),
      'api/b.md': operationPage(
        'GET /books',
        permissions(`${WORK}|Book.Read, Book.Manage`, 'Application|Book.Read.All'),
      ),
    });
    expect(summaryOf(operation('GET /books').security)).toEqual([
      'delegatedWork: Book.Read',
      'delegatedWork: Book.Manage',
      'application: Book.Read.All',
    ]);
  });

  it('lift a condition that one of them does not have', () => {
    const limited = page(
      '## Permissions',
      '### For novels',
      table(HEADER, `${WORK}|Book.Read`),
      '### For maps',
      table(HEADER, `${WORK}|Map.Read`),
    );
    const { operation } = linkMarkdown({
      'api/a.md': operationPage('GET /books', limited),
      'api/b.md': operationPage('GET /books', permissions(`${WORK}|Book.Read`)),
    });
    expect(summaryOf(operation('GET /books').security)).toEqual([
      'delegatedWork: Book.Read',
      'delegatedWork: Map.Read (For maps)',
    ]);
  });
});

describe('several tables whose headings tell them apart', () => {
  const scopeOf = (title: string) => `${title.replaceAll(' ', '')}.Read`;
  const tables = (...titles: readonly string[]) =>
    page('## Permissions', ...titles.flatMap((title) => [`### ${title}`, table(HEADER, `${WORK}|${scopeOf(title)}`)]));
  const read = (title: string, limited = false) => `delegatedWork: ${scopeOf(title)}${limited ? ` (${title})` : ''}`;

  it.each([
    {
      shape: 'the literal segments of its path',
      titles: ['For film', 'For book'],
      want: { films: [read('For film'), read('For book', true)], books: [read('For book'), read('For film', true)] },
    },
    {
      shape: 'no word that all lines have',
      titles: ['For loan of film', 'For loan'],
      want: {
        films: [read('For loan of film'), read('For loan', true)],
        books: [read('For loan of film', true), read('For loan', true)],
      },
    },
    {
      shape: 'the words of one table alone',
      titles: ['For film or book', 'For book'],
      want: {
        films: [read('For film or book'), read('For book', true)],
        books: [read('For film or book', true), read('For book', true)],
      },
    },
  ])('are led by the one that has $shape', ({ titles, want }) => {
    const security = securityOf(operationPage('GET /films/{id}/loans\nGET /books/{id}/loans', tables(...titles)));
    expect(security).toEqual(want);
  });

  it('are led by the one that has the words of the caption', () => {
    const text = page(
      '# Get loans',
      tables('For the reader', 'For the desk'),
      '## HTTP request',
      'Loans of a reader:',
      fence('GET /films/{id}/loans'),
      'Loans of a desk:',
      fence('GET /books/{id}/loans'),
    );
    expect(securityOf(text)).toEqual({
      films: [read('For the reader'), read('For the desk', true)],
      books: [read('For the desk'), read('For the reader', true)],
    });
  });
});
