import { hash } from 'node:crypto';
import { findSuppressions, SUPPRESSION_MARK, type Suppression } from '../diagnostics/suppressions.js';
import { parseOutline } from '../markdown/outline.js';
import { readPage } from '../pages/read-page.js';
import { createVocabulary, defaultVocabulary } from '../pages/vocabulary/vocabulary.js';
import type { VocabularyData } from '../pages/vocabulary/vocabulary-data.js';
import { openDocsFolder } from '../source/docs-folder.js';
import { type LoadedPage, loadPage } from '../source/load-page.js';
import type { SourceText } from '../source/source-text.js';
import { PageFailure } from './page-failure.js';
import { encodePage, type PageInput, type PageRecord } from './page-record.js';

/** What every page is read with, whichever thread reads it. */
export interface ReadingContext {
  /** Docs root, absolute. */
  readonly root: string;
  /** Absent for the words that the program knows. */
  readonly vocabulary?: VocabularyData;
}

/** Takes a file from the disk through the page stage. */
export type PageReader = (file: string) => PageRecord;

/**
 * Makes the reader of a run (or of a thread): includes are read once for all of its pages.
 * @returns a function that throws a PageFailure when the page stage throws
 */
export function createPageReader({ root, vocabulary: data }: ReadingContext): PageReader {
  const docs = openDocsFolder(root);
  const vocabulary = data ? createVocabulary(data) : defaultVocabulary;
  return (file) => {
    try {
      const page = loadPage(file, docs);
      const { source, diagnostics } = page;
      const bytes = encodePage({
        ...(source && { model: readPage(source, vocabulary) }),
        suppressions: source ? suppressionsOf(source) : [],
        diagnostics,
      });
      return { file, inputs: inputsOf(page), hash: hash('sha256', bytes), bytes };
    } catch (error) {
      throw new PageFailure(file, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  };
}

function inputsOf({ file, hash: ofPage, includes }: LoadedPage): readonly PageInput[] {
  return [{ file, hash: ofPage }, ...includes].map((input) => ({ file: input.file, hash: input.hash ?? '' }));
}

/** Hardly any page has such a comment, so the outline is made once more for those that may. */
function suppressionsOf(source: SourceText): readonly Suppression[] {
  if (!source.lines.some((line) => line.includes(SUPPRESSION_MARK))) return [];
  return findSuppressions(
    source.file,
    parseOutline(source, () => {}),
  );
}
