import { describe, expect, it } from 'vitest';
import { openTestPage, readTestPage } from '../../../../helpers/open-test-page.js';

const FENCE = '```';

/** What a page says of its operations, in short. */
function read(text: string) {
  const { operation, found } = readTestPage(text, 'api/ovens.md');
  return {
    requests: operation?.requests.map(({ line: { method, target, at }, title, caption }) => ({
      line: `${method} ${target}`,
      at: `${at.line}:${at.column}`,
      title,
      caption,
    })),
    parameters: operation?.parameters.map(
      ({ in: place, name, constraints: { required }, at }) =>
        `${place} ${name}${required ? '!' : ''} ${at.line}:${at.column}`,
    ),
    body: operation?.requestBody?.rows.map(
      ({ name, typeText, constraints: { required }, description, at }) =>
        `${name}${required ? '!' : ''} ${typeText} ${at.line}:${at.column} ${description ?? ''}`,
    ),
    answers: operation?.exchanges.flatMap(({ responses }) => responses.map(({ status }) => status)),
    statuses: operation?.response?.statuses.map(({ status, description }) => `${status} ${description ?? ''}`),
    found,
  };
}

describe('operations in the orders of a generator of sites', () => {
  it('have parameters, a body and answers', () => {
    const page = `# Ovens

## Heat an oven

{% swagger method="post" path="/ovens/{oven}/heat" baseUrl="https://api.oven.example" summary="Heat an oven" %}
{% swagger-description %}
Makes it hot.
{% endswagger-description %}

{% swagger-parameter in="path" name="oven" type="String" required="true" %}
Which one.
{% endswagger-parameter %}

{% swagger-parameter in="body" name="degrees" type="Integer" required="true" %}
How hot.
{% endswagger-parameter %}

{% swagger-parameter in="header" name="X-Cook" type="String" required="false" %}
Who cooks.
{% endswagger-parameter %}

{% swagger-parameter in="body" name="note" %}

{% endswagger-parameter %}

{% swagger-response status="200: OK" description="It is hot" %}
${FENCE}json
{ "hot": true }
${FENCE}
{% endswagger-response %}

{% swagger-response status="404: Not Found" description="" %}
${FENCE}json
{ "error": "cold" }
${FENCE}
{% endswagger-response %}
{% endswagger %}

{% swagger method="get" path="" baseUrl="/ovens" summary="List ovens" %}
{% swagger-parameter in="query" name="size" type="Integer" %}
How many.
{% endswagger-parameter %}

{% swagger-response status="200: OK" description="" %}
${FENCE}json
[{ "hot": true }]
${FENCE}
{% endswagger-response %}
{% endswagger %}
`;
    expect(read(page)).toEqual({
      requests: [
        {
          line: 'post https://api.oven.example/ovens/{oven}/heat',
          at: '3:1',
          title: 'Heat an oven',
          caption: 'Makes it hot.',
        },
        { line: 'get /ovens', at: '39:1', title: 'List ovens', caption: undefined },
      ],
      parameters: ['path oven! 10:38', 'header X-Cook 18:40', 'query size 40:39'],
      body: ['degrees! `Integer` 14:38 How hot.', 'note  22:38 '],
      answers: [200, 404],
      statuses: ['200 It is hot', '404 '],
      found: [],
    });
  });

  it('may give the places of parameters around them, and names with backslashes', () => {
    const page = `# Ovens

{% api-method method="put" host="https://api.oven.example" path="/ovens/:oven\\_id" %}
{% api-method-summary %}
Change an oven
{% endapi-method-summary %}

{% api-method-description %}
Changes it.
{% endapi-method-description %}

{% api-method-spec %}
{% api-method-request %}
{% api-method-path-parameters %}
{% api-method-parameter name="oven\\_id" type="string" required=true %}
Which one.
{% endapi-method-parameter %}
{% endapi-method-path-parameters %}

{% api-method-form-data-parameters %}
{% api-method-parameter name="max\\_heat" type="number" required=false %}
How hot it gets.
{% endapi-method-parameter %}
{% endapi-method-form-data-parameters %}
{% endapi-method-request %}

{% api-method-response %}
{% api-method-response-example httpCode=202 %}
{% api-method-response-example-description %}
It will be changed.
{% endapi-method-response-example-description %}

${FENCE}
{ "queued": true }
${FENCE}
{% endapi-method-response-example %}
{% endapi-method-response %}
{% endapi-method-spec %}
{% endapi-method %}
`;
    expect(read(page)).toEqual({
      requests: [
        {
          line: 'put https://api.oven.example/ovens/:oven_id',
          at: '3:1',
          title: 'Change an oven',
          caption: 'Changes it.',
        },
      ],
      parameters: ['path oven_id! 15:31'],
      body: ['max_heat `number` 21:31 How hot it gets.'],
      answers: [202],
      statuses: ['202 It will be changed.'],
      found: [],
    });
  });

  it('may be plain text with their answers in tabs', () => {
    const page = `# Ovens

## Look into an oven

\`GET\` \`/ovens/{oven}\`

Opens nothing.

**Query**

| Name | Type | Description |
|------|------|-------------|
| \`light\` | boolean | Whether to see. |

**Response**

{% tabs %}
{% tab title="200" %}
${FENCE}json
{ "bread": 2 }
${FENCE}
{% endtab %}

{% tab title="404: Not Found No such oven." %}
${FENCE}json
{ "error": "none" }
${FENCE}
{% endtab %}

{% tab title="Node.js" %}
${FENCE}js
look()
${FENCE}
{% endtab %}
{% endtabs %}
`;
    expect(read(page)).toMatchObject({
      parameters: ['query light 13:3'],
      answers: [200, 404],
      statuses: ['200 ', '404 No such oven.'],
    });
  });
});

describe('elements with capital letters', () => {
  it('are parameters, properties and samples', () => {
    const page = `---
title: Bake
api: POST https://api.oven.example/ovens/{oven}/bake
---

Bakes something.

### Path

<ParamField path="oven" type="string" required>
  Which one.
</ParamField>

### Body

<ParamField body="kind" type="string" default="bread" required={true}>What to bake.</ParamField>

<ParamField body="cook" type="object">
  Who bakes.

  <Expandable title="members">
    <ParamField body="name" type="string" required>
      A name.
    </ParamField>
  </Expandable>
</ParamField>

### Response

<ResponseField name="minutes" type="integer" required>
  How long.
</ResponseField>

<ResponseExample>

${FENCE}json 200
{ "minutes": 40 }
${FENCE}

${FENCE}json 422 Bad dough
{ "error": "dough" }
${FENCE}

</ResponseExample>
`;
    const { response } = readTestPage(page, 'api/bake.md').operation ?? {};
    expect(response?.rows.map(({ name, at }) => `${name} ${at.line}:${at.column}`)).toEqual(['minutes 30:22']);
    expect(read(page)).toMatchObject({
      requests: [{ line: 'post https://api.oven.example/ovens/{oven}/bake', at: '3:6' }],
      parameters: ['path oven! 10:19'],
      answers: [200, 422],
      found: [],
    });
    expect(read(page).body).toEqual([
      'kind! `string` 16:19 What to bake.',
      expect.stringMatching(/^cook `object` 18:19 /),
    ]);
  });

  it('say nothing of a place that the program does not know, which is reported', () => {
    const page = `# Ovens

## See one

\`GET /ovens/{oven}\`

### Parameters

{% swagger-parameter in="cookie" name="crumb" type="string" %}
What is left.
{% endswagger-parameter %}

{% swagger-parameter in="query" name="light" type="string" %}
Whether to see.
{% endswagger-parameter %}
`;
    expect(read(page)).toMatchObject({
      parameters: ['query light 13:39'],
      found: ['pages/unknown-parameter-place 9:26'],
    });
  });

  it('leave the text that they hold', () => {
    const { context } = openTestPage(
      '# Ovens\n\n<Tab title="Words">\nText.\n\n- One\n</Tab>\n\n<ParamField>\nAlone.\n</ParamField>\n',
    );
    expect(context.sections.map(({ title, blocks }) => [title, blocks.map(({ kind }) => kind)])).toEqual([
      ['Ovens', ['paragraph', 'list']],
      ['parameters', ['paragraph']],
    ]);
  });
});

it('ends for elements that nothing closes, however deep they stand, and for lists and names with as many parts', () => {
  const open = '<ParamField body="a" type="object">\n'.repeat(5_000);
  const items = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- \`a\` (object): All.`).join('\n');
  const table = `| Name | Type | Description |\n|--|--|--|\n| a | object | All. |\n| ${'a.'.repeat(1_000)}b | int | One. |`;
  const { operation } = readTestPage(
    `# Ovens\n\n## Build\n\n\`POST /ovens\`\n\n### Request body\n\n${items}\n\n${table}\n\n${open}`,
    'api/build.md',
  );
  expect(operation?.requestBody?.rows[0]?.name).toBe('a');
});
