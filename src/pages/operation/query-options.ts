import type { Block } from '../../markdown/block.js';
import type { PageContext } from '../page-context.js';
import type { PageOperation } from '../page-model.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import { type OperationOutline, sectionsAbout } from './operation-outline.js';
import { positionOf } from './position-of.js';
import { holdsPhrase, readProse, type Sentence, sentencesOf } from './prose.js';

type TextBlock = Extract<Block, { kind: 'paragraph' | 'list' | 'blockquote' }>;

export type QueryOptionFacts = Pick<PageOperation, 'queryOptions' | 'genericQueryOptions'>;

/** Sections that tell which options there are. */
const SPEAKING = ['query-parameters', 'description'] as const;

/** Sections about other things, in which a sentence may still tell, if it says that it speaks of query options. */
const OTHERS = ['http-request', 'path-parameters', 'function-parameters', 'parameters'] as const;

/** An option at the beginning of a word: `$filter`, `?$top=5`; those inside of parentheses belong to a nested query. */
const OPTION = /(?<![\w(;$])\\?(\$[A-Za-z]+)/g;

/**
 * Reads the query options that the prose of the query-parameter sections, or of a section with a description, names; in
 * other sections of the request, sentences that speak of query options. What a sentence denies is left out, unless another one affirms it.
 */
export function readQueryOptions(context: PageContext, outline: OperationOutline): QueryOptionFacts {
  const { sentences, parameters } = context.vocabulary.operation;
  const known = new Map(parameters.queryOptions.map((name) => [name.toLowerCase(), name]));
  const found = new Map<string, { name: string; at: PageOperation['queryOptions'][number]['at'] }>();
  let generic = false;
  const read = (block: TextBlock, isSpeaking: boolean) => {
    for (const sentence of sentencesOf(readProse(block.text))) {
      const isAboutOptions = holdsPhrase(sentence.folded, sentences.genericQueryOptions);
      if (holdsPhrase(sentence.folded, sentences.negations) || !(isSpeaking || isAboutOptions)) continue;
      generic ||= isAboutOptions;
      for (const option of optionsIn(sentence, known)) {
        if (!found.has(option)) found.set(option, { name: option, at: positionOf(block.at, block.text, option) });
      }
    }
  };
  for (const block of blocksAbout(SPEAKING, outline)) read(block, true);
  for (const block of blocksAbout(OTHERS, outline)) read(block, false);
  return { queryOptions: [...found.values()], genericQueryOptions: generic && found.size === 0 };
}

function blocksAbout(meanings: readonly SectionMeaning[], outline: OperationOutline): readonly TextBlock[] {
  return sectionsAbout(meanings, meanings.flatMap(outline.sectionsOf), outline)
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
