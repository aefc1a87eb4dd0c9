import { expect, test } from 'vitest';
import { fence, operationPage, page } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

const guide = page(
  '# Readers',
  '## Enrol a reader',
  fence('curl https://library.example/readers -d \'{ "name": "Ada" }\'', 'sh'),
);

test('commands are operations where most pages have nothing else', () => {
  const { model, found } = linkMarkdown({ 'guide.md': guide, 'api/a.md': operationPage('GET /books') });
  expect(requestsOf(model)).toEqual(['GET /books', 'POST /readers']);
  expect(found).toContain('link/request-of-command guide.md:6:1');
});

test('commands are samples where more pages have request lines', () => {
  const { model, found } = linkMarkdown({
    'guide.md': guide,
    'api/a.md': operationPage('GET /books'),
    'api/b.md': operationPage('GET /shelves'),
  });
  expect(requestsOf(model)).toEqual(['GET /books', 'GET /shelves']);
  expect(found.filter((finding) => finding.includes('guide.md'))).toEqual([]);
});
