import { defineDiagnostics } from '../../diagnostics/define-diagnostics.js';

/** What can be wrong with the sections of an operation page. */
export const OPERATION_DIAGNOSTICS = defineDiagnostics('pages', {
  'empty-request-block': {
    severity: 'error',
    message: () => 'The block of the HTTP request is empty; expected a line with a method and a path.',
    help: 'The section "HTTP request" holds a fence with nothing in it. Write the request line, such as `GET /users/{id}`; until then the page gives no operation.',
  },
  'unusable-request-line': {
    severity: 'error',
    message: ({ target }: { target: string }) =>
      `The request line's target "${target}" is no path; expected one such as /users/{id}.`,
    help: 'A generator or an author left a note where the path belongs. Write the path, or give it in the configuration.',
  },
  'unusable-example-line': {
    severity: 'warning',
    message: ({ target }: { target: string }) =>
      `The example's request line has the target "${target}", which is no path; expected one such as /users/{id}.`,
    help: 'The example cannot be matched with an operation by its URL. Write the whole URL of the request.',
  },
  'odd-request-line': {
    severity: 'warning',
    message: ({ target, problem }: { target: string; problem: string }) =>
      `The request line "${target}" ${problem}; the rest of it was read.`,
    help: 'The path can be read, but something in it departs from the grammar of paths, such as a parenthesis that is never closed. Correct the line.',
  },
  'no-request-line': {
    severity: 'error',
    message: () =>
      'The page documents an operation but has no request line; expected a section "HTTP request" with a line such as GET /users/{id}.',
    help: 'No fence outside of the examples begins with an HTTP method. Add the section, or give the operation its path in the configuration.',
  },
  'request-line-of-example': {
    severity: 'warning',
    message: () =>
      'The page has no request line outside of its examples; this one was taken, because its path is written with placeholders.',
    help: 'Only an example shows the path. Add a section "HTTP request" with the request line.',
  },
  'unread-request-text': {
    severity: 'warning',
    message: ({ found }: { found: string }) =>
      `The line "${found}" in the block of the HTTP request is no request line, header or body.`,
    help: 'Only request lines, headers and a body belong into the block. Move other text out of the fence.',
  },
  'permissions-to-do': {
    severity: 'warning',
    message: ({ found, row }: { found: string; row: string }) =>
      `The permissions of "${row}" are still to be written (${found}).`,
    help: 'The cell holds a TODO. The operation has no known permissions of this kind until scopes, or "Not supported.", are written.',
  },
  'permissions-empty': {
    severity: 'warning',
    message: ({ row }: { row: string }) =>
      `The permissions of "${row}" are empty; expected scopes, or "Not supported.".`,
    help: 'An empty cell does not say whether no permission is needed or nobody has looked it up. Fill it in.',
  },
  'permissions-unreadable': {
    severity: 'warning',
    message: ({ found }: { found: string }) =>
      `"${found}" among the permissions is no scope; expected dotted words such as User.Read.`,
    help: 'A cell of a permissions table holds text that is neither a scope nor a word that joins scopes. A scope that a space has cut in two is left out.',
  },
  'permissions-missing-comma': {
    severity: 'info',
    message: ({ found }: { found: string }) => `Scopes stand side by side without a comma: "${found}".`,
    help: 'Both scopes were read as alternatives. Put a comma between them.',
  },
  'permissions-unknown-row': {
    severity: 'warning',
    message: ({ row }: { row: string }) =>
      `The row "${row}" of a permissions table is for no known kind of permission; expected "Delegated (…)" or "Application".`,
    help: 'The label of the row says neither delegated nor application, so its scopes cannot be assigned.',
  },
  'permissions-misplaced': {
    severity: 'info',
    message: () => 'These permissions stand outside of a section "Permissions".',
    help: 'They were read all the same. Put them into a table under such a heading.',
  },
  'permissions-most-first': {
    severity: 'info',
    message: () =>
      'The permissions are listed from most to least privileged; the list was reversed, as least privileged comes first elsewhere.',
    help: 'The column title states the unusual order. Check that the cells follow it.',
  },
  'permissions-in-prose': {
    severity: 'info',
    message: () => 'The permissions stand in prose instead of a table; the scopes were read from the text.',
    help: 'Scopes in running text can be read, but not whom they are for with certainty. A table with one row per kind is safer.',
  },
  'permissions-for-other-request': {
    severity: 'warning',
    message: ({ request }: { request: string }) =>
      `The annotation of the permissions names "${request}", which is none of the page's request lines.`,
    help: '`requestUrls` says for which request lines a permissions table is. Spell each like the line that it means.',
  },
  'permissions-for-no-table': {
    severity: 'warning',
    message: ({ request }: { request: string }) =>
      `No table of the permissions is for "${request}"; all of them were taken for it.`,
    help: '`requestUrls` of the permissions tables leave a request line of the page out. Add it to the table that is for it.',
  },
  'parameter-without-name': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `"${found}" is no name of a parameter; the row was left out.`,
    help: 'The first cell of a row in a parameter table must hold a name. Prose belongs into the description.',
  },
  'body-on-get': {
    severity: 'info',
    message: () =>
      'A table under "Request body" of a GET lists arguments of the URL; they were read as function parameters.',
    help: 'A GET request has no body. Rename the section to "Function parameters" or "Query parameters".',
  },
  'response-without-status': {
    severity: 'info',
    message: () => 'The section "Response" states no status code; expected one such as `200 OK`.',
    help: 'The status is then taken from the example, or guessed from the method.',
  },
  'not-a-status': {
    severity: 'warning',
    message: ({ text }: { text: string }) => `Found "${text}" where a status code was expected, such as 404.`,
    help: 'A status code of HTTP is a number from 100 to 599. The row is left out.',
  },
  'message-malformed-status': {
    severity: 'warning',
    message: ({ found }: { found: string }) =>
      `The status line "${found}" is malformed; expected HTTP/1.1, a code and a reason.`,
    help: 'RFC 9112 section 4 gives the form: `HTTP/1.1 200 OK`. The code was read all the same.',
  },
  'message-blank-before-headers': {
    severity: 'info',
    message: () => 'A blank line stands between the start line and the headers of the message.',
    help: 'In HTTP the first blank line ends the headers. The lines below it were read as headers because they look like headers.',
  },
  'message-blank-before-body': {
    severity: 'warning',
    message: () => 'No blank line stands between the headers and the body of the message.',
    help: 'In HTTP a blank line ends the headers. The body was recognised by its first character.',
  },
  'message-not-a-header': {
    severity: 'warning',
    message: ({ found }: { found: string }) => `"${found}" is no header; expected a name, a colon and a value.`,
    help: 'A line between the start line and the body does not have the form of a header; it was skipped.',
  },
  'message-headers-in-braces': {
    severity: 'info',
    message: () => 'The headers of the response stand in braces, where its body would; they were read as headers.',
    help: 'A tool may show the headers of a response as a JSON object. In a message each is a line of its own: `Location: https://…`.',
  },
  'message-wrong-reason': {
    severity: 'info',
    message: ({ found }: { found: string }) => `The reason "${found}" is not the usual one of its status code.`,
    help: 'The code counts; the reason is for readers. Correct whichever of the two is wrong.',
  },
  'message-body-not-allowed': {
    severity: 'info',
    message: ({ found }: { found: string }) => `A body is shown for the status ${found}, which has none.`,
    help: 'Responses of some statuses, such as 204, never have a body (RFC 9110, sections 6.4.1 and 15). Correct the status or leave the body out.',
  },
  'payload-repaired': {
    severity: 'warning',
    message: ({ repair, found }: { repair: string; found: string }) =>
      `The JSON is not strict: ${repair}${found === '' ? '' : ` ("${found}")`}; it was read all the same.`,
    help: 'Readers copy samples into programs, and a JSON parser refuses this one. Correct the sample.',
  },
  'payload-broken': {
    severity: 'error',
    message: ({ reason }: { reason: string }) => `The JSON cannot be read: ${reason}.`,
    help: 'The sample is meant as JSON but is beyond repair, so that it is no example of the operation. Correct it.',
  },
  'payload-type-words': {
    severity: 'warning',
    message: ({ members }: { members: string }) => `The sample has names of types instead of values in ${members}.`,
    help: 'A value such as "DateTimeOffset" is no date. Write a value that the service could send.',
  },
  'payload-blank': {
    severity: 'warning',
    message: () => 'Every value of the sample is empty text.',
    help: 'The sample was never filled in. It is no example of the operation, and says nothing of the types of its members. Write values that the service could send.',
  },
  'payload-array-for-object': {
    severity: 'warning',
    message: ({ method }: { method: string }) =>
      `The body of the ${method} request is an array, but the page describes one object.`,
    help: 'Either the sample is wrong, or the sentence of the request body should speak of a collection.',
  },
  'payload-alone': {
    severity: 'info',
    message: () => 'The JSON belongs to no request, response or body of the page.',
    help: 'The fence stands outside of the examples, the request body and the response. Give it a heading, or annotate it.',
  },
  'annotation-macro': {
    severity: 'warning',
    message: ({ key, value }: { key: string; value: string }) =>
      `The annotation's "${key}" is the unresolved macro "${value}"; it was taken as absent.`,
    help: 'A template left a placeholder for a tool to fill in. Write the value, or leave the member out.',
  },
  'link-leading-dash': {
    severity: 'warning',
    message: ({ url }: { url: string }) =>
      `The file name of the link "${url}" begins with a dash; expected the name of a page.`,
    help: 'A template put the dash in front of an empty name part. Link to the page by its name.',
  },
});
