import { describe, expect, it } from 'vitest';
import { readFromMemory } from '../../../../helpers/docs-in-memory.js';
import { fence, page, table } from '../../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../../helpers/link-markdown.js';

const parametersOf = (...blocks: readonly string[]) =>
  readFromMemory('api/page.md', {
    'api/page.md': page('# List books', '## HTTP request', fence('GET /shelves/{shelf}/books'), ...blocks),
  }).operation?.parameters;

describe('a list of parameters', () => {
  it('has a name and a description in every item', () => {
    expect(
      parametersOf(
        '## Parameters',
        '- shelf: Which shelf.\n- **pageSize** (default = 50): How many. The maximum is 100.\n- `$top`: The first ones.',
      ),
    ).toEqual([
      { in: 'path', name: 'shelf', description: 'Which shelf.', constraints: {}, at: { line: 11, column: 3 } },
      {
        in: 'query',
        name: 'pageSize',
        type: { kind: 'scalar', scalar: 'int32' },
        description: 'How many. The maximum is 100. (default = 50)',
        constraints: expect.anything(),
        at: { line: 12, column: 3 },
      },
      { in: 'query', name: '$top', description: 'The first ones.', constraints: {}, at: { line: 13, column: 3 } },
    ]);
  });

  it('may show what stands for the values, and that there may be several', () => {
    expect(
      parametersOf('URL query parameters:', '- `size=<number>`: How many.\n- `id[]=<id>`: Which ones.\n'),
    ).toMatchObject([
      { in: 'query', name: 'size', type: { kind: 'scalar', scalar: 'number' } },
      { in: 'query', name: 'id[]', description: 'Which ones.' },
    ]);
    expect(parametersOf('## Query parameters', table('Name|Description', '`id[]`|Which.'))).toMatchObject([
      { in: 'query', name: 'id[]' },
    ]);
  });

  it('may list values of which one is deprecated', () => {
    const list = '- `sort`: How. Valid values are:\n  - `name`: By name. This is deprecated.\n  - `size`: By size.';
    expect(parametersOf('## Query parameters', `${list}\n- \`old\`: This is deprecated.`)).toMatchObject([
      { name: 'sort', constraints: expect.not.objectContaining({ deprecated: true }) },
      { name: 'old', constraints: { deprecated: true } },
    ]);
  });

  it('may say of each where it goes', () => {
    const placed =
      '- **shelf** (path, string) - required: Which shelf.\n- **size** (query, integer) - optional: How many.\n- `X-Trace` (header): What for.';
    expect(parametersOf('## Parameters', placed)).toMatchObject([
      { in: 'path', name: 'shelf', description: 'Which shelf.', constraints: { required: true } },
      { in: 'query', name: 'size', description: 'How many.', constraints: { required: false }, at: { line: 12 } },
      { in: 'header', name: 'X-Trace', description: 'What for.', at: { line: 13, column: 3 } },
    ]);
    const said = parametersOf('## Parameters', placed.replace(' (header)', ''));
    expect(said?.map(({ in: place, name }) => `${place} ${name}`)).toEqual([
      'path shelf',
      'query size',
      'query X-Trace',
    ]);
  });

  it('knows a flag in front of a description from a label', () => {
    const text = '- **size** (integer) - required: no\n- **page** (integer) - required: Which page.';
    expect(parametersOf('## Query parameters', text)?.map(({ constraints }) => constraints.required)).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['prose', '- Use the first page.\n- Note: this is slow.'],
    ['a list of which one item names nothing', '- size: How many.\n- See also the index.'],
  ])('is not %s', (_what, list) => {
    expect(parametersOf('## Query parameters', list)).toEqual([]);
  });
});

describe('parameters with the colon of their placeholder', () => {
  it.each([
    ['a list', '- `:shelf_id`: Which shelf.'],
    ['a list in bold', '- **:shelf_id** (string): Which shelf.'],
    ['a table', table('Parameter|Type|Description', ':shelf_id|string|Which shelf.')],
    ['a table of code', table('Name|Description', '`:shelf_id`|Which shelf.')],
  ])('meet it: %s', (_what, block) => {
    const { model } = linkMarkdown({
      'api/page.md': page(
        '# List books',
        '## HTTP request',
        fence('GET /shelves/:shelf_id/books?size=:size'),
        '## Path parameters',
        block,
      ),
    });
    const parameters = model.operations.flatMap((operation) => operation.parameters);
    expect(parameters).toMatchObject([
      { in: 'path', name: 'shelf_id', description: expect.stringContaining('Which shelf.') },
      { in: 'query', name: 'size', required: true },
    ]);
    expect(parameters[1]).not.toHaveProperty('example');
  });

  it.each([
    ['a list', '- `:shelf_id`: Which shelf.\n- `size`: How many.'],
    ['a table', table('Name|Type|Description', ':shelf_id|string|Which shelf.', 'size|integer|How many.')],
  ])('are told from those of the query by it: %s', (_what, block) => {
    const rows = readFromMemory('api/page.md', {
      'api/page.md': page(
        '# List books',
        '## HTTP request',
        fence('GET /shelves/:shelf_id/books'),
        '## Parameters',
        block,
      ),
    }).operation?.parameters;
    expect(rows).toMatchObject([
      { in: 'path', name: 'shelf_id' },
      { in: 'query', name: 'size' },
    ]);
  });
});

describe('a page with several operations', () => {
  it('gives each of them the parameters and permissions under its own heading', () => {
    const part = (number: number, path: string, parameter: string, scope: string) => [
      `## ${number}. Export ${path}`,
      `### ${number}.1 Permissions`,
      table('Permission type|Permission|Permission display name', `Application|${scope}|'Some words'`),
      `### ${number}.2 URL`,
      fence(`GET /api/${path}`),
      `### ${number}.3 Parameters`,
      `- ${parameter}: What it is for.`,
    ];
    const { model } = linkMarkdown({
      'api/export.md': page(
        '# Export',
        'There are two ways.',
        ...part(1, 'books', 'pageSize', 'Book.Read'),
        ...part(2, 'files', 'validHours', 'File.Read'),
      ),
    });
    const made = model.operations.map(({ path, parameters, security }) => ({
      path: path.segments
        .map(({ parts }) => parts.map((one) => (one.kind === 'text' ? one.text : '')).join(''))
        .join('/'),
      parameters: parameters.map(({ name }) => name),
      scopes: security.kind === 'alternatives' && security.alternatives.map(({ scopes }) => scopes.join()),
    }));
    expect(made).toEqual([
      { path: 'api/books', parameters: ['pageSize'], scopes: ['Book.Read'] },
      { path: 'api/files', parameters: ['validHours'], scopes: ['File.Read'] },
    ]);
  });
});
