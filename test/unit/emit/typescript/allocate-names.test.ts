import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameAllocator, nameTypes } from '../../../../src/emit/typescript/allocate-names.js';
import { objectType } from '../../../helpers/model-builder.js';

function namesOf(...types: readonly string[]) {
  const names = nameTypes(
    types.map((type) => objectType(type)),
    createNameAllocator(['Omit']),
  );
  return Object.fromEntries(names);
}

it.each([
  {
    name: 'the last part alone, when nothing else ends like it',
    want: { 'acme.graph.user': 'User', 'acme.graph.callRecords.session': 'Session', error: 'Error' },
  },
  {
    name: 'the short name for the shortest namespace',
    want: { 'acme.graph.callRecords.session': 'CallRecordsSession', 'acme.graph.session': 'Session' },
  },
  {
    name: 'as much of the namespace as tells types apart',
    want: { 'a.x.session': 'XSession', 'b.x.session': 'BXSession', 'c.session': 'Session' },
  },
  { name: 'no short name when nobody has a better claim', want: { 'a.session': 'ASession', 'b.session': 'BSession' } },
  { name: 'names that differ in case alone', want: { 'a.b.Session': 'BSession', 'a.session': 'Session' } },
  { name: 'a global name that the module uses', want: { 'a.omit': 'AOmit', 'b.record': 'Record' } },
  { name: 'a global name without a namespace', want: { omit: 'Omit2' } },
  { name: 'a number when spelling is all that differs', want: { 'a-b': 'AB', a_b: 'AB2' } },
  { name: 'an odd grammar', want: { 'a..2b': '_2b', '.': '_' } },
])('names types: $name', ({ want }) => {
  const got = namesOf(...Object.keys(want));
  expect(got).toEqual(want);
});

it('gives out each name once, ignoring case', () => {
  const type = fc.stringMatching(/^[abAB2]{1,2}(\.[abAB_-]{1,2}){0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(type), (types) => {
      const names = Object.values(namesOf(...types)).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(types.length);
    }),
  );
});

it('takes the first candidate that is free', () => {
  const allocator = createNameAllocator(['user']);
  expect(allocator.allocate('user', 'graph.user')).toBe('GraphUser');
  expect(allocator.allocate('user', 'graphUser')).toBe('GraphUser2');
  expect(allocator.allocate('graphUser')).toBe('GraphUser3');
});
