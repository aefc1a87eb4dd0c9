const ARRAY_OPENER = 'Supply an array of ';
const SENTENCE = new RegExp(`^(?:${ARRAY_OPENER})?\\[[^[\\]]*\\]\\([^()]*\\)\\.$`);

/** The sentence that says of a body what a table said of it as a whole. @param link Markdown of a link to its type */
export function wholeBodySentence(link: string, isCollection: boolean): string {
  return isCollection ? `${ARRAY_OPENER}${link}.` : `${link}.`;
}

/** Whether a paragraph says no more than that, so that it describes nothing. */
export function isWholeBodySentence(text: string): boolean {
  return SENTENCE.test(text);
}
