/** The end of a sentence: a dot, semicolon or exclamation mark before a space or a capital letter, or a line break. */
const SENTENCE_END = /[.;!](?:\s+|(?=[A-Z(]))|\n+/;
const MARKUP = /\*\*|__|[*`]|<\/?[a-z][^<>]*>/gi;
const EDGE = /^[\s"'“”[(.:,-]{1,9}|[\s"'“”\])!.:,]{1,9}$/g;

/** Takes code, bold and italic marks off; links must be gone already. */
export function stripMarks(markdown: string): string {
  return markdown.replace(MARKUP, '');
}

/** Cuts text into sentences, without their final marks. */
export function splitSentences(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

/** One spelling for sentences that differ in case, white space, brackets around them, and final marks. */
export function foldSentence(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').replace(EDGE, '').toLowerCase().replace(/’/g, "'");
}
