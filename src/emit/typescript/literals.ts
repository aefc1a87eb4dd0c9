declare const safe: unique symbol;

/**
 * Text that may stand in a TypeScript module as it is. Only this file makes such text, so that nothing a page says becomes code:
 * from page text by escaping, and from our own source by `code`.
 */
export type SafeToken = string & { readonly [safe]: true };

/** A piece of TypeScript whose fixed text is ours and whose inserted text is safe already. */
export function code(fixed: TemplateStringsArray, ...inserted: readonly SafeToken[]): SafeToken {
  let text = fixed[0] ?? '';
  for (const [index, token] of inserted.entries()) text += token + (fixed[index + 1] ?? '');
  return text as SafeToken;
}

/** The tokens, one behind the other, with a separator of ours between them. */
export function joinTokens(tokens: readonly SafeToken[], separator: SafeToken): SafeToken {
  return tokens.join(separator) as SafeToken;
}

/** What a string literal cannot show as it is: control and format characters, line separators, half surrogate pairs, the backslash. */
const LITERAL_ESCAPES = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A string literal that has `text` as its value: in single quotes, or in double ones where that saves escaping. */
export function stringLiteral(text: string): SafeToken {
  const escaped = text.replace(LITERAL_ESCAPES, escapeCharacter);
  if (escaped.includes("'") && !escaped.includes('"')) return `"${escaped}"` as SafeToken;
  return `'${escaped.replaceAll("'", "\\'")}'` as SafeToken;
}

function escapeCharacter(character: string): string {
  if (character === '\\') return '\\\\';
  if (character === '\n') return '\\n';
  const codePoint = (character.codePointAt(0) ?? 0).toString(16);
  return codePoint.length > 4 ? `\\u{${codePoint}}` : `\\u${codePoint.padStart(4, '0')}`;
}

/** Member names that need no quotes: ASCII identifiers and the whole numbers that JavaScript writes back the same. */
const BARE_KEY = /^(?:[A-Za-z_$][\w$]*|[1-9]\d{0,8})$/;

/** A member name of an object type: bare when it can be, else quoted. */
export function propertyKey(name: string): SafeToken {
  return BARE_KEY.test(name) ? (name as SafeToken) : stringLiteral(name);
}

/** A PascalCase identifier made of the letters and digits of `text`: `aad-user_x` gives `AadUserX`, and `2fa` gives `_2fa`. */
export function typeIdentifier(text: string): SafeToken {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return (/^[A-Z]/.test(name) ? name : `_${name}`) as SafeToken;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Control characters, and the marks that make text look as if it stood elsewhere. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
/** Most texts are one line that needs no change: they hold none of these. */
const SPECIAL = /[\p{Cc}\u2028-\u202E\u2066-\u2069*@]/u;

/**
 * The lines of a text as they may stand in a block comment, with no blank line at either end and never two together.
 * A comment end is broken by a backslash. So is what would be read as a documentation tag; Markdown shows both unchanged.
 */
export function commentLines(text: string): readonly SafeToken[] {
  if (!SPECIAL.test(text)) return text.trim() === '' ? [] : [text.trimEnd() as SafeToken];
  const lines: SafeToken[] = [];
  for (const line of text.split(LINE_END)) {
    const visible = line.replaceAll('\t', ' ').replace(INVISIBLE, '').trimEnd();
    if (visible === '' && (lines.at(-1) ?? '') === '') continue;
    lines.push(visible.replaceAll('*/', '*\\/').replaceAll('{@', '{\\@').replace(/^\s*@/, '\\@') as SafeToken);
  }
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
