import type { PathParameter, PathPart, PathSegment } from '../model/path-template.js';
import type { PathToken } from './path-tokens.js';

/** Endings of placeholder names that stand for the key of a resource; any other lone argument belongs to a function. */
const KEY_NAME_ENDINGS = ['id', 'key', 'name', 'number', 'code'] as const;

/** `BOOK_ID` as a whole segment: words in capitals of which the last one says that it is a key. */
const NAME_IN_CAPITALS = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:ID|KEY|NAME|NUMBER|CODE)$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The name of a parameter for which the page gives only a sample. */
const UNNAMED = 'id';

/**
 * Reads what stands between two slashes.
 * @param belowColon the segment before ends in `:`, so that a placeholder here is a path below that resource
 */
export function readPathSegment(tokens: readonly PathToken[], belowColon: boolean): PathSegment {
  const open = tokens.findIndex((token) => isMark(token, '('));
  if (open > 0 && tokens.slice(0, open).every((token) => token.kind === 'text')) return readCall(tokens, open);
  return { parts: readPlain(tokens, belowColon ? 'path' : 'key') };
}

/** The text of tokens as a page would write it, placeholders in braces. */
export function tokensText(tokens: readonly PathToken[]): string {
  return tokens.map((token) => (token.kind === 'placeholder' ? `{${token.name}}` : token.text)).join('');
}

function isMark(token: PathToken | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** A segment without parentheses: text, placeholders, or a literal key. */
function readPlain(tokens: readonly PathToken[], role: 'key' | 'path'): readonly PathPart[] {
  const parts: PathPart[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'placeholder') {
      const alternatives = readAlternatives(tokens, index);
      const quoted = token.quoted || (isMark(tokens[index - 1], "'") && isMark(tokens[alternatives.next], "'"));
      parts.push({ kind: 'parameter', name: alternatives.name, role, ...(quoted && { quoted }) });
      index = alternatives.next - 1;
    } else if (token?.kind === 'text' && tokens.length === 1 && NAME_IN_CAPITALS.test(token.text)) {
      parts.push({ kind: 'parameter', name: token.text, role });
    } else if (token?.kind === 'text' && isSampleKey(tokens, index)) {
      const before = tokens[index - 2];
      parts.push({
        kind: 'parameter',
        name: before?.kind === 'text' ? before.text : UNNAMED,
        role,
        sample: token.text,
      });
    } else if (token && !isMark(token, "'")) addText(parts, token.text);
  }
  return parts;
}

/** A GUID that is a whole segment, or the value of `name=`. */
function isSampleKey(tokens: readonly PathToken[], index: number): boolean {
  if (index !== tokens.length - 1 || !GUID.test(tokensText(tokens.slice(index)))) return false;
  return index === 0 || (index === 2 && isMark(tokens[1], '='));
}

/** `{user-id} | user-principal-name`: the bar stands outside of the braces. */
function readAlternatives(tokens: readonly PathToken[], first: number): { name: string; next: number } {
  const names: string[] = [];
  let next = first;
  for (;;) {
    const token = tokens[next];
    if (token && token.kind !== 'mark') {
      names.push(token.kind === 'text' ? token.text : token.name);
      next++;
    }
    const following = tokens[next + 1];
    if (!isMark(tokens[next], '|') || !following || following.kind === 'mark') break;
    next++;
  }
  return { name: names.join(' | '), next };
}

/** `name(…)`: a function call, or the keys of a collection. */
function readCall(tokens: readonly PathToken[], open: number): PathSegment {
  const name = tokensText(tokens.slice(0, open));
  const close = tokens.findLastIndex((token) => isMark(token, ')'));
  const inner = splitArguments(tokens.slice(open + 1, close));
  const keys =
    inner.length > 0 && inner.every((argument) => argument.name === undefined && isKey(name, argument.value));
  const parts: PathPart[] = [];
  addText(parts, `${name}(`);
  inner.forEach((argument, index) => {
    if (index > 0) addText(parts, ',');
    if (argument.name !== undefined) addText(parts, `${argument.name}=`);
    for (const part of readValue(argument, keys ? 'key' : 'argument'))
      if (part.kind === 'text') addText(parts, part.text);
      else parts.push(part);
  });
  addText(parts, ')');
  for (const part of readPlain(tokens.slice(close + 1), 'key')) {
    if (part.kind === 'text') addText(parts, part.text);
    else parts.push(part);
  }
  return { parts, ...(!keys && { functionName: name }) };
}

interface CallArgument {
  readonly name?: string;
  readonly value: readonly PathToken[];
}

function splitArguments(tokens: readonly PathToken[]): readonly CallArgument[] {
  if (tokens.length === 0) return [];
  const pieces: PathToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '(')) depth++;
    else if (isMark(token, ')')) depth--;
    if (depth === 0 && isMark(token, ',')) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.map((piece) => {
    const [first, second] = piece;
    if (first?.kind === 'text' && isMark(second, '=')) return { name: first.text, value: piece.slice(2) };
    return { value: piece };
  });
}

/** The keys of a collection have a plural in front of them, or a name that says key. */
function isKey(name: string, value: readonly PathToken[]): boolean {
  if (/s$/.test(name)) return true;
  const text = tokensText(value).replace(/\W/g, '').toLowerCase();
  return KEY_NAME_ENDINGS.some((ending) => text.endsWith(ending));
}

/** Marks that editors and authors put in the place of single quotes around a value. */
const OTHER_QUOTES = /^[`´‘’]([^`´‘’']+)[`´‘’]$/;

/** An argument's value: placeholders stay, a literal becomes the sample of a parameter of the argument's name. */
function readValue(argument: CallArgument, role: 'key' | 'argument'): readonly PathPart[] {
  const named = argument.name === undefined ? {} : { argument: argument.name };
  if (argument.value.some((token) => token.kind === 'placeholder'))
    return argument.value.flatMap((token, index): readonly PathPart[] => {
      if (token.kind !== 'placeholder') return [{ kind: 'text', text: token.text }];
      const quoted = token.quoted || (isMark(argument.value[index - 1], "'") && isMark(argument.value[index + 1], "'"));
      const parameter: PathParameter = {
        kind: 'parameter',
        name: token.name,
        role,
        ...named,
        ...(quoted && { quoted }),
      };
      return token.quoted ? [{ kind: 'text', text: "'" }, parameter, { kind: 'text', text: "'" }] : [parameter];
    });
  return readLiteral(tokensText(argument.value), argument.name, role);
}

function readLiteral(written: string, argument: string | undefined, role: 'key' | 'argument'): readonly PathPart[] {
  const literal = written.replace(OTHER_QUOTES, "'$1'");
  const quote = literal.indexOf("'");
  const quoted = quote >= 0;
  const end = quoted && literal.endsWith("'") && quote < literal.length - 1 ? literal.length - 1 : literal.length;
  const sample = literal.slice(quote + 1, end);
  // `companies(companyId)`: braces that were forgotten, not a value.
  const forgotten = argument === undefined && !quoted && /^[A-Za-z]\w*$/.test(sample);
  const parameter: PathParameter = {
    kind: 'parameter',
    name: argument ?? (forgotten ? sample : UNNAMED),
    role,
    ...(argument !== undefined && { argument }),
    ...(quoted && { quoted }),
    ...(!forgotten && { sample }),
  };
  if (!quoted) return [parameter];
  return [{ kind: 'text', text: literal.slice(0, quote + 1) }, parameter, { kind: 'text', text: "'" }];
}

function addText(parts: PathPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
  else if (text !== '') parts.push({ kind: 'text', text });
}
