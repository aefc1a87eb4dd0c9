import { expect, it } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const read = (...rows: readonly string[]) =>
  readTestPage(
    `# Boats\n\n## List boats\n\n\`GET /boats\`\n\n### Query parameters\n\n| Name | Type | Data type |\n|--|--|--|\n${rows.join('\n')}\n`,
  ).operation?.parameters.map(({ name, type, constraints }) => [
    name,
    type?.kind === 'scalar' && type.scalar,
    constraints.required,
  ]);

it('reads a column of flags that is called as that of the types is', () => {
  expect(read('| size | required | int |', '| color | optional | string |')).toEqual([
    ['size', 'int32', true],
    ['color', 'string', false],
  ]);
});

it('leaves other columns alone', () => {
  expect(read('| size | int | required |', '| color | string | |')).toEqual([
    ['size', 'int32', undefined],
    ['color', 'string', undefined],
  ]);
});

it('titles the columns of a table that has no titles', () => {
  const star = '<mark style="color:red;">*</mark>';
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = `<table><thead><tr><th width="200"></th><th></th><th></th></tr></thead><tbody>${row(`<code>size</code> ${star}`, 'Int', 'How long.')}${row('<code>kind</code>', 'Enumerated Type (String)', 'Which one.')}</tbody></table>`;
  const { operation, found } = readTestPage(
    `# Build a boat\n\n\`POST /boats\`\n\n## Request body\n\n${table}\n\nExample:\n\n\`\`\`json\n{"size": 3}\n\`\`\`\n`,
  );
  expect(
    operation?.requestBody?.rows.map(({ name, type, description, constraints: { required } }) => [
      name,
      type?.kind,
      description,
      required,
    ]),
  ).toEqual([
    ['size', 'scalar', 'How long.', true],
    ['kind', 'enumeration', 'Which one.', undefined],
  ]);
  expect(operation?.requestBody?.description).toBeUndefined();
  expect(found).toEqual([]);
});

it('leaves a table without titles alone that shows no types', () => {
  const { found } = readTestPage(
    '# Build a boat\n\n`POST /boats`\n\n## Request body\n\n| | |\n|--|--|\n| red | blue |\n| green | white |\n',
  );
  expect(found).toEqual(['pages/unread-table 7:1']);
});
