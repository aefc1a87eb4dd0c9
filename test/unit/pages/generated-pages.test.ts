import { describe, expect, it } from 'vitest';
import { linkMarkdown } from '../../helpers/link-markdown.js';

const FENCE = '```';

/** What a tool writes of one operation: its types on the same page, and the limits of values in the cells of their types. */
const PAGE = `# Shelves - Create

- Service:
    - Library

- API Version:
    - v1.0

Creates a shelf.

${FENCE}http
PUT https://library.example/shelves/{shelfName}?size={size}
${FENCE}

## URI Parameters

| Name | In | Required | Type | Description |
| --- | --- | --- | --- | --- |
| shelfName | path | True | string<br>minLength: 1<br>maxLength: 90 | Its name. |
| size | query | | integer (int32)<br>minimum: 1<br>maximum: 9 | How many. |

## Responses

| Name | Type | Description |
| --- | --- | --- |
| 200 OK | ShelfList | Changed. |
| 201 Created | ShelfList | Created. |
| Other Status Codes | Fault | Went wrong. |

## Examples

### Create one

#### Sample request

${FENCE}http
PUT https://library.example/shelves/oak?size=2
${FENCE}

#### Sample response

- Status code:
    - 200

${FENCE}json
{ "value": [{ "name": "oak" }] }
${FENCE}

- Status code:
    - 201

${FENCE}json
{ "value": [{ "name": "ash" }] }
${FENCE}

## Definitions

| Name | Description |
| --- | --- |
| Shelf | A shelf. |
| ShelfList | Shelves. |
| Kind | Of a shelf. |

### Shelf

Object

A shelf.

| Name | Type | Description |
| --- | --- | --- |
| name | string<br>maxLength: 90 | Its name. |
| depth | integer (int32)<br>minimum: 1<br>maximum: 9 | How deep. |
| wood | enum:<br>- oak<br>- red-ash | Of what. |
| kind | Kind | Which one. |

### ShelfList

Object

Shelves.

| Name | Type | Description |
| --- | --- | --- |
| value | Shelf[] | The shelves. |

### Kind

Enumeration

Of a shelf.

| Value | Description |
| --- | --- |
| Open | Has no door. |
| Locked | Has one. |
`;

describe('a page that a tool has written', () => {
  const { operation, object, type, found } = linkMarkdown({ 'create.md': PAGE });
  const { parameters, responses, description } = operation('PUT /shelves/{shelfName}');

  it('says nothing of the service in its description', () => {
    expect(description).toBe('Creates a shelf.');
    expect(object('Shelf').description).toBe('A shelf.');
  });

  it('has limits and values in the cells of types', () => {
    expect(parameters).toMatchObject([
      { name: 'shelfName', schema: { scalar: 'string' }, constraints: { minLength: 1, maxLength: 90 } },
      { name: 'size', schema: { scalar: 'int32' }, constraints: { minimum: 1, maximum: 9 } },
    ]);
    expect(object('Shelf').properties).toMatchObject([
      { name: 'name', schema: { scalar: 'string' }, constraints: { maxLength: 90 } },
      { name: 'depth', schema: { scalar: 'int32' }, constraints: { minimum: 1, maximum: 9 } },
      { name: 'wood', schema: { kind: 'enum', members: ['oak', 'red-ash'] } },
      { name: 'kind', schema: { kind: 'reference', type: 'Kind' } },
    ]);
  });

  it('names enumerations as their headings do, not as properties of the same name', () => {
    expect(type('Kind')).toMatchObject({ kind: 'enum', members: [{ name: 'Open' }, { name: 'Locked' }] });
  });

  it('names the type of the answer in its table of statuses, which lists the items itself', () => {
    expect(responses.filter(({ status }) => status.startsWith('2'))).toMatchObject([
      {
        status: '200',
        description: 'Changed.',
        content: [{ schema: { kind: 'reference', type: 'ShelfList' }, examples: [{}] }],
      },
      { status: '201', description: 'Created.', content: [{ examples: [{}] }] },
    ]);
  });

  it('has nothing to be mended', () => {
    expect(found).toEqual([]);
  });
});
