import { expect, it } from 'vitest';
import { resourcePage } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

it('leaves what the representation repeats of a base to the base', () => {
  const derived = resourcePage('map', ['scale|Int32|The scale.']).replace(
    '# map resource type',
    '# map resource type\n\nInherits from [book](book.md).',
  );
  const representation =
    '\n## JSON representation\n\n```json\n{ "tags": ["String"], "kind": "String", "scale": 1, "sheets": 2 }\n```\n';
  const { object, found } = linkMarkdown({
    'resources/book.md': resourcePage('book', [
      'tags|String collection|All.',
      'kind|bookKind|Possible values are: `a`, `b`.',
    ]),
    'resources/map.md': `${derived}${representation}`,
  });
  expect(object('library.map').properties.map(({ name }) => name)).toEqual(['scale', 'sheets']);
  expect(found.filter((code) => code.startsWith('link/'))).toEqual([
    expect.stringMatching(/^link\/representation-only-property/),
  ]);
});

it('leaves what the representation of a base shows of some subtypes to those', () => {
  const derived = (name: string, ...rows: readonly string[]) =>
    resourcePage(name, rows).replace('resource type\n', 'resource type\n\nInherits from [book](book.md).\n');
  const representation =
    '\n## JSON representation\n\n```json\n{ "title": "String", "scale": 1, "weight": 2, "place": "String" }\n```\n';
  const { object, found } = linkMarkdown({
    'resources/book.md': `${resourcePage('book', ['title|String|The title.'])}${representation}`,
    'resources/map.md': derived('map', 'scale|Int32|The scale.', 'weight|Int32|How heavy.'),
    'resources/novel.md': derived('novel', 'weight|Int32|How heavy.'),
  });
  const names = (type: string) => object(type).properties.map(({ name }) => name);
  expect(['book', 'map', 'novel'].map((type) => names(`library.${type}`))).toEqual([
    ['title', 'weight', 'place'],
    ['scale', 'weight'],
    ['weight'],
  ]);
  expect(found.filter((code) => code.includes('representation-only'))).toHaveLength(3);
});
