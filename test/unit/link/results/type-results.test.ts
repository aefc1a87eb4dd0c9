import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { ofLibrary } from '../../../helpers/model-parts.js';

const inherits = (name: string, base: string, ...properties: readonly string[]) =>
  page(
    `# ${name} resource type`,
    'Namespace: library',
    `Inherits from [${base}](${base}.md).`,
    '## Properties',
    table('Property|Type|Description', ...properties),
  );

const RESOURCES = {
  'resources/item.md': resourcePage('item', ['id|String|The key.']),
  'resources/book.md': inherits(
    'book',
    'item',
    'title|String|What it says.',
    'cover|[cover](cover.md)|Its cover.',
    'pages|[leaf](leaf.md) collection|Its leaves.',
  ),
  'resources/atlas.md': inherits('atlas', 'book', 'scale|Int32|How small.'),
  'resources/film.md': inherits('film', 'item', 'length|Duration|How long.'),
  'resources/cover.md': resourcePage('cover', ['colour|String|Its colour.']),
  'resources/leaf.md': resourcePage('leaf', ['number|Int32|From 1.']),
};

const link = (name: string) => `[${name}](../resources/${name}.md)`;
const respond = (request: string, json: string) =>
  example(`${request}`, `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`);
const methods = (row: string) =>
  page('# item resource type', 'Namespace: library', '## Methods', table('Method|Return type|Description', row));

/** What the page `api/page.md` returns: the schema of its success, a collection as an array. */
function resultOf(pages: Readonly<Record<string, string>>, request: string): Schema | undefined {
  const { operation } = linkMarkdown({ ...RESOURCES, ...pages });
  const schema = operation(request).responses.find(({ status }) => status.startsWith('2'))?.content[0]?.schema;
  const wrapped =
    schema?.kind === 'object' ? schema.properties.find(({ name }) => name === 'value')?.schema : undefined;
  return wrapped ?? schema;
}

const found = (pages: Readonly<Record<string, string>>) =>
  linkMarkdown({ ...RESOURCES, ...pages }).found.filter((finding) => finding.includes('-conflict'));

describe('the type of a response is, by precedence,', () => {
  const shown = respond('GET https://library.example/things/1', '{ "@odata.type": "#library.cover", "colour": "red" }');
  const annotated = page(
    '## Example',
    '<!-- { "blockType": "response", "@odata.type": "library.leaf" } -->',
    '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "@odata.type": "#library.cover" }\n```',
  );
  const row = {
    'resources/methods.md': methods(`[Get thing](../api/page.md)|${link('film').replace('../resources/', '')}|It.`),
  };

  it.each<{ source: string; pages: Record<string, string>; want: Schema; conflicts: string[] }>([
    {
      source: 'what the sentence names',
      pages: {
        ...row,
        'api/page.md': operationPage(
          'GET /things/{id}',
          returns(`\`200 OK\` and a ${link('book')} object.`),
          annotated,
        ),
      },
      want: ofLibrary('book'),
      conflicts: ['link/response-type-conflict resources/methods.md:9:2'],
    },
    {
      source: 'what the methods table says',
      pages: { ...row, 'api/page.md': operationPage('GET /things/{id}', returns('`200 OK`.'), annotated) },
      want: ofLibrary('film'),
      conflicts: ['link/response-type-conflict api/page.md:21:1'],
    },
    {
      source: 'the annotation of the example',
      pages: { 'api/page.md': operationPage('GET /things/{id}', returns('`200 OK`.'), annotated) },
      want: ofLibrary('leaf'),
      conflicts: ['link/response-type-conflict api/page.md:21:1'],
    },
    {
      source: 'what stands at the path',
      pages: {
        'api/book.md': operationPage('GET /books/{id}', returns(`\`200 OK\` and a ${link('book')} object.`)),
        'api/page.md': operationPage(
          'GET /books/{id}/pages',
          returns('`200 OK`.'),
          respond('GET https://library.example/books/1/pages', '{ "value": [{ "@odata.type": "#library.cover" }] }'),
        ),
      },
      want: { kind: 'array', items: ofLibrary('leaf') },
      conflicts: ['link/response-type-conflict api/page.md:23:1'],
    },
    {
      source: 'the tag of the payload',
      pages: { 'api/page.md': operationPage('GET /things/{id}', returns('`200 OK`.'), shown) },
      want: ofLibrary('cover'),
      conflicts: [],
    },
    ...['#library.film', '#library.film/$entity'].map((context) => ({
      source: `the context URL of the payload, ${context}`,
      pages: {
        'api/page.md': operationPage(
          'GET /things/{id}',
          returns('`200 OK`.'),
          respond(
            'GET https://library.example/things/1',
            `{ "@odata.context": "https://library.example/$metadata${context}", "length": "PT1H" }`,
          ),
        ),
      },
      want: ofLibrary('film'),
      conflicts: [],
    })),
    {
      source: 'the context URL of the payload, of several',
      pages: {
        'api/page.md': operationPage(
          'GET /things/{id}',
          returns('`200 OK`.'),
          respond(
            'GET https://library.example/things/1',
            '{ "@odata.context": "https://library.example/$metadata#Collection(library.film)", "value": [{ "length": "PT1H" }] }',
          ),
        ),
      },
      want: { kind: 'array', items: ofLibrary('film') },
      conflicts: [],
    },
  ])('$source', ({ pages, want, conflicts }) => {
    const request = pages['api/book.md'] ? 'GET /books/{book-id}/pages' : 'GET /things/{thing-id}';
    const result = resultOf(pages, request);
    expect(result).toEqual(want);
    expect(found(pages)).toEqual(conflicts);
  });

  it('in no conflict with a source that names one of several types', () => {
    const sentence = `\`200 OK\` and a ${link('book')} or ${link('film')} object in the response body.`;
    const pages = { ...row, 'api/page.md': operationPage('GET /things/{id}', returns(sentence)) };
    expect(resultOf(pages, 'GET /things/{thing-id}')).toEqual({
      kind: 'anyOf',
      options: [ofLibrary('book'), ofLibrary('film')],
    });
    expect(found(pages)).toEqual([]);
  });

  it('what the payload shows, where the sentence says text', () => {
    const pages = {
      'api/page.md': operationPage('GET /things/{id}', returns('`200 OK` and a String object.'), shown),
    };
    expect(resultOf(pages, 'GET /things/{thing-id}')).toEqual(ofLibrary('cover'));
    expect(found(pages)).toEqual(['link/response-type-conflict api/page.md:11:1']);
    const { diagnostics } = linkMarkdown({ ...RESOURCES, ...pages });
    expect(diagnostics.map(({ message }) => message)).toContain(
      'The response is library.cover by the payload, and string by the sentence.',
    );
    const text = { 'api/page.md': operationPage('GET /things/{id}', returns('`200 OK` and a String object.')) };
    expect(resultOf(text, 'GET /things/{thing-id}')).toMatchObject({ kind: 'scalar', scalar: 'string' });
  });

  describe('what the annotation names, where the payload has members of that type and not of the one in words', () => {
    const answer = (json: string) =>
      page(
        '## Example',
        '<!-- { "blockType": "response", "@odata.type": "library.atlas" } -->',
        fence(`HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`),
      );
    const sentence = returns(`\`200 OK\` and a ${link('film')} object.`);
    const pagesWith = (json: string) => ({
      ...row,
      'api/page.md': operationPage('GET /things/{id}', sentence, answer(json)),
    });

    it.each<{ shape: string; json: string; want: Schema }>([
      { shape: 'all of them', json: '{ "id": "1", "title": "Alps", "scale": 5 }', want: ofLibrary('atlas') },
      {
        shape: 'all of them, in a wrapper',
        json: '{ "value": { "@odata.type": "#library.atlas", "id": "1", "title": "Alps", "scale": 5 } }',
        want: ofLibrary('atlas'),
      },
      { shape: 'not too few to tell', json: '{ "title": "Alps", "scale": 5 }', want: ofLibrary('film') },
      {
        shape: 'not half of them',
        json: '{ "id": "1", "length": "PT1H", "title": "Alps" }',
        want: ofLibrary('film'),
      },
      { shape: 'not some of them', json: '{ "id": "1", "title": "Alps", "shelf": 5 }', want: ofLibrary('film') },
    ])('$shape', ({ json, want }) => {
      expect(resultOf(pagesWith(json), 'GET /things/{thing-id}')).toEqual(want);
    });

    it('with a finding at the words', () => {
      const findings = found(pagesWith('{ "id": "1", "title": "Alps", "scale": 5 }'));
      expect(findings).toEqual(['link/response-type-conflict api/page.md:11:1']);
    });
  });

  it('nothing, where the page says that nothing is returned', () => {
    const pages = { ...row, 'api/page.md': operationPage('GET /things/{id}', returns('`204 No Content`.')) };
    expect(resultOf(pages, 'GET /things/{thing-id}')).toBeUndefined();
    expect(found(pages)).toEqual([]);
  });

  it('nothing, where an example shows that a thing which is gone is not returned', () => {
    const gone = (body: string) => ({
      ...row,
      'api/page.md': operationPage(
        'DELETE /things/{id}',
        returns('`200 OK`.'),
        example('DELETE https://library.example/things/1', `HTTP/1.1 200 OK${body}`),
      ),
    });
    const request = 'DELETE /things/{thing-id}';
    expect(resultOf(gone(''), request)).toBeUndefined();
    expect(resultOf(gone('\nContent-Type: application/json\n\n{ "length": "PT2H" }'), request)).toEqual(
      ofLibrary('film'),
    );
  });

  it.each<{ shape: string; first: string; second: string; want: Schema }>([
    { shape: 'the base of a type and its subtype', first: 'book', second: 'atlas', want: ofLibrary('book') },
    {
      shape: 'either, where only the root is common',
      first: 'film',
      second: 'book',
      want: { kind: 'anyOf', options: [ofLibrary('film'), ofLibrary('book')] },
    },
    {
      shape: 'either, where nothing is common',
      first: 'film',
      second: 'leaf',
      want: { kind: 'anyOf', options: [ofLibrary('film'), ofLibrary('leaf')] },
    },
  ])('$shape of two pages', ({ first, second, want }) => {
    const pages = {
      'api/a.md': operationPage('GET /things/{id}', returns(`\`200 OK\` and a ${link(first)} object.`)),
      'api/b.md': operationPage('GET /things/{id}', returns(`\`200 OK\` and a ${link(second)} object.`)),
    };
    expect(resultOf(pages, 'GET /things/{thing-id}')).toEqual(want);
  });
});

describe('a path', () => {
  const book = { 'api/book.md': operationPage('GET /books/{id}', returns(`\`200 OK\` and a ${link('book')} object.`)) };

  it.each<{ shape: string; request: string; sentence: string; want: Schema }>([
    {
      shape: 'narrows a sentence about the base by a cast',
      request: 'GET /books/{book-id}/library.atlas',
      sentence: `\`200 OK\` and a ${link('book')} object.`,
      want: ofLibrary('atlas'),
    },
    {
      shape: 'chooses among the types of a sentence',
      request: 'GET /books/{book-id}/cover',
      sentence: `\`200 OK\` and a ${link('leaf')} or ${link('cover')} object.`,
      want: ofLibrary('cover'),
    },
    {
      shape: 'does not overrule a sentence about something else',
      request: 'GET /books/{book-id}/cover',
      sentence: `\`200 OK\` and a ${link('film')} object.`,
      want: ofLibrary('film'),
    },
  ])('$shape', ({ request, sentence, want }) => {
    expect(resultOf({ ...book, 'api/page.md': operationPage(request, returns(sentence)) }, request)).toEqual(want);
  });

  it('narrows a sentence about the base by a cast, though nothing is known of the path before it', () => {
    const request = 'GET /shelf/library.atlas';
    const sentence = (name: string) => returns(`\`200 OK\` and a collection of ${link(name)} objects.`);
    const narrowed = (name: string) => resultOf({ 'api/page.md': operationPage(request, sentence(name)) }, request);
    expect(narrowed('item')).toEqual({ kind: 'array', items: ofLibrary('atlas') });
    expect(narrowed('film')).toEqual({ kind: 'array', items: ofLibrary('film') });
  });

  it('says what a further line of a page returns', () => {
    const several = operationPage(
      'GET /books/{id}\nGET /books/{id}/cover',
      returns(`\`200 OK\` and a ${link('book')} object.`),
    );
    expect(resultOf({ 'api/page.md': several }, 'GET /books/{book-id}/cover')).toEqual(ofLibrary('cover'));
    expect(found({ 'api/page.md': several })).toEqual([]);
  });

  it('leaves the sentence alone on lines that end alike', () => {
    const several = operationPage(
      'GET /me/cover\nGET /books/{id}/cover',
      returns(`\`200 OK\` and a ${link('film')} object.`),
    );
    expect(resultOf({ ...book, 'api/page.md': several }, 'GET /books/{book-id}/cover')).toEqual(ofLibrary('film'));
  });
});

describe('a collection is decided by majority', () => {
  const list = '{ "value": [{ "id": "1" }] }';
  const single = '{ "id": "1" }';
  const many = `\`200 OK\` and a collection of ${link('book')} objects.`;
  const one = `\`200 OK\` and a ${link('book')} object.`;
  const rowOf = (returnType: string) => ({
    'resources/methods.md': methods(`[Things](../api/page.md)|${returnType}|Them.`),
  });

  it.each<{ shape: string; sentence: string; row: string; payload: string; isArray: boolean; conflicts: string[] }>([
    {
      shape: 'all agree',
      sentence: many,
      row: '[book](book.md) collection',
      payload: list,
      isArray: true,
      conflicts: [],
    },
    {
      shape: 'the sentence stands alone',
      sentence: one,
      row: '[book](book.md) collection',
      payload: list,
      isArray: true,
      conflicts: ['link/collection-conflict api/page.md:11:1'],
    },
    {
      shape: 'the table stands alone',
      sentence: many,
      row: '[book](book.md)',
      payload: list,
      isArray: true,
      conflicts: ['link/collection-conflict resources/methods.md:9:2'],
    },
    {
      shape: 'the payload stands alone',
      sentence: many,
      row: '[book](book.md) collection',
      payload: single,
      isArray: true,
      conflicts: ['link/collection-conflict api/page.md:23:1'],
    },
  ])('$shape', ({ sentence, row, payload, isArray, conflicts }) => {
    const pages = {
      ...rowOf(row),
      'api/page.md': operationPage(
        'GET /things',
        returns(sentence),
        respond('GET https://library.example/things', payload),
      ),
    };
    expect(resultOf(pages, 'GET /things')?.kind).toBe(isArray ? 'array' : 'reference');
    expect(found(pages)).toEqual(conflicts);
  });

  it('where a sentence that links to a type by the plural of its name speaks of several', () => {
    const of = (sentence: string) =>
      resultOf(
        { 'api/page.md': operationPage('GET /things', returns(`\`200 OK\` and the ${sentence} of the library.`)) },
        'GET /things',
      );
    expect(of('[books](../resources/book.md)')).toEqual({ kind: 'array', items: ofLibrary('book') });
    expect(of('[thing](../resources/book.md)')).toEqual(ofLibrary('book'));
    expect(of('[things](../resources/book.md)')).toEqual(ofLibrary('book'));
  });

  it('with a title that speaks of a list, which decides where there is a tie', () => {
    const titled = (...blocks: readonly string[]) => ({
      'api/page.md': page('# List things', '## HTTP request', fence('GET /things'), returns(one), ...blocks),
    });
    const shown = titled(respond('GET https://library.example/things', list));
    expect(resultOf(shown, 'GET /things')).toEqual({ kind: 'array', items: ofLibrary('book') });
    expect(found(shown)).toEqual(['link/collection-conflict api/page.md:9:1']);
    const refuted = titled(respond('GET https://library.example/things', single));
    expect(resultOf(refuted, 'GET /things')).toEqual(ofLibrary('book'));
    expect(found(refuted)).toEqual(['link/collection-conflict api/page.md:1:1']);
  });

  it('and by the sentence where there is a tie', () => {
    const pages = {
      'api/page.md': operationPage('GET /things', returns(one), respond('GET https://library.example/things', list)),
    };
    expect(resultOf(pages, 'GET /things')).toEqual(ofLibrary('book'));
    expect(found(pages)).toEqual(['link/collection-conflict api/page.md:23:1']);
  });

  it('and by the keys of other request lines, where a page was copied from that of an item', () => {
    const single = respond('GET https://library.example/things', '{ "title": "A" }');
    const get = { 'api/get.md': operationPage('GET /things', returns(one), single) };
    const list = {
      'api/list.md': operationPage('GET /things', returns(one), respond('GET /things', '{ "value": [] }')),
    };
    const keyed = { 'api/delete.md': operationPage('DELETE /things/{id}', returns('`204 No Content`.')) };
    expect(resultOf({ ...get, ...list }, 'GET /things')).toEqual(ofLibrary('book'));
    expect(resultOf({ ...get, ...keyed }, 'GET /things')).toEqual(ofLibrary('book'));
    const pages = { ...get, ...list, ...keyed };
    expect(resultOf(pages, 'GET /things')).toEqual({ kind: 'array', items: ofLibrary('book') });
    expect(found(pages)).toEqual(['link/collection-conflict api/get.md:11:1']);
  });

  it('and by what stands at the path, where words about a request that writes speak of another thing', () => {
    const leaves = '{ "value": [{ "number": 1, "side": "A", "torn": false }] }';
    const pages = {
      'resources/leaf.md': resourcePage('leaf', [
        'number|Int32|From 1.',
        'side|String|Its side.',
        'torn|Boolean|If so.',
      ]),
      'api/list.md': operationPage(
        'GET /things/{id}/pages',
        returns(`\`200 OK\` and a collection of ${link('leaf')} objects.`),
      ),
      'api/page.md': operationPage(
        'POST /things/{id}/pages',
        returns(`\`200 OK\` and a ${link('book')} object.`),
        respond('POST https://library.example/things/1/pages', leaves),
      ),
    };
    expect(resultOf(pages, 'POST /things/{thing-id}/pages')).toEqual({ kind: 'array', items: ofLibrary('leaf') });
    expect(found(pages)).toEqual(['link/response-type-conflict api/page.md:11:1']);
  });

  it('but not by the keys of a single thing, which stand for its properties', () => {
    const pages = {
      'api/item.md': operationPage('GET /things/{id}', returns(one)),
      'api/page.md': operationPage('GET /things/{id}/cover', returns(`\`200 OK\` and a ${link('cover')} object.`)),
      'api/put.md': operationPage('PUT /things/{id}/cover/{side}', returns('`204 No Content`.')),
    };
    expect(resultOf(pages, 'GET /things/{thing-id}/cover')).toEqual(ofLibrary('cover'));
  });

  it('where the context URL of the payload speaks of one', () => {
    const context = 'https://library.example/$metadata#Collection(library.book)';
    const payload = `{ "@odata.context": "${context}", "value": [{ "id": "1" }] }`;
    const pages = {
      'api/page.md': operationPage('GET /things', returns(one), respond('GET https://library.example/things', payload)),
    };
    expect(resultOf(pages, 'GET /things')).toEqual({ kind: 'array', items: ofLibrary('book') });
    expect(found(pages)).toEqual(['link/collection-conflict api/page.md:11:1']);
  });

  it('without counting the word inside the name of a type', () => {
    const pages = {
      'resources/leafcollection.md': resourcePage('leafCollection', ['size|Int32|How many.']),
      'api/page.md': operationPage(
        'GET /things',
        returns('`200 OK` and a [leafCollection](../resources/leafcollection.md) object.'),
      ),
    };
    expect(resultOf(pages, 'GET /things')).toEqual(ofLibrary('leafCollection'));
  });
});

it('reports annotations that name unknown types', () => {
  const annotated = page(
    '## Example',
    '<!-- { "blockType": "response", "@odata.type": "library.scroll" } -->',
    '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "1" }\n```',
  );
  const { found: all } = linkMarkdown({ 'api/page.md': operationPage('GET /things', returns('`200 OK`.'), annotated) });
  expect(all).toContain('link/unknown-example-annotation-type api/page.md:21:1');
});

describe('a raw value', () => {
  const contentOf = (request: string, ...blocks: readonly string[]) => {
    const pages = { ...RESOURCES, 'api/page.md': operationPage(request, ...blocks) };
    const { operation, found } = linkMarkdown(pages);
    const last = request.split('\n').at(-1)?.replace('{id}', '{book-id}') ?? '';
    const { responses } = operation(last);
    const content = responses.flatMap((response) =>
      response.content.map(({ mediaType, schema }) => [mediaType, schema]),
    );
    return { content, found };
  };
  const scan = { kind: 'scalar', scalar: 'binary' };
  const returnsCover = returns(`\`200 OK\` and a ${link('cover')} object.`);

  it.each([
    {
      of: 'an object is its bytes, whatever the sentence says of the object',
      blocks: [returnsCover],
      want: ['application/octet-stream', scan],
    },
    {
      of: 'a page with an example has the type of the example',
      blocks: [
        returnsCover,
        example(
          'GET https://library.example/books/1/cover/$value',
          'HTTP/1.1 200 OK\nContent-Type: image/png\n\n(bytes)',
        ),
      ],
      want: ['image/png', scan],
    },
    {
      of: 'a text is text',
      blocks: [
        returnsCover,
        example('GET https://library.example/books/1/cover/$value', 'HTTP/1.1 200 OK\nContent-Type: text/plain\n\nred'),
      ],
      want: ['text/plain', { kind: 'scalar', scalar: 'string' }],
    },
  ])('of $of', ({ blocks, want }) => {
    const linked = contentOf('GET /books/{id}/cover\nGET /books/{id}/cover/$value', ...blocks);
    expect(linked).toEqual({ content: [want], found: [] });
  });

  it('answers to a write with what the sentence says, not with what the table of methods does', () => {
    const resource = {
      'resources/methods.md': methods(`[Put](../api/page.md)|${link('cover').replace('../resources/', '')}|It.`),
    };
    const put = (sentence: string) =>
      resultOf(
        { ...resource, 'api/page.md': operationPage('PUT /books/{id}/cover/$value', returns(sentence)) },
        'PUT /books/{book-id}/cover/$value',
      );
    expect(put('`200 OK`.')).toBeUndefined();
    expect(put(`\`200 OK\` and a ${link('cover')} object.`)).toEqual(ofLibrary('cover'));
  });
});

it('of a further line is what the collection around a documented item holds', () => {
  const { operation } = linkMarkdown({
    'resources/book.md': resourcePage('book', ['title|String|It.']),
    'resources/loan.md': resourcePage('loan', ['days|Int32|It.']),
    'api/book-get.md': operationPage(
      'GET /books({id})',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
    ),
    'api/loan-list.md': operationPage(
      'GET /loans\nGET /books?$expand=loans',
      returns('`200 OK` and a [loan](../resources/loan.md) object.'),
    ),
  });
  const [response] = operation('GET /books').responses;
  expect(response?.content[0]?.schema).toEqual({ kind: 'array', items: { kind: 'reference', type: 'library.book' } });
});

it('of a line says nothing of what another page asks for by its query string', () => {
  const pages = {
    'api/page.md': operationPage('GET /items', returns(`\`200 OK\` and a collection of ${link('book')} objects.`)),
    'api/query.md': operationPage(
      "GET /items?$filter=kind eq 'film'",
      returns(`\`200 OK\` and a collection of ${link('film')} objects.`),
    ),
  };
  expect(resultOf(pages, 'GET /items')).toEqual({ kind: 'array', items: ofLibrary('book') });
});

describe('a link to a page that is missing', () => {
  const get = (linked: string, ...blocks: readonly string[]) => ({
    'api/page.md': operationPage('GET /things/{id}', returns(`\`200 OK\` and a ${linked} object.`), ...blocks),
  });

  it('names a type all the same, with what the payloads show', () => {
    const shown = respond('GET https://library.example/things/1', '{ "length": 3 }');
    const { object, operation, found } = linkMarkdown(get('[film](../resources/lost-film.md)', shown));
    expect(operation('GET /things/{thing-id}').responses[0]?.content[0]?.schema).toEqual(ofLibrary('film'));
    expect(object('library.film')).toMatchObject({ inferred: true, properties: [{ name: 'length' }] });
    expect(found).toEqual(['link/inferred-type api/page.md:11:1']);
  });

  it('names it in the namespace of an annotation that names it too', () => {
    const annotated = page(
      '## Example',
      '<!-- { "blockType": "response", "@odata.type": "library.screen.reel" } -->',
      fence('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "length": 3 }'),
    );
    expect(resultOf(get('[reel](../resources/reel.md)', annotated), 'GET /things/{thing-id}')).toEqual(
      ofLibrary('screen.reel'),
    );
  });

  it('may name a type in another number, as after the file was renamed', () => {
    expect(resultOf(get('[books](../resources/books.md)'), 'GET /things/{thing-id}')).toEqual(ofLibrary('book'));
  });

  it('is no type where the page is there and defines none', () => {
    const pages = { ...get('[help](../help.md)'), 'help.md': '# Help' };
    expect(resultOf(pages, 'GET /things/{thing-id}')).toBeUndefined();
  });
});

describe('a link whose text names another type than its page', () => {
  const annotated = (sentence: string, type: string) =>
    operationPage(
      'POST /books',
      returns(`\`201 Created\` and ${sentence} in the response body.`),
      '## Example',
      `<!-- { "blockType": "response", "@odata.type": "library.${type}" } -->`,
      '```http\nHTTP/1.1 201 Created\nContent-Type: application/json\n\n{ "scale": 10 }\n```',
    );

  it.each([
    ['means what its text says where an annotation does', 'an [atlas](../resources/book.md) object', 'atlas', 'atlas'],
    ['means the type of the page where the annotation does', 'an [atlas](../resources/book.md) object', 'book', 'book'],
    ['means the type of the page where the text names none', 'a [map](../resources/book.md) object', 'map', 'book'],
  ])('%s', (_name, sentence, type, want) => {
    expect(resultOf({ 'api/page.md': annotated(sentence, type) }, 'POST /books')).toEqual(ofLibrary(want));
  });
});
