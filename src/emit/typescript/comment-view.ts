import type { Place } from '../../diagnostics/diagnostic.js';
import { code, commentLines, joinTokens, type SafeToken } from './literals.js';
import type { CommentView } from './view-model.js';

/** What a comment is made of. Each part may be absent. */
export interface CommentContent {
  /** CommonMark. */
  readonly paragraphs?: readonly (string | undefined)[];
  /** Paragraphs of ours, behind those of the pages. */
  readonly notes?: readonly SafeToken[];
  readonly deprecated?: boolean;
  /** The places in the pages where this is said. */
  readonly origins?: readonly Place[];
}

/** No documentation. */
export const NO_COMMENT: CommentView = { line: code``, lines: [] };

/** Lays out a documentation comment: paragraphs with a blank line between them, then the tags. */
export function commentView({ paragraphs = [], notes = [], deprecated, origins = [] }: CommentContent): CommentView {
  const tags = [...(deprecated ? [code`@deprecated`] : []), ...origins.map(seeTag)];
  const blocks = [...paragraphs.map((text = '') => commentLines(text)), ...notes.map((note) => [note]), tags];
  const lines: SafeToken[] = [];
  for (const block of blocks) {
    if (block.length > 0 && lines.length > 0) lines.push(code``);
    for (const line of block) lines.push(line);
  }
  if (lines.length === 0) return NO_COMMENT;
  const spaced = lines.map((line) => (line === '' ? line : code` ${line}`));
  const [only] = spaced;
  return spaced.length === 1 && only
    ? { line: only, lines: NO_COMMENT.lines }
    : { line: NO_COMMENT.line, lines: spaced };
}

function seeTag({ file, line }: Place): SafeToken {
  return code`@see ${joinTokens(commentLines(`${file}:${line}`), code` `)}`;
}
