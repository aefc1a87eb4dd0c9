import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageModel } from '../../../src/pages/page-model.js';
import { readPage } from '../../../src/pages/read-page.js';
import { defaultVocabulary } from '../../../src/pages/vocabulary/vocabulary.js';
import { mappedText, sourceText } from '../../../src/source/source-text.js';
import { cpuTime } from '../../helpers/cpu-time.js';
import { readTestPage } from '../../helpers/open-test-page.js';

function expectBalance({ ledger, file }: PageModel): void {
  for (const [kind, { read, used, reported }] of Object.entries(ledger)) {
    expect({ file, kind, counted: used + reported }).toEqual({ file, kind, counted: read });
  }
}

it('leaves the request line out of the description of an operation', () => {
  const page = (...lines: readonly string[]) =>
    readTestPage(['# Get widget', '', ...lines, '', '## Request headers', 'None.'].join('\n')).description;
  expect(page('`GET /widgets/{id}`', '', 'Shows one.')).toBe('Shows one.');
  expect(page('Shows one.', '', '- Method: GET', '- URL: /widgets/{id}')).toBe('Shows one.');
  expect(page('Shows `GET /widgets/{id}`.', '', '**GET /widgets/{id}**')).toBe('Shows `GET /widgets/{id}`.');
});

describe('the kind of a page', () => {
  const request = ['```http', 'GET /widgets', '```'];
  const table = ['|Property|Type|Description|', '|--|--|--|', '|id|String|Key.|'];

  it.each<[string, PageModel['kind'], readonly string[]]>([
    ['a heading of the request at any level', 'operation', ['# Get widget', '#### HTTP requests', ...request]],
    ['an empty request', 'operation', ['# Update jobs', '## HTTP Request', '```http', '', '```']],
    [
      'sections of operations and a request',
      'operation',
      ['# Get widget', '## Permissions', 'None.', '## Get the first', ...request],
    ],
    ['a heading that is a request line', 'operation', ['# Widgets', '## GET /widgets', '### Response', 'All of them.']],
    [
      'a method and a target behind labels',
      'operation',
      ['# List widgets', '**Method:** GET', '**URL:** /widgets', '## Success response', 'All of them.'],
    ],
    [
      'sections of operations and a line that is a request',
      'operation',
      ['# List widgets', '', '`GET /widgets`', '', '## Request headers', 'None.'],
    ],
    [
      'a table of a request above sections of operations',
      'operation',
      ['# Get widget', '|URL|Token|HTTP method|', '|--|--|--|', '|`/widgets`|yes|`GET`|', '## Payload', 'None.'],
    ],
    [
      'a table of a request below a heading of its own',
      'operation',
      ['# Widgets', '## List', '|Method|Path|', '|--|--|', '|`GET`|`/widgets`|', '### Parameters', 'None.'],
    ],
    [
      'a request with a host and placeholders, or with them in its query',
      'operation',
      [
        '# Widgets',
        '## List',
        '```',
        'GET https://shop.example/widgets?size={size}',
        '```',
        '### Example response',
        'All of them.',
      ],
    ],
    [
      'a table of requests beside sections of operations',
      'operation',
      ['# Widget service', '## REST API', '|Verb|URL|', '|--|--|', '|GET|/widgets|', '## JSON fields', 'None.'],
    ],
    [
      'a table of requests that leads to the pages of them',
      'concept',
      [
        '# Widgets',
        '## Use',
        '|Use|Verb|URL|',
        '|--|--|--|',
        '|[Get](a.md)|GET|/widgets|',
        '## Prerequisites',
        'None.',
      ],
    ],
    ['a property table', 'resource', ['# widget', '## Properties', ...table]],
    [
      'a representation',
      'resource',
      ['# widget resource type', '## JSON representation', '```json', '{"id": "String"}', '```'],
    ],
    ['members', 'enumeration', ['# size enum type', '## Members', '|Member|', '|--|', '|small|']],
    [
      'requests without sections of operations',
      'concept',
      ['# Working with widgets', '## Scenarios', ...request, ...request],
    ],
    [
      'a heading with a name and a request line',
      'operation',
      ['# Widgets', '## List them % GET /widgets', 'All of them.'],
    ],
    [
      'requests with bodies below "API endpoints"',
      'operation',
      ['# Shop', '## API endpoints', '### Add one', '```', 'POST /widgets', 'Body: { "size": 1 }', '```'],
    ],
    [
      'samples with headers below "API endpoints"',
      'concept',
      ['# Shop', '## API endpoints', '### Add one', '```', 'POST /widgets/{id}', 'Accept: text/csv', '```'],
    ],
    [
      'headings that are requests',
      'operation',
      ['# Widgets', '## GET /widgets', 'All.', '## POST /widgets', 'One more.'],
    ],
    ['headings of requests alone', 'concept', ['# Tutorial', '## GET /widgets', '## POST /widgets']],
    ['lines that are requests alone', 'concept', ['# Tutorial', '', '`GET /widgets`', '', '## Response', 'Then.']],
    [
      'little more than a line that is a request with a placeholder',
      'operation',
      [
        '# Scrap a widget',
        '> **Deprecated since v2.** Sell it.',
        '',
        '`DELETE /widgets/{id}`',
        '',
        '## See also',
        'All.',
      ],
    ],
    [
      'little more than a line that is a request, and a status',
      'operation',
      [
        '# Stop',
        '',
        '**POST /stop**',
        '',
        'Stops all.',
        '',
        '## Response',
        '',
        '`204 No Content`. Nothing is returned.',
      ],
    ],
    [
      'a line that is a request beside other things',
      'concept',
      ['# Tutorial', '', '`DELETE /widgets/{id}`', '', '## Clean up', 'Then sweep.'],
    ],
    [
      'tables of tasks with their requests beside the description of one',
      'concept',
      ['# Tutorial', '## Calls', '|Operation|URL|', '|--|--|', '|See all|`GET /widgets`|', '## Response', 'Then.'],
    ],
    [
      'a table of methods and paths, whatever it stands below',
      'operation',
      ['# Widgets', 'All of them.', '', '|Method|Path|Needs a key|', '|--|--|--|', '|`GET`|`/widgets`|No|'],
    ],
    [
      'requests beside errors',
      'concept',
      [
        '# Overview',
        '## Widgets',
        '```',
        'GET /widgets',
        '```',
        '## Parts',
        '```',
        'GET /parts',
        '```',
        '## 404 Not found',
        'No.',
      ],
    ],
    ['tables of something else', 'concept', ['# Overview', '## Use cases', '|Use|See|', '|--|--|', '|a|b|']],
    ['nothing', 'concept', []],
  ])('follows from %s', (_name, kind, lines) => {
    for (const file of ['api/page.md', 'resources/page.md']) {
      const page = readTestPage(lines.join('\n'), file);
      expect(page.kind).toBe(kind);
      expectBalance(page);
    }
  });

  it('is told when the front matter says something else', () => {
    const page = readTestPage(
      ['---', 'doc_type: apiPageType', '---', '# widget resource type', '## Properties', ...table].join('\n'),
    );
    expect(page.found).toEqual(['pages/document-type-mismatch 2:11']);
  });
});

describe('the head of a page', () => {
  it('has title, namespace and the introduction without banners', () => {
    const page = readTestPage(
      [
        '---',
        'title: "Other title"',
        'description: Unused.',
        '---',
        '',
        '# widget resource type',
        '',
        'Namespace: example.parts',
        '',
        '> **Note:** Everybody needs a licence.',
        '',
        'A [widget](widget.md) turns.',
        '',
        '- It is round.',
        '- It is [big](https://big.example/).',
        '',
        '> [!IMPORTANT]',
        '> It may change.',
        '',
        '## Properties',
        'Text of a section.',
      ].join('\n'),
    );
    expect(page).toMatchObject({
      title: 'widget resource type',
      titleAt: { line: 6, column: 1 },
      namespace: 'example.parts',
      description: 'A widget turns.\n\n- It is round.\n- It is [big](https://big.example/).',
      deprecated: false,
    });
  });

  it.each([
    ['Not yet documented', 'From the front matter.', []],
    ['', 'From the front matter.', []],
    ['**TODO: Describe it.**', 'From the front matter.', ['pages/to-do 6:1']],
  ])('falls back to the front matter for %j', (introduction, want, found) => {
    const page = readTestPage(
      `---\ndescription: From the front matter.\n---\n# widget resource type\n\n${introduction}`,
    );
    expect(page.description).toBe(want);
    expect(page.found).toEqual(found);
  });

  it('has its title in the front matter when it begins with a section', () => {
    const page = readTestPage(
      [
        '---',
        'title: "widget resource type"',
        '---',
        'A thing to count.',
        '## Properties',
        '|Property|Type|Description|',
        '|--|--|--|',
        '|size|Int32|How large it is.|',
        '## JSON representation',
        '```json',
        '{ "size": 1 }',
        '```',
      ].join('\n'),
    );
    expect([page.title, page.titleAt, page.description]).toEqual([
      'widget resource type',
      { line: 2, column: 8 },
      'A thing to count.',
    ]);
    expect(page.types).toMatchObject([{ name: 'widget', at: { line: 2, column: 8 }, properties: [{ name: 'size' }] }]);
    expect(page.found).toEqual([]);
  });

  it('keeps a heading of any level that is no section for its title', () => {
    const page = readTestPage('---\ntitle: Counting\n---\n## widget resource type\n\nText.\n\n### Properties');
    expect([page.title, page.titleAt]).toEqual(['widget resource type', { line: 4, column: 1 }]);
  });

  it('reports what nobody has filled in', () => {
    const page = readTestPage(
      [
        '---',
        'title: ""',
        'author: "$(metadata.owner)"',
        'ms.prod: "**TODO: Add it**"',
        'description: ""',
        '---',
        'Namespace: example.',
        '',
        'Text.',
      ].join('\n'),
      'docs/some-page.md',
    );
    expect([page.title, page.namespace, page.description]).toEqual(['some-page', 'example', 'Text.']);
    expect(page.found).toEqual([
      'pages/no-title 1:1',
      'pages/malformed-namespace 7:1',
      'pages/empty-front-matter-title 2:8',
      'pages/front-matter-macro 3:9',
      'pages/to-do 4:10',
    ]);
  });

  it.each([
    ['# widget resource type (deprecated)', true],
    ['# widget resource type\n\n> [!CAUTION]\n> The widget API is deprecated and will stop working.', true],
    ['# widget resource type\n\nThis resource is deprecated. Use gadget.', true],
    ['# widget resource type\n\nThe **color** property of this resource is deprecated.', false],
    ['# widget resource type\n\nLists what is deprecated.', false],
    ['# widget resource type\n\nA part of a desk.\n\nObsolete.', true],
  ])('%j: deprecated is %s', (text, want) => {
    expect(readTestPage(text).deprecated).toBe(want);
  });
});

describe('what is left over', () => {
  it('is reported, with its rows counted', () => {
    const page = readTestPage(
      [
        '# widget resource type',
        '## Properties',
        '|Property|Type|Description|',
        '|--|--|--|',
        '|id|String|Key.|',
        '## Presets',
        '|Preset|Color|',
        '|--|--|',
        '|one|TODO|',
        '|two|Blue|',
        '```json',
        '{"id": "1"}',
        '```',
        '## Example',
        '```json',
        '{"id": "1"}',
        '```',
      ].join('\n'),
    );
    expect(page.found).toEqual(['pages/unread-table 7:1', 'pages/unread-fence 11:1', 'pages/to-do 9:6']);
    expect(page.ledger.tableRows).toEqual({ read: 3, used: 1, reported: 2 });
    expect(page.ledger.fences).toEqual({ read: 2, used: 1, reported: 1 });
  });

  it('is a banner when an include puts it below the title', () => {
    const lines = ['# widget resource type', '|Cloud|Here|', '|--|--|', '|Global|Yes|', '## Properties', 'None.'];
    const source = mappedText('resources/widget.md', lines, [
      { line: 1, column: 1, file: 'includes/clouds.md', sourceLine: 1, sourceColumn: 1 },
      { line: 4, column: 1, sourceLine: 3, sourceColumn: 1 },
    ]);
    const page = readPage(source, defaultVocabulary);
    expect(page.diagnostics).toEqual([]);
    expect(page.ledger.tableRows).toEqual({ read: 1, used: 1, reported: 0 });
  });

  it('is prose on a page of concepts', () => {
    const page = readTestPage(['# Overview', '|A|B|', '|--|--|', '|a|b|', '```http', 'GET /x', '```'].join('\n'));
    expect(page.found).toEqual([]);
    expectBalance(page);
  });

  it('is said once of a page that looks like reference and gives nothing', () => {
    const found = (...lines: readonly string[]) => {
      const page = readTestPage(['# Work with all of the books', '', '## What there is', '', ...lines].join('\n'));
      expectBalance(page);
      return page.kind === 'concept' ? page.found : page.kind;
    };
    const request = ['```http', 'GET /books', '```'];
    const parameters = ['|Parameter|Description|', '|--|--|', '|shelf|Where it stands.|', ''];
    expect(found('|Knob|Type|', '|--|--|', '|size|Int32|')).toEqual(['pages/nothing-recognised 5:1']);
    expect(found('|Property|Example|Description|', '|--|--|--|', '|size|1|How large.|')).toEqual([
      'pages/nothing-recognised 5:1',
    ]);
    expect(found(...parameters, ...request)).toEqual(['pages/nothing-recognised 9:1']);
    expect(found(...parameters)).toEqual([]);
    expect(found(...request)).toEqual([]);
    expect(found(...parameters, '## Examples', '', ...request)).toEqual([]);
    expect(found('`GET /books`')).toEqual(['pages/nothing-recognised 5:1']);
    const samples = ['### Sample request', ...request, '### Sample response', '```json', '{}', '```'];
    expect(found(...samples)).toEqual(['pages/nothing-recognised 6:1']);
    expect(found('## Examples', ...samples)).toEqual([]);
  });

  it('names annotations that cannot be read', () => {
    const page = readTestPage('# widget resource type\n\n<!-- { "blockType": : } -->\n```json\n{}\n```');
    expect(page.ledger.annotations).toEqual({ read: 1, used: 0, reported: 1 });
    expect(page.found).toContain('markdown/annotation-invalid 3:1');
  });
});

describe('hostile pages', () => {
  it('cannot reach the prototype', () => {
    const page = readTestPage(
      [
        '# __proto__ resource type',
        '## Properties',
        '|Property|Type|Description|',
        '|--|--|--|',
        '|`__proto__`|String|A.|',
        '|constructor|constructor|B.|',
        '### constructor values',
        '|Member|',
        '|--|',
        '|`__proto__`|',
      ].join('\n'),
    );
    expect(page.types[0]?.properties.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(Object.prototype).not.toHaveProperty('A');
  });

  it('are read without an exception, and counted to the last row', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '# widget resource type',
        '## Properties',
        '## HTTP request',
        '## Request body',
        '### state values',
        '## Members',
        '|Property|Type|Description|',
        '|Member|Value|',
        '|--|--|--|',
        '|id|[x](x.md) collection|Read-only. Possible values are: `a`.|',
        '|a|1|',
        '|||',
        '```json',
        '```',
        '{"a": [1,}',
        'GET /a/{b}',
        'HTTP/1.1 200 OK',
        '<!-- {"blockType": "resource"} -->',
        '<!-- {"blockType": ',
        '---',
        '',
        '> TODO',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        expectBalance(readPage(sourceText('a/b.md', lines.join('\n')), defaultVocabulary));
      }),
      { numRuns: 200 },
    );
  });

  it('take linear time', () => {
    const spent = cpuTime(() => {
      for (const text of [
        `# a resource type\n\n${'('.repeat(50_000)}`,
        `# a resource type\n\n${' '.repeat(50_000)}x`,
        `# a resource type\n\n${'inherits from '.repeat(4_000)}`,
        `# a resource type\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|${'<br> '.repeat(10_000)}|`,
        `# a resource type\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|${'[a]('.repeat(10_000)}|`,
        `# a resource type\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|${'*'.repeat(20_000)}x|`,
      ]) {
        readPage(sourceText('a.md', text), defaultVocabulary);
      }
    });
    expect(spent).toBeLessThan(5000);
  });
});

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));

describe.skipIf(!existsSync(shared))('the shared pages (skipped where ../shared is absent)', () => {
  it('are counted to the last row', () => {
    const folders = ['seeds/', 'corpus/v1.0/api/', 'corpus/v1.0/resources/'];
    for (const folder of folders) {
      const files = readdirSync(shared + folder).filter((file) => file.endsWith('.md'));
      const some = files.filter((_, index) => index % Math.ceil(files.length / 20) === 0);
      for (const file of some) {
        expectBalance(
          readPage(sourceText(folder + file, readFileSync(shared + folder + file, 'utf8')), defaultVocabulary),
        );
      }
    }
  });
});

it('takes one heading for the title of a page, whatever is read of it', () => {
  const request = ['## HTTP request', '```http', 'GET /widgets', '```'];
  const page = readTestPage(['## Before you begin', '# List widgets', ...request].join('\n'));
  expect(page).toMatchObject({ title: 'List widgets', titleAt: { line: 2 }, operation: { titledAsList: true } });
});

describe('a table that two headings are about', () => {
  const scopes = ['|Permission type|Permissions|', '|--|--|', '|Application|Widget.Read.All|'];
  const errors = ['|Status|Description|', '|--|--|', '|404|It is gone.|'];

  it.each([
    { shape: 'permissions and values', lines: ['## Permissions', '### size values', ...scopes] },
    { shape: 'errors and error codes', lines: ['## Error responses', '### Error codes', ...errors] },
    { shape: 'a body and a response', lines: ['## Request body', '### Response', ...errors] },
  ])('is read once: $shape', ({ lines }) => {
    const page = readTestPage(
      ['# Get widget', ...lines, '## HTTP request', '```http', 'GET /widgets', '```'].join('\n'),
    );
    expectBalance(page);
    expect(page.ledger.tableRows).toEqual({ read: 1, used: 1, reported: 0 });
    expect(page.enumerations).toEqual([]);
  });
});
