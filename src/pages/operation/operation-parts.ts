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
  /** In page order; a request's `part` is an index of it. */
  readonly parts: readonly Section[];
}

const RESPONSE_MESSAGE = /^\s*HTTP[/ ]/;

/**
 * Finds the parts of a page: sections whose headings mean nothing by themselves ("Renew a loan"), that have a heading
 * "HTTP request" right under them and answers of their own, and that do not hold the first request of the page. Such a heading
 * is the title of its requests, and the paragraph below it their caption.
 */
export function divideRequests(placed: readonly PlacedRequest[], outline: OperationOutline): DividedRequests {
  const usable = placed.filter(({ request }) => request.line.path);
  const main = usable[0] && partOf(usable[0], outline);
  const candidates = usable.flatMap((request) => partOf(request, outline) ?? []);
  const parts = [...new Set(candidates)].filter((section) => section !== main && answers(section, outline));
  const requests = placed.map(({ request, section }) => {
    const [titled] = section.ancestors;
    const part = titled ? parts.indexOf(titled) : -1;
    if (!titled || part < 0) return request;
    const caption = captionOf(titled);
    const { caption: _heading, ...rest } = request;
    return { ...rest, title: titled.title, ...(caption !== undefined && { caption }), part };
  });
  return { requests, parts };
}

/** The section around the heading "HTTP request" that a request stands under. */
function partOf({ section }: PlacedRequest, outline: OperationOutline): Section | undefined {
  const [around] = section.ancestors;
  if (outline.ownMeaningOf(section) !== 'http-request' || !around || around === outline.title) return undefined;
  return outline.meaningOf(around) === undefined ? around : undefined;
}

/** Whether something under the section is about responses. */
function answers(section: Section, { ownMeaningOf, fences }: OperationOutline): boolean {
  const sections = new Set(withDescendants(section));
  return (
    [...sections].some((one) => ownMeaningOf(one) === 'response') ||
    fences.some((placed) => sections.has(placed.section) && RESPONSE_MESSAGE.test(placed.fence.text))
  );
}

function captionOf({ blocks }: Section): string | undefined {
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
  return paragraph?.kind === 'paragraph' ? plainText(paragraph.text) : undefined;
}
