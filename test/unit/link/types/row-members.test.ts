import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const FENCE = '```';

function shapeOf(schema: Schema | undefined): unknown {
  switch (schema?.kind) {
    case 'object':
      return Object.fromEntries(
        schema.properties.map(({ name, schema: inner, constraints }) => [
          constraints.required ? `${name}!` : name,
          shapeOf(inner),
        ]),
      );
    case 'array':
      return [shapeOf(schema.items)];
    case 'scalar':
      return schema.scalar;
    case 'enum':
      return schema.members.join('|');
    case 'reference':
      return `-> ${schema.type}`;
    default:
      return schema?.kind;
  }
}

function read(body: string, sample = '', others: Readonly<Record<string, string>> = {}) {
  const sent =
    sample === ''
      ? ''
      : `\n### Example\n\n${FENCE}http\nPOST /shelves\nContent-Type: application/json\n\n${sample}\n${FENCE}\n`;
  const text = `# Build a shelf\n\n## HTTP request\n\n${FENCE}http\nPOST /shelves\n${FENCE}\n\n## Request body\n\n${body}\n${sent}`;
  const { operation, found } = linkMarkdown({ 'api/build.md': text, ...others });
  return { shape: shapeOf(operation('POST /shelves').requestBody?.content[0]?.schema), found };
}

const list = (type: string) =>
  `- \`frame\` (${type}) - What holds it.\n  - \`wood\` (string, required) - Which tree.\n  - \`legs\` (array of objects) - All of them.\n    - \`length\` (integer) - How long.\n- \`name\` (string) - What it is called.\n`;

describe('members of a property', () => {
  it('are those of an object without a name', () => {
    expect(read(list('object'))).toEqual({
      shape: { frame: { 'wood!': 'string', legs: [{ length: 'int32' }] }, name: 'string' },
      found: [],
    });
  });

  it('are those of a type that no page defines, with what payloads show besides', () => {
    const sample = '{"frame": {"wood": "oak", "age": 3, "legs": [{"length": 2, "round": true}]}, "name": "x"}';
    expect(read(list('FrameConfig'), sample)).toEqual({
      shape: {
        frame: { 'wood!': 'string', legs: [{ length: 'int32', round: 'boolean' }], age: 'int32' },
        name: 'string',
      },
      found: [],
    });
  });

  it('may have names with dots, and values', () => {
    const body = `| Name | Type | Description |\n|--|--|--|\n| frame | object | What holds it. |\n| frame.wood | string | Possible values are: \`oak\`, \`ash\`. |\n| legs | array | All of them. |\n| legs[].length | integer | How long. |\n`;
    expect(read(body)).toEqual({ shape: { frame: { wood: 'oak|ash' }, legs: [{ length: 'int32' }] }, found: [] });
  });
});

describe('members of a type that a page defines', () => {
  it('are told by that page', () => {
    const page = '# frame resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|wood|String|\n|legs|Int32|\n';
    const { shape } = read(list('[frame](../resources/frame.md)'), '', { 'resources/frame.md': page });
    expect(shape).toMatchObject({ frame: expect.stringMatching(/^-> .*frame$/) });
  });
});
