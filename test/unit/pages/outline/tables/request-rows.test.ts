import { expect, test } from 'vitest';
import { linkMarkdown, requestsOf } from '../../../../helpers/link-markdown.js';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const CRANES = `# Cranes

|Method|Endpoint|Description|Body|Response|
|--|--|--|--|--|
|GET|\`/cranes\`|List cranes|-|\`[{ "load": 12.5 }]\`|
|POST|\`/cranes\`|Add a crane|\`{ "load": 12.5 }\`|\`201 Created\`|
|PATCH|\`/cranes/:id\`|Change one|\`name\`, \`load?\`|204|
`;

test('reads what columns of a table of requests say is sent and answered', () => {
  const { operation, model } = linkMarkdown({ 'cranes.md': CRANES });
  expect(readTestPage(CRANES).found).toEqual([]);
  expect(model.operations.map(({ summary, origin }) => `${summary} ${origin.line}:${origin.column}`)).toEqual([
    'List cranes 5:6',
    'Add a crane 6:7',
    'Change one 7:8',
  ]);
  const add = operation('POST /cranes');
  expect(add.requestBody?.content[0]?.examples.map(({ value }) => value)).toEqual([{ load: 12.5 }]);
  expect(add.responses.map(({ status }) => status)).toEqual(['201']);
  const change = operation('PATCH /cranes/{crane-id}');
  expect(change.requestBody?.content[0]?.schema).toMatchObject({ properties: [{ name: 'name' }, { name: 'load' }] });
  expect(change.responses.map(({ status }) => status)).toEqual(['204']);
});

test('leaves a table that leads to pages, and one without such columns, as it is', () => {
  const { model } = linkMarkdown({ 'cranes.md': '# Cranes\n\n|Method|Path|Auth|\n|--|--|--|\n|GET|`/cranes`|Yes|' });
  expect(requestsOf(model)).toEqual(['GET /cranes']);
  const linked = '# Cranes\n\n|Method|Path|Response|\n|--|--|--|\n|GET|`/cranes`|[crane](crane.md)|';
  expect(readTestPage(linked).kind).toBe('concept');
});
