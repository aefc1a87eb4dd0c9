import { expect, it } from 'vitest';
import { commentView } from '../../../../src/emit/typescript/comment-view.js';
import { code } from '../../../../src/emit/typescript/literals.js';
import { place } from '../../../helpers/model-parts.js';

it.each([
  { name: 'nothing', given: {}, want: { line: '', lines: [] } },
  { name: 'one line', given: { paragraphs: ['A key.'] }, want: { line: ' A key.', lines: [] } },
  { name: 'one tag', given: { deprecated: true }, want: { line: ' @deprecated', lines: [] } },
  {
    name: 'several texts',
    given: { paragraphs: ['a', undefined, '', 'b'] },
    want: { line: '', lines: [' a', '', ' b'] },
  },
  { name: 'paragraphs', given: { paragraphs: ['a\n\nb'] }, want: { line: '', lines: [' a', '', ' b'] } },
  {
    name: 'text, a note and tags',
    given: {
      paragraphs: ['a'],
      notes: [code`b`],
      deprecated: true,
      origins: [place('api/x.md', 7), place('*/\n.md', 8)],
    },
    want: { line: '', lines: [' a', '', ' b', '', ' @deprecated', ' @see api/x.md:7', ' @see *\\/ .md:8'] },
  },
  { name: 'a tag of the page', given: { paragraphs: ['@deprecated'] }, want: { line: ' \\@deprecated', lines: [] } },
])('lays out $name', ({ given, want }) => {
  expect(commentView(given)).toEqual(want);
});
