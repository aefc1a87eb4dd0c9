import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../../src/model/schema.js';
import { page, resourcePage, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const binding: Schema = { kind: 'reference', type: 'library.bookBinding' };
const list = (...members: string[]): Schema => ({ kind: 'enum', members });

/** The first property of `library.book`, beside an enumeration page `bookBinding` and others. */
function schemaOf(row: string, others: Readonly<Record<string, string>> = {}): Schema | undefined {
  return linkMarkdown({
    'resources/book.md': resourcePage('book', [row]),
    'resources/bookbinding.md': enumerationPage('bookBinding', 'hard', 'soft'),
    ...others,
  }).object('library.book').properties[0]?.schema;
}

function enumerationPage(name: string, ...members: readonly string[]): string {
  return page(`# ${name} enum type`, 'Namespace: library', '## Members', table('Member', ...members));
}

describe('the values that a description lists are', () => {
  it.each<{ shape: string; row: string; want: Schema }>([
    {
      shape: 'the enumeration that the name of the property ends',
      row: 'binding|String|Possible values are: `soft`, `hard`.',
      want: binding,
    },
    {
      shape: 'that of the same name',
      row: 'bookBinding|String|Possible values are: `hard`, `soft`.',
      want: binding,
    },
    {
      shape: 'those of several texts',
      row: 'bindings|String collection|Possible values are: `hard`, `soft`.',
      want: { kind: 'array', items: binding },
    },
    {
      shape: 'the enumeration beside any other text',
      row: 'binding|String|Multiple values can be combined. Possible values are: `hard`, `soft`.',
      want: { kind: 'anyOf', options: [binding, { kind: 'scalar', scalar: 'string' }] },
    },
    {
      shape: 'a list of their own where the property has another name',
      row: 'cover|String|Possible values are: `hard`, `soft`.',
      want: list('hard', 'soft'),
    },
    {
      shape: 'a list of their own where there are more of them',
      row: 'binding|String|Possible values are: `hard`, `soft`, `none`.',
      want: list('hard', 'soft', 'none'),
    },
    {
      shape: 'a list of their own where there are fewer of them',
      row: 'binding|String|Possible values are: `hard`.',
      want: list('hard'),
    },
  ])('$shape', ({ row, want }) => {
    expect(schemaOf(row)).toEqual(want);
  });

  it('a list of their own where two enumerations could be meant', () => {
    const others = { 'resources/mapbinding.md': enumerationPage('mapBinding', 'hard', 'soft') };
    expect(schemaOf('binding|String|Possible values are: `hard`, `soft`.', others)).toEqual(list('hard', 'soft'));
  });
});
