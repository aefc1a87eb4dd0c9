import { describe, expect, it } from 'vitest';
import type { PropertyRow } from '../../../../src/pages/declarations.js';
import { readTestPage } from '../../../helpers/open-test-page.js';
import { readOperationPage } from '../../../helpers/operation-page.js';

const HEADER = '|Property|Type|Description|\n|--|--|--|\n';

/** `name type {member, member}` and where each row stands. */
function shapeOf(rows: readonly PropertyRow[] = []): readonly string[] {
  return rows.map(({ name, members, at }) => `${name}@${at.line}${members ? ` {${shapeOf(members).join(', ')}}` : ''}`);
}

function propertiesOf(table: string, more = '') {
  const page = readTestPage(`# lamp resource type\n\n## Properties\n\n${HEADER}${table}\n${more}`);
  return { shape: shapeOf(page.types[0]?.properties), found: page.found, types: page.types.length, page };
}

describe('rows of the members of an object', () => {
  it.each(['### Place', '### `place`', '### place properties'])('below the heading %s', (heading) => {
    const { shape, types } = propertiesOf(
      '|id|String|Key.|\n|place|object|See below.|',
      `\n${heading}\n\n${HEADER}|room|String|In.|`,
    );
    expect(shape).toEqual(['id@7', 'place@8 {room@14}']);
    expect(types).toBe(1);
  });

  it('of the type where the heading is not the name of an object', () => {
    const { shape } = propertiesOf('|place|String|Where.|', `\n### Place\n\n${HEADER}|room|String|In.|`);
    expect(shape).toEqual(['place@7', 'room@13']);
  });

  it('in bodies and answers', () => {
    const table = `${HEADER}|place|object|Where.|\n\n#### Place\n\n${HEADER}|room|String|In.|\n\n`;
    const { operation } = readOperationPage(
      `# Add lamp\n\n## HTTP request\n\n\`\`\`\nPOST /lamps\n\`\`\`\n\n### Request body\n\n${table}### Response\n\n\`200 OK\`\n\n${table}`,
    );
    expect(shapeOf(operation.requestBody?.rows)).toEqual(['place@13 {room@19}']);
    expect(shapeOf(operation.response?.rows)).toEqual(['place@27 {room@33}']);
  });
});
