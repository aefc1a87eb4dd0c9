import { expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

const rows = ['|--|--|--|', '|limit|integer|How many.|', '|cursor|string|From where.|'];
const page = (heading: string, header: string) =>
  readTestPage(
    ['# List lamps', '', '## HTTP request', '', '```', 'GET /lamps', '```', '', heading, '', header, ...rows].join(
      '\n',
    ),
  );

it.each([
  ['## Query paramters', '|Name|Type|Description|', '"Query paramters"', '"query parameters"'],
  ['## 2. Qeury parameters', '|Name|Type|Description|', '"Qeury parameters"', '"query parameters"'],
  ['## Filters of it', '|Name|Type|Desciption|', '"Desciption"', '"description"'],
])('suggests what %j above %j may be meant as', (heading, header, found, meant) => {
  const { diagnostics } = page(heading, header);
  expect(diagnostics).toMatchObject([
    {
      code: 'pages/misspelt-title',
      severity: 'warning',
      message: `Nothing is read from the table with 2 rows: ${found} is no heading or column that is known; did you mean ${meant}?`,
      place: { line: 11, column: 1 },
    },
  ]);
});

it('suggests nothing for other words', () => {
  const { found } = page('## Colours of it', '|Hue|Warm|Cold|');
  expect(found).toEqual(['pages/unread-table 11:1']);
});

it('suggests the heading of a page that nothing is recognised on', () => {
  const { kind, diagnostics } = readTestPage(
    ['# Lamps', '', '## Proprties', '', '|Name|Type|Description|', ...rows].join('\n'),
  );
  expect(kind).toBe('concept');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The page documents nothing that is recognised, though a table of properties or parameters stands under "Proprties"; did you mean "properties"?',
  ]);
});
