import { expect, test } from 'vitest';
import { emitPathKey } from '../../../../src/emit/openapi/path-key.js';
import { call, key, path, pathBelow } from '../../../helpers/model-parts.js';

test.each([
  [path('users', key('user-id'), 'messages'), '/users/{user-id}/messages', '/users/{user-id}/messages'],
  [
    path('reports', call('getX', ['period', 'period', true])),
    "/reports/getX(period='{period}')",
    '/reports/getX(period={period})',
  ],
  [
    path(call('f', ['a', 'a', true], ['b', 'b', false], ['c', 'c', true])),
    "/f(a='{a}',b={b},c='{c}')",
    '/f(a={a},b={b},c={c})',
  ],
  [
    path('drive', 'root:', pathBelow('item-path'), 'children'),
    '/drive/root:/{item-path}:/children',
    '/drive/root:/{item-path}:/children',
  ],
])('writes %j', (given, quoted, unquoted) => {
  expect(emitPathKey(given, { unquotedFunctionArguments: false })).toBe(quoted);
  expect(emitPathKey(given, { unquotedFunctionArguments: true })).toBe(unquoted);
});
