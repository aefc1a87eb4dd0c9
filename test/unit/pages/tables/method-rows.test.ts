import { expect, it } from 'vitest';
import { methodColumnsOf, readMethodRows } from '../../../../src/pages/tables/method-rows.js';
import { firstTable, openTestPage } from '../../../helpers/open-test-page.js';

function read(lines: readonly string[]) {
  const { context } = openTestPage(lines.join('\n'));
  const table = firstTable(context);
  const columns = methodColumnsOf(table, context.vocabulary);
  return { rows: columns && readMethodRows(table, columns, context), ledger: context.ledger.total().tableRows };
}

it('reads links and return types', () => {
  const { rows, ledger } = read([
    '|Method|Return Type|Description|',
    '|:---|:---|:---|',
    '|[List widgets](../api/widget-list.md)|[widget](widget.md) collection|Lists [them](widget.md).|',
    '|**More**|||',
    '|[Delete](../api/widget-delete.md)|None.|Not yet documented|',
    '|[Fetch](../api/widget-fetch.md)|download URL|Fetches it.|',
    '|Unlinked||',
  ]);
  expect(rows).toEqual([
    {
      target: { file: 'api/widget-list.md' },
      returns: { kind: 'collection', of: { kind: 'named', name: 'widget', target: { file: 'resources/widget.md' } } },
      at: { line: 3, column: 2 },
    },
    { target: { file: 'api/widget-delete.md' }, at: { line: 5, column: 2 } },
    {
      target: { file: 'api/widget-fetch.md' },
      at: { line: 6, column: 2 },
    },
    { at: { line: 7, column: 2 } },
  ]);
  expect(ledger).toEqual({ read: 5, used: 5, reported: 0 });
});

it('takes the sentence of a row that lacks its return type for no type', () => {
  const { rows } = read([
    '|Method|Return Type|Description|',
    '|-|-|-|',
    '|Reset|Reset all of the [widget](widget.md) objects.|',
    '|Get|[widget](widget.md)|',
  ]);
  expect(rows?.[0]).not.toHaveProperty('returns');
  expect(rows?.[1]).toMatchObject({ returns: { kind: 'named', name: 'widget' } });
});

it('reads the return type of JSON where there is one for files too', () => {
  const both = read(['|Function|CSV return type|JSON return type|', '|-|-|-|', '|Count|Stream|[widget](widget.md)|']);
  expect(both.rows?.[0]?.returns).toMatchObject({ kind: 'named', name: 'widget' });
  const file = read(['|Function|CSV return type|', '|-|-|', '|Count|Stream|']);
  expect(file.rows?.[0]?.returns).toEqual({ kind: 'scalar', scalar: 'binary' });
});

it.each([
  ['|Common task|HTTP method|', true],
  ['|Function|Return type|', true],
  ['|Method|Description|', false],
  ['|Property|Type|', false],
])('%s', (header, want) => {
  expect(read([header, '|-|-|', '|a|b|']).rows !== undefined).toBe(want);
});

it('reads tasks beside the requests that are their examples', () => {
  const { rows } = read([
    '|Task name|Example request|',
    '|:---|:---|',
    '|[Fetch](../api/widget-fetch.md)|GET /widgets/{id}|',
  ]);
  expect(rows?.map(({ target }) => target?.file)).toEqual(['api/widget-fetch.md']);
});
