import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertyRow } from '../../../../src/pages/declarations.js';
import { nestRows, splitIndentation } from '../../../../src/pages/tables/nested-rows.js';
import { propertyColumnsOf } from '../../../../src/pages/tables/property-columns.js';
import { readPropertyRows } from '../../../../src/pages/tables/property-rows.js';
import { firstTable, openTestPage } from '../../../helpers/open-test-page.js';

/** Every row as `name type line`, with its members in braces. */
function outline(rows: readonly PropertyRow[]): string {
  const texts = rows.map(({ name, type, members }) => {
    const kind = type?.kind === 'collection' ? '[]' : '';
    return members ? `${name}${kind} { ${outline(members)} }` : `${name}${kind}`;
  });
  return texts.join(', ');
}

function rowsOf(...rows: readonly string[]): string {
  const { context } = openTestPage(['Field | Type | Description', '---|---|---', ...rows].join('\n'));
  const table = firstTable(context);
  const columns = propertyColumnsOf(table, context.vocabulary);
  return columns ? outline(readPropertyRows(table, columns, context)) : '';
}

describe('rows for members of others', () => {
  it.each<[name: string, rows: readonly string[], want: string]>([
    [
      'paths',
      ['owner | object | Who', 'owner.name | string | Name', 'owner.town.zip | string | Zip', 'size | int | Big'],
      'owner { name, town { zip } }, size',
    ],
    ['brackets', ['lines | array | What', 'lines[].price | int | How much'], 'lines[] { price }'],
    ['numbers in brackets', ['lines[0].price | int | How much'], 'lines[] { price }'],
    ['stars', ['lines.*.price | int | How much'], 'lines[] { price }'],
    ['members above their owner', ['owner.name | string | Name', 'owner | object | Who'], 'owner { name }'],
    [
      'several members of what has no row',
      ['total.sum | int | Sum', 'total.unit | string | Unit'],
      'total { sum, unit }',
    ],
    ['one member of what has no row', ['app.version | string | Which'], 'app.version'],
    ['members of text', ['name | string | Name', 'name.first | string | First'], 'name, name.first'],
    ['control information', ['@shop.id | string | Id', 'owner@shop.bind | string | Who'], '@shop.id, owner@shop.bind'],
    ['marks', ['owner | object | Who', '» name | string | Name', '»» first | string | First'], 'owner { name, first }'],
    [
      'marks that go back',
      [
        'owner | object | Who',
        '» town | object | Where',
        '»» zip | string | Zip',
        '» name | string | N',
        'size | int | B',
      ],
      'owner { town { zip }, name }, size',
    ],
    ['blanks', ['owner | object | Who', '&nbsp;&nbsp;`name` | string | Name'], 'owner { name }'],
    ['lines', ['owner | object | Who', '└─ name | string | Name'], 'owner { name }'],
    ['marks below text', ['note | string | Words', '» lang | string | Language'], 'note, lang'],
    [
      'names that stand twice',
      ['a | int | A', 'b.c | int | C', 'b.d | int | D', 'a | int | Again'],
      'a, b { c, d }, a',
    ],
  ])('are members in %s', (_, rows, want) => {
    expect(rowsOf(...rows)).toBe(want);
  });

  it('stand where their own row does', () => {
    const { context } = openTestPage('Field | Type\n---|---\nowner.name | string\nowner.size | int\n');
    const table = firstTable(context);
    const columns = propertyColumnsOf(table, context.vocabulary);
    const [owner] = columns ? readPropertyRows(table, columns, context) : [];
    expect(owner).toMatchObject({ name: 'owner', at: { line: 3, column: 1 } });
    expect(owner?.members?.[1]).toMatchObject({ name: 'size', at: { line: 4, column: 1 } });
  });

  it('are never lost', () => {
    const name = fc.array(fc.constantFrom('a', 'b', 'c[]', '*', 'd'), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          name.map((parts) => parts.join('.')),
          { maxLength: 8 },
        ),
        (names) => {
          const rows = names.map((text, index) => row(text, index));
          const lines = new Set<number>();
          const collect = ({ at, members = [] }: PropertyRow) => {
            lines.add(at.line);
            members.forEach(collect);
          };
          nestRows(rows).forEach(collect);
          for (const { name: text, at } of rows) if (!/[[*]/.test(text)) expect(lines).toContain(at.line);
        },
      ),
    );
  });
});

function row(name: string, line: number): PropertyRow {
  return { name, typeText: '', constraints: {}, values: [], navigation: false, at: { line, column: 1 } };
}

it.each([
  ['»» name', 'name', 3],
  ['&nbsp;&nbsp;name', 'name', 2],
  ['├── `name`', '`name`', 4],
  ['-- name', 'name', 3],
  ['-name', '-name', 0],
  ['name', 'name', 0],
])('splits the indentation of %j', (markdown, name, indentation) => {
  expect(splitIndentation(markdown)).toEqual({ name, indentation });
});
