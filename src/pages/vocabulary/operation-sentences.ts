/** Phrases of the sections of an operation page: lower case, compared with plain text whose apostrophes are straight. */
export interface OperationSentences {
  /** Words on a line of their own between two request lines. */
  readonly betweenRequestLines: readonly string[];
  /** A part of the path in the same sentence is left out to request something else. */
  readonly leavesOut: readonly string[];
  /** The request has no body. */
  readonly noRequestBody: readonly string[];
  /** The section goes on about a body that may be sent all the same. */
  readonly optionalRequestBody: readonly string[];
  /** The body is bytes or text instead of JSON. */
  readonly binaryBody: readonly string[];
  /** The body names an existing object instead of describing one. */
  readonly referenceBody: readonly string[];
  /** What the sentence names is a set of parameters, not a type. */
  readonly parametersBody: readonly string[];
  /** Every member that the section lists has to be sent. */
  readonly allRequired: readonly string[];
  /** Words in front of the names of members that every body has to have. */
  readonly beforeDemanded: readonly string[];
  /** Words behind the name of such a member. */
  readonly afterDemanded: readonly string[];
  /** A sentence with one of these demands a member of some bodies only. */
  readonly demandConditions: readonly string[];
  /** Words in front of the name of the body's type. */
  readonly beforeBodyType: readonly string[];
  /** The body is a list, even where no type is named. */
  readonly severalBodies: readonly string[];
  /** Words behind the name of a type that is no link. */
  readonly afterType: readonly string[];
  /** Articles and attributes between those words and the name. */
  readonly articles: readonly string[];
  /** The sentence speaks of several, when one of these stands outside of the names of types. */
  readonly collection: readonly string[];
  /** Right in front of the name of a type: there are several of it. */
  readonly beforeSeveral: readonly string[];
  /** Behind the name of a type, in front of what it holds: words of several there do not speak of the type. */
  readonly beforeParts: readonly string[];
  /** Right in front of a plural of which one is chosen. */
  readonly beforeChoices: readonly string[];
  /** Behind "in the", words for where the answer is: `the updated Machine in the response body`. */
  readonly bodyWords: readonly string[];
  /** Of what is about headers. */
  readonly headerWords: readonly string[];
  /** The response has no body. */
  readonly emptyResponse: readonly string[];
  /** In front of a type that a header of the response only points to. */
  readonly pointsTo: readonly string[];
  /** The response is bytes, where the sentence names no type. */
  readonly binaryResponse: readonly string[];
  /** The sentence is about success, or states the normal answer. */
  readonly success: readonly string[];
  /** Words that open a condition: types before its comma are no result. */
  readonly conditions: readonly string[];
  /** The sentence is about failure: types in it are no result. */
  readonly failure: readonly string[];
  /** A sentence that ends in a colon announces the fields of the answer. */
  readonly announcesAnswer: readonly string[];
  /** Labels of lines that say what is returned: `**Returns:** Array of [book](book.md)`. */
  readonly answerLabels: readonly string[];
  /** First words of a sentence beside the request that says what is returned. */
  readonly answerOpeners: readonly string[];
  /** A paragraph right above a payload says that it is the body of a request. */
  readonly announcesBody: readonly string[];
  /** A sentence that ends in a colon announces a list of the types that may be returned. */
  readonly announcesTypes: readonly string[];
  /** The sentence is about query options, whether or not it names any. */
  readonly genericQueryOptions: readonly string[];
  /** In front of a table of the properties that a query option takes. */
  readonly optionProperties: readonly string[];
  /** Words behind the name of a query option, or in front of it with one of `naming` between. */
  readonly queryOption: readonly string[];
  /** Words in front of those that name no option: they say of which kind it is. */
  readonly queryOptionKinds: readonly string[];
  /** Words between what something is and its name. */
  readonly naming: readonly string[];
  /** First words of the title of a page that reads a collection. */
  readonly listTitles: readonly string[];
  /** A table below the sentence lists the values of what it names. */
  readonly valuesFor: readonly string[];
  /** Above a table: what it describes is a type that the sentence names. */
  readonly tableOfType: readonly string[];
  /** A sentence with one of these denies what it names. */
  readonly negations: readonly string[];
}

/** The spellings that the known page families use. */
export const OPERATION_SENTENCES = {
  betweenRequestLines: ['or', 'and', '-or-', '...'],
  leavesOut: ['omit ', 'leave out ', 'leave off '],
  noRequestBody: [
    'do not supply a request body',
    "don't supply a request body",
    'do not specify a request body',
    'do not submit a request body',
    'do not provide a request body',
    'no request body',
    'not require a request body',
    'not require any request body',
    'no request content',
    'request body is not required',
    'request body is not necessary',
    'leave the request body empty',
    'no objects are sent',
    'nothing is sent in the body',
  ],
  optionalRequestBody: ['however, you can', 'however you can', 'optionally', 'you must supply a request body'],
  binaryBody: [
    'binary',
    'raw bytes',
    'byte stream',
    'stream of the file',
    'mime content',
    'html',
    'multipart',
    'zip file',
    'plain text',
  ],
  referenceBody: ['@odata.id', 'odata.id', 'the identifier of the', 'the reference of'],
  parametersBody: ['parameter', 'parameters'],
  allRequired: ['all are required', 'all of them are required', 'all of these are required'],
  beforeDemanded: ['request body must contain', 'you must specify the'],
  afterDemanded: ['property is mandatory'],
  demandConditions: ['if ', 'when ', 'unless ', 'either ', ' or ', 'each '],
  beforeBodyType: [
    'representation of',
    'representation for',
    'provide',
    'supply',
    'include',
    'contains',
    'values of',
    'body of',
    'properties of',
  ],
  severalBodies: ['array of', 'collection of'],
  afterType: [
    'object',
    'objects',
    'resource',
    'resources',
    'entity',
    'entities',
    'collection',
    'instance',
    'instances',
  ],
  articles: [
    'a',
    'an',
    'the',
    'new',
    'updated',
    'requested',
    'created',
    'each',
    'one',
    'of',
    'its',
    'single',
    'existing',
  ],
  collection: ['collection', 'collections', 'array', 'objects', 'resources', 'entities'],
  beforeSeveral: ['list of', 'list of the', 'list of all', 'list of all the', 'all', 'all the', 'all of the'],
  beforeParts: [
    'that contains',
    'that contain',
    'that includes',
    'that include',
    'that has',
    'that holds',
    'which contains',
    'which includes',
    'which has',
    'containing',
    'including',
  ],
  beforeChoices: ['one of the following', 'one of these'],
  bodyWords: ['response', 'body'],
  headerWords: ['header', 'headers'],
  emptyResponse: [
    'not return anything in the response body',
    'empty response body',
    'empty content',
    'no response body',
    'no content in the response body',
    'response body is empty',
    'not return a response body',
    'no body',
  ],
  pointsTo: ['link to', 'url of', 'url to', 'url for', 'uri of', 'uri to', 'address of', 'location of'],
  binaryResponse: ['binary data', 'binary stream', 'binary content', 'raw content', 'contents of the file'],
  success: ['if successful', 'successful', 'success', 'returns', 'returned', 'response body'],
  conditions: ['if', 'when'],
  failure: ['unsuccessful', 'fail', 'fails', 'error', 'errors', 'not found', 'cannot'],
  announcesAnswer: [
    'response attributes',
    'response fields',
    'response properties',
    'response contains',
    'response has',
    'response includes',
    'response example',
    'example response',
    'returns the following',
    'on success',
    'you get',
    'you receive',
    'the response',
    'the result',
    'responds with',
    'answers with',
  ],
  answerLabels: ['returns', 'return type', 'return value', 'returned type', 'response type', 'result type'],
  answerOpeners: ['returns ', 'on success, ', 'if successful, '],
  announcesBody: [
    'request body',
    'request payload',
    'json payload',
    'expects a',
    'can pass a',
    'can send',
    'send a',
    'send the',
    'with the body',
    'with a body',
    'with this body',
  ],
  announcesTypes: ['one of', 'following in the response body', 'any of'],
  listTitles: ['list'],
  genericQueryOptions: [
    'odata query parameter',
    'odata query option',
    'query parameters to help',
    'query options to help',
  ],
  optionProperties: ['following properties', 'properties below', 'these properties'],
  queryOption: [
    'query parameter',
    'query parameters',
    'query string parameter',
    'query string parameters',
    'query option',
    'query options',
    'odata query parameter',
    'odata query parameters',
    'odata query option',
    'odata query options',
  ],
  queryOptionKinds: [
    'odata',
    'optional',
    'required',
    'following',
    'advanced',
    'additional',
    'generic',
    'standard',
    'custom',
    'system',
  ],
  naming: ['named', 'called'],
  tableOfType: [
    'contains the following',
    'contain the following',
    'has the following',
    'have the following',
    'includes the following',
    'consists of the following',
    'table describes',
    'table lists',
    'table shows',
    'properties of',
    'fields of',
  ],
  valuesFor: [
    'values are allowed for',
    'values are valid for',
    'values are supported for',
    'values are possible for',
    'values are available for',
    'allowed values for',
    'valid values for',
    'supported values for',
    'possible values for',
    'possible values of',
  ],
  negations: [
    'not support',
    "doesn't support",
    "don't support",
    'not supported',
    "isn't supported",
    "aren't supported",
    'no support for',
    'not currently support',
    'cannot',
    "can't",
  ],
} as const satisfies OperationSentences;
