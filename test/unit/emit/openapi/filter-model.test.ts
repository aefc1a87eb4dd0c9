import { describe, expect, test } from 'vitest';
import {
  checkFilter,
  filterModel,
  keepUsedTypes,
  type ModelFilter,
} from '../../../../src/emit/openapi/filter-model.js';
import type { PathOptions } from '../../../../src/emit/openapi/path-key.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const QUOTED = { unquotedFunctionArguments: false };

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
    expect(filterModel(sampleModel, filter, QUOTED).operations.map(({ id }) => id)).toEqual(want);
  });

  test('compares paths as the document writes them', () => {
    const filter = { include: { paths: ['/reports/getActivityCounts(period={period})'] } };
    const keptBy = (options: PathOptions) => filterModel(sampleModel, filter, options).operations.map(({ id }) => id);
    expect(keptBy({ unquotedFunctionArguments: true })).toEqual(['getActivityCountsByPeriod']);
    expect(keptBy(QUOTED)).toEqual([]);
  });

  test('without a filter is the same model', () => {
    expect(filterModel(sampleModel, {}, QUOTED)).toBe(sampleModel);
  });

  test('keeps the types that are needed, subtypes of a discriminator included', () => {
    const { types, unrouted } = filterModel(sampleModel, { include: { paths: ['/groups/**'] } }, QUOTED);
    const names = types.map(({ name }) => name);
    expect(names).toContain('acme.graph.user');
    expect(names).toContain('acme.graph.error');
    expect(names).not.toContain('acme.graph.driveItem');
    expect(unrouted).toEqual([]);
  });
});

test('checkFilter reports every entry that names no operation', () => {
  const include = { paths: ['/groups/**', '/grups/**'], tags: ['Mail', 'mail'], pages: ['api/user-*.md'] };
  const found = checkFilter(sampleModel, { include, exclude: { pages: ['api/none-*.md'] } }, QUOTED);
  expect(found.map(({ code, severity, message, place }) => [code, severity, message, place])).toEqual(
    ['paths "/grups/**"', 'tags "mail"', 'pages "api/none-*.md"'].map((entry) => [
      'openapi/unused-selector',
      'warning',
      `The configuration selects operations by ${entry}, but there is no such operation.`,
      undefined,
    ]),
  );
  expect(checkFilter(sampleModel, {}, QUOTED)).toEqual([]);
});

test('keepUsedTypes leaves out the types that no operation needs, and nothing else', () => {
  const [unused, used] = ['acme.graph.driveItem', 'acme.graph.message'];
  const operations = sampleModel.operations.filter(({ area }) => area === 'Mail');
  const model = { ...sampleModel, operations };
  const { types, ...rest } = keepUsedTypes(model);
  const names = types.map(({ name }) => name);
  expect(names).toContain(used);
  expect(names).not.toContain(unused);
  expect({ ...rest, types: model.types }).toEqual(model);
});
