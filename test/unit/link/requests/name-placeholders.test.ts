import { describe, expect, it } from 'vitest';
import { operationPage, page, table } from '../../../helpers/library-pages.js';
import { linkMarkdown, requestsOf } from '../../../helpers/link-markdown.js';

/** One page per request line. */
function requestsAfterLinking(...requests: readonly string[]): readonly string[] {
  return requestsOf(linkMarkdown(pagesOf(requests)).model);
}

function pagesOf(requests: readonly string[]): Record<string, string> {
  return Object.fromEntries(requests.map((request, index) => [`api/page-${index}.md`, operationPage(request)]));
}

describe('the name of a placeholder', () => {
  it.each([
    {
      shape: 'is made of the segment before it where it says nothing',
      given: ['GET /books/{id}'],
      want: ['GET /books/{book-id}'],
    },
    {
      shape: 'is made of the whole segment',
      given: ['GET /mobileApps/{key}'],
      want: ['GET /mobileApps/{mobile-app-id}'],
    },
    {
      shape: 'is kept where no segment stands before it',
      given: ['GET /{name}/books', 'GET /{name}/readers'],
      want: ['GET /{name}/books', 'GET /{name}/readers'],
    },
    { shape: 'is kept where it says something', given: ['GET /books/{isbn}'], want: ['GET /books/{isbn}'] },
    {
      shape: 'is the first of alternatives',
      given: ['GET /readers/{card-number | email}'],
      want: ['GET /readers/{card-number}'],
    },
    {
      shape: 'is made of the segment when the first alternative says nothing',
      given: ['GET /readers/{id | email}'],
      want: ['GET /readers/{reader-id}'],
    },
    {
      shape: 'is unique within a path',
      given: ['GET /books/{id}/pages/{id}'],
      want: ['GET /books/{book-id}/pages/{page-id}'],
    },
    {
      shape: 'is unique even after equal segments',
      given: ['GET /shelves/{id}/shelves/{id}/shelves/{id}'],
      want: ['GET /shelves/{shelve-id}/shelves/{shelve-id-2}/shelves/{shelve-id-3}'],
    },
    {
      shape: 'gives way to the segment when the path has it already',
      given: ['GET /books/{isbn}/copies/{isbn}'],
      want: ['GET /books/{isbn}/copies/{copy-id}'],
    },
    {
      shape: 'is that of the argument in a function call',
      given: ["GET /books/find(topic='{value}')"],
      want: ["GET /books/find(topic='{topic}')"],
    },
    {
      shape: 'keeps to letters, digits, dots and dashes',
      given: ['GET /files/{path and filename}'],
      want: ['GET /files/{path-and-filename}'],
    },
    {
      shape: 'is the same in every path that goes through the position',
      given: ['GET /books/{id}', 'GET /books/{isbn}/pages', 'PATCH /books/{isbn}'],
      want: ['GET /books/{isbn}', 'PATCH /books/{isbn}', 'GET /books/{isbn}/pages'],
    },
    {
      shape: 'is the one that most lines use',
      given: ['GET /books/{number}', 'GET /books/{isbn}/pages', 'PATCH /books/{isbn}'],
      want: ['GET /books/{isbn}', 'PATCH /books/{isbn}', 'GET /books/{isbn}/pages'],
    },
    {
      shape: 'is the smaller text of equally frequent ones',
      given: ['GET /books/{number}', 'PATCH /books/{isbn}'],
      want: ['GET /books/{isbn}', 'PATCH /books/{isbn}'],
    },
  ])('$shape', ({ given, want }) => {
    expect(requestsAfterLinking(...given)).toEqual(want);
  });

  it('is the documented one, however rare', () => {
    const documented = operationPage(
      'GET /books/{shelf-mark}/loans',
      page('## Path parameters', table('Parameter|Type|Description', 'shelf-mark|String|Where it stands.')),
    );
    const { model } = linkMarkdown({
      ...pagesOf(['GET /books/{isbn}', 'PATCH /books/{isbn}']),
      'api/z.md': documented,
    });
    expect(requestsOf(model)).toEqual([
      'GET /books/{shelf-mark}',
      'PATCH /books/{shelf-mark}',
      'GET /books/{shelf-mark}/loans',
    ]);
  });

  it('says how the pages spell it', () => {
    const { operation } = linkMarkdown(pagesOf(['GET /readers/{id | email}', 'GET /readers/{reader-id}/loans']));
    expect(operation('GET /readers/{reader-id}').parameters).toMatchObject([
      { name: 'reader-id', description: 'The identifier of the reader, given as id or email.' },
    ]);
  });
});
