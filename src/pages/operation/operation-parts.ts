import type { Section } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { DocumentedRequest } from '../page-model.js';
import { type OperationOutline, withDescendants } from './operation-outline.js';

/** A request line with the section that it stands in. */
export interface PlacedRequest {
  readonly request: DocumentedRequest;
  readonly section: Section;
}

/** The requests of a page, and the parts that some of them belong to. */
export interface DividedRequests {
  readonly requests: readonly DocumentedRequest[];
  /** The sections of each, which others may stand under; a request's `part` is an index of it. */
  readonly parts: readonly Part[];
}

/** Sections beside each other. */
export type Part = readonly Section[];

/** A part, and the section of each of its requests, whose heading is their title. */
interface TitledPart {
  readonly sections: Part;
  titleOf(section: Section): Section | undefined;
}

const RESPONSE_MESSAGE = /^\s*HTTP[/ ]/;

/**
 * Finds the parts of a page, which have answers of their own and do not hold the first request of the page: sections whose
 * headings mean nothing by themselves ("Renew a loan") and that have a heading "HTTP request" right under them, and such
 * sections under one heading "HTTP request", each with the headings behind it that mean something ("Response"). The heading is
 * the title of the requests, and the paragraph below it their caption.
 */
export function divideRequests(placed: readonly PlacedRequest[], outline: OperationOutline): DividedRequests {
  const parts = [...partsWithRequests(placed, outline), ...partsOfRequests(placed, outline)];
  const requests = placed.map(({ request, section }) => {
    const part = parts.findIndex(({ titleOf }) => titleOf(section));
    const titled = parts[part]?.titleOf(section);
    if (!titled) return request;
    const caption = captionOf(titled);
    const { caption: _heading, ...rest } = request;
    return { ...rest, title: titled.title, ...(caption !== undefined && { caption }), part };
  });
  return { requests, parts: parts.map(({ sections }) => sections) };
}

/** Sections that have a heading "HTTP request" right under them. */
function partsWithRequests(placed: readonly PlacedRequest[], outline: OperationOutline): readonly TitledPart[] {
  const usable = placed.filter(({ request }) => request.line.path);
  const main = usable[0] && partOf(usable[0], outline);
  const candidates = usable.flatMap((request) => partOf(request, outline) ?? []);
  return [...new Set(candidates)]
    .filter((section) => section !== main && answers([section], outline))
    .map((part) => ({
      sections: [part],
      titleOf: ({ ancestors: [around] }) => (around === part ? part : undefined),
    }));
}

/**
 * The sections under one heading "HTTP request", divided before each section with requests that follows one that means
 * something. Those of the first part are the page's main ones; none where some part has no answers.
 */
function partsOfRequests(placed: readonly PlacedRequest[], outline: OperationOutline): readonly TitledPart[] {
  const requested = new Set(placed.map(({ section }) => section));
  const around = outline
    .sectionsOf('http-request')
    .filter(({ children }) => children.some((one) => requested.has(one)));
  return around.flatMap(({ children }) => {
    const parts: Section[][] = [];
    let isBehindMeaning = true;
    for (const section of children) {
      const hasMeaning = outline.ownMeaningOf(section) !== undefined;
      if (isBehindMeaning && !hasMeaning && requested.has(section)) parts.push([]);
      isBehindMeaning = hasMeaning;
      parts.at(-1)?.push(section);
    }
    const [, ...others] = parts.every((part) => answers(part, outline)) ? parts : [];
    return others.map((sections) => ({
      sections,
      titleOf: (section) => (sections.includes(section) ? section : undefined),
    }));
  });
}

/** The section around the heading "HTTP request" that a request stands under. */
function partOf({ section }: PlacedRequest, outline: OperationOutline): Section | undefined {
  const [around] = section.ancestors;
  if (outline.ownMeaningOf(section) !== 'http-request' || !around || around === outline.title) return undefined;
  return outline.meaningOf(around) === undefined ? around : undefined;
}

/** Whether something in the sections is about responses. */
function answers(part: Part, { ownMeaningOf, fences }: OperationOutline): boolean {
  const sections = new Set(part.flatMap(withDescendants));
  return (
    [...sections].some((one) => ownMeaningOf(one) === 'response') ||
    fences.some((placed) => sections.has(placed.section) && RESPONSE_MESSAGE.test(placed.fence.text))
  );
}

function captionOf({ blocks }: Section): string | undefined {
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
  return paragraph?.kind === 'paragraph' ? plainText(paragraph.text) : undefined;
}
