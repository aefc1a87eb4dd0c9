import { expect, it } from 'vitest';
import { operationPage, page, resourcePage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const COLUMNS = 'Property|Type|Description';

const lend = (...body: readonly string[]) => operationPage('POST /books/{id}/lend', '## Request body', ...body);

const schemasOf = ({ model }: ReturnType<typeof linkMarkdown>) =>
  Object.fromEntries(
    model.types.map((type) => [type.name, type.kind === 'object' ? type.properties.map(({ name }) => name) : []]),
  );

const bodyOf = ({ model }: ReturnType<typeof linkMarkdown>) => model.operations[0]?.requestBody?.content[0]?.schema;

it('declares types inside of a body from tables of their own', () => {
  const linked = linkMarkdown({
    'api/lend.md': lend(
      table(COLUMNS, 'title|String|Which book.', 'readers|List of Reader|Who borrows it.'),
      'The Reader object contains the following parameters.',
      table(COLUMNS, 'surname|String|The surname.', 'address|Address|Where.'),
      '### Address object',
      table(COLUMNS, 'town|String|The town.'),
    ),
  });
  expect(schemasOf(linked)).toEqual({ 'library.Reader': ['surname', 'address'], 'library.Address': ['town'] });
  expect(bodyOf(linked)).toMatchObject({ properties: [{ name: 'title' }, { name: 'readers' }] });
});

it('leaves types to their own pages', () => {
  const linked = linkMarkdown({
    'resources/reader.md': resourcePage('reader', ['surname|String|The surname.']),
    'api/lend.md': lend(
      table(COLUMNS, 'title|String|Which book.'),
      'This table describes the [reader](../resources/reader.md) properties in the request body.',
      table(COLUMNS, 'nickname|String|What else.'),
    ),
  });
  expect(schemasOf(linked)).toEqual({ 'library.reader': ['surname'] });
});

it('takes what is inside of an array from the section that its description leads to', () => {
  const linked = linkMarkdown({
    'api/list.md': page(
      '# List loans',
      '## HTTP request',
      '```http\nGET /loans\n```',
      '## Response',
      table(
        'Value|Type|Description',
        'items|array|The loans. See the [loan values](#loan-values).',
        'count|Int32|How many.',
      ),
      '### Loan values',
      'Each element has these values.',
      table('Value|Type|Description', 'due|date|When it is due.'),
    ),
  });
  expect(schemasOf(linked)).toEqual({ loanValues: ['due'] });
  expect(linked.model.operations[0]?.responses[0]?.content[0]?.schema).toMatchObject({
    properties: [{ name: 'items', schema: { kind: 'array', items: { type: 'loanValues' } } }, { name: 'count' }],
  });
});
