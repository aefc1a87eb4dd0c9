/** Names and labels around requests and their examples; all lower case unless they name something. */
export interface ParameterVocabulary {
  /** Request headers that are no parameters: credentials and media types. */
  readonly credentialHeaders: readonly string[];
  readonly mediaTypeHeaders: readonly string[];
  /** Headers that every client sends of its own accord: beside a request line they say nothing of the operation. */
  readonly messageHeaders: readonly string[];
  /** Query options that prose names, with the dollar. */
  readonly queryOptions: readonly string[];
  /** Types of the fields of a form that hold files; elsewhere they may be types of the pages. */
  readonly fileTypes: readonly string[];
  /** Response headers that prose names. */
  readonly responseHeaders: readonly string[];
}

/** The spellings that the known page families use. */
export const PARAMETER_VOCABULARY = {
  credentialHeaders: ['authorization'],
  mediaTypeHeaders: ['content-type', 'accept'],
  messageHeaders: ['host', 'content-length', 'connection', 'transfer-encoding'],
  queryOptions: [
    '$select',
    '$filter',
    '$expand',
    '$top',
    '$skip',
    '$count',
    '$search',
    '$orderby',
    '$format',
    '$apply',
    '$compute',
    '$skiptoken',
    '$deltatoken',
  ],
  fileTypes: ['file', 'file upload', 'uploaded file', 'image', 'blob'],
  responseHeaders: ['Location', 'Operation-Location', 'Content-Location', 'Retry-After', 'ETag'],
} as const satisfies ParameterVocabulary;
