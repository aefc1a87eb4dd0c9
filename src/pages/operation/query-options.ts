import type { PageContext } from '../page-context.js';
import type { PageOperation } from '../page-model.js';
import { type OperationOutline, sectionsAbout } from './operation-outline.js';
import { positionOf } from './position-of.js';
import { holdsPhrase, readProse, type Sentence, sentencesOf } from './prose.js';

export type QueryOptionFacts = Pick<PageOperation, 'queryOptions' | 'genericQueryOptions'>;

/** Sections that tell which options there are. */
const SPEAKING = ['query-parameters', 'description'] as const;

/** An option at the beginning of a word: `$filter`, `?$top=5`; those inside of parentheses belong to a nested query. */
const OPTION = /(?<![\w(;$])\\?(\$[A-Za-z]+)/g;

/**
 * Reads the query options that the prose of the query-parameter sections, or of a section with a description, names. What a
 * sentence denies is left out, unless another one affirms it.
 */
export function readQueryOptions(context: PageContext, outline: OperationOutline): QueryOptionFacts {
  const { sentences, parameters } = context.vocabulary.operation;
  const known = new Map(parameters.queryOptions.map((name) => [name.toLowerCase(), name]));
  const found = new Map<string, { name: string; at: PageOperation['queryOptions'][number]['at'] }>();
  let generic = false;
  for (const block of blocksOf(outline)) {
    for (const sentence of sentencesOf(readProse(block.text))) {
      if (holdsPhrase(sentence.folded, sentences.negations)) continue;
      generic ||= holdsPhrase(sentence.folded, sentences.genericQueryOptions);
      for (const option of optionsIn(sentence, known)) {
        if (!found.has(option)) found.set(option, { name: option, at: positionOf(block.at, block.text, option) });
      }
    }
  }
  return { queryOptions: [...found.values()], genericQueryOptions: generic && found.size === 0 };
}

function blocksOf(outline: OperationOutline) {
  return sectionsAbout(SPEAKING, SPEAKING.flatMap(outline.sectionsOf), outline)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'blockquote');
}

/** Canonical names of the options in a sentence; in code and bold a known option may lack its dollar. */
function optionsIn(sentence: Sentence, known: ReadonlyMap<string, string>): readonly string[] {
  const written = [...sentence.plain.matchAll(OPTION)].flatMap(([, name]) => name ?? []);
  const bare = [...sentence.marks.values()]
    .filter(({ kind, text }) => kind !== 'link' && /^[a-z]+$/i.test(text))
    .map(({ text }) => `$${text}`);
  return [...written, ...bare].flatMap((name) => known.get(name.toLowerCase()) ?? []);
}
