import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOperationPage } from '../../../helpers/operation-page.js';

const SEEDS = '../shared/seeds';
const read = (number: string) => {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(number)) ?? '';
  return readOperationPage(readFileSync(`${SEEDS}/${file}`, 'utf8'), file);
};
const codes = (found: readonly string[]) => [...new Set(found.map((finding) => finding.split(' ')[0]))].sort();

describe.skipIf(!existsSync(SEEDS))('drafts of a real page family (needs ../shared)', () => {
  test('a page without a request line', () => {
    const { operation, found } = read('000');
    expect(operation.unroutedReason).toBe('The block of the HTTP request is empty.');
    expect(operation.permissionsState).toBe('to-do');
    expect(operation.requestBody?.rows).toHaveLength(8);
    expect(operation.exchanges[0]?.responses[0]?.body?.kind).toBe('json');
    expect(found).toEqual(
      expect.arrayContaining([
        'pages/empty-request-block 35:1',
        'pages/permissions-most-first 22:44',
        'pages/permissions-empty 24:43',
        'pages/link-leading-dash 48:74',
        'pages/message-malformed-status 114:1',
        'pages/message-blank-before-body 117:1',
        'pages/payload-array-for-object 87:1',
        'pages/payload-type-words 87:1',
        'pages/annotation-macro 106:1',
        'pages/unusable-example-line 82:1',
      ]),
    );
  });

  test('a page with six request lines', () => {
    const { operation, found } = read('001');
    expect(operation.requests).toHaveLength(6);
    expect(codes(found)).toEqual(['pages/permissions-most-first', 'pages/permissions-to-do']);
  });

  test('a page that is finished but for its permissions', () => {
    const { operation, found } = read('002');
    expect(operation.requests).toHaveLength(1);
    expect(operation.permissionsState).toBe('to-do');
    expect(codes(found)).toEqual(['pages/payload-type-words', 'pages/permissions-to-do', 'pages/to-do']);
  });

  test.each(['003', '004'])('page %s, whose generator found no path', (number) => {
    const { operation, found } = read(number);
    expect(operation.unroutedReason).toMatch(/^The request line "PATCH \*\* Entity URI .* not found" holds no path\.$/);
    expect(operation.requests[0]?.line.method).toBe('patch');
    expect(operation.requestBody?.kind).toBe('resource');
    expect(found).toContain('pages/unusable-request-line 29:1');
  });
});
