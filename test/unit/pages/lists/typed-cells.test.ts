import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

const resource = (...rows: readonly string[]) =>
  readTestPage(['# widget resource type', '## Properties', '|Property|Description|', '|-|-|', ...rows].join('\n'));

describe('types that stand in other cells', () => {
  it.each<[string, readonly string[], number, number]>([
    ['below the name', ['|`id`<br>String|The key.|', '|`size`<br/>Int32|How big.|'], 10, 2],
    ['beside the name', ['|id (String)|The key.|', '|size (Int32)|How big.|'], 6, 2],
    ['in front of the description', ['|id|*String* - The key.|', '|size|`Int32` How big.|'], 6, 2],
    ['in a sentence in front of it', ['|id|String. The key.|', '|size|Int32. How big.|'], 5, 2],
    ['in parentheses there', ['|**id**|(String) The key.|', '|**size**|(Int32) How big.|'], 10, 2],
  ])('%s', (_, rows) => {
    const { types, found, ledger } = resource(...rows);
    expect(types[0]?.properties).toMatchObject([
      { name: 'id', type: { kind: 'scalar', scalar: 'string' }, description: 'The key.', at: { line: 5, column: 2 } },
      { name: 'size', type: { kind: 'scalar', scalar: 'int32' }, description: 'How big.', at: { line: 6, column: 2 } },
    ]);
    expect(found).toEqual([]);
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
  });

  it('may be words that nothing defines, and have flags and defaults beside them', () => {
    const { types } = resource(
      '|`id`<br>string, required|The key.|',
      '|`home`<br>address|Where it is.|',
      '|`size`<br>integer|How big. Default: 3.|',
    );
    expect(types[0]?.properties).toMatchObject([
      { name: 'id', constraints: { required: true } },
      { name: 'home', type: { kind: 'named', name: 'address' } },
      { name: 'size', constraints: { default: 3 } },
    ]);
  });

  it('are none where few rows have one', () => {
    const { types } = resource('|id|The key.|', '|size|How big.|', '|state|String. Where it stands.|');
    expect(types[0]?.properties.map(({ type }) => type)).toEqual([undefined, undefined, undefined]);
    expect(types[0]?.properties[2]?.description).toBe('String. Where it stands.');
  });

  it('are not needed in a row that has no name', () => {
    const { types, found } = resource('|id|String. The key.|', '|size|Int32. How big.|', '|The rest|Whatever it is.|');
    expect(types[0]?.properties.map(({ name }) => name)).toEqual(['id', 'size']);
    expect(found).toEqual(['pages/not-a-name 7:2']);
  });
});

it('values of headers are no types', () => {
  const { operation } = readTestPage(
    [
      '# Get a widget',
      '## HTTP request',
      '```http',
      'GET /widgets/{id}',
      '```',
      '## Request headers',
      '|Header|Description|',
      '|-|-|',
      '|Prefer: widgets.zone|Where it is.|',
    ].join('\n'),
  );
  expect(operation?.parameters).toMatchObject([{ in: 'header', name: 'Prefer', sample: 'widgets.zone' }]);
});
