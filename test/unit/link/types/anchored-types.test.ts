import { describe, expect, it } from 'vitest';
import { operationPage, page, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const TYPES = page(
  '# Manage loans',
  'What stands in loans.',
  '## Data resources',
  '<span id="loan-object"></span>',
  '### Loan resource',
  'A loan.',
  table(
    'Property|Type|Description',
    'reader|object|A [reader](#reader-object) with the name.',
    'items|array|An array of [items on loan](#item-object).',
    'others|object|An array of [items on loan](#item-object).',
    'marks|object|A dictionary where each value is an [item on loan](#item-object).',
  ),
  '<span id="reader-object"></span>',
  '### Loan reader resource',
  table('Property|Type|Description', 'name|string|The name.'),
  '<span id="item-object"></span>',
  '### Loan item resource',
  table('Property|Type|Description', 'title|string|The title.'),
);

describe('a type under a heading with an anchor that the page sets', () => {
  const sentence = '`200 OK` and the item that the reader has, see [borrowed thing](loans.md#item-object) resource.';
  const { object, operation } = linkMarkdown({
    'loans.md': TYPES,
    'item-get.md': operationPage('GET /items/{id}', returns(sentence)),
  });
  const reference = (type: string) => ({ kind: 'reference', type: `library.${type}` });

  it('is what rows mean that lead to it', () => {
    expect(object('library.Loan').properties.map(({ name, schema }) => [name, schema])).toEqual([
      ['reader', reference('loanReader')],
      ['items', { kind: 'array', items: reference('loanItem') }],
      ['others', { kind: 'array', items: reference('loanItem') }],
      ['marks', { kind: 'any' }],
    ]);
  });

  it('is what other pages mean that lead to it, however they call it', () => {
    expect(operation('GET /items/{item-id}').responses[0]?.content[0]?.schema).toEqual(reference('loanItem'));
  });
});
