import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

test.each([
  ['```http', 'http'],
  ['``` http', 'http'],
  ['```JSON {.line-numbers}', 'json'],
  ['```json,title', 'json'],
  ['~~~ yaml', 'yaml'],
  ['````', ''],
])('reads the language of %s', (line, language) => {
  const [fence] = outlineOf(line, 'x', line.replace(/[^`~].*/, '')).blocks;
  expect(fence).toMatchObject({ kind: 'code', language, text: 'x' });
});

test('keeps what stands between the fences and says where it begins', () => {
  const { blocks, findings } = outlineOf('Text', '  ```http', '  GET /a', '', '    Accept: b', 'c', '  ```', 'Text');
  expect(blocks[1]).toEqual({
    kind: 'code',
    at: { line: 2, column: 3 },
    language: 'http',
    text: 'GET /a\n\n  Accept: b\nc',
    contentAt: { line: 3, column: 3 },
  });
  expect(findings).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['a longer fence holds a shorter one', ['````', '```', '```', '````'], ['code ```~```']],
  ['tildes hold backticks', ['~~~', '```json', '~~~'], ['code ```json']],
  ['the closing fence may be longer', ['```', 'x', '`````', 'y'], ['code x', 'paragraph y']],
  [
    'headings, comments and tables in code are code',
    ['```sh', '# a', '<!-- b', '|-|-|', '```'],
    ['code # a~<!-- b~|-|-|'],
  ],
  ['backticks in one line are a code span', ['```GET /a```', 'b'], ['paragraph ```GET /a```~b']],
  ['nothing at all', ['```http', '', '```'], ['code ']],
])('%s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
  expect(outlineOf(...given).findings).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['at another fence with a language', ['```', 'a', '```json', 'b', '```', 'c'], ['code a', 'code b', 'paragraph c']],
  [
    'at a heading, in a message',
    ['```http', 'GET /a', '', '### Next', 'b'],
    ['code GET /a~', 'heading3 Next', 'paragraph b'],
  ],
  ['at a heading, in JSON', ['```json', '{}', '## Next'], ['code {}', 'heading2 Next']],
  ['at an annotation', ['```', 'HTTP/1.1 200 OK', '<!-- {', '} -->'], ['code HTTP/1.1 200 OK', 'comment  {~} ']],
  ['at an annotation that begins with a line end', ['```http', 'a', '<!--', '{} -->'], ['code a', 'comment ~{} ']],
  ['with the page', ['```sh', 'a', '## b'], ['code a~## b']],
])('a fence that is left open ends %s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
  expect(outlineOf(...given).findings).toEqual(['1:1 markdown/fence-not-closed']);
});

test('comments inside of a message body are code', () => {
  expect(summariesOf('```http', 'POST /a', '', '<!-- note -->', '<x/>', '```')).toEqual([
    'code POST /a~~<!-- note -->~<x/>',
  ]);
});

test('a fence line between the headers and the body of a message is a blank line', () => {
  const given = ['```json', 'POST /a', 'B: c', '```json', '{', '}', '```', 'd'];
  expect(summariesOf(...given)).toEqual(['code POST /a~B: c~~{~}', 'paragraph d']);
  expect(outlineOf(...given).findings).toEqual(['4:1 markdown/fence-in-message']);
});

test.each<[string, string[]]>([
  ['text stands above', ['```http', 'POST /a', 'Then it answers', '```json', '{}', '```']],
  ['no body stands below', ['```http', 'POST /a', '```http', 'HTTP/1.1 204 No Content', '```']],
  ['it is no message', ['```json', '{}', '```json', '{}', '```']],
])('but not where %s', (_, given) => {
  expect(outlineOf(...given).blocks).toHaveLength(2);
  expect(outlineOf(...given).findings).toEqual(['1:1 markdown/fence-not-closed']);
});
