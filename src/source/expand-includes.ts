import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocsFolder, FileReading } from './docs-folder.js';
import { frontMatterEnd } from './front-matter.js';
import { findDirectives, type IncludeDirective, mayInclude } from './include-directives.js';
import { type IncludeRun, MAXIMUM_CHARACTERS, readInclude } from './read-include.js';
import { splitLines } from './source-text.js';

/** A piece of a line, and where it stands: both numbers count from 1. */
export interface Span {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A line of the expanded text, in pieces. */
export type SpannedLine = readonly Span[];

export interface Expansion {
  readonly lines: readonly SpannedLine[];
  /** What was found of every file that the page includes, by name; also of those that are missing. */
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders, anywhere on the path of an include, whose files are samples of code and stay where they are. */
const SAMPLE_FOLDERS: ReadonlySet<string> = new Set(['snippets']);

interface Run extends IncludeRun {
  /** By code and path, so that a page that repeats an include gets one finding; by code once there is too much text. */
  readonly findings: Map<string, Diagnostic>;
}

/** A file whose includes are being expanded. */
interface OpenFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly directives: ReadonlyMap<number, readonly IncludeDirective[]>;
  /** The files around it, from the page to itself. */
  readonly chain: readonly string[];
}

/**
 * Puts included files in the place of `[!INCLUDE [label](path)]`, and the files that those include, without their front
 * matter. An include that is alone on its line becomes lines of its own; one inside a line becomes part of the line.
 * What cannot be read stays a directive on a line of its own, and becomes its label inside a line.
 * Raises the `source/include-` codes. `undefined` when the page includes nothing but samples of code.
 */
export function expandIncludes(name: string, text: string, docs: DocsFolder): Expansion | undefined {
  if (!mayInclude(text, isText)) return undefined;
  const lines = splitLines(text);
  const directives = findDirectives(lines, frontMatterEnd(lines), isText);
  if (directives.size === 0) return undefined;
  const run: Run = { docs, readings: new Map(), findings: new Map(), budget: MAXIMUM_CHARACTERS };
  const expanded = expandFile(run, { name, lines, directives, chain: [name] }, 0);
  return { lines: expanded, readings: run.readings, diagnostics: [...run.findings.values()] };
}

function expandFile(run: Run, file: OpenFile, from: number): SpannedLine[] {
  const result: SpannedLine[] = [];
  for (let index = from; index < file.lines.length; index += 1) {
    const text = file.lines[index] ?? '';
    const directives = file.directives.get(index) ?? [];
    const [first] = directives;
    const alone = first && text.slice(0, first.start).trim() === '' && text.slice(first.end).trim() === '';
    const block = alone && expandDirective(run, first, index, file);
    if (block) addBlock(result, block, spanOf(file, index, ''), file.lines[index + 1]);
    else result.push(alone ? [spanOf(file, index, text)] : expandLine(run, text, index, directives, file));
  }
  return result;
}

/** An included block is a block of its own: blank lines keep it from running into the text around it. */
function addBlock(result: SpannedLine[], block: readonly SpannedLine[], blank: Span, next: string | undefined): void {
  if (isFilled(result.at(-1))) result.push([blank]);
  for (const line of block) result.push(line);
  if (next !== undefined && next.trim() !== '') result.push([blank]);
}

function expandLine(
  run: Run,
  text: string,
  index: number,
  directives: readonly IncludeDirective[],
  file: OpenFile,
): SpannedLine {
  const spans: Span[] = [];
  let start = 0;
  for (const directive of directives) {
    spans.push(spanOf(file, index, text.slice(start, directive.start), start));
    const included = expandDirective(run, directive, index, file);
    if (!included) spans.push(spanOf(file, index, directive.label, directive.start));
    // One by one: an include may have more spans than a call takes arguments.
    else for (const span of joinLines(included)) spans.push(span);
    start = directive.end;
  }
  spans.push(spanOf(file, index, text.slice(start), start));
  return spans;
}

/** The lines of an included file, without the blank ones around them; `undefined` when the directive has to stay. */
function expandDirective(
  run: Run,
  directive: IncludeDirective,
  index: number,
  file: OpenFile,
): SpannedLine[] | undefined {
  const place = { file: file.name, line: index + 1, column: directive.start + 1 };
  const include = readInclude(run, directive.path, place, file.chain);
  if (include.kind === 'refused') {
    const { diagnostic } = include;
    const key = run.budget < 0 ? diagnostic.code : `${diagnostic.code} ${directive.path}`;
    if (!run.findings.has(key)) run.findings.set(key, diagnostic);
    return undefined;
  }
  const name = include.file;
  const all = splitLines(include.text);
  const end = frontMatterEnd(all);
  const start = all.findIndex((line, position) => position >= end && line.trim() !== '');
  if (start < 0) return [];
  const lines = all.slice(0, all.findLastIndex((line) => line.trim() !== '') + 1);
  const directives = findDirectives(lines, start, isText);
  return expandFile(run, { name, lines, directives, chain: [...file.chain, name] }, start);
}

function joinLines(lines: readonly SpannedLine[]): Span[] {
  return lines.filter(isFilled).flatMap((line, index) => {
    const [first] = line;
    return index > 0 && first ? [{ ...first, text: ' ' }, ...line] : line;
  });
}

function isFilled(line: SpannedLine | undefined): boolean {
  return line?.some((span) => span.text.trim() !== '') ?? false;
}

function spanOf(file: OpenFile, index: number, text: string, start = 0): Span {
  return { text, file: file.name, line: index + 1, column: start + 1 };
}

/** False for a sample of code. */
function isText(path: string): boolean {
  const folders = path.split(/[\\/]/).slice(0, -1);
  return !folders.some((folder) => SAMPLE_FOLDERS.has(folder));
}
