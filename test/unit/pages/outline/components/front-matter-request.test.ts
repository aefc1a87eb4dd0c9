import { expect, it } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

function read(frontMatter: string, body = '## Query parameters\n\n| Name | Type |\n|---|---|\n| size | integer |') {
  const { operation, kind } = readTestPage(`---\n${frontMatter}\n---\n\nLists ovens.\n\n${body}\n`, 'api/list.md');
  return {
    kind,
    requests: operation?.requests.map(
      ({ line: { method, target, at } }) => `${method} ${target} ${at.line}:${at.column}`,
    ),
  };
}

it.each([
  ['title: List ovens\napi: "GET /ovens"', ['get /ovens 3:6']],
  ['title: List ovens\napi: get https://api.oven.example/v1/ovens', ['get https://api.oven.example/v1/ovens 3:6']],
  ['title: List ovens\nopenapi: openapi.json GET /ovens/{oven}', ['get /ovens/{oven} 3:10']],
  ['title: List ovens\nmethod: GET\nendpoint: /ovens', ['get /ovens 4:11']],
])('reads the request line of %j', (frontMatter, requests) => {
  expect(read(frontMatter)).toEqual({ kind: 'operation', requests });
});

it.each([
  'title: List ovens\napi: ovens',
  'title: List ovens\nurl: /ovens',
  'title: List ovens\nmethod: GET\npath: ovens.html',
])('reads none of %j', (frontMatter) => {
  expect(read(frontMatter, 'Text.')).toEqual({ kind: 'concept', requests: undefined });
});
