import { describe, expect, it } from 'vitest';
import { fence, page, resourcePage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const rows = (...lines: readonly string[]) => page('## Properties', table('Property|Type|Description', ...lines));
const resource = (name: string, ...blocks: readonly string[]) =>
  page(`# ${name} resource type`, 'Namespace: library', ...blocks);
const annotated = (annotation: string) =>
  page(
    '## JSON representation',
    `<!-- { "blockType": "resource", "@odata.type": "library.book", ${annotation} } -->`,
    fence('{ "id": "String" }', 'json'),
  );

const KNOWN = {
  'resources/item.md': resourcePage('item', ['id|String|The key.']),
  'resources/film.md': resourcePage('film', ['length|Duration|How long.']),
  'resources/writing.md': resource(
    'writing',
    'Something to read. Inherits from [item](item.md).',
    rows('words|Int32|How many.'),
  ),
};

/** The base of `library.book`, and what was reported of bases. */
function link(...blocks: readonly string[]) {
  const { object, found } = linkMarkdown({ ...KNOWN, 'resources/book.md': resource('book', ...blocks) });
  return { base: object('library.book').base, found: found.filter((finding) => finding.includes('base-')) };
}

describe('the base of a type is', () => {
  const title = rows('title|String|What it says.');

  it.each<{ source: string; blocks: string[]; want: string | undefined; found?: string[] }>([
    { source: 'what the introduction says', blocks: ['Inherits from [item](item.md).', title], want: 'library.item' },
    ...['inherits metadata properties from', 'inherits all the properties of'].map((words) => ({
      source: `what the introduction says in the words “${words}”`,
      blocks: [`The book ${words} [item](item.md).`, title],
      want: 'library.item',
    })),
    {
      source: 'the last that rows cite',
      blocks: [
        rows(
          'id|String|The key. Inherited from [item](item.md).',
          'words|Int32|How many. Inherited from [writing](writing.md).',
        ),
      ],
      want: 'library.writing',
    },
    {
      source: 'what the annotation says',
      blocks: [title, annotated('"baseType": "library.item"')],
      want: 'library.item',
    },
    {
      source: 'none by an annotation that denies it',
      blocks: [title, annotated('"baseType": "None"')],
      want: undefined,
    },
    {
      source: 'the introduction’s rather than that of the rows',
      blocks: ['Inherits from [film](film.md).', rows('id|String|The key. Inherited from [item](item.md).')],
      want: 'library.film',
      found: ['link/base-conflict resources/book.md:11:2'],
    },
    {
      source: 'the introduction’s, and the root of the annotation agrees',
      blocks: ['Inherits from [writing](writing.md).', title, annotated('"baseType": "library.item"')],
      want: 'library.writing',
    },
    {
      source: 'the annotation’s where it inherits from what rows cite',
      blocks: [rows('id|String|The key. Inherited from [item](item.md).'), annotated('"baseType": "library.writing"')],
      want: 'library.writing',
    },
    {
      source: 'the most derived of those that rows cite in any order',
      blocks: [
        rows(
          'words|Int32|How many. Inherited from [writing](writing.md).',
          'id|String|The key. Inherited from [item](item.md).',
        ),
      ],
      want: 'library.writing',
    },
    { source: 'none where the word is no type', blocks: ['Inherits from another shelf.', title], want: undefined },
    { source: 'not the type itself', blocks: ['Inherits from [book](book.md).', title], want: undefined },
    { source: 'none where nobody says it', blocks: [title], want: undefined },
  ])('$source', ({ blocks, want, found = [] }) => {
    expect(link(...blocks)).toEqual({ base: want, found });
  });

  it('a type without a page, when a link names it', () => {
    const { object, found } = linkMarkdown({
      'resources/book.md': resource('book', 'Inherits from [thing](thing.md).', title),
    });
    expect(object('library.book').base).toBe('library.thing');
    expect(object('library.thing')).toMatchObject({ inferred: true, open: true });
    expect(found).toEqual(['link/unknown-type resources/book.md:5:1']);
  });
});

it('breaks a circle at the base that closes it', () => {
  const { object, found } = linkMarkdown({
    'resources/a.md': resource('a', 'Inherits from [b](b.md).', rows('x|String|One.')),
    'resources/b.md': resource('b', 'Inherits from [c](c.md).', rows('y|String|Two.')),
    'resources/c.md': resource('c', 'Inherits from [a](a.md).', rows('z|String|Three.')),
  });
  expect(['a', 'b', 'c'].map((name) => object(`library.${name}`).base)).toEqual(['library.b', 'library.c', undefined]);
  expect(found).toEqual(['link/base-cycle resources/c.md:1:1']);
});

describe('the page of a base lists what derives from it', () => {
  const BOOK = resource('book', rows('title|String|What it says.'));
  const lists = (...blocks: readonly string[]) =>
    linkMarkdown({
      ...KNOWN,
      'resources/book.md': BOOK,
      'resources/medium.md': resource('medium', rows('weight|Int32|How heavy.'), '## Derived types', ...blocks),
    });

  it.each([
    { shape: 'in a table', block: table('Type|Description', '[book](book.md)|Leaves. See [film](film.md).') },
    { shape: 'in a list', block: '- **[book](book.md)**: leaves.\n- Nothing like a [film](film.md).' },
  ])('$shape', ({ block }) => {
    const { object, found } = lists(block);
    expect([object('library.book').base, object('library.film').base]).toEqual(['library.medium', undefined]);
    expect(found.filter((finding) => finding.includes('base-') || finding.includes('unread'))).toEqual([]);
  });

  it('on every page up to the root, of which the nearest counts', () => {
    const { object } = linkMarkdown({
      'resources/book.md': BOOK,
      'resources/medium.md': resource('medium', '## Derived types', '- [print](print.md)\n- [book](book.md)'),
      'resources/print.md': resource('print', '## Derived types', '- [book](book.md)'),
    });
    expect([object('library.book').base, object('library.print').base]).toEqual(['library.print', 'library.medium']);
  });

  it('but the page of the type itself knows better', () => {
    const { object, found } = linkMarkdown({
      ...KNOWN,
      'resources/book.md': resource('book', 'Inherits from [item](item.md).', rows('title|String|What it says.')),
      'resources/medium.md': resource('medium', rows('weight|Int32|How heavy.'), '## Subtypes', '- [book](book.md)'),
    });
    expect(object('library.book').base).toBe('library.item');
    expect(found).toEqual(['link/base-conflict resources/medium.md:14:3']);
  });
});
