import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Block, TableBlock } from '../../src/markdown/block.js';
import type { PageContext } from '../../src/pages/context/page-context.js';
import { openPage } from '../../src/pages/open-page.js';
import { readPage } from '../../src/pages/read-page.js';
import { defaultVocabulary } from '../../src/pages/vocabulary/vocabulary.js';
import { sourceText } from '../../src/source/source-text.js';

/** A page from memory, ready for its recognisers; `found` gives what was reported so far as `code line:column`. */
export function openTestPage(text: string, file = 'resources/widget.md') {
  const page = openPage(sourceText(file, text), defaultVocabulary);
  return { ...page, context: page.context, found: () => findings(page.diagnostics) };
}

/** The PageModel of a page from memory. */
export function readTestPage(text: string, file = 'resources/widget.md') {
  const model = readPage(sourceText(file, text), defaultVocabulary);
  return { ...model, found: findings(model.diagnostics) };
}

/** The first table of a page. */
export function firstTable({ blocks }: PageContext): TableBlock {
  const table = blocks.find((block: Block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('the page has no table');
  return table;
}

/** Findings as `code line:column`, in the order of the report. */
function findings(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}
