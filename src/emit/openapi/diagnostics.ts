import { defineDiagnostics } from '../../diagnostics/define-diagnostics.js';

/** What the pages say and the chosen version of OpenAPI cannot, and what a filter names and the pages do not have. */
export const OPENAPI_DIAGNOSTICS = defineDiagnostics('openapi', {
  'null-at-reference': {
    severity: 'info',
    message: ({ nulls, examples }: { nulls: number; examples: number }) =>
      `${nulls} ${nulls === 1 ? 'null' : 'nulls'} in ${examples} ${examples === 1 ? 'example' : 'examples'} stand where the schema is a reference or an enumeration and were left out; expected a value, or OpenAPI 3.1, which can say null there.`,
    help: 'OpenAPI 3.0 has no exact way to say that a reference or an enumeration may be null. Members that are null there are left out of the examples. `--openapi 3.1` keeps them.',
  },
  'parameter-example': {
    severity: 'info',
    message: ({ name, found, expected }: { name: string; found: string; expected: string }) =>
      `The sample ${found} of the parameter '${name}' is no value of its type and was left out; expected ${expected}.`,
    help: 'A request line or table shows a sample that a caller cannot send. Show a real value, or correct the type of the parameter.',
  },
  'unused-selector': {
    severity: 'warning',
    message: ({ list, found }: { list: string; found: string }) =>
      `The configuration selects operations by ${list} "${found}", but there is no such operation.`,
    help: 'An entry of `operations` in the configuration names nothing. Globs of `paths` are compared with paths as the document writes them, those of `pages` with files relative to the docs root, and `tags` with whole tags. Correct the entry, or delete it.',
  },
  'invalid-document': {
    severity: 'error',
    message: ({ found }: { found: string }) =>
      `The document that was made is no valid OpenAPI: ${found}. This is a defect of the program; expected a valid document from any page.`,
    help: 'The validator refused the generated document. No page is at fault: report it with the page that leads to it.',
  },
});
