import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { fence, operationPage, page, resourcePage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { array, ofLibrary, scalar } from '../../../helpers/model-parts.js';

const represented = (json: string) => page('## JSON representation', fence(json, 'json'));

/** The properties of `library.book`, and what was reported on its page. */
function link(rows: readonly string[], ...blocks: readonly string[]) {
  const { object, found } = linkMarkdown({
    'resources/book.md': resourcePage('book', rows, ...blocks),
    'resources/author.md': resourcePage('author', ['name|String|Who it is.']),
    'resources/pieceOfArt.md': resourcePage('pieceOfArt', ['name|String|What it is called.']),
    'resources/binding.md': page(
      '# binding enum type',
      'Namespace: library',
      '## Members',
      table('Member', 'hard', 'soft'),
    ),
  });
  return { properties: object('library.book').properties, found };
}

describe('a link whose text names another type than its page', () => {
  it.each([
    ['means what its text says where the representation does', '[author](pieceOfArt.md)', 'author', 'author'],
    ['means the type of the page where the representation does', '[author](pieceOfArt.md)', 'pieceOfArt', 'pieceOfArt'],
    ['means the type of the page where its text names none', '[writer](author.md)', 'pieceOfArt', 'author'],
  ])('%s', (_name, cell, tag, want) => {
    const shown = represented(`{ "by": { "@odata.type": "library.${tag}" } }`);
    expect(link([`by|${cell}|Who.`], shown).properties).toMatchObject([{ name: 'by', schema: ofLibrary(want) }]);
    const several = represented(`{ "by": [{ "@odata.type": "library.${tag}" }] }`);
    const { properties } = link([`by|${cell} collection|Who.`], several);
    expect(properties).toMatchObject([{ name: 'by', schema: array(ofLibrary(want)) }]);
  });
});

describe('the schema of a row', () => {
  it.each<{ cell: string; want: Schema; found?: string[] }>([
    { cell: 'String', want: scalar('string') },
    { cell: 'Int64', want: scalar('int64') },
    { cell: 'DateTimeOffset', want: scalar('date-time') },
    { cell: 'String collection', want: array(scalar('string')) },
    { cell: '[author](author.md)', want: ofLibrary('author') },
    { cell: '[author](author.md) collection', want: array(ofLibrary('author')) },
    { cell: 'Collection(library.author)', want: array(ofLibrary('author')) },
    {
      cell: '[author](author.md) or [binding](binding.md)',
      want: { kind: 'anyOf', options: [ofLibrary('author'), ofLibrary('binding')] },
    },
    { cell: '[binding](binding.md)', want: ofLibrary('binding') },
    { cell: 'binding', want: ofLibrary('binding') },
    { cell: '', want: { kind: 'any' }, found: ['link/missing-property-type resources/book.md:9:2'] },
    // The page has a finding of its own there: `pages/unknown-type`.
    { cell: 'whatever fits, on a good day', want: { kind: 'any' } },
    { cell: 'Enumeration', want: scalar('string'), found: ['link/enumeration-without-members resources/book.md:9:2'] },
  ])('follows from the cell $cell', ({ cell, want, found = [] }) => {
    const linked = link([`x|${cell}|Something.`]);
    expect(linked.properties[0]?.schema).toEqual(want);
    expect(linked.found).toEqual(found);
  });

  it.each<{ name: string; cell: string; want: Schema }>([
    { name: '[authors](author.md)', cell: 'authors', want: array(ofLibrary('author')) },
    { name: '[formerAuthors](author.md)', cell: 'Authors', want: array(ofLibrary('author')) },
    { name: '[piecesOfArt](pieceOfArt.md)', cell: 'piecesOfArt', want: array(ofLibrary('pieceOfArt')) },
    { name: '[art](pieceOfArt.md)', cell: 'piecesOfArt', want: ofLibrary('pieceOfArt') },
    { name: '[author](author.md)', cell: 'authors', want: ofLibrary('author') },
    { name: '[authors](author.md)', cell: 'author', want: ofLibrary('author') },
    { name: '[authors](author.md)', cell: 'people', want: ofLibrary('author') },
  ])('leads to $cell from $name', ({ name, cell, want }) => {
    const navigation = page('## Navigation', table('Navigation|Return type|Description', `${name}|${cell}|Who.`));
    const linked = link(['title|String|What it says.'], navigation);
    expect(linked.properties[1]).toMatchObject({ navigation: true, schema: want });
  });

  it.each<{ shape: string; row: string; json: string; want: Schema; found: string[] }>([
    {
      shape: 'types a row without a type',
      row: 'x||Something.',
      json: '{ "x": 4.2 }',
      want: scalar('double'),
      found: [],
    },
    {
      shape: 'tells an enumeration from an object',
      row: 'x|paper|What it is made of.',
      json: '{ "x": "String" }',
      want: scalar('string'),
      found: ['link/enumeration-without-members resources/book.md:9:2'],
    },
    {
      shape: 'shows that a name is a type',
      row: 'x|paper|What it is made of.',
      json: '{ "x": { "@odata.type": "library.paper" } }',
      want: ofLibrary('paper'),
      found: ['link/unknown-type resources/book.md:9:2'],
    },
    {
      shape: 'shows which type an object is',
      row: 'x|complex|Who wrote it.',
      json: '{ "x": {library.author} }',
      want: ofLibrary('author'),
      found: [],
    },
    {
      shape: 'shows which type a name means that no page has',
      row: 'x|library.authorRecord|Who wrote it.',
      json: '{ "x": "library.author" }',
      want: ofLibrary('author'),
      found: [],
    },
    {
      shape: 'does not show which type an object is by a name that no page has',
      row: 'x|complex|Who wrote it.',
      json: '{ "x": {library.paper} }',
      want: { kind: 'any' },
      found: [],
    },
    {
      shape: 'shows of what a collection is',
      row: 'x|Collection|Who wrote it.',
      json: '{ "x": [{ "@odata.type": "library.author" }] }',
      want: array(ofLibrary('author')),
      found: [],
    },
    {
      shape: 'shows of which text or numbers a collection is',
      row: 'x|Array|How long they are.',
      json: '{ "x": ["Int32"] }',
      want: array(scalar('int32')),
      found: [],
    },
    {
      shape: 'does not narrow a collection of anything',
      row: 'x|Object collection|What belongs to it.',
      json: '{ "x": [{ "@odata.type": "library.author" }] }',
      want: array({ kind: 'any' }),
      found: [],
    },
  ])('$shape by its representation', ({ row, json, want, found }) => {
    const linked = link([row], represented(json));
    expect(linked.properties[0]?.schema).toEqual(want);
    expect(linked.found).toEqual(found);
  });

  it('is shown by its representation, though another row mentions the name that no page has', () => {
    const rows = ['w|library.authorRecord|Who drew it.', 'x|library.authorRecord|Who wrote it.'];
    const { properties } = link(rows, represented('{ "x": "library.author" }'));
    expect(properties.map(({ schema }) => schema)).toEqual([ofLibrary('authorRecord'), ofLibrary('author')]);
  });

  it.each<{ shape: string; row: string; blocks: string[]; want: Schema }>([
    {
      shape: 'the word for enumerations with values in the description, each once',
      row: 'x|Enumeration|Possible values are: `hard`, `soft`, `hard`.',
      blocks: [],
      want: { kind: 'enum', members: ['hard', 'soft'] },
    },
    {
      shape: 'text with values in the description',
      row: 'x|String|Possible values are: `hard`, `soft`.',
      blocks: [],
      want: { kind: 'enum', members: ['hard', 'soft'] },
    },
    {
      shape: 'a collection of text with values in the description',
      row: 'x|String collection|Possible values are: `hard`, `soft`.',
      blocks: [],
      want: array({ kind: 'enum', members: ['hard', 'soft'] }),
    },
    {
      shape: 'text with values in a section of its name',
      row: 'x|String|How it is bound.',
      blocks: [page('### x values', table('Member|Description', 'hard|Boards.', 'soft|Paper.'))],
      want: ofLibrary('x'),
    },
    {
      shape: 'a name with values in the description',
      row: 'x|cloth|Possible values are: `red`, `blue`.',
      blocks: [],
      want: ofLibrary('cloth'),
    },
    {
      shape: 'text with values in the representation',
      row: 'x|String|How it is bound.',
      blocks: [represented('{ "x": "hard | soft |loose" }')],
      want: { kind: 'enum', members: ['hard', 'soft', 'loose'] },
    },
    {
      shape: 'a collection of text with values in the representation',
      row: 'x|Collection(String)|How it is bound.',
      blocks: [represented('{ "x": ["hard | boolean"] }')],
      want: array({ kind: 'enum', members: ['hard', 'boolean'] }),
    },
    {
      shape: 'a name with values in the representation',
      row: 'x|cloth|Of what it is bound.',
      blocks: [represented('{ "x": "red | blue" }')],
      want: ofLibrary('cloth'),
    },
    {
      shape: 'text with values in both, of which the description knows better',
      row: 'x|String|Possible values are: `hard`, `soft`.',
      blocks: [represented('{ "x": "hard | soft | other" }')],
      want: { kind: 'enum', members: ['hard', 'soft'] },
    },
    {
      shape: 'text with values and dots in the representation, beside any other text',
      row: 'x|String|How it is bound.',
      blocks: [represented('{ "x": "hard | soft | ..." }')],
      want: { kind: 'anyOf', options: [{ kind: 'enum', members: ['hard', 'soft'] }, scalar('string')] },
    },
  ])('is an enumeration for $shape', ({ row, blocks, want }) => {
    expect(link([row], ...blocks).properties[0]?.schema).toEqual(want);
  });

  it.each(['a sentence | with a stroke', 'String | Int32', 'string|null', '|', 'a || b'])(
    'is text beside %j',
    (sample) => {
      const [property] = link(['x|String|How it is bound.'], represented(JSON.stringify({ x: sample }))).properties;
      expect(property?.schema).toEqual(scalar('string'));
    },
  );

  it('is an enumeration where only the representation has the property, and its values', () => {
    const [, property] = link(['id|String|The key.'], represented('{ "id": "1", "x": "hard | soft" }')).properties;
    expect(property?.schema).toEqual({ kind: 'enum', members: ['hard', 'soft'] });
  });
});

describe('the properties of a type', () => {
  it('are in page order, with what their rows say and where', () => {
    expect(
      link(['title|String|What it says. Read-only.', 'by|[author](author.md)|Who wrote it.']).properties,
    ).toMatchObject([
      {
        name: 'title',
        description: 'What it says. Read-only.',
        constraints: { readOnly: true },
        navigation: false,
        origin: { file: 'resources/book.md', line: 9, column: 2 },
      },
      { name: 'by', schema: ofLibrary('author'), origin: { line: 10, column: 2 } },
    ]);
  });

  it('are known as links when a relationships table lists them', () => {
    const relationships = page(
      '## Relationships',
      table('Relationship|Type|Description', 'by|[author](author.md)|Who.'),
    );
    expect(link(['title|String|What it says.'], relationships).properties).toMatchObject([
      { name: 'title', navigation: false },
      { name: 'by', navigation: true },
    ]);
  });

  it.each([
    { shape: 'say the same', second: 'x|String|Two.', found: [] },
    { shape: 'differ', second: 'X|Int32|Two.', found: ['link/duplicate-property resources/second.md:9:2'] },
  ])('of two pages are those of the first where they $shape', ({ second, found }) => {
    const linked = linkMarkdown({
      'resources/first.md': resourcePage('book', ['x|String|One.']),
      'resources/second.md': resourcePage('book', [second]),
    });
    expect(linked.object('library.book').properties).toMatchObject([
      { name: 'x', description: 'One.', schema: scalar('string') },
    ]);
    expect(linked.found).toEqual([...found, 'link/type-defined-twice resources/second.md:1:1']);
  });

  it('come from the representation where no row lists them', () => {
    const linked = link(
      ['title|String|What it says.'],
      represented(
        '{ "@odata.type": "#library.book", "title": "String", "weight": 1.5, "by": { "@odata.type": "library.author" }, "[key]": 1 }',
      ),
    );
    expect(linked.properties).toMatchObject([
      { name: 'title' },
      { name: 'weight', schema: scalar('double'), origin: { file: 'resources/book.md', line: 14, column: 1 } },
      { name: 'by', schema: ofLibrary('author') },
    ]);
    expect(linked.found).toEqual([
      'link/representation-only-property resources/book.md:14:1',
      'link/representation-only-property resources/book.md:14:1',
    ]);
  });
});

it('do not come from a representation that shows a subtype', () => {
  const page = represented('{ "@odata.type": "#library.map", "title": "String", "scale": 3 }');
  const { object, found } = linkMarkdown({
    'resources/book.md': resourcePage('book', ['title|String|What it says.'], page),
    'resources/map.md': resourcePage('map', ['scale|Int32|The scale.']),
  });
  expect(object('library.book').properties.map(({ name }) => name)).toEqual(['title']);
  expect(found).toEqual([]);
});

it('leaves what a create request must have to the request', () => {
  const { object } = linkMarkdown({
    'resources/book.md': resourcePage('book', ['title|String|What it says. Required.']),
    'api/book-post.md': operationPage('POST /books'),
  });
  expect(object('library.book').properties[0]?.constraints).toEqual({});
});
