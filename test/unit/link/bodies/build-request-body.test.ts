import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { ofLibrary } from '../../../helpers/model-parts.js';

const RESOURCES = {
  'resources/book.md': resourcePage('book', ['id|String|The key.', 'title|String|What it says on the cover.']),
  'resources/atlas.md': page(
    '# atlas resource type',
    'Namespace: library',
    'A book of maps. Inherits from [book](book.md).',
    '## Properties',
    table('Property|Type|Description', 'scale|Int32|How small.'),
  ),
  'resources/loan.md': resourcePage('loan', ['days|Int32|How long.']),
  'api/book-list.md': operationPage(
    'GET /books',
    returns('`200 OK` and a collection of [book](../resources/book.md) objects.'),
  ),
  'api/book-get.md': operationPage('GET /books/{id}', returns('`200 OK` and a [book](../resources/book.md) object.')),
};

const body = (...blocks: readonly string[]) => page('## Request body', ...blocks);
const rows = (...lines: readonly string[]) => table('Property|Type|Description', ...lines);
const parameters = (...lines: readonly string[]) => table('Parameter|Type|Description', ...lines);
const sends = (request: string, json: string) =>
  example(`${request}\nContent-Type: application/json\n\n${json}`, 'HTTP/1.1 204 No Content');

/** What the page `api/page.md` makes of its request, beside the pages of the library. */
function link(request: string, ...blocks: readonly string[]) {
  const linked = linkMarkdown({ ...RESOURCES, 'api/page.md': operationPage(request, ...blocks) });
  const operation = linked.model.operations.find(({ origin }) => origin.file === 'api/page.md');
  const found = linked.found.filter((finding) => finding.includes('api/page.md'));
  return { body: operation?.requestBody, found };
}

const schemaOf = (request: string, ...blocks: readonly string[]) => link(request, ...blocks).body?.content[0]?.schema;

describe('the type of a request body is, by precedence,', () => {
  const isAtlas = '{ "@odata.type": "#library.atlas", "title": "Alps" }';
  const isBook = '{ "title": "Alps" }';

  it.each<{ source: string; request: string; blocks: readonly string[]; want: Schema | undefined }>([
    {
      source: 'a link to something else where the section says so',
      request: 'POST /books/{id}/authors/$ref',
      blocks: [
        body('In the request body, supply a reference:'),
        sends(
          'POST https://library.example/books/1/authors/$ref',
          '{ "@odata.id": "https://library.example/authors/1" }',
        ),
      ],
      want: {
        kind: 'object',
        properties: [{ name: '@odata.id', schema: { kind: 'scalar', scalar: 'uri' }, constraints: {} }],
      },
    },
    {
      source: 'the type that the section names',
      request: 'POST /books',
      blocks: [
        body('In the request body, supply a JSON representation of a [loan](../resources/loan.md) object.'),
        sends('POST https://library.example/books', isAtlas),
      ],
      want: ofLibrary('loan'),
    },
    {
      source: 'any of the types that the section names',
      request: 'POST /books',
      blocks: [
        body(
          'In the request body, supply a JSON representation of a [loan](../resources/loan.md) or a [book](../resources/book.md) object.',
        ),
      ],
      want: { kind: 'anyOf', options: [ofLibrary('loan'), ofLibrary('book')] },
    },
    {
      source: 'what the payload says it is',
      request: 'POST /books',
      blocks: [
        body('In the request body, supply the properties.'),
        sends('POST https://library.example/books', isAtlas),
      ],
      want: ofLibrary('atlas'),
    },
    {
      source: 'what a POST adds to the collection at the path',
      request: 'POST /books',
      blocks: [body(rows('title|String|What it says.')), sends('POST https://library.example/books', isBook)],
      want: ofLibrary('book'),
    },
    {
      source: 'what a PATCH changes at the path',
      request: 'PATCH /books/{id}',
      blocks: [body(rows('title|String|What it says.'))],
      want: ofLibrary('book'),
    },
    {
      source: 'the result of an update, when it has every row',
      request: 'PATCH /covers/{id}',
      blocks: [
        body(rows('title|String|What it says.')),
        returns('`200 OK` and a [book](../resources/book.md) object.'),
      ],
      want: ofLibrary('book'),
    },
    {
      source: 'the item of the collection even where the rows are called parameters',
      request: 'POST /books',
      blocks: [
        body('The following table shows the parameters that can be used.', parameters('title|String|What it says.')),
      ],
      want: ofLibrary('book'),
    },
    {
      source: 'the shape of the payload',
      request: 'POST /covers/print',
      blocks: [sends('POST https://library.example/covers/print', '{ "copies": 2 }')],
      want: {
        kind: 'object',
        properties: [{ name: 'copies', schema: { kind: 'scalar', scalar: 'int32' }, constraints: {} }],
      },
    },
  ])('$source', ({ request, blocks, want }) => {
    expect(schemaOf(request, ...blocks)).toEqual(want);
  });

  it('the table of the section, with what only the payload shows', () => {
    const { body: found } = link(
      'POST /books/{id}/lend',
      body(
        'In the request body, supply a JSON object with the following parameters.',
        parameters('days|Int32|How long. Required.', 'reader|String|To whom. Required.', 'note|String|Why.'),
      ),
      sends('POST https://library.example/books/1/lend', '{ "days": 3, "note": null, "desk": true }'),
    );
    expect(found).toMatchObject({
      required: true,
      content: [
        {
          mediaType: 'application/json',
          schema: {
            kind: 'object',
            properties: [
              {
                name: 'days',
                schema: { kind: 'scalar', scalar: 'int32' },
                constraints: { required: true },
                origin: { file: 'api/page.md', line: 17, column: 2 },
              },
              { name: 'reader', constraints: {} },
              { name: 'note', constraints: { nullable: true } },
              { name: 'desk', schema: { kind: 'scalar', scalar: 'boolean' } },
            ],
          },
          examples: [
            { value: { days: 3, note: null, desk: true }, origin: { file: 'api/page.md', line: 28, column: 1 } },
          ],
        },
      ],
    });
  });

  it.each([
    ['closed', 'short', { kind: 'enum', members: ['short', 'long'] }],
    [
      'open where a payload has another value',
      'eternal',
      {
        kind: 'anyOf',
        options: [
          { kind: 'enum', members: ['short', 'long'] },
          { kind: 'scalar', scalar: 'string' },
        ],
      },
    ],
  ])('the table of the section, whose lists of values are %s', (_what, term, want) => {
    const schema = schemaOf(
      'POST /books/{id}/lend',
      body('Supply these parameters.', parameters('term|String|For how long. Possible values are: `short`, `long`.')),
      sends('POST https://library.example/books/1/lend', `{ "term": "${term}" }`),
    );
    expect(schema?.kind === 'object' && schema.properties[0]?.schema).toEqual(want);
  });

  it.each([
    { shape: 'has all rows', request: 'PATCH /shelf', row: 'days|Int32|How long.', want: ofLibrary('loan') },
    { shape: 'lacks a row', request: 'PATCH /shelf', row: 'reader|String|To whom.', want: { kind: 'object' } },
    { shape: 'lists an action', request: 'POST /shelf/renew', row: 'days|Int32|How long.', want: { kind: 'object' } },
  ])('the type whose page lists the update: $shape', ({ request, row, want }) => {
    const loan = resourcePage(
      'loan',
      ['days|Int32|How long.'],
      page('## Methods', table('Method|Return type|Description', '[Change](../api/page.md)|None|Changes it.')),
    );
    const { model } = linkMarkdown({
      'resources/loan.md': loan,
      'api/page.md': operationPage(request, body('Supply what changes.', rows(row))),
    });
    expect(model.operations[0]?.requestBody?.content[0]?.schema).toMatchObject(want);
  });

  it('the table of the section, in the letter case that the payload has', () => {
    const schema = schemaOf(
      'POST /books/{id}/lend',
      body('Supply these parameters.', parameters('Reader|String|Who gets it.', 'reader|String|The same one.')),
      sends('POST https://library.example/books/1/lend', '{ "reader": "Ann" }'),
    );
    expect(schema?.kind === 'object' && schema.properties).toMatchObject([
      { name: 'reader', description: 'Who gets it.' },
    ]);
  });

  it.each<{ source: string; request: string; blocks: readonly string[]; want: object }>([
    {
      source: 'the table and the payloads, when they have nothing of the type that a sentence names',
      request: 'POST /books/catalogue',
      blocks: [
        body(
          'In the request body, provide a JSON object with the following parameters.',
          parameters('value|book collection|What to write into the catalogue.'),
          'For each entry, supply a JSON representation of a [book](../resources/book.md) object with its title.',
        ),
        sends('POST https://library.example/books/catalogue', '{ "value": [{ "title": "Alps" }] }'),
      ],
      want: {
        kind: 'object',
        properties: [{ name: 'value', schema: { kind: 'array', items: ofLibrary('book') } }],
      },
    },
    {
      source: 'the object at the path, when the sentence names the type of the one property that is sent',
      request: 'PATCH /books/{id}',
      blocks: [
        body(
          'In the request body, supply a JSON representation of the [loan](../resources/loan.md) object.',
          rows('title|[loan](../resources/loan.md)|For how long.'),
        ),
        sends('PATCH https://library.example/books/1', '{ "title": { "days": 3 } }'),
      ],
      want: ofLibrary('book'),
    },
    {
      source: 'an object around the type, when all payloads wrap the rows in one member',
      request: 'POST /books/{id}/lend',
      blocks: [
        body(
          'In the request body, provide an optional `loan` object with the following properties.',
          rows('days|Int32|How long.'),
        ),
        sends('POST https://library.example/books/1/lend', '{ "terms": { "days": 3 } }'),
      ],
      want: { kind: 'object', properties: [{ name: 'terms', schema: ofLibrary('loan') }] },
    },
    {
      source: 'an object around a list of the rows, when all payloads wrap lists of them',
      request: 'POST /books/{id}/reserve',
      blocks: [
        body('In the request body, supply these values.', rows('desk|String|Where to fetch it.')),
        sends('POST https://library.example/books/1/reserve', '{ "places": [{ "desk": "north" }] }'),
      ],
      want: {
        kind: 'object',
        properties: [
          { name: 'places', schema: { kind: 'array', items: { kind: 'object', properties: [{ name: 'desk' }] } } },
        ],
      },
    },
    {
      source: 'the type that a sentence names, when a payload has a member of it',
      request: 'POST /books/{id}/lend',
      blocks: [
        body(
          'In the request body, supply a [loan](../resources/loan.md) object.',
          rows('days|Int32|How long.', 'desk|String|Where.'),
        ),
        sends('POST https://library.example/books/1/lend', '{ "days": 3, "desk": "north" }'),
      ],
      want: ofLibrary('loan'),
    },
  ])('$source', ({ request, blocks, want }) => {
    expect(schemaOf(request, ...blocks)).toMatchObject(want);
  });

  it('a link only for the lines that end in one, or show one', () => {
    const says = body('In the request body, supply the `@odata.id` of the author, or what the table of the line says.');
    const lines = 'POST /books/{id}/authors/$ref\nPATCH /books/{id}/authors';
    const bodiesOf = (...blocks: readonly string[]) =>
      linkMarkdown({ ...RESOURCES, 'api/page.md': operationPage(lines, says, ...blocks) }).model.operations.flatMap(
        ({ method, requestBody }) => (requestBody ? [[method, requestBody.content[0]?.schema]] : []),
      );
    const link = { kind: 'object', properties: [{ name: '@odata.id' }] };
    const patch = (json: string) => sends('PATCH https://library.example/books/1/authors', json);
    expect(bodiesOf(patch('{ "order": 2 }'))).toMatchObject([
      ['patch', { kind: 'object', properties: [{ name: 'order' }] }],
      ['post', link],
    ]);
    expect(bodiesOf(patch('{ "@odata.id": "https://library.example/authors/1" }'))).toMatchObject([
      ['patch', link],
      ['post', link],
    ]);
  });

  it('that of the other request lines of the page, for a line without a payload', () => {
    const { model } = linkMarkdown({
      ...RESOURCES,
      'api/page.md': operationPage(
        'POST /books/{id}/lend\nPOST /me/books/{id}/lend',
        body('In the request body, provide a `loan` object.', rows('days|Int32|How long.')),
        sends('POST https://library.example/books/1/lend', '{ "loan": { "days": 3 } }'),
      ),
    });
    const bodies = model.operations.flatMap(({ requestBody }) => requestBody?.content[0]?.schema ?? []);
    const want = { kind: 'object', properties: [{ name: 'loan', schema: ofLibrary('loan') }] };
    expect(bodies).toMatchObject([want, want]);
  });

  describe('where a payload names a subtype of what is returned or stands at the path,', () => {
    const title = rows('title|String|The new one.');
    const returned = returns('`200 OK` and an updated [book](../resources/book.md) object.');

    it.each<{ shape: string; request: string; blocks: readonly string[]; want: Schema }>([
      {
        shape: 'the base that is returned, and has all that the table lists',
        request: 'PATCH /novelties/{id}',
        blocks: [body(title), returned],
        want: ofLibrary('book'),
      },
      {
        shape: 'the base at the path, which has all that the table lists',
        request: 'PATCH /books/{id}',
        blocks: [body(title), returns('`204 No Content`.')],
        want: ofLibrary('book'),
      },
      {
        shape: 'the subtype, of which the table lists a property',
        request: 'PATCH /books/{id}',
        blocks: [body(rows('title|String|The new one.', 'scale|Int32|How small.')), returned],
        want: ofLibrary('atlas'),
      },
      {
        shape: 'the subtype, without a table',
        request: 'PATCH /books/{id}',
        blocks: [body('Some.'), returned],
        want: ofLibrary('atlas'),
      },
      {
        shape: 'the subtype, of what an action returns',
        request: 'POST /books/{id}/bind',
        blocks: [body(title), returned],
        want: ofLibrary('atlas'),
      },
    ])('it is $shape', ({ request, blocks, want }) => {
      const line = request.replace(' ', ' https://library.example').replace('{id}', '1');
      expect(schemaOf(request, ...blocks, sends(line, isAtlas))).toEqual(want);
    });
  });

  describe('what payloads are, where the section names a type that they are not', () => {
    const named = body('In the request body, supply a JSON representation of a [loan](../resources/loan.md) object.');
    const wide = {
      'resources/book.md': resourcePage('book', ['id|String|Key.', 'title|String|Name.', 'year|Int32|When.']),
    };
    const linked = (json: string) => {
      const sent = sends('POST https://library.example/books', json);
      return linkMarkdown({ ...RESOURCES, ...wide, 'api/page.md': operationPage('POST /books', named, sent) });
    };
    const schemaFor = (json: string) =>
      linked(json).model.operations.find(({ method }) => method === 'post')?.requestBody?.content[0]?.schema;

    it.each<{ shape: string; json: string; want: Schema }>([
      {
        shape: 'by their tag',
        json: '{ "@odata.type": "#library.atlas", "title": "Alps", "year": 1, "scale": 5 }',
        want: ofLibrary('atlas'),
      },
      { shape: 'by the path', json: '{ "id": "1", "title": "Alps", "year": 1 }', want: ofLibrary('book') },
      {
        shape: 'not, where the named type has half of them',
        json: '{ "days": 1, "title": "Alps" }',
        want: ofLibrary('loan'),
      },
      {
        shape: 'not, where no other type has all of them',
        json: '{ "id": "1", "title": "Alps", "shelf": 1 }',
        want: ofLibrary('loan'),
      },
    ])('$shape', ({ json, want }) => expect(schemaFor(json)).toEqual(want));

    it('with a finding', () => {
      const { found } = linked('{ "id": "1", "title": "Alps", "year": 1 }');
      expect(found).toContain('link/body-type-conflict api/page.md:11:1');
    });
  });

  it('a collection, where the section says so', () => {
    expect(
      schemaOf(
        'PATCH /books',
        body('In the request body, supply a collection of [book](../resources/book.md) objects.'),
      ),
    ).toEqual({ kind: 'array', items: ofLibrary('book') });
  });
});

describe('a body', () => {
  it.each([
    {
      shape: 'of a GET is none',
      request: 'GET /covers',
      blocks: [body('Do not supply a request body for this method.')],
    },
    { shape: 'that nobody mentions is none', request: 'POST /covers', blocks: [] },
    {
      shape: 'that the page says is none is none',
      request: 'POST /covers',
      blocks: [body('Do not supply a request body for this method.')],
    },
  ])('$shape', ({ request, blocks }) => {
    expect(link(request, ...blocks)).toEqual({ body: undefined, found: [] });
  });

  it('of a GET that an example shows is reported', () => {
    const { body: sent, found } = link('GET /covers', sends('GET https://library.example/covers', '{ "copies": 2 }'));
    expect(sent).toBeUndefined();
    expect(found).toEqual(['link/body-on-get api/page.md:17:1']);
  });

  it('of a page with several requests is none of one that deletes', () => {
    const { model } = linkMarkdown({
      'api/page.md': operationPage('PUT /covers/{id}\nDELETE /covers/{id}', body(rows('copies|Int32|How many.'))),
    });
    expect(model.operations.map(({ method, requestBody }) => [method, requestBody !== undefined])).toEqual([
      ['put', true],
      ['delete', false],
    ]);
  });

  it('that the page denies and an example shows is optional', () => {
    const { body: sent, found } = link(
      'POST /covers',
      body('Do not supply a request body for this method.'),
      sends('POST https://library.example/covers', '{ "copies": 2 }'),
    );
    expect(sent).toMatchObject({ required: false, content: [{ examples: [{ value: { copies: 2 } }] }] });
    expect(found).toContain('link/unexpected-request-body api/page.md:22:1');
  });

  it('that the page says is not needed, and describes all the same, is optional', () => {
    const { body: sent, found } = link(
      'POST /covers',
      body('No request body is required. However, you can send these:', parameters('copies|Int32|How many.')),
    );
    expect(sent).toMatchObject({ required: false, content: [{ schema: { properties: [{ name: 'copies' }] } }] });
    expect(found).toEqual([]);
  });

  it('at the path of a stream is bytes, where the page describes what the stream is a member of', () => {
    const contentOf = (...blocks: readonly string[]) => {
      const { operation } = linkMarkdown({
        'resources/book.md': resourcePage('book', [
          'id|String|The key.',
          'title|String|Its name.',
          'scan|Stream|Its cover.',
        ]),
        'api/book-get.md': operationPage(
          'GET /books/{id}',
          returns('`200 OK` and a [book](../resources/book.md) object.'),
        ),
        'api/page.md': operationPage('PATCH /books/{id}\nPUT /books/{id}/scan', ...blocks),
      });
      return ['PATCH /books/{book-id}', 'PUT /books/{book-id}/scan'].map((line) =>
        operation(line).requestBody?.content.map(({ mediaType }) => mediaType),
      );
    };
    const want = [['application/json'], ['application/octet-stream']];
    expect(contentOf(body('Supply what changes.', rows('title|String|Its name.', 'scan|Stream|Its cover.')))).toEqual(
      want,
    );
    expect(contentOf(body('Supply a JSON representation of a [book](../resources/book.md) object.'))).toEqual(want);
  });

  it('at the path of a stream is bytes, unless JSON is shown', () => {
    const pages = (...blocks: readonly string[]) =>
      linkMarkdown({
        'resources/cover.md': resourcePage('cover', ['scan|Stream|How it looks.']),
        'api/cover-get.md': operationPage(
          'GET /books/{id}/cover',
          returns('`200 OK` and a [cover](../resources/cover.md) object.'),
        ),
        'api/page.md': operationPage('PATCH /books/{id}/cover/scan', ...blocks),
      }).operation('PATCH /books/{book-id}/cover/scan').requestBody?.content;
    const json = page('## Request headers', table('Name|Description', 'Content-Type|application/json'));
    const bytes = { mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } };
    expect(pages(json, body('Fill it in.'))).toMatchObject([bytes]);
    const sent = sends('PATCH https://library.example/books/1/cover/scan', '[{ "cut": 2 }]');
    expect(pages(body('Fill it in.'), sent)).toMatchObject([{ mediaType: 'application/json' }]);
  });

  it.each<[where: string, request: string, heading: string, type: string]>([
    ['beside the request line', 'POST /covers\nContent-Type: multipart/form-data', '## Form fields', 'File'],
    ['by the fields, which hold a file', 'POST /covers', '## Form fields', 'file'],
    ['in a heading', 'POST /covers', '## Body (multipart/form-data)', 'binary stream'],
  ])('is a form with a file where that is said %s', (_where, request, heading, type) => {
    const form = page(heading, rows(`cover|${type}|The picture. Required.`, 'note|String|What it shows.'));
    expect(link(request, form).body?.content).toMatchObject([
      {
        mediaType: 'multipart/form-data',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'cover',
              schema: { kind: 'scalar', scalar: 'binary' },
              description: 'The picture. Required.',
              constraints: { required: true },
            },
            {
              name: 'note',
              schema: { kind: 'scalar', scalar: 'string' },
              description: 'What it shows.',
              constraints: {},
            },
          ],
        },
        examples: [],
      },
    ]);
  });

  it('is a form where the headers ask for one and a table has its members', () => {
    const headers = (type: string) =>
      page('## Request headers', table('Name|Description', `Content-Type|${type}. Required.`));
    const form = body(
      'Supply a form with these parameters:',
      parameters('file|File content|It.', 'note|String|About it.'),
    );
    const { content } = link('POST /covers', headers('multipart/form-data'), form).body ?? {};
    expect(content).toMatchObject([
      {
        mediaType: 'multipart/form-data',
        schema: {
          kind: 'object',
          properties: [
            { name: 'file', schema: { kind: 'scalar', scalar: 'binary' } },
            { name: 'note', schema: { kind: 'scalar', scalar: 'string' } },
          ],
        },
      },
    ]);
    const json = link(
      'POST /covers',
      headers('multipart/form-data'),
      form,
      sends('POST https://library.example/covers', '{ "note": "x" }'),
    );
    expect(json.body?.content).toMatchObject([{ mediaType: 'application/json' }]);
  });

  it('of which nothing is known is an open object', () => {
    const { body: sent, found } = link('POST /covers', body('Fill it in.'));
    expect(sent).toMatchObject({ content: [{ schema: { kind: 'object', properties: [] } }] });
    expect(found).toEqual(['link/unknown-request-body api/page.md:8:1']);
  });

  it('is no type that the section names and no page has, where no table says what is in it', () => {
    const named = body('Supply a JSON representation of the **binder** object.');
    const { model, found } = linkMarkdown({ ...RESOURCES, 'api/page.md': operationPage('POST /covers', named) });
    expect(model.types.map(({ name }) => name)).toEqual(['library.atlas', 'library.book', 'library.loan']);
    expect(found).toEqual(['link/unknown-request-body api/page.md:8:1']);
  });

  it.each([
    {
      shape: 'bytes by the media type of the example',
      blocks: [
        body('In the request body, supply the binary content.'),
        example(
          'PUT https://library.example/covers/1/scan\nContent-Type: image/png\n\n(bytes)',
          'HTTP/1.1 204 No Content',
        ),
      ],
      want: [{ mediaType: 'image/png', schema: { kind: 'scalar', scalar: 'binary' } }],
    },
    {
      shape: 'bytes of any kind beside a sample of text',
      blocks: [
        body('In the request body, supply the binary content.'),
        example(
          'PUT https://library.example/covers/1/scan\nContent-Type: text/plain\n\nOnce upon a time.',
          'HTTP/1.1 204 No Content',
        ),
      ],
      want: [
        { mediaType: 'text/plain', schema: { kind: 'scalar', scalar: 'string' } },
        { mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } },
      ],
    },
    {
      shape: 'bytes of any kind without an example',
      blocks: [body('In the request body, supply the binary content.')],
      want: [{ mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } }],
    },
    {
      shape: 'bytes, whatever the headers say',
      blocks: [
        page('## Request headers', table('Name|Description', 'Content-Type|application/json. Required.')),
        body('The request body is a binary blob.'),
      ],
      want: [{ mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } }],
    },
    {
      shape: 'bytes, where the headers ask for nothing else',
      blocks: [
        page('## Request headers', table('Name|Description', 'Content-Type|application/octet-stream')),
        body('Fill it in.'),
      ],
      want: [{ mediaType: 'application/octet-stream', schema: { kind: 'scalar', scalar: 'binary' } }],
    },
    {
      shape: 'text',
      blocks: [
        example('PUT https://library.example/covers/1/scan\nContent-Type: text/csv\n\na,b', 'HTTP/1.1 204 No Content'),
      ],
      want: [{ mediaType: 'text/csv', schema: { kind: 'scalar', scalar: 'string' }, examples: [{ value: 'a,b' }] }],
    },
    {
      shape: 'of a type that is written in no JSON',
      blocks: [
        page('## Request headers', table('Name|Description', 'Content-Type|application/xml. Required.')),
        body('In the request body, provide an XML representation of the [book](../resources/book.md) object.'),
        example(
          'PUT https://library.example/covers/1/scan\nContent-Type: application/xml\n\n<book/>',
          'HTTP/1.1 204 No Content',
        ),
      ],
      want: [{ mediaType: 'application/xml', examples: [{ value: '<book/>' }] }],
    },
  ])('may be $shape', ({ blocks, want }) => {
    expect(link('PUT /covers/{id}/scan', ...blocks).body?.content).toMatchObject(want);
  });
});

describe('a create request', () => {
  const says = 'In the request body, supply a JSON representation of a [book](../resources/book.md) object.';

  it('must have what its rows mark as required, unless its own payload does without', () => {
    const { body: sent } = link(
      'POST /books',
      body(says, rows('title|String|What it says. Required.', 'id|String|The key. Required.')),
      sends('POST https://library.example/books', '{ "title": "Alps" }'),
    );
    expect(sent?.content).toMatchObject([{ schema: ofLibrary('book'), requiredMembers: ['title'] }]);
  });

  it('must have what a sentence demands, in the spelling of the type', () => {
    const { body: sent } = link('POST /books', body(`${says} Only the TITLE property is mandatory.`));
    expect(sent?.content).toMatchObject([{ schema: ofLibrary('book'), requiredMembers: ['title'] }]);
  });

  it.each([
    { shape: 'a type', further: {} },
    {
      shape: 'an open type',
      further: {
        'resources/book.md': page(
          resourcePage('book', ['title|String|What it says on the cover.']),
          '<!-- { "blockType": "resource", "@odata.type": "library.book", "openType": true } -->',
          fence('{ "title": "String" }', 'json'),
        ),
      },
    },
  ])('is told of rows that $shape does not have', ({ further }) => {
    const section = body(says, rows('title|String|What it says.', 'colour|String|Of the cover.'));
    const { found } = linkMarkdown({ ...RESOURCES, ...further, 'api/page.md': operationPage('POST /books', section) });
    expect(found.filter((finding) => finding.includes('api/page.md'))).toEqual([
      'link/unknown-body-property api/page.md:18:2',
    ]);
  });

  it('is told of rows that none of several types has', () => {
    const either =
      'In the request body, supply a JSON representation of a [book](../resources/book.md) or a [loan](../resources/loan.md) object.';
    const { found } = link(
      'POST /things',
      body(either, rows('title|String|What it says.', 'days|Int32|How long.', 'colour|String|Of the cover.')),
    );
    expect(found).toEqual(['link/unknown-body-property api/page.md:19:2']);
  });

  it.each([
    { shape: 'has rows that the type does not have', sent: '{ "title": "Alps", "colour": "red" }', want: ['colour'] },
    {
      shape: 'has none of what its payload shows inside',
      sent: '{ "title": "Alps", "cover": [{ "colour": "red" }] }',
      want: undefined,
    },
    { shape: 'has none of what its payload binds', sent: '{ "colour@odata.bind": "/colours/1" }', want: undefined },
  ])('$shape', ({ sent, want }) => {
    const { body: built } = link(
      'POST /books',
      body(says, rows('title|String|What it says.', 'colour|String|Of the cover.')),
      sends('POST https://library.example/books', sent),
    );
    expect(built?.content[0]?.schema).toEqual(ofLibrary('book'));
    expect(built?.content[0]?.furtherMembers?.map(({ name }) => name)).toEqual(want);
  });

  it('offers the values that are listed for a row which its type does not have', () => {
    const { body: built } = link(
      'POST /books',
      body(says, rows('binding|String|Of the cover. Possible values are: `soft`, `hard`.')),
    );
    expect(built?.content[0]?.furtherMembers).toMatchObject([
      { name: 'binding', schema: { kind: 'enum', members: ['soft', 'hard'] } },
    ]);
  });

  it('may have properties of the subtypes that can be sent', () => {
    const { found } = link('POST /books', body(says, rows('title|String|What it says.', 'scale|Int32|Of an atlas.')));
    expect(found).toEqual([]);
  });

  it('takes JSON of its section for a sample', () => {
    const { body: sent } = link('POST /books', body(says, fence('{ "title": "Alps" }', 'json')));
    expect(sent?.content).toMatchObject([{ examples: [{ name: 'body-1', value: { title: 'Alps' } }] }]);
  });
});

describe('a raw value', () => {
  const raw = 'PUT /books/{id}/$value';

  it('is sent as bytes of the type that the page shows', () => {
    const sentence = body('In the request body, supply the new [book](../resources/book.md).');
    const shown = example(
      'PUT https://library.example/books/1/$value\nContent-Type: image/png\n\n(bytes)',
      'HTTP/1.1 204 No Content',
    );
    const schema = { kind: 'scalar', scalar: 'binary' };
    expect(link(raw, sentence).body?.content).toMatchObject([{ mediaType: 'application/octet-stream', schema }]);
    expect(link(raw, sentence, shown).body?.content).toMatchObject([{ mediaType: 'image/png', schema }]);
  });

  it('in JSON is what the payload shows', () => {
    const sentence = body('In the request body, supply the texts of a [book](../resources/book.md).');
    expect(
      schemaOf(raw, sentence, sends('PUT https://library.example/books/1/$value', '{ "texts": ["a"] }')),
    ).toMatchObject({
      kind: 'object',
      properties: [{ name: 'texts' }],
    });
  });
});
