import { expect, it } from 'vitest';
import {
  bareName,
  camelCase,
  inSingular,
  isPlural,
  isPluralOf,
  kebabCase,
  namespaceOf,
  pascalCase,
  singular,
  wordsOf,
} from '../../../../src/link/names/words.js';
import { cpuTime } from '../../../helpers/cpu-time.js';

it.each([
  { name: 'user-id', want: ['user', 'id'] },
  { name: 'userId', want: ['user', 'id'] },
  { name: 'User ID', want: ['user', 'id'] },
  { name: 'iOSLobApp', want: ['i', 'os', 'lob', 'app'] },
  { name: 'cloudPCs', want: ['cloud', 'pcs'] },
  { name: 'userIDsToAdd', want: ['user', 'ids', 'to', 'add'] },
  { name: 'MDMSettings', want: ['mdm', 'settings'] },
  { name: 'x509Key', want: ['x509', 'key'] },
  { name: '', want: [] },
])('takes $name apart', ({ name, want }) => {
  expect(wordsOf(name)).toEqual(want);
});

it('takes a long run of capitals apart in no time', () => {
  const spent = cpuTime(() => {
    expect(wordsOf(`${'A'.repeat(200_000)}1`)).toHaveLength(1);
  });
  expect(spent).toBeLessThan(2_000);
});

it('spells the words again', () => {
  expect([pascalCase('user-id'), camelCase('User id'), kebabCase('userId')]).toEqual(['UserId', 'userId', 'user-id']);
});

it.each([
  ['users', 'user'],
  ['policies', 'policy'],
  ['mailboxes', 'mailbox'],
  ['classes', 'class'],
  ['branches', 'branch'],
  ['statuses', 'status'],
  ['status', 'status'],
  ['access', 'access'],
  ['analysis', 'analysis'],
  ['deviceManagement', 'deviceManagement'],
  ['s', 's'],
])('%s is one %s', (plural, want) => {
  expect(singular(plural)).toBe(want);
});

it('splits a qualified name at its last dot', () => {
  expect([bareName('a.b.c'), namespaceOf('a.b.c'), bareName('c'), namespaceOf('c')]).toEqual([
    'c',
    'a.b',
    'c',
    undefined,
  ]);
});

it('tells and compares the numbers of names', () => {
  expect(['books', 'address', 'book'].map(isPlural)).toEqual([true, false, false]);
  expect(['countriesRegions', 'countryRegion'].map(inSingular)).toEqual(['countryregion', 'countryregion']);
});

it.each([
  ['books', 'book', true],
  ['countriesRegions', 'countryRegion', true],
  ['unitsOfMeasure', 'unitOfMeasure', true],
  ['contactsInformation', 'contactInformation', true],
  ['unitOfMeasure', 'unitsOfMeasure', false],
  ['salesInvoice', 'salesInvoice', false],
  ['salesInvoice', 'saleInvoices', false],
  ['books', 'shelf', false],
])('%s as several of %s: %s', (several, one, want) => {
  expect(isPluralOf(several, one)).toBe(want);
});
