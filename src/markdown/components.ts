import type { Position } from '../diagnostics/diagnostic.js';
import type { ComponentAttribute, ComponentBlock } from './block.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, startOf, textAt } from './scan.js';

/** `<ParamField`, `</ParamField`, `{% tab`, `{% endtab`: the elements of HTML have small letters. */
const TAG_START = /^[ \t]*(?:<(\/?)([A-Z][\w.]{0,60})(?=[\s/>]|$)|\{%-?[ \t]{0,9}(end)?([a-z][\w-]{0,60})(?![\w-]))/;
const END_TAG = /<\/([A-Z][\w.]{0,60})>/g;
/** `name="a"`, `name='a'`, `name={a}`, `name=a`, `name` */
const ATTRIBUTE =
  /([A-Za-z_][\w:.-]{0,60})(?:[ \t\n]{0,20}=[ \t\n]{0,20}(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}|([^\s"'{}<>=]+)))?/y;
/** More lines than a tag goes over. */
const MOST_LINES = 40;

/** The beginning of a tag. */
interface TagStart {
  readonly name: string;
  readonly isEnd: boolean;
  /** Of `{% … %}`. */
  readonly isOrder: boolean;
  /** How many characters of the line it takes. */
  readonly width: number;
}

/** What stands behind the beginning of a tag. */
interface TagRest {
  readonly text: string;
  /** Index of the line that closes the tag, and how many characters of its unread text belong to it. */
  readonly line: number;
  readonly width: number;
}

/** Whether a line begins with the tag of a known component. */
export function isComponentStart(scan: Pick<Scan, 'components'>, text: string): boolean {
  return tagStartIn(scan, text) !== undefined;
}

/** Where, behind its first character, a line closes a component that is open; -1 where it closes none. */
export function componentEndIn({ openComponents }: Scan, text: string): number {
  if (openComponents.length === 0 || !text.includes('</')) return -1;
  for (const { 1: name = '', index } of text.matchAll(END_TAG))
    if (index > 0 && openComponents.includes(name.toLowerCase())) return index;
  return -1;
}

/** Reads the tag that a line begins with; `undefined` where nothing closes it. What stands behind the tag is read next. */
export function readComponent(scan: Scan): ComponentBlock | undefined {
  const at = startOf(scan, scan.line);
  const text = textAt(scan, scan.line);
  const start = tagStartIn(scan, text);
  const rest = start && readRest(scan, start);
  if (!start || !rest) return undefined;
  const { name, isEnd, isOrder, width } = start;
  const part = isEnd ? 'end' : !isOrder && rest.text.endsWith('/') ? 'whole' : 'start';
  const attributes = isEnd ? [] : attributesOf(rest.text, (index) => locate(scan, rest.text, index, width));
  keepOpen(scan.openComponents, name, part);
  if (textAt(scan, rest.line).slice(rest.width).trim() === '') moveTo(scan, rest.line + 1);
  else {
    scan.offset = (rest.line === scan.line ? scan.offset : 0) + rest.width;
    scan.line = rest.line;
  }
  return { kind: 'component', at, name, part, attributes, text };
}

function tagStartIn({ components }: Pick<Scan, 'components'>, text: string): TagStart | undefined {
  if (components.size === 0) return undefined;
  const [{ length: width } = '', slash, element, end = '', word = ''] = TAG_START.exec(text) ?? [];
  const isOrder = element === undefined;
  const name = (element ?? word).toLowerCase();
  const isKnown = components.has(name);
  return isKnown ? { name, isEnd: isOrder ? end !== '' : slash === '/', isOrder, width } : undefined;
}

/** An attribute in quotes or braces may hold what closes a tag elsewhere: `type="array<string>"`. */
function readRest(scan: Scan, { isOrder, width }: TagStart): TagRest | undefined {
  const texts: string[] = [];
  const open = { quote: '', braces: 0 };
  const last = Math.min(scan.lines.length, scan.line + MOST_LINES);
  for (let line = scan.line; line < last; line += 1) {
    const text = textAt(scan, line);
    const from = line === scan.line ? width : 0;
    const end = isOrder ? text.indexOf('%}', from) : closingBracket(text, from, open);
    texts.push(text.slice(from, end < 0 ? undefined : end));
    if (end >= 0) return { text: texts.join('\n'), line, width: end + (isOrder ? 2 : 1) };
    if (isOrder) return undefined;
  }
  return undefined;
}

function closingBracket(text: string, from: number, open: { quote: string; braces: number }): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (open.quote !== '') open.quote = character === open.quote ? '' : open.quote;
    else if (character === '"' || character === "'" || character === '`') open.quote = character;
    else if (character === '{') open.braces += 1;
    else if (character === '}') open.braces -= 1;
    else if (character === '>' && open.braces <= 0) return index;
  }
  return -1;
}

function attributesOf(text: string, locateIn: (index: number) => Position): readonly ComponentAttribute[] {
  const attributes: ComponentAttribute[] = [];
  for (let index = 0; index < text.length; ) {
    ATTRIBUTE.lastIndex = index;
    const [match = '', name, ...values] = ATTRIBUTE.exec(text) ?? [];
    if (name === undefined) {
      index += 1;
      continue;
    }
    const value = values.find((one) => one !== undefined);
    const valueIndex =
      value === undefined ? index : index + match.length - value.length - (values[3] === value ? 0 : 1);
    attributes.push({ name: name.toLowerCase(), ...(value !== undefined && { value }), at: locateIn(valueIndex) });
    index += match.length;
  }
  return attributes;
}

/** Where a character stands of the text behind the beginning of a tag. */
function locate(scan: Scan, text: string, index: number, width: number): Position {
  const before = text.slice(0, index).split('\n');
  const column = before.at(-1)?.length ?? 0;
  return positionIn(scan, scan.line + before.length - 1, before.length === 1 ? width + column : column);
}

function keepOpen(open: string[], name: string, part: ComponentBlock['part']): void {
  if (part === 'start') open.push(name);
  const opened = part === 'end' ? open.lastIndexOf(name) : -1;
  if (opened >= 0) open.length = opened;
}
