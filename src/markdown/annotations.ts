import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../diagnostics/diagnostic.js';
import type { JsonValue } from '../model/json.js';
import type { Annotation, CommentBlock } from './block.js';
import { MARKDOWN_DIAGNOSTICS } from './diagnostics.js';

/** True for a comment that holds JSON, or is meant to. */
export function isAnnotation(comment: CommentBlock): boolean {
  return comment.text.trimStart().startsWith('{');
}

/**
 * The members of a comment that begins with a brace; `undefined` for any other comment.
 * Raises `markdown/annotation-invalid` when the JSON cannot be read.
 * @param file the page that the comment stands on
 */
export function readAnnotation(comment: CommentBlock, file: string, report: Report): Annotation | undefined {
  if (!isAnnotation(comment)) return undefined;
  const parsed = parseObject(comment.text);
  if ('values' in parsed) return { values: parsed.values, at: comment.at };
  report(diagnostic(MARKDOWN_DIAGNOSTICS, 'annotation-invalid', parsed, placeIn(file, comment.at)));
  return undefined;
}

function parseObject(text: string): { values: Record<string, JsonValue> } | { reason: string } {
  try {
    return { values: trimValues(JSON.parse(text)) };
  } catch {
    try {
      return { values: trimValues(JSON.parse(repair(text))) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }
}

function trimValues(value: Record<string, JsonValue>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, typeof member === 'string' ? member.trim() : member]),
  );
}

/** A string, which the end of the text closes at the latest, a bare word, white space, or any other character. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[A-Za-z_@$][\w@.$-]*|\s+|[\s\S]/g;

/** Quotes bare keys, escapes line ends inside of strings, drops commas before a closing bracket and what follows the object. */
function repair(text: string): string {
  const tokens: string[] = [];
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\s/.test(token)) continue;
    const previous = tokens.at(-1);
    if (token === '}' || token === ']') {
      if (previous === ',') tokens.pop();
      depth -= 1;
    }
    if (token === '{' || token === '[') depth += 1;
    if (token === ':' && previous !== undefined && /^[A-Za-z_@$]/.test(previous))
      tokens[tokens.length - 1] = JSON.stringify(previous);
    tokens.push(
      token.startsWith('"') ? token.replaceAll('\r', '').replaceAll('\n', '\\n').replaceAll('\t', '\\t') : token,
    );
    if (depth === 0) break;
  }
  return tokens.join('');
}
