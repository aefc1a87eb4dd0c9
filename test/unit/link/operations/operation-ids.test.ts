import { expect, it } from 'vitest';
import { parseRequestLine } from '../../../../src/http/request-line.js';
import { operationIds } from '../../../../src/link/operations/operation-ids.js';

function operation(line: string, options: { collection?: boolean; isCall?: boolean } = {}) {
  const parsed = parseRequestLine(line, { line: 1, column: 1 });
  if (!parsed?.path) throw new Error(`no path in ${line}`);
  return { method: parsed.method, path: parsed.path, collection: false, isCall: false, ...options };
}

it.each([
  { line: 'GET /users', options: { collection: true }, want: 'listUsers' },
  { line: 'GET /users/{id}', want: 'getUser' },
  { line: 'POST /users', want: 'createUser' },
  { line: 'PATCH /users/{id}', want: 'updateUser' },
  { line: 'DELETE /users/{id}/messages/{id}', want: 'deleteUserMessage' },
  { line: 'GET /users/{id}/messages', options: { collection: true }, want: 'listUserMessages' },
  { line: 'PUT /users/{id}/photo/$value', want: 'replaceUserPhotoValue' },
  { line: 'POST /users/{id}/assignLicense', options: { isCall: true }, want: 'userAssignLicense' },
  { line: 'GET /admin/v2.1/users/{id}', options: {}, want: 'getAdminUser' },
  { line: "GET /reports/getUsage(period='{period}')", options: { isCall: true }, want: 'reportsGetUsage' },
])('names $line', ({ line, options, want }) => {
  expect(operationIds([operation(line, options)])).toEqual([want]);
});

it('lets equal ids grow by the names of their placeholders, all of them', () => {
  const ids = operationIds([
    operation("GET /items/find(name='{n}')", { isCall: true }),
    operation("GET /items/find(name='{n}',size={s})", { isCall: true }),
  ]);
  expect(ids).toEqual(['itemsFindByName', 'itemsFindByNameAndSize']);
});

it('keeps ids unique ignoring case', () => {
  const ids = operationIds([operation('GET /a-b'), operation('GET /aB'), operation('GET /ab')]);
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(3);
});
