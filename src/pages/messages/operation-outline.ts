import { appendTo } from '../../collections/collect.js';
import { METHOD_WORDS } from '../../http/methods.js';
import type { Annotation, Block, FenceBlock, Section } from '../../markdown/block.js';
import { isWithin, withAncestors, withDescendants } from '../../markdown/sections.js';
import { blockTypeOf } from '../context/page-annotations.js';
import type { PageContext } from '../context/page-context.js';
import { CAPTION_LEVEL } from '../sections/caption-heading.js';
import { readTitle, type StatusTitle } from '../sections/status-titles.js';
import { titleSectionOf } from '../sections/title-heading.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import { beginsWithRequestLine } from './request-lines.js';
import { statusColumnOf } from './response-statuses.js';

/** How an HTTP message or a JSON payload begins. */
const MESSAGE_START = new RegExp(String.raw`^\s*(?:(?:${METHOD_WORDS})\s|HTTP[/ ]|[{[])`);

type Meanings = readonly (SectionMeaning | undefined)[];

/** Headings that say what a type is like; in a section of an operation they only divide it: `JSON` beside `CSV`. */
const PART_MEANINGS: Meanings = ['representation', 'properties'];
const PARTED_MEANINGS: Meanings = ['request-body', 'response', 'examples', 'request'];

/** What several requests of a page may have in common. */
export const SHARED_PARTS = [
  'request-headers',
  'query-parameters',
  'path-parameters',
  'function-parameters',
  'parameters',
  'request-body',
  'request',
  'response',
  'examples',
] as const satisfies readonly SectionMeaning[];

/** What a heading below that of the response divides as well, unless it speaks of the request: "Headers", "Body". */
const SHARED_MEANINGS: Meanings = ['request-headers', 'request-body', 'parameters'];

const ANSWERS = ['response', 'error-responses', 'examples'] as const satisfies readonly SectionMeaning[];

/** A fence with what is around it. */
export interface PlacedFence {
  readonly fence: FenceBlock;
  readonly section: Section;
  readonly annotation?: Annotation;
  /** What the annotation says that it is. */
  readonly blockType?: string;
}

/** Which section of an operation page is for what. */
export interface OperationOutline {
  /** The page's title, but for that of one of several operations. */
  readonly title?: Section;
  /** In page order. */
  readonly sections: readonly Section[];
  /** Every section whose own heading has the meaning, in page order; those of examples left out, but for tables of errors. */
  sectionsOf(meaning: SectionMeaning): readonly Section[];
  /** The meaning of the nearest heading around that has one, but for headings of methods; `examples` wins from any distance. */
  meaningOf(section: Section): SectionMeaning | undefined;
  /** The meaning of the section's own heading. */
  ownMeaningOf(section: Section): SectionMeaning | undefined;
  /** Whether the section or one around it has the meaning. */
  isUnder(section: Section, meaning: SectionMeaning): boolean;
  /** The nearest heading of a response or an example that says its status. */
  statusOf(section: Section): StatusTitle | undefined;
  /** Fences in page order, those of code-sample tabs left out. */
  readonly fences: readonly PlacedFence[];
  /** The outline of some of the sections, given in page order: the others are as if they were not there. */
  limitTo(sections: readonly Section[]): OperationOutline;
}

/** Finds out what the sections of a page are for, from their headings' text; levels only say what stands under what. */
export function outlineOperation(context: PageContext): OperationOutline {
  const title = titleIn(context);
  const own = new Map<Section, SectionMeaning | undefined>();
  const statuses = new Map<Section, StatusTitle>();
  for (const section of context.sections) {
    if (section === title) continue;
    const { meaning: told, status } = readTitle(section.title, context.vocabulary);
    const meaning = isWholeOperation(section, told, context) ? undefined : told;
    if (status) statuses.set(section, status);
    // Ancestors come first in page order.
    const isPart =
      PART_MEANINGS.includes(meaning) && section.ancestors.some((one) => PARTED_MEANINGS.includes(own.get(one)));
    const around = section.ancestors.map((one) => own.get(one)).find(reachesDown);
    const isOfAnswer = SHARED_MEANINGS.includes(meaning) && around === 'response' && !/request/i.test(section.title);
    own.set(section, isPart || isOfAnswer ? undefined : meaning);
  }
  const isUnder = (section: Section, meaning: SectionMeaning) =>
    withAncestors(section).some((one) => own.get(one) === meaning);
  const nearest = (section: Section) =>
    own.get(section) ?? section.ancestors.map((one) => own.get(one)).find(reachesDown);
  const isShown = (section: Section) =>
    section.ancestors.some((one) => own.get(one) === 'examples') && !listsErrors(section, own.get(section));
  const fencesIn = new Map(context.sections.map((section) => [section, placeFences(section, context)]));
  const limitTo = (sections: readonly Section[]): OperationOutline => {
    const byMeaning = new Map<SectionMeaning, Section[]>();
    for (const section of sections) {
      const meaning = own.get(section);
      if (meaning !== undefined && !isShown(section)) appendTo(byMeaning, meaning, section);
    }
    return {
      ...whole,
      sections,
      sectionsOf: (meaning) => byMeaning.get(meaning) ?? [],
      fences: sections.flatMap((section) => fencesIn.get(section) ?? []),
    };
  };
  const whole: Omit<OperationOutline, 'sections' | 'sectionsOf' | 'fences'> = {
    ...(title && { title }),
    meaningOf: (section) => (isUnder(section, 'examples') ? 'examples' : nearest(section)),
    ownMeaningOf: (section) => own.get(section),
    isUnder,
    statusOf: (section) => {
      if (statuses.size === 0) return undefined;
      const titled = withAncestors(section).find((one) => statuses.has(one));
      const isAnswer = titled && ANSWERS.some((meaning) => isUnder(titled, meaning));
      return isAnswer ? statuses.get(titled) : undefined;
    },
    limitTo,
  };
  return limitTo(context.sections);
}

/** Around both a request and its response, these mean what they say. */
const MEANINGS_AROUND: readonly (SectionMeaning | undefined)[] = [undefined, 'examples', 'http-request', 'request'];

/** "Get the book payload", with "HTTP request" and "Response" right below: the heading of an operation, not of a payload. */
function isWholeOperation(
  { children }: Section,
  meaning: SectionMeaning | undefined,
  { vocabulary }: PageContext,
): boolean {
  if (MEANINGS_AROUND.includes(meaning)) return false;
  const inside = children.map(({ title }) => readTitle(title, vocabulary).meaning);
  return inside.includes('http-request') && inside.includes('response');
}

/** The page's title; none where it is one of several of its level and has a request line of its own. */
function titleIn({ sections }: PageContext): Section | undefined {
  const first = titleSectionOf(sections);
  if (!first || sections.every((one) => one === first || one.level === 0 || one.level > first.level)) return first;
  const own = [first, ...first.children.filter(({ level }) => level === CAPTION_LEVEL)];
  const isRequest = (block: Block) => block.kind === 'code' && beginsWithRequestLine(block.text);
  return own.some(({ blocks }) => blocks.some(isRequest)) ? undefined : first;
}

/** Whether a heading says what those below it are about; below "Operations" each is about one of them. */
export function reachesDown(meaning: SectionMeaning | undefined): boolean {
  return meaning !== undefined && meaning !== 'methods';
}

/** A heading such as "Error conditions" with a table of status codes is about all requests, wherever on the page it stands. */
function listsErrors({ blocks }: Section, meaning: SectionMeaning | undefined): boolean {
  return meaning === 'error-responses' && blocks.some((block) => block.kind === 'table' && statusColumnOf(block) >= 0);
}

/**
 * Whether a section stands under a heading that means nothing and is not that of the main operation, or under another title: an
 * introduction to all of the operations, or one that the page has no request line for.
 */
export function isElsewhere(section: Section, heading: Section, outline: OperationOutline): boolean {
  const around = withAncestors(section);
  if (around.includes(heading)) return false;
  if (isWithin(heading, outline.title) && !isWithin(section, outline.title)) return true;
  return around.some(
    (one) => one !== outline.title && !heading.ancestors.includes(one) && outline.meaningOf(one) === undefined,
  );
}

/** Titles of the section and of those around it, nearest first; the page's own title left out. */
export function headingsAround(section: Section, outline: OperationOutline): readonly string[] {
  return withAncestors(section)
    .filter((one) => one !== outline.title && one.title !== '')
    .map(({ title }) => title);
}

/** Those of the sections, and of all that stands under them, that are about one of the meanings; each once. */
export function sectionsAbout(
  meanings: readonly SectionMeaning[],
  sections: readonly Section[],
  { meaningOf }: OperationOutline,
): readonly Section[] {
  return [...new Set(sections.flatMap(withDescendants))].filter((section) =>
    meanings.some((meaning) => meaningOf(section) === meaning),
  );
}

/** The first of the sections, and the others that stand beside it under the same heading. */
export function siblingsOfFirst(sections: readonly Section[]): readonly Section[] {
  const parent = sections[0]?.ancestors[0];
  return sections.filter((section) => section.ancestors[0] === parent);
}

function placeFences(section: Section, context: PageContext): readonly PlacedFence[] {
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'code' || isSampleTab(block, context)) return [];
    const annotation = context.annotationOf(block);
    const blockType = blockTypeOf(annotation);
    return [
      {
        fence: block,
        section,
        ...(annotation && { annotation }),
        ...(blockType !== undefined && { blockType }),
      },
    ];
  });
}

/**
 * Whether a fence stands in a tab of a programming language instead of the one with the message. In a tab of an unknown kind
 * (`linux`, `v2`) its first line tells.
 */
export function isSampleTab({ tab, text }: FenceBlock, context: PageContext): boolean {
  const id = tab?.toLowerCase();
  const { messageTabs, sampleLanguages } = context.vocabulary.operation;
  if (id === undefined || messageTabs.includes(id)) return false;
  return sampleLanguages.some(({ ids }) => ids.includes(id)) || !MESSAGE_START.test(text);
}
