import { describe, expect, it } from 'vitest';
import { openTestPage, readTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';
const fence = (text: string, language = 'json') => `${FENCE}${language}\n${text}\n${FENCE}`;
const table = (...rows: readonly string[]) =>
  ['|Attribute|Type|Required|Description|', '|--|--|--|--|', ...rows].join('\n');

const CRATES = [
  '# Crates',
  '## List the crates',
  'All crates of a shelf.',
  fence('GET /shelves/:id/crates', 'plaintext'),
  table('|`id`|integer|yes|The shelf.|', '|`state`|string|no|Which ones.|'),
  'If it works, returns `200 OK` and these fields:',
  '|Attribute|Type|Description|\n|--|--|--|\n|`name`|string|Its name.|',
  'Example response:',
  fence('[{"name": "apples"}]'),
  '## Add a crate',
  fence('POST /shelves/:id/crates', 'plaintext'),
  fence('curl https://depot.example/api/shelves/1/crates', 'shell'),
  table('|`id`|integer|yes|The shelf.|', '|`name`|string|yes|Its name.|'),
  '## Remove the crates',
  fence('DELETE /shelves/:id/crates', ''),
  table('|`id`|integer|yes|The shelf.|', '|`force`|boolean|no|Full ones as well.|'),
];

function titlesIn(...blocks: readonly string[]) {
  return openTestPage(blocks.join('\n\n')).context.sections.map(({ title, at }) => `${title} ${at.line}`);
}

describe('implyHeadings', () => {
  it('puts headings above the tables and samples below a request line', () => {
    expect(titlesIn(...CRATES)).toEqual([
      'Crates 1',
      'List the crates 3',
      'parameters 11',
      'response 16',
      'Example response 22',
      'Add a crate 28',
      'example 34',
      'parameters 38',
      'Remove the crates 43',
      'parameters 49',
    ]);
  });

  it.each([
    [
      'a page with a heading for its request line',
      ['# Crates', '## HTTP request', fence('GET /crates'), table('|a|string|no|It.|')],
    ],
    ['the title of the page', ['# Crates', fence('GET /crates'), table('|a|string|no|It.|')]],
    [
      'a heading that says what it is for',
      ['# Crates', '## Examples', fence('GET /crates'), table('|a|string|no|It.|')],
    ],
    ['a sample', ['# Crates', '## Read them', fence('GET https://depot.example/crates'), table('|a|string|no|It.|')]],
    ['a sample of a query', ['# Crates', '## Find some', fence('GET /crates?name=a'), table('|a|string|no|It.|')]],
    ['tables of something else', ['# Crates', '## List them', fence('GET /crates'), '|Plan|Price|\n|--|--|\n|a|1|']],
    [
      'headings of its own',
      ['# Crates', '## List them', fence('GET /crates'), '### Parameters', table('|a|string|no|It.|')],
    ],
  ])('leaves %s alone', (_name, blocks) => {
    expect(titlesIn(...blocks).filter((title) => /^(?:parameters|response|example) /.test(title))).toEqual([]);
  });

  it('makes each section an operation with parameters, body and answer of its own', () => {
    const { operation, kind, found } = readTestPage(CRATES.join('\n\n'));
    expect(kind).toBe('operation');
    expect(found).toEqual([]);
    expect(operation?.requests.map(({ title, line }) => `${title}: ${line.method}`)).toEqual([
      'List the crates: get',
      'Add a crate: post',
      'Remove the crates: delete',
    ]);
    expect(operation?.parameters.map((row) => `${row.in} ${row.name} ${row.headings?.at(1)}`)).toEqual([
      'path id List the crates',
      'query state List the crates',
      'path id Add a crate',
      'path id Remove the crates',
      'query force Remove the crates',
    ]);
    expect(operation?.response?.rows.map(({ name }) => name)).toEqual(['name']);
    expect(operation?.exchanges[0]?.responses).toHaveLength(1);
    expect(operation?.parts.map(({ requestBody }) => requestBody?.rows.map(({ name }) => name))).toEqual([
      ['name'],
      undefined,
    ]);
  });
});
