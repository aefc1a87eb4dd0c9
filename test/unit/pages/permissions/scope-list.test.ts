import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScopeList } from '../../../../src/pages/permissions/scope-list.js';
import { PERMISSION_VOCABULARY } from '../../../../src/pages/vocabulary/operation-permissions.js';

function read(text: string): string {
  const { alternatives } = parseScopeList(text, PERMISSION_VOCABULARY);
  return alternatives.map(({ scopes, starred }) => scopes.join('+') + (starred ? '*' : '')).join(' ');
}

describe('parseScopeList', () => {
  test.each([
    ['a comma list', 'Book.Read, Book.ReadWrite.All', 'Book.Read Book.ReadWrite.All'],
    ['an empty place', 'Book.Read, , Shelf.Read,', 'Book.Read Shelf.Read'],
    ['or as the last glue', 'Book.Read, Book.Write, or Shelf.Read', 'Book.Read Book.Write Shelf.Read'],
    ['and as the last glue of a list', 'Book.Read, Book.Write and Shelf.Read', 'Book.Read Book.Write Shelf.Read'],
    ['and between two', 'Book.Read and Shelf.Read', 'Book.Read+Shelf.Read'],
    [
      'pairs',
      'Book.Read and Shelf.Read, Book.Write and Shelf.Read, Desk.Read',
      'Book.Read+Shelf.Read Book.Write+Shelf.Read Desk.Read',
    ],
    ['a pair in front', 'Book.Read and Shelf.Read, Desk.Read', 'Book.Read+Shelf.Read Desk.Read'],
    [
      'plus',
      'Book.Read, Book.Write plus Member.Read.Hidden',
      'Book.Read+Member.Read.Hidden Book.Write+Member.Read.Hidden',
    ],
    [
      'plus with a choice',
      'One from Book.Read, Book.Write plus either Desk.Read.All or User.Read',
      'Book.Read+Desk.Read.All Book.Read+User.Read Book.Write+Desk.Read.All Book.Write+User.Read',
    ],
    ['footnote stars', 'Book.Read.Group*, Book.Read.All', 'Book.Read.Group* Book.Read.All'],
    ['a small first letter', 'eBook.Read.All', 'eBook.Read.All'],
    ['underscores', 'full_access_as_app', 'full_access_as_app'],
    ['a remark', 'Book.Read (see below).', 'Book.Read'],
    ['code marks', '`Book.Read`', 'Book.Read'],
    ['no scope', 'see the list below', ''],
  ])('reads %s', (_, text, want) => {
    expect(read(text)).toBe(want);
  });

  test('reports scopes without a comma between them', () => {
    const list = parseScopeList('Book.ReadWrite.All Book.Read.All', PERMISSION_VOCABULARY);
    expect(list.missingComma).toBe(true);
    expect(list.alternatives).toHaveLength(2);
  });

  test('keeps neither half of a scope that a space has cut', () => {
    const list = parseScopeList('Desk.Read.All, Desk AccessAsUser.All', PERMISSION_VOCABULARY);
    expect(list.alternatives).toEqual([{ scopes: ['Desk.Read.All'], starred: false }]);
    expect(list.unreadable).toEqual(['Desk AccessAsUser.All']);
  });

  test('keeps a scope beside prose, and reports the prose', () => {
    const list = parseScopeList('Rights of the librarian or Book.Read.All', PERMISSION_VOCABULARY);
    expect(list.alternatives).toEqual([{ scopes: ['Book.Read.All'], starred: false }]);
    expect(list.unreadable).toEqual(['Rights of the librarian']);
  });

  test('never throws, and gives scopes that stand in the text', () => {
    const word = fc.constantFrom('A.Read', 'B.Write.All', 'and', 'or', 'plus', ',', 'C', '*', '(', ')', '|');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { alternatives } = parseScopeList(text, PERMISSION_VOCABULARY);
        for (const { scopes } of alternatives) for (const scope of scopes) expect(text).toContain(scope);
      }),
    );
  });
});
