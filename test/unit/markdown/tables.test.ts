import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

const cases: readonly { shape: string; given: string[]; want: string[] }[] = [
  {
    shape: 'bars on both sides',
    given: ['|Name|Type|', '|:---|:---|', '|id|String|', '|size|Int32|'],
    want: ['table Name|Type / id|String / size|Int32'],
  },
  {
    shape: 'no bars on the sides',
    given: ['Name | Type', '--- | ---', 'id | String'],
    want: ['table Name|Type / id|String'],
  },
  {
    shape: 'a delimiter row of another width, without a leading bar',
    given: ['| Name | Type | Description |', ':-----|:-----|', '|id|String|The key.|'],
    want: ['table Name|Type|Description / id|String|The key.'],
  },
  {
    shape: 'a header and no rows',
    given: ['|Name|Type|', '|:---|:---|', '', 'None.'],
    want: ['table Name|Type', 'paragraph None.'],
  },
  {
    shape: 'short and long rows keep the cells that they have',
    given: ['|A|B|', '|-|-|', '|1|', '|1|2|3|4|', '||2|'],
    want: ['table A|B / 1 / 1|2|3|4 / |2'],
  },
  {
    shape: 'escaped bars, and bars in code spans, which split all the same',
    given: ['|A|B|', '|-|-|', '|`x \\| y`|a \\\\|', '|`x | y`|'],
    want: ['table A|B / `x | y`|a \\\\ / `x|y`'],
  },
  {
    shape: 'a row without a leading bar that is as wide as the header',
    given: ['|A|B|C|', '|-|-|-|', '|1|2|3|', '4 |5|6|', '|7|8|9|'],
    want: ['table A|B|C / 1|2|3 / 4|5|6 / 7|8|9'],
  },
  {
    shape: 'a cell broken over two lines',
    given: ['|A|B|C|', '|-|-|-|', '|1|2|It goes', 'on here. |', '|4|5|6|'],
    want: ['table A|B|C / 1|2|It goes on here. / 4|5|6'],
  },
  {
    shape: 'a cell with a list of several lines in it',
    given: ['|A|B|', '|-|-|', '|1|One of:', '<ul><li>a</li>', '<li>b</li></ul> |', '|2|Two.|'],
    want: ['table A|B / 1|One of: <ul><li>a</li> <li>b</li></ul> / 2|Two.'],
  },
  {
    shape: 'markup below a row that no bar closes',
    given: ['A | B', '- | -', '1 | One', '<div>', 'Else.', '</div>'],
    want: ['table A|B / 1|One', 'html <div>~Else.~</div>'],
  },
  {
    shape: 'a cell that begins on a line of its own',
    given: ['|A|B|C|', '|-|-|-|', '|1|2|', 'Three. |'],
    want: ['table A|B|C / 1|2|Three.'],
  },
  {
    shape: 'a paragraph right above',
    given: ['The rows are:', '|A|B|', '|-|-|', '|1|2|'],
    want: ['paragraph The rows are:', 'table A|B / 1|2'],
  },
  {
    shape: 'rows that end early, in a table without leading bars',
    given: ['A|B|C', '-|-|-', '1|2|', '3|4|5'],
    want: ['table A|B|C / 1|2 / 3|4|5'],
  },
  { shape: 'indented', given: ['    |A|B|', '    |-|-|', '    |1|2|'], want: ['table A|B / 1|2'] },
  {
    shape: 'a heading, a fence, a list and a quote end it',
    given: ['|A|', '|-|', '|1|', '## Next', '|A|', '|-|', '```', '```', '|A|', '|-|', '- x', '', '|A|', '|-|', '> q'],
    want: ['table A / 1', 'heading2 Next', 'table A', 'code ', 'table A', 'list x', 'table A', 'blockquote q'],
  },
  {
    shape: 'comments between rows do not, and hide the rows in them',
    given: ['|A|', '|-|', '|1|', '<!-- |2| -->', '|3|', '|4| <!--', '|5|', '-->', '|6|'],
    want: ['table A / 1 / 3 / 4 / 6', 'comment  |2| ', 'comment ~|5|~'],
  },
  {
    shape: 'an empty first cell and trailing white space',
    given: ['| |B| ', '|-|-|', '| | 2 |\t'],
    want: ['table |B / |2'],
  },
  { shape: 'dashes alone are no delimiter row', given: ['a | b', '---'], want: ['heading2 a | b'] },
];

test.each(cases)('reads a table: $shape', ({ given, want }) => {
  const { findings } = outlineOf(...given);
  expect(summariesOf(...given)).toEqual(want);
  expect(findings).toEqual([]);
});

test('says where rows and cells begin', () => {
  const [table] = outlineOf('', '  | Name | Type |', '|---|---|', 'id|  ``x``', '|  | y |').blocks;
  expect(table).toMatchObject({
    kind: 'table',
    at: { line: 2, column: 3 },
    header: { at: { line: 2, column: 3 }, cells: [{ at: { line: 2, column: 5 } }, { at: { line: 2, column: 12 } }] },
    rows: [
      { at: { line: 4, column: 1 }, cells: [{ at: { line: 4, column: 1 } }, { at: { line: 4, column: 6 } }] },
      { at: { line: 5, column: 1 }, cells: [{ at: { line: 5, column: 2 } }, { at: { line: 5, column: 6 } }] },
    ],
  });
});

test('takes rows below a blank line into the table, and says so', () => {
  const given = ['|A|B|', '|-|-|', '|1|2|', '', '|3|4|', '', 'No | row', '', '|5|'];
  expect(summariesOf(...given)).toEqual(['table A|B / 1|2 / 3|4', 'paragraph No | row', 'paragraph |5|']);
  expect(outlineOf(...given).findings).toEqual(['5:1 markdown/table-interrupted']);
});

test('takes the first of several rows for the header when there are no dashes, and says so', () => {
  const given = ['Rows:', '', '|A|B|', '|1|2|', '|3|4|'];
  expect(summariesOf(...given)).toEqual(['paragraph Rows:', 'table A|B / 1|2 / 3|4']);
  expect(outlineOf(...given).findings).toEqual(['3:1 markdown/table-without-delimiter']);
});
