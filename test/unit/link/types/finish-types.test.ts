import { describe, expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { ofLibrary } from '../../../helpers/model-parts.js';

const heir = (name: string, base: string, ...blocks: readonly string[]) =>
  page(
    `# ${name} resource type`,
    'Namespace: library',
    `Inherits from [${base}](${base}.md).`,
    '## Properties',
    table('Property|Type|Description', `${name}Only|String|One.`),
    ...blocks,
  );

/** item ← book ← atlas, novel; item ← film. */
const FAMILY = {
  'resources/item.md': resourcePage('item', ['id|String|The key.']),
  'resources/book.md': heir('book', 'item'),
  'resources/atlas.md': heir('atlas', 'book'),
  'resources/novel.md': heir('novel', 'book'),
  'resources/film.md': heir(
    'film',
    'item',
    page('## JSON representation', fence('{ "@odata.type": "#library.film" }', 'json')),
  ),
};

const get = (name: string) =>
  operationPage('GET /first', returns(`\`200 OK\` and a [${name}](../resources/${name}.md) object.`));

describe('a discriminator', () => {
  it('is on a base that something refers to, and names leaves alone', () => {
    const { object } = linkMarkdown({ ...FAMILY, 'api/page.md': get('item') });
    expect(object('library.item').discriminator).toEqual({
      property: '@odata.type',
      mapping: [
        { value: '#library.atlas', type: 'library.atlas' },
        { value: '#library.film', type: 'library.film' },
        { value: '#library.novel', type: 'library.novel' },
      ],
    });
    expect(['book', 'atlas', 'film'].map((name) => object(`library.${name}`).discriminator)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    {
      shape: 'a property',
      pages: { 'resources/shelf.md': resourcePage('shelf', ['books|[book](book.md) collection|Them.']) },
    },
    {
      shape: 'a member of a parameter table',
      pages: {
        'api/page.md': operationPage(
          'POST /lend',
          page(
            '## Request body',
            'In the request body, provide the following parameters.',
            table('Parameter|Type|Description', 'what|[book](../resources/book.md)|It.'),
          ),
        ),
      },
    },
    {
      shape: 'one of several types',
      pages: { 'resources/shelf.md': resourcePage('shelf', ['first|[book](book.md) or [item](item.md)|It.']) },
    },
  ] as { shape: string; pages: Record<string, string> }[])('follows from a reference in $shape', ({ pages }) => {
    const { object } = linkMarkdown({ ...FAMILY, ...pages });
    expect(object('library.book').discriminator?.mapping.map(({ type }) => type)).toEqual([
      'library.atlas',
      'library.novel',
    ]);
  });

  it('is not there when no payload carries tags', () => {
    const { 'resources/film.md': _, ...untagged } = FAMILY;
    const { object } = linkMarkdown({ ...untagged, 'api/page.md': get('item') });
    expect(object('library.item').discriminator).toBeUndefined();
    expect(object('library.item').typeTag).toBeUndefined();
  });
});

describe('a finished type', () => {
  it('has a tag where the family has any', () => {
    const { object } = linkMarkdown(FAMILY);
    expect(object('library.atlas').typeTag).toEqual({ property: '@odata.type', value: '#library.atlas' });
  });

  it('says what its page says', () => {
    const { object } = linkMarkdown({
      'resources/book.md': page(
        '# book resource type (deprecated)',
        'Namespace: library',
        'Something to read. This is an abstract type.',
        '## Properties',
        table('Property|Type|Description', 'id|String|The key.'),
        '## JSON representation',
        '<!-- { "blockType": "resource", "@odata.type": "library.book", "openType": true } -->',
        fence('{ "id": "String" }', 'json'),
      ),
    });
    expect(object('library.book')).toMatchObject({
      description: 'Something to read. This is an abstract type.',
      deprecated: true,
      abstract: true,
      open: true,
      inferred: false,
      origin: { file: 'resources/book.md', line: 1 },
    });
  });

  it('stands by name among the others', () => {
    const names = linkMarkdown({ ...FAMILY, 'api/page.md': get('item') }).model.types.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });
});

it('is nullable only where a payload or the page says so', () => {
  const { object } = linkMarkdown({
    'resources/book.md': resourcePage('book', [
      'id|String|The key. Not nullable.',
      'title|String|What it says.',
      'note|String|Nullable.',
    ]),
    'api/page.md': operationPage(
      'GET /first',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
      example(
        'GET https://library.example/first',
        'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "title": null }',
      ),
    ),
  });
  expect(object('library.book').properties.map(({ name, constraints }) => [name, constraints.nullable])).toEqual([
    ['id', false],
    ['title', true],
    ['note', true],
  ]);
});

describe('an open type of which no member has a name', () => {
  const OPEN = (json: string) =>
    page(
      '# loansByBook resource type',
      'Namespace: library',
      'Every member is named after a book.',
      '## JSON representation',
      '<!-- { "blockType": "resource", "@odata.type": "library.loansByBook", "openType": true } -->',
      fence(json, 'json'),
    );
  const LOAN = resourcePage('loan', ['days|Int32|How long.']);
  const tagged = '{ "@odata.type": "#library.loan", "days": 3 }';

  it.each([
    { shape: 'of one type', json: `{ "a-1": ${tagged} }`, want: { schema: ofLibrary('loan'), nullable: false } },
    {
      shape: 'of one type or null',
      json: `{ "a-1": ${tagged}, "b-2": null, "c-3": {} }`,
      want: { schema: ofLibrary('loan'), nullable: true },
    },
    { shape: 'of a type of no page', json: '{ "a-1": { "@odata.type": "#library.visit" } }', want: undefined },
    {
      shape: 'of several types',
      json: `{ "a-1": ${tagged}, "b-2": { "@odata.type": "#library.book" } }`,
      want: undefined,
    },
    { shape: 'of text too', json: `{ "a-1": ${tagged}, "b-2": "text" }`, want: undefined },
  ])('is a map where its values are $shape', ({ json, want }) => {
    const { object } = linkMarkdown({
      'resources/loansbybook.md': OPEN(json),
      'resources/loan.md': LOAN,
      'resources/book.md': resourcePage('book', ['id|String|The key.']),
    });
    const { values, typeTag } = object('library.loansByBook');
    expect(values).toEqual(want);
    if (want) expect(typeTag).toBeUndefined();
  });

  it('is no map where a payload tags it', () => {
    const { object } = linkMarkdown({
      'resources/loansbybook.md': OPEN(`{ "a-1": ${tagged} }`),
      'resources/loan.md': LOAN,
      'api/page.md': operationPage(
        'GET /loans',
        returns('`200 OK` and a [loansByBook](../resources/loansbybook.md) object.'),
        example(
          'GET https://library.example/loans',
          `HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "@odata.type": "#library.loansByBook", "b": ${tagged} }`,
        ),
      ),
    });
    expect(object('library.loansByBook').values).toBeUndefined();
  });
});
