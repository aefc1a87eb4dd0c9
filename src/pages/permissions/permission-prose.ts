import type { Position } from '../../diagnostics/diagnostic.js';
import type { Section } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { SecurityScheme } from '../../model/api-model.js';
import { positionOf } from '../context/position-of.js';
import { readLabel } from '../lists/labelled-lines.js';
import type { PermissionRow } from '../page-model.js';
import { foldText } from '../prose/marked-sentences.js';
import { trimMarks } from '../prose/trim-marks.js';
import type { PermissionVocabulary } from '../vocabulary/operation-permissions.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { withoutDeniedScopes } from './denied-scopes.js';
import { schemesWith } from './permission-layout.js';
import { bareWord } from './scope-list.js';

const WORD = /[^\s,;()]+/g;

/**
 * Scopes that a permissions section without a table names in its paragraphs and list items; notes and what a sentence denies are
 * left out. A text that does not say for whom they are is taken as being about signed-in users.
 */
export function readPermissionProse(sections: readonly Section[], vocabulary: Vocabulary): readonly PermissionRow[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return readText(block.text, block.at, false, vocabulary);
      if (block.kind === 'list') return block.items.flatMap(({ text, at }) => readText(text, at, true, vocabulary));
      return [];
    }),
  );
}

/** Scopes behind a label, on a line of a section that is about something else: `**Scopes:** \`books:read\``. */
export function readLabelledPermissions({ blocks }: Section, vocabulary: Vocabulary): readonly PermissionRow[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items : block.kind === 'paragraph' || block.kind === 'blockquote' ? [block] : [],
  );
  return texts.flatMap(({ text, at }) => {
    if (!text.includes(':')) return [];
    return text.split('\n').flatMap((line, index) => {
      const { label, value = '' } = readLabel(line) ?? {};
      const isMeant = label !== undefined && vocabulary.sectionOf(label)?.meaning === 'permissions';
      return isMeant ? readText(value, { ...at, line: at.line + index }, false, vocabulary) : [];
    });
  });
}

function readText(markdown: string, at: Position, isItem: boolean, vocabulary: Vocabulary): readonly PermissionRow[] {
  const words = vocabulary.operation.permissions;
  const text = withoutDeniedScopes(plainText(markdown), vocabulary);
  const scopes = (text.match(WORD) ?? []).map(bareWord).filter((word) => words.scope.test(word));
  const [first] = scopes;
  if (first === undefined) return [];
  const condition = isItem ? trimMarks(text.slice(0, text.indexOf(first)), '', ' :–—-') : '';
  const alternatives = [...new Set(scopes)].map((scope) => ({ scopes: [scope], at: positionOf(at, markdown, scope) }));
  return schemesIn(foldText(text), words).map((scheme) => ({
    scheme,
    alternatives,
    ...(condition !== '' && { condition }),
    at,
  }));
}

function schemesIn(folded: string, words: PermissionVocabulary): readonly SecurityScheme[] {
  const named = schemesWith(words.proseSchemes, (word) => folded.includes(word.toLowerCase()));
  return named.length > 0 ? named : ['delegatedWork'];
}
