import { defineDiagnostics } from '../diagnostics/define-diagnostics.js';

const LONGEST_QUOTE = 80;

/** Page text inside of a message: one line, cut where it gets long. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
}

/** What a page has that pages of reference have. */
type Sign = 'table' | 'fence' | 'line';

function describeSign(sign: Sign): string {
  if (sign === 'line') return 'a request line stands on a line of its own';
  return sign === 'fence' ? 'a request line stands in a code block' : 'a table of properties or parameters stands';
}

/** What can be wrong in a page, whatever it documents. Codes about operations stand in `operation/diagnostics.ts`. */
export const PAGES_DIAGNOSTICS = defineDiagnostics('pages', {
  'to-do': {
    severity: 'warning',
    message: ({ where, text }: { where: string; text: string }) =>
      `Found ${quote(text)} in ${where}: it is still to be written.`,
    help: 'An author marked the text as unfinished. Nothing is taken from it; write it, or delete the mark.',
  },
  'action-for-method': {
    severity: 'warning',
    message: ({ found, action }: { found: string; action: string }) =>
      `"${found}" is no method of HTTP; the action '${action}' was taken to be invoked by POST.`,
    help: 'A request line begins with a method such as `POST`. Actions are invoked by POST, whatever their name is.',
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
  'surplus-cells': {
    severity: 'warning',
    message: ({ cells, columns }: { cells: number; columns: number }) =>
      `The row has ${cells} cells, where the header has ${columns}; what stands here was read as part of the description.`,
    help: 'GitHub leaves out the cells that a row has beyond its header. A bar that is meant as text needs a backslash: `\\|`.',
  },
  'unknown-type': {
    severity: 'warning',
    message: ({ text }: { text: string }) => `Found ${quote(text)} where a type was expected.`,
    help: 'A type cell holds a primitive type, a link to the page of a type, or a collection of one of the two. The property is taken with an unknown type.',
  },
  'unknown-parameter-place': {
    severity: 'warning',
    message: ({ name, found }: { name: string; found: string }) =>
      `The parameter ${quote(name)} goes to ${quote(found)}; expected "path", "query", "header" or "body".`,
    help: 'A component that describes a parameter says where it goes. The parameter is left out.',
  },
  'default-does-not-fit': {
    severity: 'info',
    message: ({ text }: { text: string }) =>
      `The default value ${quote(text)} does not fit the type of the property; it stays in the description only.`,
    help: 'A default value becomes part of the schema only when it is a value of the stated type.',
  },
  'duplicate-property': {
    severity: 'warning',
    message: ({ name, first, second }: { name: string; first: string; second: string }) =>
      `The property ${quote(name)} is described twice, as ${quote(first)} and as ${quote(second)}; the one that says more is taken.`,
    help: 'One type has one property of a name, ignoring case. Delete one of the two rows.',
  },
  'member-without-name': {
    severity: 'warning',
    message: ({ text }: { text: string }) => `Found ${quote(text)} where the name of a member was expected.`,
    help: 'The first cell of a row of an enumeration is the value as it stands in JSON. The row is left out.',
  },
  'duplicate-member': {
    severity: 'warning',
    message: ({ name }: { name: string }) => `The member ${quote(name)} is listed twice; the first one is taken.`,
    help: 'An enumeration lists each of its members once.',
  },
  'type-without-name': {
    severity: 'warning',
    message: ({ title }: { title: string }) =>
      `Nothing names the type that is described under ${quote(title)}; expected a heading such as "x resource type" or an annotation.`,
    help: 'A type needs a name: by `@odata.type` in the annotation of its JSON, or by its heading. The type is left out.',
  },
  'guessed-type-name': {
    severity: 'info',
    message: ({ name, title }: { name: string; title: string }) =>
      `The type under ${quote(title)} is called ${quote(name)} after its heading.`,
    help: 'No annotation and no JSON gives the name of the type as it is, so that its heading has to. Name it in the heading or before its JSON.',
  },
  'unreadable-representation': {
    severity: 'warning',
    message: ({ reason }: { reason: string }) => `The JSON of the type cannot be read: ${reason}.`,
    help: 'The JSON representation of a type must be JSON. Its members are known from the tables only.',
  },
  'repaired-representation': {
    severity: 'info',
    message: ({ kind, found }: { kind: string; found: string }) =>
      `The JSON of the type is not strict JSON (${kind.replaceAll('-', ' ')}, found ${quote(found)}); it was read all the same.`,
    help: 'The JSON representation of a type was mended while it was read. Write it as strict JSON.',
  },
  'copied-heading': {
    severity: 'warning',
    message: ({ found, name }: { found: string; name: string }) =>
      `The heading names ${quote(found)}, where the title in the front matter and the name of the file name ${quote(name)}; those were believed.`,
    help: 'The heading of a page that was copied from another one still names that one. Write the name of what the page describes.',
  },
  'no-title': {
    severity: 'warning',
    message: ({ title }: { title: string }) => `The page has no heading; it is called ${quote(title)}.`,
    help: 'The first heading of a page is its title: it names the operation or the type. A file that is only included in pages is best left out with "exclude".',
  },
  'malformed-namespace': {
    severity: 'warning',
    message: ({ text }: { text: string }) =>
      `Found ${quote(text)} where a namespace was expected, such as "example.sales".`,
    help: 'A namespace is names with dots between them.',
  },
  'empty-front-matter-title': {
    severity: 'info',
    message: (_: object) => 'The title in the front matter is empty.',
    help: 'The title of a page names it in lists and search results.',
  },
  'front-matter-macro': {
    severity: 'info',
    message: ({ key, text }: { key: string; text: string }) =>
      `Found ${quote(text)} as ${quote(key)} in the front matter: a template that nobody has filled in.`,
    help: 'A tool should have replaced the text. Write the value.',
  },
  'document-type-mismatch': {
    severity: 'info',
    message: ({ stated, found }: { stated: string; found: string }) =>
      `The front matter says ${quote(stated)}, but the page is one of the kind ${quote(found)}.`,
    help: 'What a page documents is found out from its content. Correct the document type in its front matter.',
  },
  'unread-table': {
    severity: 'info',
    message: ({ rows, header, section }: { rows: number; header: string; section: string }) =>
      `Nothing is read from the table ${quote(header)} with ${rows} ${rows === 1 ? 'row' : 'rows'} under ${quote(section)}.`,
    help: 'The heading and the columns of the table have no meaning that is known. When the table holds facts of the API, use the usual heading and columns, or add their spelling to the vocabulary in the configuration.',
  },
  'misspelt-title': {
    severity: 'warning',
    message: ({ rows, found, meant }: { rows: number; found: string; meant: string }) =>
      `Nothing is read from the table with ${rows} ${rows === 1 ? 'row' : 'rows'}: ${quote(found)} is no heading or column that is known; did you mean ${quote(meant)}?`,
    help: 'Tables are read by what their heading and their columns are called. Correct the spelling, or add yours to the vocabulary in the configuration.',
  },
  'unread-list': {
    severity: 'info',
    message: ({ items, section }: { items: number; section: string }) =>
      `Nothing is read from the list with ${items} ${items === 1 ? 'item' : 'items'} under ${quote(section)}.`,
    help: 'A list under a heading of properties, parameters or members is read like a table when nearly all of its items begin with a name and say what it is: "**size** (integer): How many." Other headings need types.',
  },
  'unread-fence': {
    severity: 'info',
    message: ({ language, section }: { language: string; section: string }) =>
      `Nothing is read from the ${language === '' ? '' : `${quote(language)} `}code block under ${quote(section)}.`,
    help: 'The code block is no request, response or JSON representation in a place where one is expected.',
  },
  'nothing-recognised': {
    severity: 'info',
    message: ({ sign, section, meant }: { sign: Sign; section: string; meant?: string | undefined }) =>
      `The page documents nothing that is recognised, though ${describeSign(sign)} under ${quote(section)}; ${meant === undefined ? 'expected a heading such as "HTTP request" or "Properties" above it.' : `did you mean ${quote(meant)}?`}`,
    help: 'A page is taken for prose when none of its headings, tables and lines says that it documents an operation or a type. If it does, name its parts as other pages do, or add your words for them to the vocabulary of the configuration. If it does not, leave it out with "exclude", or switch this code off.',
  },
});
