import { describe, expect, it } from 'vitest';
import { readColumnConstraints, valuesInColumn } from '../../../../src/pages/tables/column-constraints.js';
import { propertyColumnsOf } from '../../../../src/pages/tables/property-columns.js';
import { firstTable, openTestPage } from '../../../helpers/open-test-page.js';

/** What the cells of a column say of a property. */
function constraintsOf(column: string, cell: string) {
  const { context } = openTestPage(
    [`Property | Type | ${column}`, '---|---|---', `pages | Int32 | ${cell}`].join('\n'),
  );
  const table = firstTable(context);
  const columns = propertyColumnsOf(table, context.vocabulary);
  const [row] = table.rows;
  return row && columns && readColumnConstraints(row, columns, { kind: 'scalar', scalar: 'int32' }, context.vocabulary);
}

describe('readColumnConstraints', () => {
  it.each<[cell: string, want: boolean | undefined]>([
    ['Yes', true],
    ['**yes**', true],
    ['`true`', true],
    ['Yes, always', true],
    ['Required.', true],
    ['Mandatory!', true],
    ['x', true],
    ['✓', true],
    ['✔', true],
    ['✔\uFE0F', true],
    ['No', false],
    ['n', false],
    ['Optional.', false],
    ['Not required', false],
    ['✗', false],
    ['X-axis only', undefined],
    ['Yes, for guests', undefined],
    ['Required for updates', undefined],
    ['No, but for updates', undefined],
    ['-', undefined],
    ['', undefined],
  ])('takes %j in a column of what is required for %s', (cell, want) => {
    expect(constraintsOf('Required', cell)).toEqual(want === undefined ? {} : { required: want });
  });

  it.each([
    ['ReadOnly', 'Yes', { readOnly: true }],
    ['ReadOnly', 'Yes, for guests', {}],
    ['ReadOnly', 'No', {}],
    ['Default', '5', { default: 5 }],
    ['Min value', '-1', { minimum: -1 }],
    ['Maximum', '1.5', { maximum: 1.5 }],
    ['Maximum', 'As many as fit', {}],
  ])('takes of a column %j with %j', (column, cell, want) => {
    expect(constraintsOf(column, cell)).toEqual(want);
  });
});

describe('valuesInColumn', () => {
  it.each([
    ['Options', '`north`, `south`', ['north', 'south']],
    ['Allowed values', 'north \\| south', ['north', 'south']],
    ['Choices', '`north`', ['north']],
    ['Options', '-', []],
    ['Options', '`true`, `false`', []],
    ['Options', 'As many as fit', []],
    ['Options', '`north`, and what else there is', []],
  ])('takes of a column %j with %j', (column, cell, want) => {
    const { context } = openTestPage(
      [`Property | Type | ${column}`, '---|---|---', `side | String | ${cell}`].join('\n'),
    );
    const table = firstTable(context);
    const [row] = table.rows;
    const columns = propertyColumnsOf(table, context.vocabulary);
    expect(row && columns && valuesInColumn(row, columns, context.vocabulary)).toEqual(want);
  });
});
