import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/markdown/block.js';
import { openTestPage, readTestPage } from '../../../../helpers/open-test-page.js';

/** What stands under the title, by headings: rows as the texts of their cells. */
function dividedIn(...lines: readonly string[]) {
  const { context } = openTestPage(['# Shelves', '', ...lines].join('\n'));
  return context.sections.slice(1).map(({ title, at, blocks }) => [`${title} ${at.line}`, ...blocks.map(textOf)]);
}

function textOf(block: Block): string | readonly string[] {
  if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
  return block.kind === 'paragraph' ? block.text : block.kind;
}

describe('divideTables', () => {
  it('divides by a column that says where each parameter goes', () => {
    expect(
      dividedIn(
        '|Name|In|Type|Description|',
        '|--|--|--|--|',
        '|shelf|path|string|The shelf.|',
        '|title|body|string|Its title.|',
        '|limit|query|int|How many.|',
        '|X-Trace|header|string|A trace.|',
        '|room|Path|string|The room.|',
      ),
    ).toEqual([
      ['path parameters 5', ['shelf|string|The shelf.', 'room|string|The room.']],
      ['query parameters 7', ['limit|int|How many.']],
      ['request headers 8', ['X-Trace|string|A trace.']],
      ['request body 6', ['title|string|Its title.']],
    ]);
  });

  it('divides by a column of places called type beside one of types', () => {
    const rows = ['|Type|Name|Schema|', '|--|--|--|', '|**path**|shelf|string (uuid)|', '|query|page|int|'];
    expect(dividedIn(...rows)).toEqual([
      ['path parameters 5', ['shelf|string (uuid)']],
      ['query parameters 6', ['page|int']],
    ]);
  });

  it('divides by rows of one cell', () => {
    expect(
      dividedIn(
        '| Parameter | Type | Notes',
        '|:--|:--|:--',
        '| URL',
        '| shelf | string | The shelf.',
        '| Query',
        '| $top | integer | How many.',
        '| Body',
        '| name | string | Its name.',
      ),
    ).toEqual([
      ['path parameters 6', ['shelf|string|The shelf.']],
      ['query parameters 8', ['$top|integer|How many.']],
      ['request body 10', ['name|string|Its name.']],
    ]);
  });

  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      'is a type that its only row has',
      ['|body|shelf|What to add.|[Shelf](#shelf)|'],
      ['[Shelf](#shelf).', 'What to add.'],
    ],
    ['is a list of such', ['|body|shelves|none|[Shelf](#shelf)[]|'], ['Supply an array of [Shelf](#shelf).']],
    ['is text', ['|body|name|The name.|string|'], [['name|The name.|string']]],
    [
      'has members that are marked as such',
      ['|body|body|none|object|', '|body|» title|Its title.|string|', '|body|»» main|Main.|string|'],
      [['title|Its title.|string', '»» main|Main.|string']],
    ],
  ])('finds what the body %s', (_name, rows, want) => {
    const [section] = dividedIn('|In|Name|Description|Schema|', '|--|--|--|--|', ...rows);
    expect(section?.slice(1)).toEqual(want);
  });

  it('takes a single row for a member where JSON shows it as one', () => {
    const rows = ['|In|Name|Schema|', '|--|--|--|', '|body|shelf|[Shelf](#shelf)|', '## Example', '```json'];
    expect(dividedIn(...rows, '{"room": 1, "shelf": {}}', '```')[0]).toEqual([
      'request body 5',
      ['shelf|[Shelf](#shelf)'],
    ]);
    expect(dividedIn(...rows, '{"by": {"shelf": 1}}', '```')[0]).toEqual(['request body 5', '[Shelf](#shelf).']);
  });

  it('goes on below the heading around', () => {
    const rows = ['## Add a shelf', '|Name|In|Type|', '|--|--|--|', '|shelf|path|string|', '', 'It is new.'];
    expect(dividedIn(...rows)).toEqual([
      ['Add a shelf 3'],
      ['path parameters 6', ['shelf|string']],
      ['Add a shelf 8', 'It is new.'],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['where a row does not say it', ['|Name|In|Type|', '|--|--|--|', '|shelf|path|string|', '|crumb|cookie|string|']],
    [
      'of properties that are addresses',
      ['|Property|Type|Description|', '|--|--|--|', '|home|url|Home.|', '|logo|url|Logo.|'],
    ],
    ['with rows in front of the first place', ['|Name|Type|', '|--|--|', '|shelf|string|', '|Query|', '|limit|int|']],
    ['without rows', ['|Name|In|Type|', '|--|--|--|']],
  ])('leaves a table alone %s', (_name, lines) => {
    expect(dividedIn('## Properties', ...lines)).toHaveLength(1);
  });

  it('leaves the ledger balanced', () => {
    const rows = ['|Name|In|Type|', '|--|--|--|', '|shelf|path|string|', '|limit|query|int|'];
    const { ledger, operation } = readTestPage(
      ['# Get', '## HTTP request', '`GET /shelves/{shelf}`', '## Parameters', ...rows].join('\n'),
    );
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
    expect(operation?.parameters.map(({ in: place, name, at }) => `${place} ${name} ${at.line}`)).toEqual([
      'path shelf 7',
      'query limit 8',
    ]);
  });
});
