import { expect, it } from 'vitest';
import { readTestPage } from '../../../helpers/open-test-page.js';

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
