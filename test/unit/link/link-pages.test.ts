import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkPages } from '../../../src/link/link-pages.js';
import { readPage } from '../../../src/pages/read-page.js';
import { defaultVocabulary } from '../../../src/pages/vocabulary/vocabulary.js';
import { sourceText } from '../../../src/source/source-text.js';
import { example, operationPage, page, resourcePage, returns, table } from '../../helpers/library-pages.js';
import { linkMarkdown } from '../../helpers/link-markdown.js';

const book = '[book](../resources/book.md)';
const answer = (json: string) => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`;

/** Pages that contradict, repeat and depend on each other. */
const PAGES = {
  'api/a.md': operationPage('GET /books/{id}', returns(`\`200 OK\` and a ${book} object.`)),
  'api/b.md': operationPage(
    'GET /Books/{isbn}\nGET /books/{isbn}/pages',
    returns('`200 OK` and an [atlas](../resources/atlas.md) object.'),
    example('GET https://library.example/books/1', answer('{ "@odata.type": "#library.atlas", "x": 1, "maps": null }')),
  ),
  'api/c.md': operationPage(
    'PATCH /books/{id}',
    page('## Request body', table('Property|Type|Description', 'x|String|It.')),
  ),
  'api/d.md': page('# Draft', '## HTTP request', '```http\n```', returns(`\`200 OK\` and a ${book} object.`)),
  'resources/book.md': resourcePage('book', [
    'x|String|One.',
    'by|author|Who.',
    'pages|[leaf](leaf.md) collection|Leaves.',
  ]),
  'resources/book-again.md': resourcePage('Book', ['x|Int32|Two.', 'kind|kind|Possible values are: `a`, `b`.']),
  'resources/atlas.md': resourcePage('atlas', [
    'y|String|Inherited from [item](item.md).',
    'x|String|Inherited from [book](book.md).',
    'maps|Int32|How many.',
    'kind|kind|Possible values are: `b`, `c`.',
  ]),
};

const models = Object.entries(PAGES).map(([file, text]) => readPage(sourceText(file, text), defaultVocabulary));

describe('linkPages', () => {
  it('gives the same whatever the order of the pages', () => {
    const link = (order: typeof models) => linkPages(order, { scalarNames: defaultVocabulary.scalarNames });
    const wanted = link(models);
    fc.assert(
      fc.property(fc.shuffledSubarray(models, { minLength: models.length }), (order) => {
        expect(link(order)).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('gives an empty model for no pages', () => {
    expect(linkMarkdown({}).model).toEqual({ operations: [], unrouted: [], types: [] });
  });

  it('keeps the summary of the owner, and the captions of several lines', () => {
    const { operation } = linkMarkdown({
      'api/a.md': page(
        '# List books',
        'All of them.',
        '## HTTP request',
        'For everybody:',
        '```http\nGET /books\n```',
        'For a reader:',
        '```http\nGET /readers/{id}/books\n```',
      ),
    });
    expect(operation('GET /books')).toMatchObject({
      summary: 'List books',
      description: 'All of them.\n\nFor everybody',
    });
    expect(operation('GET /readers/{reader-id}/books').description).toBe('All of them.\n\nFor a reader');
  });

  it('takes an operation for deprecated when all of its pages say so', () => {
    const gone = (text: string) => text.replace(/^# .*$/m, '$& (deprecated)');
    const [one, other] = [operationPage('GET /books'), operationPage('GET /books')];
    const linkTwo = (a: string, b: string) =>
      linkMarkdown({ 'api/a.md': a, 'api/b.md': b }).operation('GET /books').deprecated;
    expect([linkTwo(gone(one), gone(other)), linkTwo(gone(one), other), linkTwo(one, other)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('says that pages document nothing, which no page can know of the others', () => {
  const concept = '# Welcome\n\nRead on.\n';
  expect(linkMarkdown({ 'a.md': concept, 'b.md': concept }).found).toEqual(['link/nothing-documented -']);
  expect(linkMarkdown({ 'a.md': concept, 'b.md': PAGES['resources/book.md'] }).found).not.toContain(
    'link/nothing-documented -',
  );
});
