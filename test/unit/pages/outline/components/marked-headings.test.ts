import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const FENCE = '```';
const PAGE = `# Boats

## List boats {{ tag: 'GET', label: '/v1/boats' }}

<Row>
  <Col>

    All of them.

    ### Optional attributes

    <Properties>
      <Property name="limit" type="integer">
        How many.
      </Property>
    </Properties>

  </Col>
  <Col sticky>

    ${FENCE}json {{ title: 'Response' }}
    [{ "id": 1 }]
    ${FENCE}

  </Col>
</Row>

## Build a boat {{ label: "/v1/boats", tag: "post" }}

<Row>
  <Col>

    ### JSON Body

    #### Required fields

    <Properties>
      <Property name="size" type="integer">
        How long.
      </Property>
    </Properties>

  </Col>
</Row>

${FENCE}json title="201"
{ "id": 2 }
${FENCE}
`;

describe('headings with their request lines in braces', () => {
  it('are those of operations, with parameters and members in elements', () => {
    const { operation, found } = readTestPage(PAGE, 'api/boats.mdx');
    expect(found).toEqual([]);
    expect(
      operation?.requests.map(({ line, title, caption }) => [line.method, line.target, line.at.line, title, caption]),
    ).toEqual([
      ['get', '/v1/boats', 3, 'List boats', 'All of them.'],
      ['post', '/v1/boats', 28, 'Build a boat', undefined],
    ]);
    expect(operation?.parameters.map(({ in: place, name, at }) => `${place} ${name} ${at.line}:${at.column}`)).toEqual([
      'query limit 13:23',
    ]);
    const [part] = operation?.parts ?? [];
    expect(part?.requestBody?.rows.map(({ name, constraints, at }) => [name, constraints.required, at.line])).toEqual([
      ['size', true, 38],
    ]);
    expect(operation?.exchanges.flatMap(({ responses }) => responses.map(({ status }) => status))).toEqual([200]);
    expect(part?.exchanges.flatMap(({ responses }) => responses.map(({ status }) => status))).toEqual([201]);
  });

  it.each(["## Boats {{ className: 'lead' }}", "## Boats {{ tag: 'NEW', label: '/boats' }}", '## Boats {{ x }}'])(
    'need both halves: %s',
    (heading) => {
      expect(readTestPage(`# A\n\n${heading}\n\nText.\n`).operation).toBeUndefined();
    },
  );

  it('give elements below a type its properties', () => {
    const { types } = readTestPage(
      '# The boat object\n\n<Properties>\n  <Property name="id" type="string">\n    Which one.\n  </Property>\n</Properties>\n',
    );
    expect(types[0]?.properties.map(({ name, description }) => [name, description])).toEqual([['id', 'Which one.']]);
  });
});
