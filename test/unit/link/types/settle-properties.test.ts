import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { array, orText, scalar } from '../../../helpers/model-parts.js';

/** The property `x` of `library.book` with this row and these payloads. */
function settle(row: string, payloads: readonly string[], ...blocks: readonly string[]) {
  const { object, found, diagnostics } = linkMarkdown({
    'api/book-get.md': operationPage(
      'GET /books/{id}',
      returns('`200 OK` and a [book](../resources/book.md) object.'),
      ...payloads.map((json) =>
        example('GET https://library.example/books/1', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${json}`),
      ),
    ),
    'resources/book.md': resourcePage('book', [row, 'id|String|The key.'], ...blocks),
    'resources/binding.md': page(
      '# binding enum type',
      'Namespace: library',
      '## Members',
      table('Member', 'hard', 'soft'),
    ),
    'resources/mark.md': page(
      '# mark enum type',
      'Namespace: library',
      'A member may be combined with others.',
      '## Members',
      table('Member|Value', 'stamped|1', 'torn|2', 'signed|4', 'bound|8'),
    ),
  });
  const [property] = object('library.book').properties;
  return {
    schema: property?.schema,
    constraints: property?.constraints,
    found,
    messages: diagnostics.map(({ message }) => message),
  };
}

describe('whether a property is a collection is decided by', () => {
  const conflict = ['link/property-collection-conflict resources/book.md:9:2'];

  it.each<{ source: string; row: string; payloads: string[]; json: string; want: Schema; found: string[] }>([
    {
      source: 'the table',
      row: 'x|String|One.',
      payloads: ['{ "x": "a" }'],
      json: '{ "x": "String" }',
      want: scalar('string'),
      found: [],
    },
    {
      source: 'the table, if one payload agrees',
      row: 'x|String collection|One.',
      payloads: ['{ "x": "a" }', '{ "x": ["b"] }'],
      json: '{ "x": "String" }',
      want: array(scalar('string')),
      found: [],
    },
    {
      source: 'the table, if the representation agrees',
      row: 'x|String collection|One.',
      payloads: ['{ "x": "a" }'],
      json: '{ "x": ["String"] }',
      want: array(scalar('string')),
      found: [],
    },
    {
      source: 'several payloads, even if the representation agrees with the table',
      row: 'x|String collection|One.',
      payloads: ['{ "x": "a" }', '{ "x": "b" }'],
      json: '{ "x": ["String"] }',
      want: scalar('string'),
      found: conflict,
    },
    {
      source: 'payloads and representation together',
      row: 'x|String collection|One.',
      payloads: ['{ "x": "a" }'],
      json: '{ "x": "String" }',
      want: scalar('string'),
      found: conflict,
    },
    {
      source: 'payloads and representation, for the other way round',
      row: 'x|String|One.',
      payloads: ['{ "id": "1", "x": ["a"] }'],
      json: '{ "x": ["String"] }',
      want: array(scalar('string')),
      found: conflict,
    },
    {
      source: 'the table, where payloads show null',
      row: 'x|String collection|One.',
      payloads: ['{ "x": null }'],
      json: '{ "x": "String" }',
      want: array(scalar('string')),
      found: [],
    },
  ])('$source', ({ row, payloads, json, want, found }) => {
    const settled = settle(row, payloads, page('## JSON representation', fence(json, 'json')));
    expect(settled.schema).toEqual(want);
    expect(settled.found).toEqual(found);
  });
});

describe('a number by its table is', () => {
  const conflict = ['link/property-number-conflict resources/book.md:9:2'];
  const row = 'x|numeric|The currency. The default is 5.';

  it.each<{ shape: string; row: string; payloads: string[]; want: Schema; found: string[] }>([
    {
      shape: 'text where payloads show a word',
      row,
      payloads: ['{ "x": "GBP" }'],
      want: scalar('string'),
      found: conflict,
    },
    {
      shape: 'text where one payload shows a word, and others digits',
      row,
      payloads: ['{ "x": "12" }', '{ "x": "B-17" }', '{ "x": null }'],
      want: scalar('string'),
      found: conflict,
    },
    {
      shape: 'several texts where payloads show words',
      row: 'x|Int32 collection|Them.',
      payloads: ['{ "id": "1", "x": ["GBP"] }'],
      want: array(scalar('string')),
      found: conflict,
    },
    {
      shape: 'a number where one payload shows one',
      row,
      payloads: ['{ "x": "GBP" }', '{ "x": 5 }'],
      want: scalar('number'),
      found: [],
    },
    {
      shape: 'a number where its digits are in quotes',
      row,
      payloads: ['{ "x": "12" }'],
      want: scalar('number'),
      found: [],
    },
    { shape: 'a number where it has no end', row, payloads: ['{ "x": "INF" }'], want: scalar('number'), found: [] },
    { shape: 'a number where nothing is shown', row, payloads: ['{ "x": "" }'], want: scalar('number'), found: [] },
    {
      shape: 'a number where its type is shown',
      row,
      payloads: ['{ "id": "1", "x": "Int32" }'],
      want: scalar('number'),
      found: [],
    },
    {
      shape: 'a number where a stand-in is shown',
      row,
      payloads: ['{ "x": "x-value" }'],
      want: scalar('number'),
      found: [],
    },
  ])('$shape', ({ row: given, payloads, want, found }) => {
    const settled = settle(given, payloads);
    expect(settled.schema).toEqual(want);
    expect(settled.found).toEqual(found);
    expect(settled.constraints?.default).toBe(found.length > 0 || given !== row ? undefined : 5);
  });
});

describe('a list of values is', () => {
  const values = 'x|String|Possible values are: `hard`, `soft`.';
  const members: Schema = { kind: 'enum', members: ['hard', 'soft'] };
  const binding: Schema = { kind: 'reference', type: 'library.binding' };
  const outside = ['link/value-outside-enumeration api/book-get.md:26:1'];

  it.each<{ shape: string; row: string; payload: string; want: Schema; found: string[] }>([
    { shape: 'closed where payloads keep to it', row: values, payload: '{ "x": "hard" }', want: members, found: [] },
    {
      shape: 'open where a payload shows another value',
      row: values,
      payload: '{ "x": "glued" }',
      want: orText(members),
      found: outside,
    },
    {
      shape: 'open even for a stand-in, when its type is text',
      row: values,
      payload: '{ "x": "x-value" }',
      want: orText(members),
      found: outside,
    },
    {
      shape: 'closed for a named enumeration',
      row: 'x|[binding](binding.md)|How.',
      payload: '{ "x": "soft" }',
      want: binding,
      found: [],
    },
    {
      shape: 'open for a named enumeration that is exceeded',
      row: 'x|[binding](binding.md)|How.',
      payload: '{ "x": "glued" }',
      want: orText(binding),
      found: outside,
    },
    {
      shape: 'closed for a named enumeration with a stand-in',
      row: 'x|[binding](binding.md)|How.',
      payload: '{ "x": "String" }',
      want: binding,
      found: [],
    },
    {
      shape: 'closed for a named enumeration whose own name stands in',
      row: 'x|[binding](binding.md)|How.',
      payload: '{ "x": "library.binding" }',
      want: binding,
      found: [],
    },
    {
      shape: 'open in a collection',
      row: 'x|[binding](binding.md) collection|How.',
      payload: '{ "id": "1", "x": ["hard", "glued"] }',
      want: array(orText(binding)),
      found: outside,
    },
    {
      shape: 'open where a payload shows several in one text',
      row: values,
      payload: '{ "x": "hard, soft" }',
      want: orText(members),
      found: [],
    },
    {
      shape: 'open where the row allows several in one text',
      row: 'x|String|Possible values are: `hard`, `soft`. Multiple values can be combined.',
      payload: '{ "x": "hard,soft" }',
      want: orText(members),
      found: [],
    },
    {
      shape: 'open where the row of an unnamed enumeration allows several in one text',
      row: 'x|Enumeration|A multi-valued property. Possible values are: `hard`, `soft`.',
      payload: '{ "x": "soft" }',
      want: orText(members),
      found: [],
    },
    {
      shape: 'no matter for text that may have any value',
      row: 'x|String|A multi-valued property.',
      payload: '{ "x": "hard,soft" }',
      want: scalar('string'),
      found: [],
    },
    {
      shape: 'closed for members that are combined',
      row: 'x|[mark](mark.md)|Which.',
      payload: '{ "x": "torn, signed" }',
      want: { kind: 'reference', type: 'library.mark' },
      found: [],
    },
  ])('$shape', ({ row, payload, want, found }) => {
    const settled = settle(row, [payload]);
    expect(settled.schema).toEqual(want);
    expect(settled.found).toEqual(found);
  });
});

describe('limits', () => {
  it.each([
    { shape: 'hold where payloads keep to them', payload: '{ "x": 5 }', want: { minimum: 1, maximum: 10 }, found: [] },
    {
      shape: 'fall where a payload is beyond',
      payload: '{ "x": 11 }',
      want: { minimum: 1 },
      found: ['link/limit-contradicted api/book-get.md:26:1'],
    },
  ])('$shape', ({ payload, want, found }) => {
    const settled = settle('x|Int32|How many. Valid values are 1 to 10.', [payload]);
    expect(settled.constraints).toEqual(want);
    expect(settled.found).toEqual(found);
  });

  it.each([
    { shape: 'a text within them', payload: '{ "x": "abc" }', want: { minLength: 2, maxLength: 3 } },
    { shape: 'a text that is too long', payload: '{ "x": "abcd" }', want: { minLength: 2 } },
    { shape: 'a text that is too short', payload: '{ "x": "a" }', want: { maxLength: 3 } },
    { shape: 'a text that breaks off', payload: '{ "x": "…" }', want: { minLength: 2, maxLength: 3 } },
    { shape: 'a word for a text', payload: '{ "x": "string" }', want: { minLength: 2, maxLength: 3 } },
  ])('of a text are held against $shape', ({ payload, want }) => {
    expect(settle('x|String|Its mark. Must be between 2 and 3 characters long.', [payload]).constraints).toEqual(want);
  });

  it.each([
    { shape: 'both', row: 'x|Int32|How many. Valid values are 1 to 10.', payload: '{ "x": 0 }', want: '1 to 10' },
    { shape: 'one', row: 'x|Int32|How many. The maximum value is 10.', payload: '{ "x": 11 }', want: 'at most 10' },
    {
      shape: 'of a text',
      row: 'x|String|Its mark. The maximum length is 3 characters.',
      payload: '{ "x": "long" }',
      want: 'at most 3 characters long',
      found: '4 characters long',
    },
  ])('are named in the finding: $shape', ({ row, payload, want, found }) => {
    expect(settle(row, [payload]).messages).toEqual([
      `'x' is ${found ?? JSON.parse(payload).x} in this payload; its description says ${want}.`,
    ]);
  });
});
