import { describe, expect, test } from 'vitest';
import { ambiguousPaths } from '../../../../src/rules/document/ambiguous-paths.js';
import { checkDocument } from '../../../../src/rules/document/check-document.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

function findings(...paths: readonly string[]): readonly string[] {
  return findingsOf(
    ambiguousPaths,
    documentWithOperations(Object.fromEntries(paths.map((path) => [`get ${path}`, {}]))),
  );
}

describe('ambiguousPaths finds', () => {
  test.each([
    ['/{any}/{user-id}/messages', '/users/{user-id}/{folder}'],
    ['/users/{a}/x', '/users/me/{b}'],
    ["/{a}/getX(period='{period}')/x", "/reports/getX(period='{period}')/{b}"],
  ])('that %s and %s match one URL', (one, other) => {
    expect(findings(one, other)).toEqual([
      `document/ambiguous-paths 2 One URL can be both ${other} and ${one}; expected paths of which one is the more specific.`,
    ]);
  });

  test('paths that differ only in names', () => {
    expect(findings('/users/{id}/messages', '/users/{user-id}/messages')).toEqual([
      'document/identical-paths 2 /users/{user-id}/messages and /users/{id}/messages differ only in the names of placeholders; expected one path.',
    ]);
  });

  test('the other path as a related place', () => {
    const document = documentWithOperations({ 'get /a/{b}/c': {}, 'get /a/d/{e}': {} });
    expect(checkDocument(document, undefined, [ambiguousPaths])[0]?.related).toEqual([
      { place: { file: 'api/a.md', line: 1, column: 1 }, message: 'The other path.' },
    ]);
  });
});

describe('ambiguousPaths accepts', () => {
  test.each([
    ['/users/{user-id}', '/users/me'],
    ['/users/{user-id}', '/users/delta()'],
    ['/users/{user-id}/messages', '/users/{user-id}/messages/{message-id}'],
    ["/reports/getX(period='{period}')", '/reports/getX(date={date})'],
    ["/reports/getX(period='{period}')", '/reports/{report-id}'],
    ['/a/{x}/c', '/b/d/{y}'],
    ['/sites/{site-id}/lists', '/sites/{site-id}:/{relative-path}'],
    ['/drive/root:/{item-path}:/children', '/drive/items/{item-id}/children'],
  ])('%s beside %s', (one, other) => {
    expect(findings(one, other)).toEqual([]);
  });
});
