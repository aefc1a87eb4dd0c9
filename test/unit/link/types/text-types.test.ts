import { describe, expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const NO_MEMBERS = 'link/enumeration-without-members resources/book.md:9:2';
const UNKNOWN = 'link/unknown-type resources/book.md:9:2';

/** A `library.book` whose first property has this type, the payloads of its page, and further pages. */
function link(type: string, payloads: readonly string[], pages: Readonly<Record<string, string>> = {}) {
  return linkMarkdown({
    'api/book-get.md': operationPage(
      'GET /books/{id}',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
      ...payloads.map((json) =>
        example('GET https://library.example/books/1', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`),
      ),
    ),
    'resources/book.md': resourcePage('book', [`state|${type}|One.`, 'id|String|The key.']),
    ...pages,
  });
}

describe('a type without a page is an enumeration without known members where payloads show', () => {
  it.each([
    { shape: 'text', type: 'bookState', payloads: ['{ "state": "lent" }', '{ "state": null }'] },
    { shape: 'a list of text', type: 'bookState collection', payloads: ['{ "id": "1", "state": ["lent"] }'] },
  ])('$shape', ({ type: cell, payloads }) => {
    const { type, object, found } = link(cell, payloads);
    expect(type('library.bookState')).toMatchObject({ kind: 'enum', members: [], inferred: true });
    expect(JSON.stringify(object('library.book').properties[0]?.schema)).toContain('library.bookState');
    expect(found).toEqual([NO_MEMBERS]);
  });

  it('text for a parameter of an action', () => {
    const { type, found } = linkMarkdown({
      'api/book-lend.md': operationPage(
        'POST /books/{id}/lend',
        page('## Request body', table('Parameter|Type|Description', 'way|lendingWay|How.')),
        returns('`204 No Content`.'),
        page('## Example', fence('POST https://library.example/books/1/lend\n\n{ "way": "byPost" }')),
      ),
    });
    expect(type('library.lendingWay')).toMatchObject({ kind: 'enum', members: [] });
    expect(found).toEqual(['link/enumeration-without-members api/book-lend.md:15:2']);
  });
});

describe('a type without a page is an object where', () => {
  const copy = page('# copy resource type', 'Namespace: library', 'Inherits from [bookState](bookstate.md).');

  it.each<{ shape: string; payloads: string[]; pages: Record<string, string>; found: string[] }>([
    { shape: 'payloads show nothing of it', payloads: ['{ "id": "1" }'], pages: {}, found: [UNKNOWN] },
    {
      shape: 'one of them shows an object',
      payloads: ['{ "state": "lent" }', '{ "state": { "name": "lent" } }'],
      pages: {},
      found: ['link/inferred-type resources/book.md:9:2'],
    },
    {
      shape: 'another type derives from it',
      payloads: ['{ "state": "lent" }'],
      pages: { 'resources/copy.md': page(copy, '## Properties', table('Property|Type|Description', 'x|String|One.')) },
      found: [UNKNOWN],
    },
  ])('$shape', ({ payloads, pages, found }) => {
    const linked = link('bookState', payloads, pages);
    expect(linked.type('library.bookState').kind).toBe('object');
    expect(linked.found).toEqual(found);
  });
});
