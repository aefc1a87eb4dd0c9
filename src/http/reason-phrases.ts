/** The registered reason phrases (IANA HTTP Status Code Registry), older names behind the current one. */
const REASONS: ReadonlyMap<number, readonly string[]> = new Map([
  [100, ['Continue']],
  [101, ['Switching Protocols']],
  [102, ['Processing']],
  [103, ['Early Hints']],
  [200, ['OK']],
  [201, ['Created']],
  [202, ['Accepted']],
  [203, ['Non-Authoritative Information']],
  [204, ['No Content']],
  [205, ['Reset Content']],
  [206, ['Partial Content']],
  [207, ['Multi-Status']],
  [208, ['Already Reported']],
  [226, ['IM Used']],
  [300, ['Multiple Choices']],
  [301, ['Moved Permanently']],
  [302, ['Found', 'Moved Temporarily']],
  [303, ['See Other']],
  [304, ['Not Modified']],
  [305, ['Use Proxy']],
  [307, ['Temporary Redirect']],
  [308, ['Permanent Redirect']],
  [400, ['Bad Request']],
  [401, ['Unauthorized']],
  [402, ['Payment Required']],
  [403, ['Forbidden']],
  [404, ['Not Found']],
  [405, ['Method Not Allowed']],
  [406, ['Not Acceptable']],
  [407, ['Proxy Authentication Required']],
  [408, ['Request Timeout', 'Request Time-out']],
  [409, ['Conflict']],
  [410, ['Gone']],
  [411, ['Length Required']],
  [412, ['Precondition Failed']],
  [413, ['Content Too Large', 'Payload Too Large', 'Request Entity Too Large']],
  [414, ['URI Too Long', 'Request-URI Too Long']],
  [415, ['Unsupported Media Type']],
  [416, ['Range Not Satisfiable', 'Requested Range Not Satisfiable']],
  [417, ['Expectation Failed']],
  [418, ["I'm a teapot"]],
  [421, ['Misdirected Request']],
  [422, ['Unprocessable Content', 'Unprocessable Entity']],
  [423, ['Locked']],
  [424, ['Failed Dependency']],
  [425, ['Too Early']],
  [426, ['Upgrade Required']],
  [428, ['Precondition Required']],
  [429, ['Too Many Requests']],
  [431, ['Request Header Fields Too Large']],
  [451, ['Unavailable For Legal Reasons']],
  [500, ['Internal Server Error']],
  [501, ['Not Implemented']],
  [502, ['Bad Gateway']],
  [503, ['Service Unavailable']],
  [504, ['Gateway Timeout', 'Gateway Time-out']],
  [505, ['HTTP Version Not Supported']],
  [506, ['Variant Also Negotiates']],
  [507, ['Insufficient Storage']],
  [508, ['Loop Detected']],
  [510, ['Not Extended']],
  [511, ['Network Authentication Required']],
]);

/** The reason phrase of a status; nothing for a status that is not registered. */
export function reasonPhrase(status: number): string | undefined {
  return REASONS.get(status)?.[0];
}

/** Whether a phrase says what the status means. Case, hyphens, and a full stop at the end do not matter; nor does a phrase that is absent. */
export function isReasonOf(status: number, phrase: string): boolean {
  const reasons = REASONS.get(status);
  if (phrase === '' || reasons === undefined || reasons.includes(phrase)) return true;
  const words = normalize(phrase);
  return reasons.some((reason) => normalize(reason) === words);
}

function normalize(phrase: string): string {
  return phrase.toLowerCase().replace(/[^a-z]/g, '');
}
