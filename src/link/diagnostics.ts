import { defineDiagnostics } from '../diagnostics/define-diagnostics.js';

/** Findings that need more than one page. */
export const LINK_DIAGNOSTICS = defineDiagnostics('link', {
  'nothing-documented': {
    severity: 'warning',
    message: ({ pages }: { pages: number }) =>
      `${pages === 1 ? 'The page documents' : `The ${pages} pages document`} no operation and no type; expected request lines such as "GET /books/{id}", or tables of properties.`,
    help: 'The document has no paths and no schemas. Check the folder that is read. Pages in other languages or with other headings need words of their own: `vocabulary` in the configuration.',
  },
  'request-of-command': {
    severity: 'warning',
    message: () =>
      'The page has no request lines; these were taken from its commands, with placeholders for values that look like keys; expected lines such as "GET /books/{id}".',
    help: 'A command shows one call, with values where a request line says what may stand there. Add a heading or a fence with the request line to each operation.',
  },
  'unknown-type': {
    severity: 'warning',
    message: ({ name, nearest }: { name: string; nearest?: string }) =>
      nearest
        ? `No page defines the type '${name}'; the nearest known name is '${nearest}'.`
        : `No page defines the type '${name}', and no table or payload shows its properties; expected a resource page.`,
    help: 'A table, sentence or payload names a type that no page defines. The type becomes an open object. Write its page, or correct the name.',
  },
  'inferred-type': {
    severity: 'info',
    message: ({ name, from }: { name: string; from: string }) =>
      `No page defines the type '${name}'; its properties were taken from ${from}.`,
    help: 'The type has no page of its own, but a table or payload elsewhere shows its properties. It is marked as inferred in the document.',
  },
  'type-defined-twice': {
    severity: 'warning',
    message: ({ name, other }: { name: string; other: string }) =>
      `The type '${name}' is also defined in ${other}; the properties of both pages were merged.`,
    help: 'Two pages define one type. Keep one of them.',
  },
  'copied-annotation': {
    severity: 'warning',
    message: ({ found, owner, name }: { found: string; owner: string; name: string }) =>
      `The annotation names the type '${found}', which ${owner} defines; heading and file name say '${name}', which was taken.`,
    help: 'The annotation was copied from the page of another type. Correct the type that it names.',
  },
  'type-name-case': {
    severity: 'info',
    message: ({ found, name }: { found: string; name: string }) =>
      `'${found}' differs only in letter case from the type '${name}'; expected one spelling.`,
    help: 'Two spellings of one type name meet. They are one type.',
  },
  'enumeration-defined-twice': {
    severity: 'info',
    message: ({ name, other }: { name: string; other: string }) =>
      `The enumeration '${name}' is also listed in ${other}, with other members; the members of the first were taken.`,
    help: 'Two lists of members for one enumeration differ. A page of its own wins over a section, and a section over a sentence.',
  },
  'enumeration-named-as-type': {
    severity: 'warning',
    message: ({ name, other }: { name: string; other: string }) =>
      `This list of values is named as the object type '${name}' of ${other}; it was left out.`,
    help: 'An object type and an enumeration have one name. Rename the enumeration, or delete its list of values.',
  },
  'enumeration-without-members': {
    severity: 'warning',
    message: ({ name }: { name: string }) => `No page lists the members of '${name}'; it is read as text.`,
    help: 'A payload shows that a named type is an enumeration, but no page says which members it has.',
  },
  'enumeration-members-differ': {
    severity: 'warning',
    message: ({ name, found, expected }: { name: string; found: string; expected: string }) =>
      `The description lists ${found} for '${name}', its definition lists ${expected}.`,
    help: 'The possible values in a description and the members of the enumeration have nothing in common. One of the two was copied from elsewhere.',
  },
  'value-outside-enumeration': {
    severity: 'warning',
    message: ({ property, found, expected }: { property: string; found: string; expected: string }) =>
      `'${property}' is '${found}' in this payload; expected one of ${expected}.`,
    help: 'An example shows a value that is no member of the enumeration.',
  },
  'limit-contradicted': {
    severity: 'warning',
    message: ({ property, found, limit }: { property: string; found: string; limit: string }) =>
      `'${property}' is ${found} in this payload; its description says ${limit}.`,
    help: 'An example shows a number outside of the limits that the description states, or a text of another length. The limit that it breaks is not emitted.',
  },
  'read-only-sent': {
    severity: 'info',
    message: ({ property }: { property: string }) =>
      `This request sends '${property}', which its description calls read-only; the request was believed.`,
    help: 'Generators leave read-only properties out of requests. Remove the property from the request, or say in its description when it can be set.',
  },
  'wrapped-object': {
    severity: 'info',
    message: ({ type, member }: { type: string; member: string }) =>
      `This response is one '${type}', but the payload has it in a member '${member}'; expected the object itself.`,
    help: 'A response that is one object is shown in a wrapper, as collections are. The schema is the object; the payload stays an example as it is.',
  },
  'write-only-returned': {
    severity: 'info',
    message: ({ property }: { property: string }) =>
      `This response has '${property}', which its description calls write-only; the response was believed.`,
    help: 'Generators leave write-only properties out of responses. Remove the property from the response, or correct its description.',
  },
  'property-name-case': {
    severity: 'warning',
    message: ({ found, shown }: { found: string; shown: string }) =>
      `'${found}' is spelled '${shown}' in every payload; the payloads were believed.`,
    help: 'JSON distinguishes letter case, and a payload shows what is sent. Spell the property in the table like there.',
  },
  'property-collection-conflict': {
    severity: 'warning',
    message: ({ property, table, shown }: { property: string; table: string; shown: string }) =>
      `'${property}' is ${table} by its table, and ${shown} in every payload; the payloads were believed.`,
    help: 'The type column says "collection" for a single value, or forgets to say it.',
  },
  'property-number-conflict': {
    severity: 'warning',
    message: ({ property }: { property: string }) =>
      `'${property}' is a number by its table, and a word wherever payloads show it; the payloads were believed.`,
    help: 'A code that may hold digits is text. Correct the type of the property, or the payloads.',
  },
  'relationship-collection-conflict': {
    severity: 'warning',
    message: ({ property, page }: { property: string; page: string }) =>
      `'${property}' is a single value by its table, and ${page} documents a request for several, or for one of several; it was taken for a collection.`,
    help: 'The type column of the relationship forgets to say "collection".',
  },
  'inherited-type-differs': {
    severity: 'info',
    message: ({
      property,
      type,
      found,
      expected,
    }: {
      property: string;
      type: string;
      found: string;
      expected: string;
    }) =>
      `'${property}' of '${type}' is ${found} by its row, and ${expected} by the row of its base type; the base was believed.`,
    help: 'A subtype repeats a property of its base with another type, but its instances are instances of the base too. Remove the row, or correct its type.',
  },
  'representation-only-property': {
    severity: 'info',
    message: ({ property, type }: { property: string; type: string }) =>
      `The JSON representation of '${type}' has '${property}', which its property tables do not list.`,
    help: 'A property appears in the JSON representation alone. It is emitted without a description, unless some subtypes list it and others do not: then it is theirs.',
  },
  'duplicate-property': {
    severity: 'warning',
    message: ({ property, type }: { property: string; type: string }) =>
      `'${property}' is listed more than once for '${type}'; the first row was taken.`,
    help: 'A property has two rows that do not agree.',
  },
  'unknown-property-type': {
    severity: 'warning',
    message: ({ property, found }: { property: string; found: string }) =>
      `The type of '${property}' is '${found}'; expected a primitive type, a type of the pages, or a collection of one.`,
    help: 'A type cell holds text that is no type. The property accepts any value.',
  },
  'missing-property-type': {
    severity: 'info',
    message: ({ property }: { property: string }) => `'${property}' has no type; expected one in the type column.`,
    help: 'A table row has an empty type cell, and no payload shows a value. The property accepts any value.',
  },
  'base-conflict': {
    severity: 'info',
    message: ({ type, base, other }: { type: string; base: string; other: string }) =>
      `'${type}' inherits from '${base}' by the stronger sign, and from '${other}' by another.`,
    help: 'The introduction, the "Inherited from" marks and the annotation name different base types. The introduction wins, then the marks.',
  },
  'base-cycle': {
    severity: 'error',
    message: ({ type, base }: { type: string; base: string }) =>
      `'${type}' cannot inherit from '${base}', which inherits from it.`,
    help: 'Two types each say that they inherit from the other. The base that closes the circle is dropped.',
  },
  'unknown-response-type': {
    severity: 'warning',
    message: ({ page }: { page: string }) =>
      `The response of '${page}' has a body, but no sentence, methods table, annotation or payload says of which type.`,
    help: 'A success response has no type. Link the type in the response section.',
  },
  'response-type-conflict': {
    severity: 'info',
    message: ({ chosen, source, found, other }: { chosen: string; source: string; found: string; other: string }) =>
      `The response is ${chosen} by the ${source}, and ${found} by the ${other}.`,
    help: 'Two places of the pages disagree on what an operation returns. The response section wins, then the methods table, the annotation, the path and the payload; words that name a type which lacks most of what the payload shows come last.',
  },
  'collection-conflict': {
    severity: 'info',
    message: ({ chosen, found, sources }: { chosen: string; found: string; sources: string }) =>
      `The response is ${chosen} by most signs, and ${found} by the ${sources}.`,
    help: 'Sentence, methods table and payload disagree on whether the response is a collection. The majority wins.',
  },
  'example-status': {
    severity: 'warning',
    message: ({ found, expected }: { found: string; expected: string }) =>
      `The example answers ${found}; the page says that a successful request answers ${expected}.`,
    help: 'Text and example disagree on the status of a success. The text was believed, and the payload stands under its status. Correct one of the two.',
  },
  'unknown-request-body': {
    severity: 'warning',
    message: ({ request }: { request: string }) =>
      `'${request}' sends a body, but nothing says of which type; expected a linked type or a table.`,
    help: 'The request body has no type. Link the type in the request body section.',
  },
  'unexpected-request-body': {
    severity: 'warning',
    message: ({ request }: { request: string }) =>
      `The page says that '${request}' takes no body, but its example sends one.`,
    help: 'The request body section and the example contradict each other. The body is emitted as optional.',
  },
  'body-on-get': {
    severity: 'warning',
    message: ({ request }: { request: string }) => `'${request}' is shown with a body; a GET or HEAD request has none.`,
    help: 'An example sends a body with GET. It is not emitted.',
  },
  'parameter-without-place': {
    severity: 'info',
    message: ({ name, of }: { name: string; of: 'path' | 'function' }) =>
      `'${name}' is listed as a ${of} parameter, but no request line of the page has a place for it.`,
    help: 'A table of path or function parameters has a row that is no placeholder of a request line. An argument is written as an option of the query; a key of the path is left out. Write the placeholder into the request line, such as `/books/{id}` or `/books/find(topic={topic})`, or call the row as the line does.',
  },
  'body-type-conflict': {
    severity: 'info',
    message: ({ chosen, found }: { chosen: string; found: string }) =>
      `The request body is ${chosen} by the payload, and ${found} by the sentence.`,
    help: 'A request body section names a type that lacks most of what the example sends, and the type that the example or the path names has all of it: the section may be a copy from another page. The example wins.',
  },
  'unknown-body-property': {
    severity: 'info',
    message: ({ property, type }: { property: string; type: string }) =>
      `The request body table lists '${property}', which '${type}' does not have.`,
    help: 'A request body table has a row for a property that the resource page does not list. The body of this request has it besides, unless a payload has it inside of something else.',
  },
  'example-without-operation': {
    severity: 'warning',
    message: ({ request, under }: { request: string; under: string }) =>
      `The example '${request}' is none of the page's request lines; it was kept under '${under}'.`,
    help: 'The URL of an example does not fit any request line of the page.',
  },
  'example-of-other-method': {
    severity: 'warning',
    message: ({ request }: { request: string }) =>
      `The example '${request}' has a method that none of the page's request lines has; it was not taken as an example of them.`,
    help: 'The request is another step that no page documents, beside bodies that are sent with the request lines. What it sends, and answers to it without an annotated type, are no examples of the operations.',
  },
  'callback-request': {
    severity: 'info',
    message: ({ request, base }: { request: string; base: string }) =>
      `'${request}' goes to another host than ${base}; it is a callback or a sample, not an operation.`,
    help: 'The service sends this request itself, or it goes to a host that another operation returns. What it sends, and answers to it without an annotated type, are no examples of the operations.',
  },
  'merged-operation': {
    severity: 'info',
    message: ({ request, owner }: { request: string; owner: string }) =>
      `'${request}' is also documented by ${owner}, which owns it; what is said here adds to it.`,
    help: 'Several pages, or sections of a page, document one request line. The one with the fewest request lines owns it; permissions, parameters and examples of the others are added.',
  },
  'versions-merged': {
    severity: 'warning',
    message: ({ request, version, owner, owned }: { request: string; version: string; owner: string; owned: string }) =>
      `'${request}' is of version ${version} here, and of version ${owned} in ${owner}, which owns it; what is said here adds to it.`,
    help: 'A document describes one version of an API: paths are written without it. Generate each version by itself, with "include", "exclude" or an input folder of its own.',
  },
  'unrouted-operation': {
    severity: 'error',
    message: ({ reason, candidates }: { reason: string; candidates: readonly string[] }) =>
      `The page gives no operation. ${reason}${candidates.length ? ` Other pages document this verb on the same type: ${candidates.join(', ')}.` : ''}`,
    help: 'The page has no usable request line. Its types and examples are emitted; the operation stands under `x-unrouted-operations`. A correction in the configuration can give it its path.',
  },
  'unused-correction': {
    severity: 'warning',
    message: ({ page, why }: { page: string; why: string }) => `The correction for '${page}' is not used: ${why}.`,
    help: 'A correction of the configuration names a page that does not exist, or gives a request line that the page has itself. Remove it.',
  },
  'invalid-correction': {
    severity: 'error',
    message: ({ page, request }: { page: string; request: string }) =>
      `The correction '${request}' for '${page}' is no request line; expected a method and a path, such as 'PATCH /users/{id}'.`,
    help: 'A correction must be a request line.',
  },
  'path-case': {
    severity: 'info',
    message: ({ found, path }: { found: string; path: string }) =>
      `'${found}' differs only in letter case from '${path}', which more pages use.`,
    help: 'Two spellings of one path meet. The more frequent one is emitted.',
  },
  'unknown-example-annotation-type': {
    severity: 'info',
    message: ({ name }: { name: string }) => `The annotation names the type '${name}', which no page defines.`,
    help: 'The annotation above an example names a type that is not in the pages. It was not used.',
  },
});
