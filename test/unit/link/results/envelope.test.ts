import { expect, it } from 'vitest';
import { learnEnvelope, ownEnvelope, wrapCollection } from '../../../../src/link/results/envelope.js';
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
  { shape: 'an array of text', payloads: ['{ "topics": ["maps"] }'], want: { common: [] } },
  { shape: 'a wrapped collection', payloads: ['{ "value": [] }'], want: { member: 'value', common: [] } },
  {
    shape: 'the most frequent wrapper',
    payloads: ['{ "items": [{}] }', '{ "value": [{}] }', '{ "items": [{ "id": 2 }] }'],
    want: { member: 'items', common: [] },
  },
  {
    shape: 'wrappers of which none is the most frequent',
    payloads: ['{ "items": [{}] }', '{ "value": [{}] }'],
    want: { member: 'value', common: [] },
  },
  { shape: 'more bare arrays than wrapped ones', payloads: ['[1]', '[2]', '{ "value": [{}] }'], want: { common: [] } },
  {
    shape: 'annotations that are frequent',
    payloads: ['1', '2', '3'].map(
      (id) => `{ "@odata.nextLink": "https://library.example/${id}", "value": [{ "id": ${id} }] }`,
    ),
    want: { member: 'value', common: ['@odata.nextLink'] },
  },
  {
    shape: 'a wrapper with members about the page of the collection',
    payloads: ['1', '2', '3'].map((id) => `{ "total_count": 3, "items": [{ "id": ${id} }], "links": {} }`),
    want: { member: 'items', common: ['links', 'total_count'] },
  },
  {
    shape: 'objects with arrays of their own',
    payloads: [
      '{ "count": 2, "topics": ["maps"] }',
      '{ "count": 1, "pages": [] }',
      '{ "title": "Emma", "loans": [{}] }',
    ],
    want: { common: [] },
  },
  {
    shape: 'annotations that are rare',
    payloads: ['{ "@odata.count": 1, "value": [{}] }', '{ "value": [{}] }'],
    want: { member: 'value', common: [] },
  },
  {
    shape: 'a member with the name of a prototype',
    payloads: ['{ "__proto__": [{}] }'],
    want: { member: '__proto__', common: [] },
  },
])('learns from $shape', ({ payloads, want }) => {
  expect(learnEnvelope([pageShowing(...payloads)])).toEqual(want);
});

it('does not learn from errors', () => {
  const errors = example(
    'GET /books',
    'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{ "errors": [{}] }',
  );
  expect(learnEnvelope([readTestPage(operationPage('GET /books', errors), 'api/page.md')])).toEqual({ common: [] });
});

it.each([
  { payloads: ['text', { found: [{ id: '1' }], '@odata.count': 1 }], want: 'found' },
  { payloads: [{ first: [], second: [] }], want: 'value' },
  { payloads: [['1']], want: 'value' },
])('of an operation that shows $payloads is $want', ({ payloads, want }) => {
  expect(ownEnvelope(payloads, { member: 'value', common: ['@odata.nextLink'] })).toEqual({
    member: want,
    common: ['@odata.nextLink'],
  });
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

it('says what the members about the page of a collection hold', () => {
  const schema = wrapCollection({ kind: 'any' }, { member: 'items', common: [] }, [
    'totalCount',
    'nextLink',
    '@odata.count',
  ]);
  expect(schema).toMatchObject({
    properties: [
      { name: '@odata.count', schema: { kind: 'scalar', scalar: 'int64' } },
      { name: 'nextLink', schema: { kind: 'scalar', scalar: 'string' } },
      { name: 'totalCount', schema: { kind: 'scalar', scalar: 'int64' } },
      { name: 'items', schema: { kind: 'array' } },
    ],
  });
});
