import { describe, expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const enumerationPage = (name: string, ...members: readonly string[]) =>
  page(`# ${name} enum type`, 'Namespace: library', '## Members', table('Member|Description', ...members));
const namesOf = ({ model }: ReturnType<typeof linkMarkdown>) => model.types.map(({ name }) => name);

describe('the name of a type', () => {
  it.each<{ shape: string; pages: Record<string, string>; want: readonly string[] }>([
    {
      shape: 'is completed with the namespace of its page',
      pages: { 'resources/book.md': resourcePage('book', ['id|String|The key.']) },
      want: ['library.book'],
    },
    {
      shape: 'is completed with the namespace of the family on a page without one',
      pages: {
        'resources/book.md': resourcePage('book', ['id|String|The key.']),
        'resources/film.md': page(
          '# film resource type',
          '## Properties',
          table('Property|Type|Description', 'id|String|The key.'),
        ),
      },
      want: ['library.book', 'library.film'],
    },
    {
      shape: 'is completed with the namespace of names that other pages write in full, where no page has a line for it',
      pages: {
        'resources/book.md': page(
          '# book resource type',
          '## Properties',
          table('Property|Type|Description', 'id|String|The key.'),
          '## JSON representation',
          '<!-- { "blockType": "resource", "@odata.type": "library.book" } -->',
          fence('{ "id": "String" }', 'json'),
        ),
        'resources/film.md': page(
          '# film resource type',
          '## Properties',
          table('Property|Type|Description', 'id|String|The key.'),
        ),
      },
      want: ['library.book', 'library.film'],
    },
    {
      shape: 'stays bare where no page has a namespace',
      pages: {
        'resources/film.md': page(
          '# film resource type',
          '## Properties',
          table('Property|Type|Description', 'id|String|The key.'),
        ),
      },
      want: ['film'],
    },
    {
      shape: 'is that of the annotation',
      pages: {
        'resources/book.md': page(
          '# Book resource type',
          'Namespace: library',
          '## Properties',
          table('Property|Type|Description', 'id|String|The key.'),
          '## JSON representation',
          '<!-- { "blockType": "resource", "@odata.type": "archive.printedBook" } -->',
          '```json\n{ "id": "String" }\n```',
        ),
      },
      want: ['archive.printedBook'],
    },
  ])('$shape', ({ pages, want }) => {
    expect(namesOf(linkMarkdown(pages))).toEqual(want);
  });

  it('may be one that JavaScript objects have', () => {
    const linked = linkMarkdown({
      'resources/a.md': resourcePage('constructor', [
        '`__proto__`|String|One.',
        'toString|[hasOwnProperty](b.md)|Two.',
      ]),
      'resources/b.md': resourcePage('hasOwnProperty', ['valueOf|String|Three.']),
    });
    expect(namesOf(linked)).toEqual(['library.constructor', 'library.hasOwnProperty']);
    expect(linked.object('library.constructor').properties).toMatchObject([
      { name: '__proto__', schema: { kind: 'scalar', scalar: 'string' } },
      { name: 'toString', schema: { kind: 'reference', type: 'library.hasOwnProperty' } },
    ]);
  });
});

describe('another name of a type', () => {
  const annotated = (name: string, alias: string) =>
    page(
      `# ${name} resource type`,
      'Namespace: library',
      '## JSON representation',
      `<!-- { "blockType": "resource", "@type": "library.${name}", "@type.aka": "${alias}" } -->`,
      fence('{ "id": "string" }', 'json'),
    );
  const asked = operationPage(
    'GET /books/{id}',
    page(
      '## Response',
      '<!-- { "blockType": "response", "@type": "shop.item" } -->',
      fence('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "1" }'),
    ),
  );

  it('finds it', () => {
    const { operation, found } = linkMarkdown({
      'resources/book.md': annotated('book', 'shop.item'),
      'api/get.md': asked,
    });
    const [response] = operation('GET /books/{book-id}').responses;
    expect(response?.content[0]?.schema).toEqual({ kind: 'reference', type: 'library.book' });
    expect(found).toEqual([]);
  });

  it('finds nothing where several types have it', () => {
    const { found } = linkMarkdown({
      'resources/book.md': annotated('book', 'shop.item'),
      'resources/film.md': annotated('film', 'shop.item'),
      'api/get.md': asked,
    });
    expect(found).toContain('link/unknown-example-annotation-type api/get.md:16:1');
  });
});

describe('two pages of one type', () => {
  it('are merged, and the second is reported', () => {
    const linked = linkMarkdown({
      'resources/a.md': resourcePage('book', ['id|String|The key.']),
      'resources/b.md': resourcePage('Book', ['title|String|What it says.']),
    });
    expect(linked.object('library.book').properties.map(({ name }) => name)).toEqual(['id', 'title']);
    expect(linked.found).toContain('link/type-defined-twice resources/b.md:1:1');
  });

  it('that differ in letter case are told so', () => {
    const { found } = linkMarkdown({
      'resources/a.md': resourcePage('book', ['id|String|The key.']),
      'resources/b.md': resourcePage('Book', ['title|String|What it says.']),
    });
    expect(found).toContain('link/type-name-case resources/b.md:1:1');
  });
});

describe('the members of an enumeration', () => {
  it('are deprecated where their row says so', () => {
    const { type } = linkMarkdown({
      'resources/binding.md': enumerationPage('binding', 'hard|Boards.', 'mauve (deprecated)|A colour.'),
    });
    expect(type('library.binding')).toEqual(
      expect.objectContaining({
        members: [
          { name: 'hard', description: 'Boards.', origin: expect.objectContaining({ line: 9 }) },
          { name: 'mauve', description: 'A colour.', deprecated: true, origin: expect.objectContaining({ line: 10 }) },
        ],
      }),
    );
  });

  it('keep their values, descriptions and places', () => {
    const { type } = linkMarkdown({
      'resources/binding.md': page(
        '# binding enum type',
        'Namespace: library',
        '## Members',
        table('Member|Value|Description', 'hard|0|Boards.', 'soft|1|Paper.'),
      ),
    });
    expect(type('library.binding')).toMatchObject({
      kind: 'enum',
      members: [
        {
          name: 'hard',
          value: 0,
          description: 'Boards.',
          origin: { file: 'resources/binding.md', line: 9, column: 2 },
        },
        {
          name: 'soft',
          value: 1,
          description: 'Paper.',
          origin: { file: 'resources/binding.md', line: 10, column: 2 },
        },
      ],
    });
  });

  it('are those of its own type where sections of several pages list values of a property', () => {
    const withStatus = (name: string, ...values: readonly string[]) =>
      resourcePage(
        name,
        ['status|String|How it is.'],
        page('### status values', table('Value|Description', ...values.map((value) => `${value}|It is ${value}.`))),
      );
    const linked = linkMarkdown({
      'resources/book.md': withStatus('book', 'lent', 'there'),
      'resources/copy.md': withStatus('copy', 'there', 'lent'),
      'resources/loan.md': withStatus('loan', 'late', 'returned'),
    });
    const statusOf = (type: string) => linked.object(type).properties[0]?.schema;
    expect(statusOf('library.book')).toEqual({ kind: 'reference', type: 'library.status' });
    expect(statusOf('library.loan')).toEqual({ kind: 'reference', type: 'library.loan.status' });
    expect(linked.type('library.loan.status')).toMatchObject({ members: [{ name: 'late' }, { name: 'returned' }] });
    expect(linked.found).toEqual([]);
  });

  it('are those of its own page rather than of a section', () => {
    const linked = linkMarkdown({
      'resources/a.md': resourcePage(
        'book',
        ['binding|binding|How it is bound.'],
        page('### binding values', table('Member|Description', 'loose|Not at all.')),
      ),
      'resources/binding.md': enumerationPage('binding', 'hard|Boards.', 'soft|Paper.'),
    });
    expect(linked.type('library.binding')).toMatchObject({ members: [{ name: 'hard' }, { name: 'soft' }] });
    expect(linked.found).toContain('link/enumeration-defined-twice resources/a.md:11:1');
  });

  it('are reported where an object type has the name', () => {
    const linked = linkMarkdown({
      'resources/book.md': resourcePage('book', ['id|String|The key.']),
      'resources/enums.md': page(
        '# Enumerations',
        'Namespace: library',
        '### book values',
        table('Member', 'atlas', 'novel'),
        '### binding values',
        table('Member', 'hard', 'soft'),
      ),
    });
    expect(linked.type('library.book')?.kind).toBe('object');
    expect(linked.found).toEqual(['link/enumeration-named-as-type resources/enums.md:5:1']);
  });

  it('are told apart from a description that has none of them', () => {
    const { found } = linkMarkdown({
      'resources/a.md': resourcePage('book', [
        'binding|[binding](binding.md)|How it is bound. Possible values are: `red`, `blue`.',
      ]),
      'resources/binding.md': enumerationPage('binding', 'hard|Boards.', 'soft|Paper.'),
    });
    expect(found).toEqual(['link/enumeration-members-differ resources/a.md:9:2']);
  });

  it.each([
    { shape: 'one inside of the own one', other: 'library.maps', want: 'library.binding' },
    { shape: 'one around the own one', other: 'lib', want: 'lib.binding' },
  ])('are those of a description where the page of the name is in another namespace: $shape', ({ other, want }) => {
    const { object } = linkMarkdown({
      'resources/a.md': resourcePage('book', ['binding|binding|How. Possible values are: `hard`, `soft`.']).replace(
        'Namespace: library',
        other === 'lib' ? 'Namespace: lib.rary' : 'Namespace: library',
      ),
      'resources/b.md': enumerationPage('binding', 'hard|Boards.', 'soft|Paper.').replace('library', other),
      'resources/c.md': resourcePage('film', ['length|Duration|How long.']),
    });
    const name = other === 'lib' ? 'lib.rary.book' : 'library.book';
    expect(object(name).properties).toMatchObject([{ schema: { kind: 'reference', type: want } }]);
  });

  it('may be those of a description, and of several', () => {
    const linked = linkMarkdown({
      'resources/a.md': resourcePage('book', ['binding|binding|How. Possible values are: `hard`, `soft`.']),
      'resources/b.md': resourcePage('film', ['binding|binding|How. Possible values are: `hard`, `none`.']),
    });
    expect(linked.type('library.binding')).toMatchObject({
      kind: 'enum',
      inferred: true,
      members: [{ name: 'hard' }, { name: 'soft' }, { name: 'none' }],
    });
  });
});

describe('an enumeration that only the table of a request lists', () => {
  const property = (cell: string) =>
    page(
      '# book resource type',
      'Namespace: library',
      '## Properties',
      table('Property|Type|Description', `how|${cell}|How.`),
      '## JSON representation',
      '```json\n{ "how": "String" }\n```',
    );
  const request = (...blocks: readonly string[]) =>
    operationPage(
      'PATCH /books/{id}',
      page(
        '## Request body',
        ...blocks,
        table('Property|Type|Description', 'how|binding|How. Possible values are: `hard`, `soft`.'),
      ),
    );

  it.each([
    ['one', 'binding', request()],
    ['several', 'binding collection', request()],
    ['one, where the body is the type', 'binding', request('Supply a [book](../resources/book.md) object.')],
  ])('is that of the properties of the type: %s', (_name, cell, update) => {
    const linked = linkMarkdown({ 'api/book-update.md': update, 'resources/book.md': property(cell) });
    expect(linked.type('library.binding')).toMatchObject({
      kind: 'enum',
      inferred: true,
      members: [{ name: 'hard' }, { name: 'soft' }],
    });
    const reference = { kind: 'reference', type: 'library.binding' };
    const schema = cell === 'binding' ? reference : { kind: 'array', items: reference };
    expect(linked.object('library.book').properties).toMatchObject([{ name: 'how', schema }]);
    expect(linked.found.filter((finding) => finding.includes('enumeration'))).toEqual([]);
  });
});

describe('a list of members that a description goes on with', () => {
  const members = (row: string) => {
    const { type } = linkMarkdown({
      'resources/book.md': resourcePage('book', [`how|[binding](binding.md)|${row}`]),
      'resources/binding.md': enumerationPage('binding', 'hard|Boards.', 'soft|Paper.'),
    });
    const binding = type('library.binding');
    return binding.kind === 'enum' ? binding.members.map(({ name }) => name) : [];
  };

  it.each([
    ['is completed', 'Possible values are: `hard`, `soft`, `spiral`.', ['hard', 'soft', 'spiral']],
    [
      'is completed with what only some callers get',
      'Possible values are: `hard`, `soft`. Send a header to get the following value from this evolvable enum: `spiral`.',
      ['hard', 'soft', 'spiral'],
    ],
    [
      'is completed in its own letter case',
      'Possible values are: `unknown`, `Hard`, `Soft`.',
      ['hard', 'soft', 'unknown'],
    ],
    ['stays as it is where only the letter case differs', 'Possible values are: `Hard`, `Soft`.', ['hard', 'soft']],
    [
      'stays as it is where the description has another list',
      'Possible values are: `hard`, `spiral`.',
      ['hard', 'soft'],
    ],
  ])('%s', (_name, row, want) => {
    expect(members(row)).toEqual(want);
  });
});

describe('a link to the page of an object type that bears another name', () => {
  const values = 'Possible values are: `hard`, `soft`.';
  const schema = (row: string, representation = '{ "how": "String" }') => {
    const linked = linkMarkdown({
      'resources/book.md': resourcePage('book', [row], '## JSON representation', fence(representation, 'json')),
      'resources/cover.md': resourcePage('cover', ['id|String|The key.']),
    });
    return { schema: linked.object('library.book').properties[0]?.schema, found: linked.found };
  };
  const reference = (name: string) => ({ kind: 'reference', type: `library.${name}` });

  it.each([
    ['with an anchor of that name that is not there', `how|[binding](#binding-values)|${values}`, 'binding'],
    ['with an anchor that has a page in it', `how|[binding](#books/binding-values)|${values}`, 'binding'],
    ['with such an anchor on another page', `how|[binding](cover.md#binding-values)|${values}`, 'binding'],
    ['to its own page', `how|[binding](book.md)|${values}`, 'binding'],
    ['to another page', `how|[library.binding](cover.md)|${values}`, 'binding'],
    ['and lists no values', 'how|[binding](cover.md)|How.', 'cover'],
    ['in another number', `how|[covers](cover.md)|${values}`, 'cover'],
    ['with an anchor of its own', `how|[binding](cover.md#properties)|How.`, 'cover'],
  ])('means an enumeration where values are listed: %s', (_name, row, want) => {
    const { schema: given, found } = schema(row);
    expect(given).toEqual(reference(want));
    expect(found).toEqual([]);
  });

  it('means the type of the page where the representation has an object', () => {
    const { schema: given } = schema(`how|[binding](cover.md)|${values}`, '{ "how": { "id": "x" } }');
    expect(given).toEqual(reference('cover'));
  });
});

describe('an enumeration is one of flags', () => {
  const shown = (property: string, value: string) =>
    operationPage(
      'POST /books/{id}/bind',
      page('## Request body', table('Parameter|Type|Description', property)),
      example(
        `POST https://library.example/books/1/bind\nContent-Type: application/json\n\n${value}`,
        'HTTP/1.1 204 No Content',
      ),
    );

  it.each<{ sign: string; pages: Record<string, string>; flags: boolean }>([
    {
      sign: 'its description says so',
      pages: {
        'resources/book.md': resourcePage('book', [
          'binding|binding|A flags enum. Possible values are: `hard`, `soft`.',
        ]),
      },
      flags: true,
    },
    {
      sign: 'a row says so of one on a page of its own',
      pages: {
        'resources/book.md': resourcePage('book', ['binding|[binding](binding.md)|How, a multi-valued property.']),
        'resources/binding.md': enumerationPage('binding', 'hard|Boards.', 'soft|Paper.'),
      },
      flags: true,
    },
    {
      sign: 'its own page says so',
      pages: {
        'resources/binding.md': enumerationPage('binding', 'hard|Boards.', 'soft|Paper.').replace(
          '## Members',
          'How a book is bound. This is a flagged enumeration.\n\n## Members',
        ),
      },
      flags: true,
    },
    {
      sign: 'a payload has several of its members in one text',
      pages: {
        'api/page.md': shown('how|binding|How. Possible values are: `hard`, `soft`.', '{ "how": "hard, soft" }'),
      },
      flags: true,
    },
    {
      sign: 'a payload has several of its members in one text of a list',
      pages: {
        'api/page.md': shown(
          'how|binding collection|How. Possible values are: `hard`, `soft`.',
          '{ "how": ["soft,hard"] }',
        ),
      },
      flags: true,
    },
    {
      sign: 'not because a list has several of its members',
      pages: {
        'api/page.md': shown(
          'how|binding collection|How, a multi-valued property. Possible values are: `hard`, `soft`.',
          '{ "how": ["soft", "hard"] }',
        ),
      },
      flags: false,
    },
  ])('when $sign: $flags', ({ pages, flags }) => {
    const linked = linkMarkdown(pages);
    expect(linked.type('library.binding')).toMatchObject({
      kind: 'enum',
      flags,
      members: [{ name: 'hard' }, { name: 'soft' }],
    });
    expect(linked.found).toEqual([]);
  });
});

describe('a type that no page defines', () => {
  it.each([
    { shape: 'is unknown', cell: 'scroll', code: 'link/unknown-type resources/book.md:9:2' },
    { shape: 'is like a known one', cell: 'authr', code: 'link/unknown-type resources/book.md:9:2' },
  ])('$shape: it becomes an open object', ({ cell, code }) => {
    const linked = linkMarkdown({
      'resources/book.md': resourcePage('book', [`by|${cell}|Who.`]),
      'resources/author.md': resourcePage('author', ['name|String|Who it is.']),
    });
    expect(linked.object(`library.${cell}`)).toMatchObject({ inferred: true, open: true, properties: [] });
    expect(linked.found).toEqual([code]);
  });

  it('names the nearest known one', () => {
    const { diagnostics } = linkMarkdown({
      'resources/book.md': resourcePage('book', ['by|authr|Who.']),
      'resources/author.md': resourcePage('author', ['name|String|Who it is.']),
    });
    expect(diagnostics[0]?.message).toContain("'library.author'");
  });

  it('is none where all links lead to a page of something else', () => {
    const { found } = linkMarkdown({
      'resources/book.md': resourcePage('book', ['by|[notes](notes.md) or [lists](notes.md)|Who.']),
      'resources/notes.md': '# Notes on books\n\nThere are some.',
    });
    expect(found).toEqual(['link/unknown-property-type resources/book.md:9:2']);
  });

  it('names the primitive type that it is like', () => {
    const { diagnostics } = linkMarkdown({ 'resources/book.md': resourcePage('book', ['pages|integr|How many.']) });
    expect(diagnostics[0]?.message).toContain("the nearest known name is 'integer'");
  });

  it('has the members of the table that a request body section gives it', () => {
    const linked = linkMarkdown({
      'api/page.md': operationPage(
        'POST /orders',
        page(
          '## Request body',
          'In the request body, supply a JSON representation of an [order](../resources/order.md) object.',
          table('Property|Type|Description', 'copies|Int32|How many.'),
        ),
      ),
    });
    expect(linked.object('library.order')).toMatchObject({
      inferred: true,
      open: false,
      properties: [{ name: 'copies', origin: { file: 'api/page.md', line: 17, column: 2 } }],
    });
    expect(linked.found.filter((finding) => finding.startsWith('link/inferred-type'))).toHaveLength(1);
  });
});

describe('a name that no page defines, in another number than one that is defined', () => {
  const order = (name: string) =>
    operationPage(
      'POST /orders',
      page('## Request body', `In the request body, supply a JSON representation of a **${name}** object.`),
      returns(`\`201 Created\` and the **${name}** object in the response body.`),
      example('POST /orders\nContent-Type: application/json\n\n{ "copies": 2 }'),
    );

  it.each([
    { defined: 'query', named: 'queries' },
    { defined: 'Box', named: 'boxes' },
    { defined: 'subscriptions', named: 'subscription' },
    { defined: 'countryRegion', named: 'countriesRegions' },
  ])('is that type: $named is $defined', ({ defined, named }) => {
    const linked = linkMarkdown({
      'resources/a.md': resourcePage(defined, ['copies|Int32|How many.']),
      'api/page.md': order(named),
    });
    const schema = { kind: 'reference', type: `library.${defined}` };
    expect(namesOf(linked)).toEqual([`library.${defined}`]);
    expect(linked.operation('POST /orders')).toMatchObject({
      requestBody: { content: [{ schema }] },
      responses: [{ content: [{ schema }] }],
    });
    expect(linked.found).toEqual([]);
  });

  it('is no result of which the payloads show something else', () => {
    const linked = linkMarkdown({
      'resources/a.md': resourcePage('readers', ['id|String|The key.', 'name|String|Who it is.']),
      'api/page.md': operationPage(
        'POST /readers/{id}/photo',
        returns('`201 Created` and a **reader** object in the response body.'),
        example(
          'POST /readers/1/photo',
          'HTTP/1.1 201 Created\nContent-Type: application/json\n\n{ "id": "1", "width": 2, "height": 3 }',
        ),
      ),
    });
    expect(linked.operation('POST /readers/{reader-id}/photo').responses[0]?.content[0]?.schema).toMatchObject({
      kind: 'object',
      properties: [{ name: 'id' }, { name: 'width' }, { name: 'height' }],
    });
  });

  it("is a link's own matter", () => {
    const linked = linkMarkdown({
      'resources/book.md': resourcePage('book', ['by|[authors](../catalog.md)|Who.']),
      'resources/author.md': resourcePage('author', ['name|String|Who it is.']),
    });
    expect(namesOf(linked)).toContain('library.authors');
  });
});

it('finds a type by the file of a link, whatever the text says', () => {
  const linked = linkMarkdown({
    'resources/book.md': resourcePage('book', ['by|[writer](Author.md)|Who.']),
    'resources/author.md': resourcePage('author', ['name|String|Who it is.']),
    'api/page.md': operationPage('GET /writers', returns('`200 OK` and [Writers](../resources/AUTHOR.md) objects.')),
  });
  expect(linked.object('library.book').properties).toMatchObject([
    { schema: { kind: 'reference', type: 'library.author' } },
  ]);
});

it('finds a type by the anchor of its heading, whatever the heading calls it', () => {
  const linked = linkMarkdown({
    'resources/book.md': resourcePage('book', ['by|[writer](people.md#writer-resource-type)|Who.']),
    'resources/people.md': page(
      '# People',
      '## Reader resource type',
      '### Properties',
      table('Property|Type|Description', 'card|String|Of the library.'),
      '## Writer resource type',
      '### Properties',
      table('Property|Type|Description', 'name|String|Who it is.'),
      '### JSON representation',
      '<!-- { "blockType": "resource", "@odata.type": "library.author" } -->',
      fence('{ "name": "String" }', 'json'),
    ),
  });
  expect(linked.object('library.book').properties).toMatchObject([
    { schema: { kind: 'reference', type: 'library.author' } },
  ]);
});
