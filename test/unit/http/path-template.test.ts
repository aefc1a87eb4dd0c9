import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPath, parsePathTemplate, pathShape } from '../../../src/http/path-template.js';
import type { PathParameter, PathTemplate } from '../../../src/model/path-template.js';

const parametersOf = (path: PathTemplate | undefined): readonly PathParameter[] =>
  path?.segments.flatMap((segment) => segment.parts.filter((part) => part.kind === 'parameter')) ?? [];

describe('parsePathTemplate reads the spellings of pages', () => {
  const cases: readonly { given: string; path: string; shape: string }[] = [
    { given: '/books/{book-id}/pages', path: '/books/{book-id}/pages', shape: '/books/{}/pages' },
    { given: 'policies/claimRules', path: '/policies/claimRules', shape: '/policies/claimRules' },
    { given: '/books/', path: '/books', shape: '/books' },
    { given: '/books/<bookId>', path: '/books/{bookId}', shape: '/books/{}' },
    { given: '/books/:book_id/pages/:n', path: '/books/{book_id}/pages/{n}', shape: '/books/{}/pages/{}' },
    { given: ':shelf/books', path: '/{shelf}/books', shape: '/{}/books' },
    { given: '/books/:bookId.json', path: '/books/{bookId}.json', shape: '/books/{}.json' },
    { given: '/books/:book-id:lend', path: '/books/{book-id}:lend', shape: '/books/{}:lend' },
    { given: '/shelves(:shelf)/books', path: '/shelves({shelf})/books', shape: '/shelves/{}/books' },
    { given: '/stats/loans(period=:p)', path: '/stats/loans(period={p})', shape: '/stats/loans(period)' },
    { given: '/disk/root:/:path:/children', path: '/disk/root:/{path}:/children', shape: '/disk/root:/{}:/children' },
    { given: '/disk/root:/:path', path: '/disk/root:/{path}', shape: '/disk/root:/{}' },
    { given: '/books:search', path: '/books:search', shape: '/books:search' },
    { given: '/books/{id}:lend', path: '/books/{id}:lend', shape: '/books/{}:lend' },
    { given: '/disk/{id}:/children', path: '/disk/{id}:/children', shape: '/disk/{}:/children' },
    { given: '/clock/12:30/:', path: '/clock/12:30/:', shape: '/clock/12:30/:' },
    { given: '/books/{ id|isbn }', path: '/books/{id|isbn}', shape: '/books/{}' },
    { given: '/books/BOOK_ID/pages', path: '/books/{BOOK_ID}/pages', shape: '/books/{}/pages' },
    { given: '/books/MOST_READ', path: '/books/MOST_READ', shape: '/books/MOST_READ' },
    { given: '/books/BOOK_ID.json', path: '/books/BOOK_ID.json', shape: '/books/BOOK_ID.json' },
    { given: '/books/(id)', path: '/books/{id}', shape: '/books/{}' },
    { given: '/books/(id or isbn)/pages', path: '/books/{id | isbn}/pages', shape: '/books/{}/pages' },
    { given: '/books/(id)/pages/{page}', path: '/books/(id)/pages/{page}', shape: '/books/(id)/pages/{}' },
    { given: '/books/(id or isbn)pages', path: '/books/(idorisbn)pages', shape: '/books/(idorisbn)pages' },
    { given: '/books/[id]', path: '/books/{id}', shape: '/books/{}' },
    { given: '/books/[id]/pages/{page}', path: '/books/[id]/pages/{page}', shape: '/books/[id]/pages/{}' },
    { given: '/books/${id}/pages', path: '/books/{id}/pages', shape: '/books/{}/pages' },
    { given: '/books/<int:id>', path: '/books/{id}', shape: '/books/{}' },
    { given: '/books/{id:int}', path: '/books/{id}', shape: '/books/{}' },
    { given: '/books/{id:[0-9]+}/pages', path: '/books/{id}/pages', shape: '/books/{}/pages' },
    { given: '/books/{{bookId}}/pages', path: '/books/{bookId}/pages', shape: '/books/{}/pages' },
    { given: '/books/{book  id}', path: '/books/{book id}', shape: '/books/{}' },
    {
      given: '/readers/{reader-id} | card-number/loans',
      path: '/readers/{reader-id | card-number}/loans',
      shape: '/readers/{}/loans',
    },
    { given: '/readers/{id}|{card}/loans', path: '/readers/{id | card}/loans', shape: '/readers/{}/loans' },
    { given: "/stats/loans(period='{p}')", path: "/stats/loans(period='{p}')", shape: '/stats/loans(period)' },
    { given: '/cells/at(row={r}, column={c})', path: '/cells/at(row={r},column={c})', shape: '/cells/at(column,row)' },
    { given: "/loans/filterBy(on='reader')", path: "/loans/filterBy(on='{on}')", shape: '/loans/filterBy(on)' },
    { given: '/loans/filterBy(on=`reader`)', path: "/loans/filterBy(on='{on}')", shape: '/loans/filterBy(on)' },
    { given: '/loans/top(count=5)', path: '/loans/top(count={count})', shape: '/loans/top(count)' },
    { given: '/sheet/range(<address>)', path: '/sheet/range({address})', shape: '/sheet/range({})' },
    { given: '/loans/open()', path: '/loans/open()', shape: '/loans/open' },
    {
      given: "/zones(standard=ns.zone'{zone}')",
      path: "/zones(standard=ns.zone'{zone}')",
      shape: '/zones(standard)',
    },
    { given: '/shelves({id})/books', path: '/shelves({id})/books', shape: '/shelves/{}/books' },
    { given: "/shelves('{id}')", path: "/shelves('{id}')", shape: '/shelves/{}' },
    { given: "/shelves({'id'})", path: "/shelves('{id}')", shape: '/shelves/{}' },
    { given: '/shelves(shelfId)/books', path: '/shelves({shelfId})/books', shape: '/shelves/{}/books' },
    { given: '/marks({a}, {b})', path: '/marks({a},{b})', shape: '/marks({},{})' },
    {
      given: '/rows(parentId=({id}),id=({id}))',
      path: '/rows(parentId=({id}),id=({id}))',
      shape: '/rows(id,parentId)',
    },
    { given: "/keys/'{id}'", path: '/keys/{id}', shape: '/keys/{}' },
    { given: '/disk/root:/{path}:/children', path: '/disk/root:/{path}:/children', shape: '/disk/root:/{}:/children' },
    {
      given: '/disk/{parent}:/{name}:/content',
      path: '/disk/{parent}:/{name}:/content',
      shape: '/disk/{}:/{}:/content',
    },
    { given: '/books/{id}/author/$ref', path: '/books/{id}/author/$ref', shape: '/books/{}/author/$ref' },
    { given: '/items/ns.book/$count', path: '/items/ns.book/$count', shape: '/items/ns.book/$count' },
    {
      given: '/books/0f2c1ab8-1f2e-4c3d-9b8a-112233445566/pages',
      path: '/books/{id}/pages',
      shape: '/books/{}/pages',
    },
    { given: '/roles/templateId={templateId}', path: '/roles/templateId={templateId}', shape: '/roles/templateId={}' },
    {
      given: '/roles/templateId=0f2c1ab8-1f2e-4c3d-9b8a-112233445566',
      path: '/roles/templateId={templateId}',
      shape: '/roles/templateId={}',
    },
    {
      given: "/sheets(name='{name}')/range(address='{a}')/rows",
      path: "/sheets(name='{name}')/range(address='{a}')/rows",
      shape: '/sheets(name)/range(address)/rows',
    },
    {
      given: "/sheets(name='{name}')/range(address='A1')",
      path: "/sheets(name='{name}')/range(address='{address}')",
      shape: '/sheets(name)/range(address)',
    },
    { given: '/', path: '/', shape: '' },
    { given: "/disk/find(path='/a/b')/open", path: "/disk/find(path='{path}')/open", shape: '/disk/find(path)/open' },
  ];
  test.each(cases)('$given', ({ given, path, shape }) => {
    const parsed = parsePathTemplate(given);
    expect(parsed.problem).toBeUndefined();
    expect(parsed.path && formatPath(parsed.path)).toBe(path);
    expect(parsed.path && pathShape(parsed.path)).toBe(shape);
  });
});

describe('parsePathTemplate says what is wrong', () => {
  const cases: readonly { given: string; problem: string; path?: string }[] = [
    { given: '', problem: 'no-target' },
    { given: '** Entity URI for library.book not found', problem: 'placeholder-text' },
    { given: 'docs\\api', problem: 'placeholder-text' },
    { given: 'to the shelf of books', problem: 'not-a-path' },
    { given: `/${'a'.repeat(5000)}`, problem: 'not-a-path' },
    { given: '/books/{id}/.../pages', problem: 'placeholder-text', path: '/books/{id}/pages' },
    { given: '/books or /pages', problem: 'trailing-text', path: '/books' },
    { given: '/shelves({id})/books ({id})/pages', problem: 'blank', path: '/shelves({id})/books({id})/pages' },
    { given: '/books (new)', problem: 'trailing-text', path: '/books' },
    {
      given: "/range(address='<address>'/entireRow",
      problem: 'unbalanced',
      path: "/range(address='{address}')/entireRow",
    },
    { given: '/shelf(shelfId})/pdf', problem: 'unbalanced', path: '/shelf({shelfId})/pdf' },
    { given: '/books/{id/pages', problem: 'unbalanced', path: '/books/{id}/pages' },
    { given: '/books)/pages', problem: 'unbalanced', path: '/books/pages' },
  ];
  test.each(cases)('$given', ({ given, problem, path }) => {
    const parsed = parsePathTemplate(given);
    expect(parsed.problem).toBe(problem);
    expect(parsed.path && formatPath(parsed.path)).toBe(path);
  });
});

test('a parameter knows its role, its argument, its quotes and its sample', () => {
  const cases: readonly { given: string; want: Omit<PathParameter, 'kind'> }[] = [
    { given: '/books/{book-id}', want: { name: 'book-id', role: 'key' } },
    { given: '/disk/root:/{path}', want: { name: 'path', role: 'path' } },
    { given: "/f(a='{b}')", want: { name: 'b', role: 'argument', argument: 'a', quoted: true } },
    { given: '/f(a={b})', want: { name: 'b', role: 'argument', argument: 'a' } },
    { given: "/f(a='b c')", want: { name: 'a', role: 'argument', argument: 'a', quoted: true, sample: 'b c' } },
    { given: '/f(a=`b-1`)', want: { name: 'a', role: 'argument', argument: 'a', quoted: true, sample: 'b-1' } },
    { given: '/books(‘b-1’)', want: { name: 'id', role: 'key', quoted: true, sample: 'b-1' } },
    { given: '/f(a=true)', want: { name: 'a', role: 'argument', argument: 'a', sample: 'true' } },
    { given: "/f(a=ns.e'x')", want: { name: 'a', role: 'argument', argument: 'a', quoted: true, sample: 'x' } },
    { given: '/range(<address>)', want: { name: 'address', role: 'argument' } },
    { given: '/picture({pictureId})', want: { name: 'pictureId', role: 'key' } },
    { given: "/books('{isbn}')", want: { name: 'isbn', role: 'key', quoted: true } },
    { given: "/books('b-1')", want: { name: 'id', role: 'key', quoted: true, sample: 'b-1' } },
  ];
  for (const { given, want } of cases) {
    expect(parametersOf(parsePathTemplate(given).path), given).toEqual([{ kind: 'parameter', ...want }]);
  }
});

test('what stands behind a key in parentheses is read as well', () => {
  const { path } = parsePathTemplate('/shelves({id})-{room}');
  expect(parametersOf(path)).toEqual(['id', 'room'].map((name) => ({ kind: 'parameter', name, role: 'key' })));
  expect(path && formatPath(path)).toBe('/shelves({id})-{room}');
});

test('a function call keeps its name, a key does not look like one', () => {
  const names = (given: string) => parsePathTemplate(given).path?.segments.map((segment) => segment.functionName);
  expect(names("/stats/loans(period='{p}')")).toEqual([undefined, 'loans']);
  expect(names('/stats/ns.loans()')).toEqual([undefined, 'ns.loans']);
  expect(names('/shelves({id})')).toEqual([undefined]);
});

describe('properties', () => {
  const word = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
  const name = fc.oneof(
    word,
    fc.tuple(word, word).map(([a, b]) => `${a} | ${b}`),
  );
  const segment = fc.oneof(
    word,
    name.map((text) => `{${text}}`),
    fc.tuple(word, word, word).map(([f, a, v]) => `${f}(${a}='{${v}}')`),
    fc.tuple(word, word, word, word, word).map(([f, a, b, c, d]) => `${f}(${a}={${b}},${c}=<${d}>)`),
    fc.tuple(word, word).map(([f, v]) => `${f}s({${v}})`),
    fc.tuple(word, word).map(([f, v]) => `${f}('{${v}}')`),
    word.map((text) => `${text}:`),
    fc.constantFrom('$ref', '$value', '$count', 'ns.cast'),
  );
  const path = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => `/${segments.join('/')}`);

  test('what was parsed is formatted and parsed to the same', () => {
    fc.assert(
      fc.property(path, (text) => {
        const { path: first, problem } = parsePathTemplate(text);
        expect(problem).toBeUndefined();
        expect(first && parsePathTemplate(formatPath(first)).path).toEqual(first);
      }),
    );
  });

  test('any text gives a path, a problem, or both; formatting it never makes the shape worse', () => {
    const hostile = fc.string({ unit: fc.constantFrom(..."ab {}<>()'/,=|?:.…$\\*"), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (text) => {
        const { path: first, problem } = parsePathTemplate(text);
        expect(first !== undefined || problem !== undefined).toBe(true);
        if (first) expect(formatPath(first)).toMatch(/^\//);
      }),
      { numRuns: 500 },
    );
  });
});

test('brackets by the thousand are read in no time', () => {
  for (const bracket of ['(', ')', '{', '<', "'", '/', '|', '(/'])
    expect(parsePathTemplate(`/a${bracket.repeat(2000)}`)).toBeDefined();
});
