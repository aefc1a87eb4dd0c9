import { describe, expect, it } from 'vitest';
import { linkMarkdown } from '../../../helpers/link-markdown.js';
import { openTestPage } from '../../../helpers/open-test-page.js';

const FENCE = '```';
const fence = (text: string, language = '') => `${FENCE}${language}\n${text}\n${FENCE}`;
const titlesIn = (...blocks: readonly string[]) =>
  openTestPage(blocks.join('\n\n')).context.sections.map(({ title, at }) => `${title} ${at.line}`);

const REQUEST = fence('GET /shelves/<id>');
const LIST = '* `name` - Its name.\n* `size` - How big.';

describe('announceLists', () => {
  it.each([
    ['The following fields are possible in the JSON response body:', 'returned fields'],
    ['The response includes the following fields:', 'returned fields'],
    ['The request body must be an object and can contain the following fields:', 'request body'],
    ['The following JSON body parameters are available:', 'request body'],
    ['The endpoint accepts the following query parameters in the URL:', 'query parameters'],
    ['The following request headers are read:', 'request headers'],
    ['The following parameters should be set:', 'parameters'],
  ])('puts a heading in the place of "%s"', (sentence, want) => {
    expect(titlesIn('# Shelves', '## Read one', REQUEST, sentence, LIST)).toEqual([
      'Shelves 1',
      'Read one 3',
      `${want} 9`,
    ]);
  });

  it('leaves what stands in front of the sentence where it is', () => {
    const { context } = openTestPage(
      ['# Shelves', '## Read one', REQUEST, 'Reads it. The response has the following fields:', LIST].join('\n\n'),
    );
    expect(context.sections.map(({ title, blocks }) => [title, ...blocks.map(({ kind }) => kind)])).toEqual([
      ['Shelves'],
      ['Read one', 'code', 'paragraph'],
      ['returned fields', 'table'],
    ]);
  });

  it.each([
    ['below a heading that says it', ['## Properties', 'The response has the following fields:', LIST]],
    ['in front of a table', ['## Read one', 'The response has the following fields:', '|a|b|\n|--|--|\n|c|d|']],
    ['where nothing is said of a request', ['## Read one', 'These have the following fields:', LIST]],
    ['of other things', ['## Read one', 'The response has one of the following colours:', LIST]],
  ])('puts none %s', (_what, blocks) => {
    expect(titlesIn('# Shelves', REQUEST, ...blocks)).toHaveLength(2);
  });

  it('puts none on pages without requests', () => {
    expect(titlesIn('# Shelf', 'The response has the following fields:', LIST)).toEqual(['Shelf 1']);
  });

  it('puts the request line in front of what is said of it, and takes others for samples', () => {
    const { operation, model } = linkMarkdown({
      'shelves.md': [
        '# List shelves',
        'All of them.',
        '**Parameters**',
        'The following query parameters are available:',
        '* `name` - Which ones.\n* `page` - From where.',
        '**Response**',
        'The following fields are possible in the JSON response body:',
        '* `total` - How many.\n* `items` - The shelves.',
        'The API is:',
        fence('GET /shelves'),
        'A response body like the following is returned:',
        fence('{ "total": 2, "items": ["oak", "ash"] }', 'json'),
        'Some of them:',
        fence('GET /shelves?name=oak'),
        'A response body like the following is returned:',
        fence('{ "total": 1, "items": ["oak"] }', 'json'),
      ].join('\n\n'),
    });
    const { parameters, responses, summary, description } = operation('GET /shelves');
    expect([summary, description]).toEqual(['List shelves', 'All of them.']);
    expect(parameters.map(({ name, in: place }) => [name, place])).toEqual([
      ['name', 'query'],
      ['page', 'query'],
    ]);
    expect(responses[0]?.content?.[0]?.schema).toMatchObject({
      properties: [
        { name: 'total', schema: { scalar: 'int32' }, description: 'How many.' },
        { name: 'items', schema: { kind: 'array' } },
      ],
    });
    expect(responses[0]?.content[0]?.examples).toHaveLength(2);
    expect(model.operations).toHaveLength(1);
  });
});
