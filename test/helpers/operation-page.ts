import { outlineOperation } from '../../src/pages/messages/operation-outline.js';
import { openPage } from '../../src/pages/open-page.js';
import { readOperation } from '../../src/pages/operation/read-operation.js';
import { defaultVocabulary } from '../../src/pages/vocabulary/vocabulary.js';
import { sourceText } from '../../src/source/source-text.js';

/** A page from memory with its context and outline, ready for one recogniser. */
export function openOperation(markdown: string, file = 'api/book-get.md') {
  const page = openPage(sourceText(file, markdown), defaultVocabulary);
  return { ...page, outline: outlineOperation(page.context) };
}

/** The whole operation of a page from memory, and what was reported: `code line:column`. */
export function readOperationPage(markdown: string, file?: string) {
  const { context, diagnostics } = openOperation(markdown, file);
  const operation = readOperation(context);
  return { operation, found: foundIn(diagnostics), ledger: context.ledger.total() };
}

/** Findings as `code line:column`, in the order of the report. */
export function foundIn(diagnostics: ReturnType<typeof openPage>['diagnostics']): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}
