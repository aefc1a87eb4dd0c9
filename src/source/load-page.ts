import { compareText } from '../collections/compare-text.js';
import { diagnostic } from '../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { findConflicts } from './conflict-marks.js';
import type { DecodedText } from './decode.js';
import { SOURCE_DIAGNOSTICS } from './diagnostics.js';
import type { DocsFolder, FileReading } from './docs-folder.js';
import { expandIncludes, type SpannedLine } from './expand-includes.js';
import { mappedText, type Segment, type SourceText, sourceText } from './source-text.js';

/** A page from the disk, with everything that its reading depends on. */
export interface LoadedPage {
  readonly file: string;
  /** Absent when there is nothing to read: the page is empty, or a diagnostic says why it could not be read. */
  readonly source?: SourceText;
  /** SHA-256 of the page's bytes, in hex; absent when it could not be read. */
  readonly hash?: string;
  /** The files that the page includes, sorted by name: together with `hash`, the key of a cache. */
  readonly includes: readonly IncludedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface IncludedFile {
  readonly file: string;
  /** Absent when it could not be read: the page has to be read again when that changes. */
  readonly hash?: string;
}

/**
 * Reads a page and the files that it includes. Raises the `source/page-` and `source/include-` codes, `source/not-utf8`,
 * `source/byte-order-mark`, `source/merge-conflict` and `source/carriage-returns`.
 * @param file relative to the docs root
 */
export function loadPage(file: string, docs: DocsFolder): LoadedPage {
  const reading = docs.read(file);
  if (reading.kind !== 'text') return { file, includes: [], diagnostics: [refusal(reading)] };
  const { content, hash } = reading;
  const diagnostics = remarksOn(content, file);
  if (content.text.trim() === '') {
    const empty = diagnostic(SOURCE_DIAGNOSTICS, 'page-empty', {}, startOf(file));
    return { file, hash, includes: [], diagnostics: [...diagnostics, empty] };
  }
  const expansion = expandIncludes(file, content.text, docs);
  if (!expansion) return { file, source: sourceText(file, content.text), hash, includes: [], diagnostics };
  const includes = [...expansion.readings.values()]
    .map((include) => ({ file: include.file, ...(include.kind === 'text' && { hash: include.hash }) }))
    .sort((a, b) => compareText(a.file, b.file));
  const source = assemble(file, expansion.lines);
  return { file, source, hash, includes, diagnostics: [...diagnostics, ...expansion.diagnostics] };
}

function refusal(reading: Exclude<FileReading, { kind: 'text' }>): Diagnostic {
  const place = startOf(reading.file);
  if (reading.kind === 'too-large')
    return diagnostic(SOURCE_DIAGNOSTICS, 'page-too-large', { bytes: reading.bytes }, place);
  const reason = reading.kind === 'unreadable' ? reading.reason : 'it does not exist';
  return diagnostic(SOURCE_DIAGNOSTICS, 'page-unreadable', { reason }, place);
}

function remarksOn(content: DecodedText, file: string): Diagnostic[] {
  const { invalid } = content;
  const found: Diagnostic[] = [];
  if (invalid) found.push(diagnostic(SOURCE_DIAGNOSTICS, 'not-utf8', invalid, { file, ...invalid.at }));
  if (content.byteOrderMark) found.push(diagnostic(SOURCE_DIAGNOSTICS, 'byte-order-mark', {}, startOf(file)));
  if (content.carriageReturns) found.push(diagnostic(SOURCE_DIAGNOSTICS, 'carriage-returns', {}, startOf(file)));
  for (const line of findConflicts(content.text))
    found.push(diagnostic(SOURCE_DIAGNOSTICS, 'merge-conflict', {}, { file, line, column: 1 }));
  return found;
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}

/** Joins the pieces of every line, with a segment wherever a piece does not follow from the one before it. */
function assemble(file: string, spanned: readonly SpannedLine[]): SourceText {
  const segments: Segment[] = [];
  let current: Segment = { line: 0, column: 1, sourceLine: 1, sourceColumn: 1 };
  const lines = spanned.map((spans, line) => {
    let text = '';
    for (const span of spans) {
      const segment: Segment = {
        line,
        column: text.length + 1,
        sourceLine: span.line,
        sourceColumn: span.column,
        ...(span.file !== file && { file: span.file }),
      };
      if (!follows(current, segment)) {
        segments.push(segment);
        current = segment;
      }
      text += span.text;
    }
    return text;
  });
  return mappedText(file, lines, segments);
}

/** True when a segment says nothing that the one before it does not say. */
function follows(before: Segment, segment: Segment): boolean {
  if (before.file !== segment.file || segment.sourceLine - before.sourceLine !== segment.line - before.line)
    return false;
  if (segment.line === before.line)
    return segment.sourceColumn - before.sourceColumn === segment.column - before.column;
  return segment.sourceColumn === segment.column;
}
