import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../../../src/markdown/outline.js';
import { positionInCell } from '../../../../src/markdown/position-in-cell.js';
import { mappedText } from '../../../../src/source/source-text.js';
import { cpuTime } from '../../../helpers/cpu-time.js';
import { outlineOf, summariesOf } from '../outline-of.js';

const NAME_AND_TYPE = '<tr><th>Name</th><th>Type</th></tr>';

const cases: readonly { shape: string; given: string[]; want: string[] }[] = [
  {
    shape: 'one row per line',
    given: ['<table>', NAME_AND_TYPE, '<tr><td>id</td><td>String</td></tr>', '</table>'],
    want: ['table Name|Type / id|String'],
  },
  {
    shape: 'groups of rows, attributes, capitals, one tag per line, indented, with blank lines',
    given: [
      '  <TABLE class="wide" border=1>',
      '    <colgroup><col width="20%"><col></colgroup>',
      '    <THEAD>',
      '      <tr class="header">',
      '        <th align="left">Name</th>',
      '        <th>Type</th>',
      '      </tr>',
      '    </THEAD>',
      '',
      '    <tbody>',
      '      <tr',
      '          class="odd">',
      '        <td>id</td>',
      '        <td>',
      '          String',
      '        </td>',
      '      </tr>',
      '',
      '      <tr><td>size</td><td></td></tr>',
      '    </tbody>',
      '    <tfoot><tr><td>end</td><td>Int32</td></tr></tfoot>',
      '  </TABLE>',
    ],
    want: ['table Name|Type / id|String / size| / end|Int32'],
  },
  {
    shape: 'end tags left out',
    given: ['<table>', '<tr><th>Name<th>Type', '<tr><td>id<td>String', '<tr>', '<td>size', '<td>Int32', '</table>'],
    want: ['table Name|Type / id|String / size|Int32'],
  },
  {
    shape: 'cells without a row around them',
    given: ['<table><thead><th>Name</th><th>Type</th></thead><tbody><td>id</td><td>String</td></tbody></table>'],
    want: ['table Name|Type / id|String'],
  },
  {
    shape: 'a header in bold',
    given: ['<table><tr><td><b>Name</b></td><td>**Type**</td></tr><tr><td>id<td>String</table>'],
    want: ['table **Name**|**Type** / id|String'],
  },
  {
    shape: 'row headers',
    given: ['<table><tr><th>Name<th>Type</tr><tr><th scope="row">id</th><td>String</td></tr></table>'],
    want: ['table Name|Type / id|String'],
  },
  {
    shape: 'a caption',
    given: ['<table><caption>For teams</caption>', NAME_AND_TYPE, '<tr><td>id<td>String</table>'],
    want: ['paragraph **For teams**', 'table Name|Type / id|String'],
  },
  {
    shape: 'a title above the header, and titles of groups of rows',
    given: [
      '<table><tr><th colspan="2">All of it</th></tr>',
      NAME_AND_TYPE,
      '<tr><th colspan=2>First</th></tr><tr><td>id<td>String</tr>',
      '<tr><td colspan=2><b>Second</b></td></tr><tr><td>size<td>Int32</tr></table>',
    ],
    want: ['paragraph **All of it**', 'table Name|Type / **First**| / id|String / **Second**| / size|Int32'],
  },
  {
    shape: 'cells over several rows and columns',
    given: [
      '<table><tr><th>A<th>B<th>C</tr>',
      '<tr><td rowspan="2">a<td>b<td>c</tr><tr><td>d<td>e</tr>',
      '<tr><td>f<td colspan="2">g</tr><tr><td>h<td rowspan=2>i<td>j</tr><tr><td>k<td>l</tr></table>',
    ],
    want: ['table A|B|C / a|b|c / a|d|e / f|g|g / h|i|j / k|i|l'],
  },
  {
    shape: 'a header of two rows',
    given: [
      '<table><thead><tr><th rowspan=2>Kind<th colspan=2>Permissions</tr><tr><th>Least<th>Others</tr></thead>',
      '<tr><td>a<td>b<td>c</tr></table>',
    ],
    want: ['paragraph **Permissions**', 'table Kind|Least|Others / a|b|c'],
  },
  {
    shape: 'comments between rows and in cells, which hide rows',
    given: [
      '<table>',
      NAME_AND_TYPE,
      '<!-- <tr><td>old<td>x</tr>',
      '</table> -->',
      '<tr><td>id <!-- the key --> here<td>String</tr></table>',
    ],
    want: ['table Name|Type / id here|String', 'comment  <tr><td>old<td>x</tr>~</table> ', 'comment  the key '],
  },
  {
    shape: 'a code fence in a cell, which is a block of its own',
    given: [
      '<table>',
      '<tr><th>Name</th></tr>',
      '<tr><td>',
      '',
      '```http',
      'GET </table>',
      '```',
      '',
      'id</td></tr>',
      '</table>',
    ],
    want: ['table Name / id', 'code GET </table>'],
  },
  {
    shape: 'other elements around it, and text behind it',
    given: [
      'Text:',
      '<div class="x"><table><tr><th>A</th></tr></table></div>',
      '',
      '<center>',
      '<table><tr><th>B</table> Done.',
    ],
    want: [
      'paragraph Text:',
      'html <div class="x">',
      'table A',
      'html </div>',
      'html <center>',
      'table B',
      'paragraph Done.',
    ],
  },
  {
    shape: 'two on one line',
    given: ['<table><tr><th>A</table><table><tr><th>B</table>'],
    want: ['table A', 'table B'],
  },
  {
    shape: 'inside of a list, deeply indented',
    given: ['- a', '', '      <table><tr><th>A</table>', '', '- b'],
    want: ['list a', 'table A', 'list b'],
  },
  {
    shape: 'text between rows',
    given: ['<table><tr><th>A</tr>', 'Some text.', '<tr><td>a</td> and <td>b</table>'],
    want: ['table A / a|b', 'paragraph Some text.', 'paragraph and'],
  },
  {
    shape: 'tags in code spans',
    given: ['<table><tr><th>A<tr><td>`<td>` and `</td>`</td><td>a ` b</td><td>c ` d</td></table>'],
    want: ['table A / `<td>` and `</td>`|a ` b|c ` d'],
  },
  {
    shape: 'a table in a cell',
    given: [
      '<table><tr><th>A<th>B</tr><tr><td>a<td>One of <table class="x"><tr><th>C<tr><td>c</table> or none.</tr></table>',
    ],
    want: ['table A|B / a|One of <table class="x"><tr><th>C<tr><td>c</table> or none.'],
  },
  {
    shape: 'no cells',
    given: ['<table class="x">', 'Text.', '</table>'],
    want: ['html <table class="x">~Text.~</table>', 'paragraph Text.'],
  },
  { shape: 'another element', given: ['<tablet>', 'a'], want: ['html <tablet>~a'] },
  {
    shape: 'a cell of a pipe table',
    given: ['|A|B|', '|-|-|', '|a|One of: <table><tr><td>x</table>|', '|b|One of:', '<table><tr><td>y</table> |'],
    want: ['table A|B / a|One of: <table><tr><td>x</table> / b|One of: <table><tr><td>y</table>'],
  },
];

test.each(cases)('reads a table in HTML: $shape', ({ given, want }) => {
  expect(summariesOf(...given)).toEqual(want);
  expect(outlineOf(...given).findings).toEqual([]);
});

test.each<[string, string[], string]>([
  ['code', ['<code>a_b</code> and <code class="x"> c&lt;d&gt; </code>'], '`a_b` and `c<d>`'],
  ['code that holds a backtick, or nothing', ['<code>a`b</code><code> </code>'], 'a`b'],
  ['code that holds a link', ['<code><a href="a.md">b</a></code>'], '[b](a.md)'],
  ['links', ['See <a class="x" href="a.md?x=1&amp;y=2">the <b>page</b></a>.'], 'See [the **page**](a.md?x=1&y=2).'],
  ['a link around code, in quotes of the other kind', ["<a href='a b.md'><code>x</code></a>"], '[`x`](<a b.md>)'],
  ['a link to a collection', ['<a href=a.md>Item[]</a>'], '[Item\\[\\]](a.md)'],
  ['an anchor', ['<a name="x"></a>id'], 'id'],
  ['strong text and emphasis', ['<strong> a </strong>b <em>c</em><b></b>'], '**a** b *c*'],
  ['marks that do not end, or do not begin', ['<b>a <i>b</b> c</em>'], '**a b** c'],
  ['line breaks', ['a<br>b<br/><BR clear="all">c<br>'], 'a<br>b<br><br>c'],
  ['paragraphs', ['<p class="x">a</p>', '<p>b</p>'], 'a<br><br>b'],
  ['lines of text', ['a', '  b  ', '', '', 'c'], 'a b<br><br>c'],
  [
    'lists',
    ['One of:', '<ul class="x">', '<li class="y">a</li>', '<li><p>b</p></li>', '</ul>', 'c'],
    'One of:<ul><li>a</li><li>b</li></ul>c',
  ],
  ['lists in Markdown', ['', '- a', '- b', '', 'c'], '<li>a<li>b<br><br>c'],
  ['Markdown', ['**a** [b](c.md) `d`', '', 'e'], '**a** [b](c.md) `d`<br><br>e'],
  ['what only looks different', ['<span style="x">a</span><font color=red>b</font>'], 'ab'],
  [
    'elements without a counterpart',
    ['a<sup>1</sup> <token>', '<img', 'src="x">'],
    'a<sup>1</sup> <token> <img src="x">',
  ],
  ['a blank', ['&nbsp;<br>'], ''],
  ['a dash', ['- '], '-'],
])('reads the content of a cell: %s', (_, given, want) => {
  const lines = ['<table><tr><th>A<tr><td>', ...given, '</td></tr></table>'];
  expect(summariesOf(...lines)).toEqual([`table A / ${want}`]);
});

describe('places', () => {
  test('are those of the tags of tables and rows, and of what stands in cells', () => {
    const given = [
      '',
      '  <table>',
      '<tr><th>A</th><th> B</th></tr>',
      '  <tr>',
      '    <td>',
      '      <code>a</code>',
      '    <td></td>',
      '</table>',
    ];
    expect(outlineOf(...given).blocks).toMatchObject([
      {
        at: { line: 2, column: 3 },
        header: {
          at: { line: 3, column: 1 },
          cells: [{ at: { line: 3, column: 9 } }, { at: { line: 3, column: 20 } }],
        },
        rows: [{ at: { line: 4, column: 3 }, cells: [{ at: { line: 6, column: 7 } }, { at: { line: 7, column: 9 } }] }],
      },
    ]);
  });

  test('are known for every part of a cell', () => {
    const given = ['<table><tr><th>A<tr><td><code>a</code>,', '  bc &amp; <b>d</b>', '</table>'];
    const [table] = outlineOf(...given).blocks;
    const cell = table?.kind === 'table' ? table.rows[0]?.cells[0] : undefined;
    expect(cell?.text).toBe('`a`, bc &amp; **d**');
    const positionOf = (part: string) => cell && positionInCell(cell, cell.text.indexOf(part));
    expect(positionOf('a')).toEqual({ line: 1, column: 31 });
    expect(positionOf('c')).toEqual({ line: 2, column: 4 });
    expect(positionOf('d')).toEqual({ line: 2, column: 15 });
  });

  test('lie in the file that the lines come from', () => {
    const lines = ['<table><tr><th>A</tr>', '<tr><td>a</tr>', '</table> <b>x'];
    const segments = [
      { line: 1, column: 1, file: 'rows.md', sourceLine: 7, sourceColumn: 1 },
      { line: 2, column: 1, sourceLine: 3, sourceColumn: 1 },
    ];
    expect(parseOutline(mappedText('page.md', lines, segments), () => {})).toMatchObject([
      {
        at: { line: 1, column: 1 },
        rows: [
          { at: { line: 7, column: 1, file: 'rows.md' }, cells: [{ at: { line: 7, column: 9, file: 'rows.md' } }] },
        ],
      },
      { kind: 'paragraph', at: { line: 3, column: 10 } },
    ]);
  });
});

describe('a table that is not closed', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'ends behind its last row',
      ['<table>', '<tr><th>A</tr>', '<tr><td>a</td></tr>', '', 'Text.', '', '## B', '</table>'],
      ['table A / a', 'paragraph Text.', 'heading2 B', 'html </table>'],
      ['1:1 markdown/table-not-closed'],
    ],
    [
      'ends with the paragraph in its last cell',
      ['<table>', '<tr><th>A', '<tr><td>a', 'b', '', 'Text.', '|B|', '|-|'],
      ['table A / a b', 'paragraph Text.', 'table B'],
      ['1:1 markdown/table-not-closed'],
    ],
    [
      'ends before another one',
      ['<table>', '<tr><th>A', '<table>', '<tr><th>B', '</table>', '<table><tr><th>C'],
      ['table A', 'table B', 'table C'],
      ['1:1 markdown/table-not-closed', '6:1 markdown/table-not-closed'],
    ],
    [
      'leaves comments and fences below it alone',
      ['<table><tr><th>A</th></tr>', '<!-- a -->', '<tr><td>a</td></tr>', '', '<!-- b', '', '```', 'c'],
      ['table A / a', 'comment  a ', 'comment  b', 'code c'],
      ['1:1 markdown/table-not-closed', '5:1 markdown/comment-not-closed', '7:1 markdown/fence-not-closed'],
    ],
    [
      'is HTML when it has no cell',
      ['<table', '', 'a'],
      ['html <table', 'paragraph a'],
      ['1:1 markdown/table-not-closed'],
    ],
  ])('%s', (_, given, want, findings) => {
    expect(summariesOf(...given)).toEqual(want);
    expect(outlineOf(...given).findings).toEqual(findings);
  });
});

test('takes a row without titles for the header, and says so', () => {
  const given = ['<table>', '<tr><td>Name<td>Type', '<tr><td>id<td>String', '</table>'];
  expect(summariesOf(...given)).toEqual(['table Name|Type / id|String']);
  expect(outlineOf(...given).findings).toEqual(['1:1 markdown/table-without-header']);
});

test.each<[string, (times: number) => string[]]>([
  ['tables that are not closed', (times) => new Array(times).fill('<table>')],
  ['on one line', (times) => ['<table>'.repeat(times)]],
  ['with rows', (times) => new Array(times).fill('<table><tr><td>a')],
  ['below headings', (times) => new Array(times).fill(['<table>', '', '# a']).flat()],
  ['behind closed ones', (times) => ['<table></table>'.repeat(times), '<table>'.repeat(times)]],
  ['comments that are not closed', (times) => new Array(times).fill('<table><!--')],
  ['comments on one line', (times) => [`<table>${'<!-- -->'.repeat(times)}`]],
  ['huge spans', (times) => ['<table>', ...new Array(times).fill('<tr><td rowspan=99999999 colspan=99999999>')]],
  [
    'marks that do not end',
    (times) => [`<table><tr><td>${'<b><a href="x">'.repeat(times)}a${'</b></i>'.repeat(times)}`],
  ],
  ['backticks', (times) => [`<table><tr><td>${'` '.repeat(times)}${'`<'.repeat(times)}`]],
  [
    'white space',
    (times) => [`<table><tr><td>a${' '.repeat(10 * times)}b<td${' '.repeat(10 * times)}`, ...new Array(times).fill('')],
  ],
  ['tags without an end', (times) => ['<table>', '<td '.repeat(times), '<code>'.repeat(times)]],
])('takes time in proportion to the page: %s', (_, page) => {
  const spent = cpuTime(() => {
    outlineOf(...page(8_000));
  });
  expect(spent).toBeLessThan(4000);
});

describe('any mixture of tags', () => {
  const tags = [
    ...['<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<th>', '<thead>', '</thead>', '<caption>'],
    ...['<td rowspan=3 colspan="2">', '<b>', '</b>', '<a href="x">', '</a>', '<code>', '</code>', '<ul><li>'],
    ...['<p>', '<br>', '`', '<!--', '-->', '```\n', '\n', '\n\n', '# h\n', '|a|\n|-|\n', '&nbsp;', ' w ', '- w', '<x>'],
  ];
  const pageOf = (...parts: string[]) =>
    fc
      .array(fc.constantFrom(...parts), { maxLength: 60 })
      .map((chosen) => ['Start.', '', ...`<table>${chosen.join('')}`.split('\n')]);

  test('is read without an exception, and everything stands in the page', () => {
    fc.assert(
      fc.property(pageOf(...tags, '<td', '<a href', '<table'), (lines) => {
        const isIn = (at: { line: number; column: number }) =>
          at.line >= 1 && at.line <= lines.length && at.column <= (lines[at.line - 1] ?? '').length + 1;
        for (const block of outlineOf(...lines).blocks) {
          expect(block.at).toSatisfy(isIn);
          if (block.kind !== 'table') continue;
          for (const row of [block.header, ...block.rows]) {
            expect(row.at).toSatisfy(isIn);
            for (const { at, parts = [] } of row.cells)
              for (const place of [at, ...parts.map((part) => part.at)]) expect(place).toSatisfy(isIn);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(pageOf(...tags), (lines) => {
        let count = 0;
        const numbered = lines.map((text) => text.replace(/(?<![a-z])w(?![a-z])/g, () => `w${count++}w`));
        const wanted = numbered.flatMap((text) => (text.startsWith('```') ? [] : (text.match(/w\d+w/g) ?? [])));
        const found = new Set(JSON.stringify(outlineOf(...numbered).blocks).match(/w\d+w/g));
        expect(wanted.filter((word) => !found.has(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
