import { diagnostic } from '../diagnostics/define-diagnostics.js';
import type { Diagnostic, Position } from '../diagnostics/diagnostic.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import { SOURCE_DIAGNOSTICS } from './diagnostics.js';
import type { SourceText } from './source-text.js';

/** One `key: value` of front matter. */
export interface FrontMatterEntry {
  /** Lower case. */
  readonly key: string;
  /** Trimmed, one pair of quotes taken off; empty when nothing stands behind the colon. */
  readonly value: string;
  /** Where the value begins, or would begin. */
  readonly at: Position;
}

/** The front matter of a page. */
export interface FrontMatterReading {
  readonly entries: readonly FrontMatterEntry[];
  /** Index of the first line below the front matter; 0 when there is none. */
  readonly endLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A key begins at the margin: nested members and list items are indented or begin with a dash. */
const ENTRY = /^([^\s:#-][^:]*):(?:[ \t]+|$)/;
/** Front matter that has lost its line ends, and the heading behind it: `---title: "x"author: "y"---# x`. */
const ON_ONE_LINE = /^---(?=[A-Za-z][\w.-]*:).*?---(?=[ \t]*#{1,6}[ \t])/;
const QUOTED_ENTRY = /(?<!\w)([A-Za-z][\w.]{0,60}):[ \t]*("[^"]*"|'[^']*')/g;

/**
 * Reads front matter line by line, because values such as `title: driveItem: createUploadSession` are no YAML.
 * Nested lists and members are passed over. Raises `source/front-matter-not-closed` and `source/front-matter-on-one-line`.
 */
export function readFrontMatter(source: SourceText): FrontMatterReading {
  const { lines } = source;
  const opening = frontMatterStart(lines);
  if (opening < 0) return readOneLine(source);
  const closing = lines.findIndex((line, index) => index > opening && isFence(line));
  if (closing < 0) {
    const place = placeIn(source.file, source.position(opening, 1));
    return {
      entries: [],
      endLine: 0,
      diagnostics: [diagnostic(SOURCE_DIAGNOSTICS, 'front-matter-not-closed', {}, place)],
    };
  }
  const entries: FrontMatterEntry[] = [];
  for (let index = opening + 1; index < closing; index += 1) {
    const line = lines[index] ?? '';
    const match = ENTRY.exec(line);
    if (!match?.[1]) continue;
    entries.push({
      key: match[1].trim().toLowerCase(),
      value: unquote(line.slice(match[0].length).trim()),
      at: source.position(index, match[0].length + 1),
    });
  }
  return { entries, endLine: closing + 1, diagnostics: [] };
}

/** Values in quotes of front matter that stands on the first line; others cannot be told from the keys behind them. */
function readOneLine(source: SourceText): FrontMatterReading {
  const text = source.lines[0]?.slice(0, frontMatterWidth(source.lines)) ?? '';
  if (text === '') return { entries: [], endLine: 0, diagnostics: [] };
  const entries = [...text.matchAll(QUOTED_ENTRY)].map(({ 0: entry, 1: key = '', 2: value = '', index }) => ({
    key: key.toLowerCase(),
    value: unquote(value),
    at: source.position(0, index + entry.length - value.length + 1),
  }));
  const place = placeIn(source.file, source.position(0, 1));
  return { entries, endLine: 0, diagnostics: [diagnostic(SOURCE_DIAGNOSTICS, 'front-matter-on-one-line', {}, place)] };
}

/** How many characters of the first line are front matter in front of a heading. */
export function frontMatterWidth(lines: readonly string[]): number {
  return ON_ONE_LINE.exec(lines[0] ?? '')?.[0].length ?? 0;
}

/** Index of the first line below the front matter of `lines`; 0 when there is none or it is not closed. */
export function frontMatterEnd(lines: readonly string[]): number {
  const opening = frontMatterStart(lines);
  if (opening < 0) return 0;
  return lines.findIndex((line, index) => index > opening && isFence(line)) + 1;
}

/** Blank lines above the front matter are no reason to miss it. */
function frontMatterStart(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first >= 0 && isFence(lines[first] ?? '') ? first : -1;
}

function isFence(line: string): boolean {
  return line.startsWith('---') && line.trim() === '---';
}

function unquote(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
