import { describe, expect, it } from 'vitest';
import { example, operationPage } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

const link = (...requests: readonly string[]) =>
  linkMarkdown(Object.fromEntries(requests.map((request, index) => [`api/page-${index}.md`, operationPage(request)])));

describe('the end of a base URL', () => {
  const HOST = 'https://{host}/v1.0/{environment name}/api';

  it('is cut off where other pages have the whole URL', () => {
    const { model } = link('GET /acme/Stock/v2.0/items/{id}', `DELETE ${HOST}/acme/stock/v2.0/items/{id}`);
    expect(requestsOf(model)).toEqual(['GET /items/{item-id}', 'DELETE /items/{item-id}']);
    expect(model.server).toBe(`${HOST}/acme/stock/v2.0`);
  });

  it('is cut off where examples have the whole URL, which are then of the request', () => {
    const shown = example(
      `GET ${HOST}/acme/stock/v2.0/items`,
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "size": 2 }',
    );
    const { model, found } = linkMarkdown({ 'api/page.md': operationPage('GET /acme/stock/v2.0/items', shown) });
    expect(requestsOf(model)).toEqual(['GET /items']);
    expect(model.operations[0]?.responses[0]?.content[0]?.examples[0]?.value).toEqual({ size: 2 });
    expect(found.filter((finding) => !finding.includes('unknown-response-type'))).toEqual([]);
  });

  it.each([
    ['nobody has the whole URL', 'GET /acme/stock/v2.0/items', 'GET /shelves'],
    ['nothing follows it', 'GET /acme/stock/v2.0', `GET ${HOST}/acme/stock/v2.0/shelves`],
    ['it is a version and nothing else', 'GET /v2/items', 'GET https://{host}/stock/items'],
  ])('stays where %s', (_why, request, other) => {
    const paths = requestsOf(link(request, other).model);
    expect(paths).toContain(request.replace('/v2/', '/'));
  });
});
