import type { Place } from '../../diagnostics/diagnostic.js';
import { code, commentLines, joinTokens, type SafeToken } from './literals.js';
import type { CommentView } from './view-model.js';

/** What a comment is made of. Each part may be absent. */
export interface CommentContent {
  /** CommonMark. */
  readonly text?: string;
  /** Paragraphs of ours, behind the text. */
  readonly notes?: readonly SafeToken[];
  readonly deprecated?: boolean;
  /** The places in the pages where this is said. */
  readonly origins?: readonly Place[];
}

/** No documentation. */
export const NO_COMMENT: CommentView = { line: code``, lines: [] };

/** Lays out a documentation comment: paragraphs with a blank line between them, then the tags. */
export function commentView({ text = '', notes = [], deprecated = false, origins = [] }: CommentContent): CommentView {
  const lines = [...commentLines(text)];
  for (const note of notes) lines.push(...(lines.length > 0 ? [code``] : []), note);
  const tags = [...(deprecated ? [code`@deprecated`] : []), ...origins.map(seeTag)];
  if (tags.length > 0 && lines.length > 0) lines.push(code``);
  lines.push(...tags);
  const spaced = lines.map((line) => (line === '' ? line : code` ${line}`));
  const [only] = spaced;
  return spaced.length === 1 && only ? { line: only, lines: [] } : { line: code``, lines: spaced };
}

function seeTag({ file, line }: Place): SafeToken {
  return code`@see ${joinTokens(commentLines(`${file}:${line}`), code` `)}`;
}
