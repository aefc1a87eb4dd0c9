/** Elements that begin a block of HTML wherever they stand at the beginning of a line (CommonMark 0.31, 4.6, kinds 1 and 6). */
const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param pre script search section style summary table tbody td ' +
    'template textarea tfoot th thead title tr track ul'
  ).split(' '),
);
const TAG_NAME = /^[ \t]*<\/?([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)/;
const LONE_TAG = /^[ \t]*<\/?[a-zA-Z][a-zA-Z0-9-]*(?:[ \t][^<>]*|\/)?>[ \t]*$/;

/** True for a line that begins with a block element, or holds one tag and nothing else (CommonMark 0.31, 4.6, kind 7). */
export function isHtmlBlockStart(text: string): boolean {
  const name = TAG_NAME.exec(text)?.[1];
  return name !== undefined && (BLOCK_ELEMENTS.has(name.toLowerCase()) || LONE_TAG.test(text));
}

/** Tags of other elements may stand before the one of the table. */
const TABLE_START = /^(\s*(?:<(?!table[\s/>])\/?[a-z][^<>]*>\s*)*)<table(?=[\s/>]|$)/i;

/** Where a table begins that no text stands before; -1 when the line begins with none. */
export function tableStartIn(text: string): number {
  return TABLE_START.exec(text)?.[1]?.length ?? -1;
}

/**
 * Source of a pattern for a code span within a line, in which tags are text. Behind an end tag, only that tag is one: else it
 * would begin in one cell and end in another.
 */
export const CODE_SPAN = '`+(?:</[a-z0-9]+>|[^`\\n<]*(?:<(?!/)[^`\\n]*)?)`+';
