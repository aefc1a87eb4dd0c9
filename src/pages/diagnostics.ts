import { defineDiagnostics } from '../diagnostics/define-diagnostics.js';

const LONGEST_QUOTE = 80;

/** Page text inside of a message: one line, cut where it gets long. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
}

/** What can be wrong in a page, whatever it documents. Codes about operations stand in `operation/diagnostics.ts`. */
export const PAGES_DIAGNOSTICS = defineDiagnostics('pages', {
  'to-do': {
    severity: 'warning',
    message: ({ where, text }: { where: string; text: string }) =>
      `Found ${quote(text)} in ${where}: it is still to be written.`,
    help: 'An author marked the text as unfinished. Nothing is taken from it; write it, or delete the mark.',
  },
  'row-without-name': {
    severity: 'warning',
    message: (_: object) => 'The first cell of the row is empty, where the name of a property was expected.',
    help: 'A row of a property table must name the property that it describes. The row is left out.',
  },
  'not-a-name': {
    severity: 'warning',
    message: ({ text }: { text: string }) => `Found ${quote(text)} where the name of a property was expected.`,
    help: 'The name of a property is one word as it stands in JSON, with no spaces and no slashes. The row is left out.',
  },
  'unknown-type': {
    severity: 'warning',
    message: ({ text }: { text: string }) => `Found ${quote(text)} where a type was expected.`,
    help: 'A type cell holds a primitive type, a link to the page of a type, or a collection of one of the two. The property is taken with an unknown type.',
  },
  'default-does-not-fit': {
    severity: 'info',
    message: ({ text }: { text: string }) =>
      `The default value ${quote(text)} does not fit the type of the property; it stays in the description only.`,
    help: 'A default value becomes part of the schema only when it is a value of the stated type.',
  },
});
