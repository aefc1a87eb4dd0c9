import fc from 'fast-check';
import ts from 'typescript';
import { expect, it } from 'vitest';
import {
  code,
  commentLines,
  joinTokens,
  propertyKey,
  stringLiteral,
  typeIdentifier,
} from '../../../../src/emit/typescript/literals.js';
import { parseModule } from '../../../helpers/compile-typescript.js';

const anyText = fc.string({ unit: 'binary' });

it.each([
  { given: 'plain', want: "'plain'" },
  { given: "it's", want: '"it\'s"' },
  { given: `both ' and "`, want: `'both \\' and "'` },
  { given: 'back\\slash', want: "'back\\\\slash'" },
  { given: 'two\nlines', want: "'two\\nlines'" },
  { given: '\u2028', want: "'\\u2028'" },
  { given: 'turned \u202e round', want: "'turned \\u202e round'" },
  { given: 'half \ud83d', want: "'half \\ud83d'" },
  { given: 'whole 😀', want: "'whole 😀'" },
  { given: '${x} `y`', want: "'${x} `y`'" },
])('writes the string $given', ({ given, want }) => {
  expect(stringLiteral(given)).toBe(want);
});

it('writes a string that TypeScript reads back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { file, errors } = parseModule(`type X = ${stringLiteral(text)};`);
      expect(errors).toEqual([]);
      const literals: string[] = [];
      file.forEachChild(function visit(node) {
        if (ts.isStringLiteral(node)) literals.push(node.text);
        node.forEachChild(visit);
      });
      expect(literals).toEqual([text]);
    }),
  );
});

it.each([
  { given: 'displayName', want: 'displayName' },
  { given: '$select', want: '$select' },
  { given: '__proto__', want: '__proto__' },
  { given: '200', want: '200' },
  { given: '007', want: "'007'" },
  { given: '1e3', want: "'1e3'" },
  { given: '@odata.type', want: "'@odata.type'" },
  { given: 'user-id', want: "'user-id'" },
  { given: '', want: "''" },
  { given: 'größe', want: "'größe'" },
  { given: 'x: never; [key: string]: any //', want: "'x: never; [key: string]: any //'" },
  { given: 'a]', want: "'a]'" },
])('writes the key $given', ({ given, want }) => {
  expect(propertyKey(given)).toBe(want);
});

it.each(['new', 'readonly', 'get', 'set', 'static', 'async', 'constructor', 'in', 'delete', 'declare', 'abstract'])(
  'needs no quotes for a member with the name of a keyword: %s',
  (keyword) => {
    expect(
      parseModule(`interface X { readonly ${propertyKey(keyword)}?: string; ${propertyKey(keyword)}: 1 }`).errors,
    ).toEqual([]);
  },
);

it.each([
  { given: 'user', want: 'User' },
  { given: 'iOSLobApp', want: 'IOSLobApp' },
  { given: 'aad-user_x', want: 'AadUserX' },
  { given: '2fa', want: '_2fa' },
  { given: '_', want: '_' },
  { given: '', want: '_' },
  { given: '名前', want: '_' },
  { given: 'a(b): any', want: 'ABAny' },
])('makes an identifier of $given', ({ given, want }) => {
  expect(typeIdentifier(given)).toBe(want);
});

it('makes identifiers only', () => {
  fc.assert(fc.property(anyText, (text) => /^[A-Z_][A-Za-z0-9]*$/.test(typeIdentifier(text))));
});

it.each([
  { name: 'text as it is', given: 'Uses `code` and\n**bold**.', want: ['Uses `code` and', '**bold**.'] },
  { name: 'a comment end', given: 'a */ b **/ c', want: ['a *\\/ b **\\/ c'] },
  { name: 'a comment end made by what is left out', given: 'a *\u0000/ b', want: ['a *\\/ b'] },
  { name: 'a tag at the start of a line', given: '@deprecated\n  @ts-ignore', want: ['\\@deprecated', '\\@ts-ignore'] },
  { name: 'a mail address', given: 'ada@acme.test', want: ['ada@acme.test'] },
  { name: 'an inline tag', given: 'see {@link X}', want: ['see {\\@link X}'] },
  { name: 'every line end', given: 'a\r\nb\rc\u2028d\u2029e', want: ['a', 'b', 'c', 'd', 'e'] },
  { name: 'blank lines', given: '\n\na\n \n\nb\n\n', want: ['a', '', 'b'] },
  { name: 'trailing blanks', given: 'a  \nb', want: ['a', 'b'] },
  { name: 'control and direction characters', given: 'a\u0007\u202eb\tc', want: ['ab c'] },
  { name: 'nothing', given: '', want: [] },
])('writes comments: $name', ({ given, want }) => {
  expect(commentLines(given)).toEqual(want);
});

it('never ends a comment', () => {
  const dangerous = fc.array(fc.oneof(fc.constantFrom('*', '/', '\n', '\u0000', '\u2028', '@'), anyText), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(dangerous, (pieces) => {
      const text = `/**\n${commentLines(pieces.join(''))
        .map((line) => ` * ${line}`)
        .join('\n')}\n */\nexport {};`;
      const { file, errors } = parseModule(text);
      expect(errors).toEqual([]);
      expect(file.statements).toHaveLength(1);
    }),
  );
});

it('joins tokens', () => {
  expect(code`a ${joinTokens([code`b`, code`c`], code` | `)} d`).toBe('a b | c d');
});
