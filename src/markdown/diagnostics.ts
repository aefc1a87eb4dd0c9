import { defineDiagnostics } from '../diagnostics/define-diagnostics.js';

/** What can be wrong with the Markdown of a page, whatever it is about. */
export const MARKDOWN_DIAGNOSTICS = defineDiagnostics('markdown', {
  'fence-not-closed': {
    severity: 'warning',
    message: (parameters: { fence: string; end: string }) =>
      `The code fence that begins with ${parameters.fence} is not closed; it is taken to end ${parameters.end}.`,
    help: 'A code fence ends with a line of as many backticks or tildes as it begins with. A fence that is left open swallows the text below it.',
  },
  'fence-in-message': {
    severity: 'warning',
    message: () =>
      'A code fence begins between the headers and the body of this HTTP message; a blank line was expected.',
    help: 'Headers and body of a message stand in one fence, with a blank line between them. The fence line is read as that blank line.',
  },
  'comment-not-closed': {
    severity: 'warning',
    message: () =>
      'The comment that begins with "<!--" has no "-->"; it is taken to end before the next blank line, heading or fence.',
    help: 'A comment that is left open hides the rest of the page. Only its own paragraph is treated as hidden.',
  },
  'tab-group-not-closed': {
    severity: 'warning',
    message: (parameters: { tab: string }) =>
      `The tab group with the tab "${parameters.tab}" has no "---" line at its end; it is taken to end before this heading.`,
    help: 'A group of tabs ends with a line of three dashes. Without it, what follows belongs to the last tab.',
  },
  'table-without-delimiter': {
    severity: 'warning',
    message: () =>
      'No line of dashes such as |---|---| follows the first row of the table; that row is taken for the header.',
    help: 'GitHub shows lines with bars as a table only when the second one holds the dashes that separate the header from the rows.',
  },
  'table-interrupted': {
    severity: 'warning',
    message: () => 'A blank line separates this row from its table; it is read as a row of that table.',
    help: 'A blank line ends a table. The rows below it are shown as text, which is hardly what was meant.',
  },
  'table-not-closed': {
    severity: 'warning',
    message: () =>
      'The table that begins with "<table>" has no "</table>" before the next heading; it is taken to end with its last cell.',
    help: 'A table in HTML that is left open swallows the text below it. It is read as far as its tags go.',
  },
  'table-without-header': {
    severity: 'warning',
    message: () =>
      'The table in HTML begins with a row that has neither "<th>" nor bold text; it is taken for the header.',
    help: 'The titles of the columns stand in "<th>", best in a "<thead>". Without titles, nothing says what the columns hold.',
  },
  'annotation-invalid': {
    severity: 'warning',
    message: (parameters: { reason: string }) =>
      `The comment begins like a JSON annotation but cannot be read: ${parameters.reason}.`,
    help: 'A comment that begins with a brace annotates the block below it, and has to hold one JSON object. It is ignored as long as it does not.',
  },
});
