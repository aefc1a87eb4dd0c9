import { defineDiagnostics } from '../../diagnostics/define-diagnostics.js';

/** Ends the help of checks that no page can make fail: they guard against defects of the program. */
const OURS = 'No page should be able to cause this: report it with the page that does.';

interface AtPointer {
  readonly pointer: string;
}

interface InOperation {
  readonly operation: string;
}

/** Shapes of a document that break the programs that read it. */
export const DOCUMENT_DIAGNOSTICS = defineDiagnostics('document', {
  'ambiguous-paths': {
    severity: 'warning',
    message: ({ path, other }: { path: string; other: string }) =>
      `One URL can be both ${path} and ${other}; expected paths of which one is the more specific.`,
    help: 'Each of the two paths has a placeholder where the other has text, so a request may match both. Write the text instead of the placeholder where the page means one thing only.',
  },
  'identical-paths': {
    severity: 'error',
    message: ({ path, other }: { path: string; other: string }) =>
      `${path} and ${other} differ only in the names of placeholders; expected one path.`,
    help: `Two paths of one shape are one path to every consumer. ${OURS}`,
  },
  'path-form': {
    severity: 'error',
    message: ({ path, found }: { path: string; found: string }) =>
      `The path ${path} has ${found}; expected segments alone, each behind one slash.`,
    help: `A path begins with one slash and has no query string, no empty segment and no slash at its end. ${OURS}`,
  },
  'repeated-placeholder': {
    severity: 'error',
    message: ({ path, name }: { path: string; name: string }) =>
      `The placeholder {${name}} stands in ${path} more than once; expected a name of its own for each position.`,
    help: `Consumers know placeholders by name. ${OURS}`,
  },
  'undeclared-path-parameter': {
    severity: 'error',
    message: ({ operation, name }: InOperation & { name: string }) =>
      `${operation} declares no parameter for the placeholder {${name}}; expected one.`,
    help: `Every placeholder of a path is a path parameter. ${OURS}`,
  },
  'unknown-path-parameter': {
    severity: 'error',
    message: ({ operation, name }: InOperation & { name: string }) =>
      `${operation} declares the path parameter '${name}', which is no placeholder of its path.`,
    help: `Every path parameter is a placeholder of the path. ${OURS}`,
  },
  'undescribed-path-parameter': {
    severity: 'warning',
    message: ({ operation, name }: InOperation & { name: string }) =>
      `The path parameter '${name}' of ${operation} has no description; expected what it identifies.`,
    help: 'People and programs choose values by the description of a parameter. Add a row to the path parameter table of the page.',
  },
  'duplicate-parameter': {
    severity: 'error',
    message: ({ operation, name }: InOperation & { name: string }) =>
      `${operation} declares the parameter '${name}' twice at one place; expected once.`,
    help: `A parameter is known by its name and where it stands. ${OURS}`,
  },
  'parameter-in-two-places': {
    severity: 'info',
    message: ({ operation, name }: InOperation & { name: string }) =>
      `${operation} has a parameter '${name}' both in its path and in its query; expected names that differ.`,
    help: 'Generators make one argument of the two. If the page means one parameter, remove the row that is wrong.',
  },
  'reserved-header-parameter': {
    severity: 'error',
    message: ({ operation, name }: InOperation & { name: string }) =>
      `${operation} declares the header '${name}' as a parameter; expected none, because OpenAPI ignores it there.`,
    help: `OpenAPI says Authorization by security, and Accept and Content-Type by media types. ${OURS}`,
  },
  'duplicate-operation-id': {
    severity: 'error',
    message: ({ operation, other, id }: InOperation & { other: string; id: string }) =>
      `${operation} has the operationId '${id}', which ${other} has too, ignoring case; expected unique ones.`,
    help: `Generators name functions and files after operationIds. ${OURS}`,
  },
  'body-of-get': {
    severity: 'error',
    message: ({ operation }: InOperation) => `${operation} has a request body; expected none for a GET or HEAD.`,
    help: `The body of such a request has no meaning in HTTP. ${OURS}`,
  },
  'content-of-empty-response': {
    severity: 'error',
    message: ({ operation, status }: InOperation & { status: string }) =>
      `${operation} answers ${status} with content; expected none for this status.`,
    help: `204 and 304 have no body. ${OURS}`,
  },
  'wildcard-status': {
    severity: 'error',
    message: ({ operation, status }: InOperation & { status: string }) =>
      `${operation} answers '${status}'; expected a status of three digits.`,
    help: `Generators put the key of a response into code. ${OURS}`,
  },
  'undeclared-tag': {
    severity: 'error',
    message: ({ operation, tag }: InOperation & { tag: string }) =>
      `${operation} has the tag '${tag}', which the document does not declare; expected exactly one declared tag.`,
    help: `Viewers group operations by declared tags. ${OURS}`,
  },
  'unused-tag': {
    severity: 'error',
    message: ({ tag }: { tag: string }) => `The document declares the tag '${tag}', which no operation has.`,
    help: `An unused tag is an empty group in viewers. ${OURS}`,
  },
  'undeclared-scope': {
    severity: 'error',
    message: ({ operation, scheme, scope }: InOperation & { scheme: string; scope: string }) =>
      `${operation} demands ${scope} of the scheme '${scheme}', which does not declare it.`,
    help: `Every scheme is a component and lists every scope that is used of it. ${OURS}`,
  },
  'server-url': {
    severity: 'error',
    message: ({ found }: { found: string }) => `${found}; expected a URL without a slash at its end.`,
    help: 'Consumers put paths behind the URL of the server. Correct `servers` in the configuration.',
  },
  'dangling-reference': {
    severity: 'error',
    message: ({ pointer, target }: AtPointer & { target: string }) =>
      `${pointer} refers to ${target}, which does not exist.`,
    help: `Nearly every consumer stops at a reference to nothing. ${OURS}`,
  },
  'reference-siblings': {
    severity: 'error',
    message: ({ pointer, found }: AtPointer & { found: string }) =>
      `${pointer} has ${found} beside $ref; expected $ref alone, or inside allOf.`,
    help: `In 3.0 what stands beside $ref is ignored. ${OURS}`,
  },
  'unused-component': {
    severity: 'error',
    message: ({ pointer }: AtPointer) => `Nothing refers to ${pointer}; expected a reference, or no component.`,
    help: `What nothing refers to is dead weight to consumers. ${OURS}`,
  },
  'component-name': {
    severity: 'error',
    message: ({ pointer, problem }: AtPointer & { problem: string }) => `The name of ${pointer} ${problem}.`,
    help: `Component names have letters, digits, '.', '_' and '-', and are unique ignoring case, because generators name files after them. ${OURS}`,
  },
  'alias-component': {
    severity: 'error',
    message: ({ pointer, target }: AtPointer & { target: string }) =>
      `${pointer} is only another name of ${target}; expected a schema of its own.`,
    help: `Generators treat an alias in different ways, and some loop. ${OURS}`,
  },
  'bare-object': {
    severity: 'error',
    message: ({ pointer }: AtPointer) =>
      `${pointer} is an object of which nothing is said; expected properties or additionalProperties.`,
    help: `Generators read a bare object as an empty one or as any value. ${OURS}`,
  },
  'typed-additional-properties': {
    severity: 'error',
    message: ({ pointer }: AtPointer) =>
      `${pointer} has properties and a schema for further ones; expected additionalProperties to be true or absent.`,
    help: `TypeScript cannot say both, so generators write types that do not compile. ${OURS}`,
  },
  'single-member-union': {
    severity: 'error',
    message: ({ pointer, keyword }: AtPointer & { keyword: string }) =>
      `${pointer} has ${keyword} with fewer than two schemas; expected the schema itself.`,
    help: `Generators make a wrapper type of a union of one. ${OURS}`,
  },
  'nullable-without-type': {
    severity: 'error',
    message: ({ pointer }: AtPointer) =>
      `${pointer} is nullable in a way that its version of OpenAPI does not know; expected nullable beside type in 3.0, and the type null later.`,
    help: `Consumers disagree on every other spelling of null. ${OURS}`,
  },
  'enum-type-mismatch': {
    severity: 'error',
    message: ({ pointer, found, type }: AtPointer & { found: string; type: string }) =>
      `${pointer} lists ${found}, which is no ${type}; expected members of the type.`,
    help: `A member of another type can never be valid. ${OURS}`,
  },
  'unknown-format': {
    severity: 'error',
    message: ({ pointer, format }: AtPointer & { format: string }) =>
      `${pointer} has the format '${format}', which generators do not know.`,
    help: `Some generators give up a type with an unknown format. ${OURS}`,
  },
  'discriminator-without-property': {
    severity: 'error',
    message: ({ pointer, name }: AtPointer & { name: string }) =>
      `${pointer} discriminates by '${name}', which is none of its properties.`,
    help: `A discriminator stands beside the property that it names. ${OURS}`,
  },
  'discriminator-mapping': {
    severity: 'error',
    message: ({ pointer, target, problem }: AtPointer & { target: string; problem: string }) =>
      `${pointer} maps to ${target}, ${problem}; expected types without subtypes.`,
    help: `A mapping to a type that has subtypes narrows all of them to one tag in generated types. ${OURS}`,
  },
  'example-mismatch': {
    severity: 'warning',
    message: ({ member, found, expected }: { member: string; found: string; expected: string }) =>
      `In this payload, ${member} is ${found}; expected ${expected}.`,
    help: 'The payload contradicts the type that the pages document for it. Correct the payload, or the property table of the type.',
  },
  'example-format': {
    severity: 'info',
    message: ({ member, found, format }: { member: string; found: string; format: string }) =>
      `In this payload, ${member} is ${found}; expected text in the format '${format}'.`,
    help: 'The payload shows a value that a client cannot read as the documented type. Show a real value.',
  },
});
