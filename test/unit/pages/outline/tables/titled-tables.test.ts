import { describe, expect, test } from 'vitest';
import { readOperationPage } from '../../../../helpers/operation-page.js';

const fields = '|Field|Type|Required|\n|--|--|--|\n|pump|string|yes|\n|speed|number|no|';

function parametersOf(markdown: string) {
  const { operation, found } = readOperationPage(markdown);
  return {
    parameters: operation.parameters.map((row) => `${row.in} ${row.name}`),
    body: operation.requestBody?.rows.map(({ name, at }) => `${name} ${at.line}`),
    found,
  };
}

describe('a table of fields below "Request"', () => {
  test('lists what the body holds', () => {
    expect(
      parametersOf(`# Pumps\n\n## POST /pumps/start\n\n### Request\n\n${fields}\n\n### Response\n\nStatus: 202`),
    ).toEqual({
      parameters: [],
      body: ['pump 9', 'speed 10'],
      found: [],
    });
  });

  test('lists parameters of a request without a body', () => {
    const { parameters, body } = parametersOf(`# Pumps\n\n## GET /pumps/{pump}\n\n### Request\n\n${fields}`);
    expect([parameters, body]).toEqual([['path pump', 'query speed'], undefined]);
  });

  test('leaves the sample behind it to the request', () => {
    const sample = '```json\n{ "pump": "p1" }\n```';
    const { operation } = readOperationPage(`# Pumps\n\n## POST /pumps/start\n\n### Request\n\n${fields}\n\n${sample}`);
    expect(operation.exchanges.map(({ request }) => request?.body?.kind)).toEqual(['json']);
  });

  test('is a part of the sample in an example', () => {
    const { body } = parametersOf(`# Pumps\n\n## POST /pumps/start\n\n### Example\n\n#### Request\n\n${fields}`);
    expect(body).toBeUndefined();
  });
});
