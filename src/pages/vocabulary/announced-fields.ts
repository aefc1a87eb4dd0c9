/** A last sentence in front of a list of fields: "The following query parameters are available:" */
export const FIELDS_ANNOUNCED =
  /(?:^|[.!?]\s)[^.:!?]*\bfollowing\b[^.:]{0,60}\b(?:fields|parameters|properties|attributes|keys|headers|arguments)\b[^.:]{0,80}:$/i;

/** What such a sentence speaks of, and the heading that would say the same; the first that fits. */
export const ANNOUNCED_HEADINGS = [
  [/\b(?:response|returned|returns)\b/i, 'returned fields'],
  [/\b(?:body|payload)\b/i, 'request body'],
  [/\bheaders\b/i, 'request headers'],
  [/\bquery\b/i, 'query parameters'],
  [/\bpath parameters\b/i, 'path parameters'],
  [/\bparameters\b/i, 'parameters'],
] as const;
