import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/pages/read-page.js';
import { defaultVocabulary } from '../../../src/pages/vocabulary/vocabulary.js';
import { alignPages } from '../../../src/patch/align-pages.js';
import { sourceText } from '../../../src/source/source-text.js';

const PAGE = `# lamp resource type

Namespace: home.light

A lamp that can be switched.

## Properties

| Property | Type | Description |
|:---|:---|:---|
| id | String | Names the lamp. |
| on | Boolean | Whether it is lit. |

## JSON representation

\`\`\`json
{ "id": "String", "at": { "line": 1, "column": 2 } }
\`\`\`
`;

const read = (text: string) => readPage(sourceText('lamp.md', text), defaultVocabulary);
const align = (change: (text: string) => string) => alignPages(read(PAGE), read(change(PAGE)));

describe('alignPages', () => {
  it('says what the texts are now, and where everything has moved', () => {
    const change = align((text) =>
      text.replace('Names the lamp.', 'Tells lamps apart.').replace('## Properties', 'It is warm.\n\n## Properties'),
    );
    expect(change?.texts).toContain('Tells lamps apart.');
    expect(change?.texts).toContain('A lamp that can be switched.\n\nIt is warm.');
    expect(change?.move({ line: 1, column: 1 })).toMatchObject({ line: 1, column: 1 });
    expect(change?.move({ line: 12, column: 1 })).toBeUndefined();
    expect([1, 11, 12].map((line) => change?.moveLine(line))).toEqual([1, 13, 14]);
  });

  it.each([
    ['a type', 'Boolean', 'String'],
    ['a fact in a description', 'Whether it is lit.', 'Whether it is lit. Read-only.'],
    ['a name', '| on |', '| lit |'],
    ['a row', '| on | Boolean | Whether it is lit. |\n', ''],
    ['the order of rows', /(\| id .*\n)(\| on .*\n)/, '$2$1'],
    ['data that looks like a position', '"line": 1', '"line": 2'],
    ['a description that is gone', 'Whether it is lit.', ''],
  ])('sees that %s is something else', (_what, from, to) => {
    const changed = PAGE.replace(from, to);
    expect(changed).not.toBe(PAGE);
    expect(alignPages(read(PAGE), read(changed))).toBeUndefined();
  });
});
