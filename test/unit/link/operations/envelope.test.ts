import { expect, it } from 'vitest';
import { learnEnvelope, wrapCollection } from '../../../../src/link/operations/envelope.js';
import type { PageModel } from '../../../../src/pages/page-model.js';
import { example, operationPage } from '../../../helpers/library-pages.js';
import { readTestPage } from '../../../helpers/open-test-page.js';

function pageShowing(...payloads: readonly string[]): PageModel {
  const responses = payloads.map((json) => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`);
  return readTestPage(
    operationPage('GET /books', ...responses.map((text) => example('GET /books', text))),
    'api/page.md',
  );
}

it.each([
  { shape: 'nothing', payloads: [], want: { common: [] } },
  { shape: 'single objects', payloads: ['{ "id": "1", "pages": [1] }'], want: { common: [] } },
  { shape: 'a wrapped collection', payloads: ['{ "value": [] }'], want: { member: 'value', common: [] } },
  {
    shape: 'the most frequent wrapper',
    payloads: ['{ "items": [1] }', '{ "value": [1] }', '{ "value": [2] }'],
    want: { member: 'value', common: [] },
  },
  { shape: 'more bare arrays than wrapped ones', payloads: ['[1]', '[2]', '{ "value": [1] }'], want: { common: [] } },
  {
    shape: 'annotations that are frequent',
    payloads: ['1', '2', '3'].map((id) => `{ "@odata.nextLink": "https://library.example/${id}", "value": [${id}] }`),
    want: { member: 'value', common: ['@odata.nextLink'] },
  },
  {
    shape: 'annotations that are rare',
    payloads: ['{ "@odata.count": 1, "value": [1] }', '{ "value": [2] }'],
    want: { member: 'value', common: [] },
  },
  {
    shape: 'a member with the name of a prototype',
    payloads: ['{ "__proto__": [1] }'],
    want: { member: '__proto__', common: [] },
  },
])('learns from $shape', ({ payloads, want }) => {
  expect(learnEnvelope([pageShowing(...payloads)])).toEqual(want);
});

it('wraps items beside the annotations', () => {
  const items = { kind: 'scalar', scalar: 'string' } as const;
  expect(wrapCollection(items, { member: 'value', common: ['@odata.nextLink'] }, ['@odata.count'])).toMatchObject({
    kind: 'object',
    properties: [
      { name: '@odata.count', schema: { scalar: 'int64' } },
      { name: '@odata.nextLink', schema: { scalar: 'string' } },
      { name: 'value', schema: { kind: 'array', items } },
    ],
  });
  expect(wrapCollection(items, { common: [] }, [])).toEqual({ kind: 'array', items });
});
