import { describe, expect, it } from 'vitest';
import { page, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const COLUMNS = 'Property|Type|Description';

/** A page whose title names no type, with a type and one more section. */
function link(type: string, heading: string, rows: string) {
  const loan = page('## Loan', 'What is lent.', table(COLUMNS, `It|${type}|It.`, 'Since|string|The day.'));
  return linkMarkdown({ 'loans.md': page('# Loan resources', loan, `## ${heading}`, 'It is told apart.', rows) });
}

describe('a section of a page of several types', () => {
  it('lists the values of what a type cell names', () => {
    const { model, object, found } = link(
      'LoanState',
      'LoanState',
      table('Value|Description', 'Open|Goes on.', 'Over|Ended.'),
    );
    expect(model.types.find(({ name }) => name === 'LoanState')).toMatchObject({
      kind: 'enum',
      members: [{ name: 'Open' }, { name: 'Over' }],
    });
    expect(object('Loan').properties[0]?.schema).toEqual({ kind: 'reference', type: 'LoanState' });
    expect(found).toEqual([]);
  });

  it.each([
    ['no cell names it', 'string', 'LoanState', table('Value|Description', 'Open|Goes on.')],
    ['the table may be one of properties', 'LoanState', 'LoanState', table('Name|Description', 'Open|Goes on.')],
  ])('lists none where %s', (_, type, heading, rows) => {
    expect(link(type, heading, rows).model.types.filter(({ kind }) => kind === 'enum')).toEqual([]);
  });

  it('may be a type whose name means something else as a heading', () => {
    const { object } = link('Member', 'Member', table(COLUMNS, 'Name|string|The name.'));
    expect(object('Member').properties.map(({ name }) => name)).toEqual(['Name']);
  });

  it.each([
    ['object', { kind: 'reference', type: 'it' }],
    ['array of objects', { kind: 'array', items: { kind: 'reference', type: 'it' } }],
  ])('is the type of the property of its name, where that is but an %s', (type, want) => {
    const { object, found } = link(type, 'The `it` object', table(COLUMNS, 'Name|string|The name.'));
    expect(object('Loan').properties[0]?.schema).toEqual(want);
    expect(found).toEqual([]);
  });
});

describe('an object of which other rows are the members', () => {
  const lent = (type: string) =>
    page(
      '# Loan resource type',
      '## Properties',
      table(
        COLUMNS,
        `Book|${type}|What.`,
        'Book.Title|string|Its title. Required.',
        'Book.Size|string|`big` or `small`.',
      ),
    );
  const book = {
    kind: 'object',
    properties: [
      {
        name: 'Title',
        description: 'Its title. Required.',
        schema: { kind: 'scalar', scalar: 'string' },
        constraints: {},
      },
      { name: 'Size', origin: { file: 'loan.md', line: 9, column: 2 } },
    ],
  };

  it.each([
    ['object', book],
    ['list of objects', { kind: 'array', items: book }],
  ])('has them as its schema where it is an %s', (type, want) => {
    const { object, found } = linkMarkdown({ 'loan.md': lent(type) });
    expect(object('Loan').properties).toMatchObject([{ name: 'Book', schema: want }]);
    expect(found).toEqual([]);
  });
});
