import { describe, expect, test } from 'vitest';
import { filterModel, keepUsedTypes, type ModelFilter } from '../../../../src/emit/openapi/filter-model.js';
import { sampleModel } from '../../../helpers/sample-model.js';

describe('filterModel', () => {
  test.each<[string, ModelFilter, readonly string[]]>([
    ['paths', { include: { paths: ['/groups/**'] } }, ['listMembers', 'addMember']],
    ['a path with a placeholder', { include: { paths: ['/groups/{group-id}/members'] } }, ['listMembers']],
    [
      'a path with parentheses',
      { include: { paths: ["/reports/getActivityCounts(period='*')"] } },
      ['getActivityCountsByPeriod'],
    ],
    ['tags', { include: { tags: ['Mail'] } }, ['listMessages', 'sendMail']],
    ['pages', { include: { pages: ['api/user-*.md'] } }, ['updateUser']],
    ['what is excluded', { include: { tags: ['Mail'] }, exclude: { paths: ['/**/sendMail'] } }, ['listMessages']],
    [
      'the rest of what is excluded',
      { exclude: { paths: ['/users/**', '/users', '/drives/**', '/groups/**'] } },
      ['getActivityCountsByPeriod', 'getActivityCountsByPeriodDate'],
    ],
  ])('keeps %s', (_, filter, want) => {
    expect(filterModel(sampleModel, filter).operations.map(({ id }) => id)).toEqual(want);
  });

  test('without a filter is the same model', () => {
    expect(filterModel(sampleModel, {})).toBe(sampleModel);
  });

  test('keeps the types and tags that are needed, subtypes of a discriminator included', () => {
    const { types, tags, unrouted } = filterModel(sampleModel, { include: { paths: ['/groups/**'] } });
    const names = types.map(({ name }) => name);
    expect(names).toContain('acme.graph.user');
    expect(names).toContain('acme.graph.error');
    expect(names).not.toContain('acme.graph.driveItem');
    expect(tags.map(({ name }) => name)).toEqual(['Groups']);
    expect(unrouted).toEqual([]);
  });
});

test('keepUsedTypes leaves out the types that no operation needs, and nothing else', () => {
  const [unused, used] = ['acme.graph.driveItem', 'acme.graph.message'];
  const operations = sampleModel.operations.filter(({ tag }) => tag === 'Mail');
  const model = { ...sampleModel, operations };
  const { types, ...rest } = keepUsedTypes(model);
  const names = types.map(({ name }) => name);
  expect(names).toContain(used);
  expect(names).not.toContain(unused);
  expect({ ...rest, types: model.types }).toEqual(model);
});
