import { expect, it } from 'vitest';
import { operationPage, page, resourcePage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

/** The members that `POST /books` must have, whose body is an atlas and whose table has the rows. */
function requiredOf(...rows: readonly string[]) {
  const { operation } = linkMarkdown({
    'resources/book.md': resourcePage('book', ['id|String|The key. Read-only.', 'title|String|What it says.']),
    'resources/atlas.md': page(
      '# atlas resource type',
      'Namespace: library',
      'Inherits from [book](book.md).',
      '## Properties',
      table('Property|Type|Description', 'scale|Int32|How small.'),
    ),
    'api/page.md': operationPage(
      'POST /books',
      '## Request body',
      'In the request body, supply a JSON representation of an [atlas](../resources/atlas.md) object.',
      table('Property|Type|Description', ...rows),
    ),
  });
  return operation('POST /books').requestBody?.content[0]?.requiredMembers;
}

it.each([
  {
    what: 'members of the type and of its bases',
    rows: ['scale|Int32|How small. Required.', 'title|String|What it says. Required.'],
    want: ['scale', 'title'],
  },
  { what: 'names in the spelling of the type', rows: ['Scale|Int32|How small. Required.'], want: ['scale'] },
  { what: 'nothing that may not be sent', rows: ['id|String|The key. Required.'], want: undefined },
  { what: 'nothing that the type does not have', rows: ['colour|String|Of the cover. Required.'], want: undefined },
])('keeps $what', ({ rows, want }) => {
  expect(requiredOf(...rows)).toEqual(want);
});
