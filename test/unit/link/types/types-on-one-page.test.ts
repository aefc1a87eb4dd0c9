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
});
