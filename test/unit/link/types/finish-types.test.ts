import { describe, expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

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
