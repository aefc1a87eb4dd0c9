import type { PageContext } from '../../context/page-context.js';
import { isSampleTab } from '../../messages/operation-outline.js';
import type { PageCodeSample } from '../../page-model.js';

/**
 * Fences in tabs of programming languages. Fences in such a language that stand outside of tabs illustrate something else
 * than the call of the operation: they are used up.
 */
export function readCodeSamples(context: PageContext): readonly PageCodeSample[] {
  return context.blocks.flatMap((block) => {
    if (block.kind !== 'code') return [];
    const inTab = isSampleTab(block, context);
    const known = languageOf(inTab ? (block.tab ?? '') : block.language, context);
    if (!inTab) {
      if (known) context.claim(block);
      return [];
    }
    context.claim(block);
    const id = block.tab ?? '';
    return [{ language: known?.language ?? id, label: known?.label ?? id, source: block.text }];
  });
}

function languageOf(id: string, context: PageContext) {
  const folded = id.toLowerCase();
  return context.vocabulary.operation.sampleLanguages.find(({ ids }) => ids.includes(folded));
}
