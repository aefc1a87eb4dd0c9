import { increment } from '../../../collections/collect.js';
import { METHOD_WORDS } from '../../../http/methods.js';
import type { Block, Section } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { isWithin } from '../../../markdown/sections.js';
import type { PageContext } from '../../context/page-context.js';
import { readIntroduction } from '../../head/introduction.js';
import { type OperationOutline, SHARED_PARTS } from '../../messages/operation-outline.js';
import { isCaption } from '../../outline/captions.js';
import type { DocumentedRequest } from '../../page-model.js';
import { splitSentences } from '../../prose/sentences.js';
import type { PlacedRequest } from '../../requests/placed-request.js';
import { isRequestListing, titleListed } from '../../requests/request-listings.js';
import { describeWithoutRequests, divideHeading, isRequestList } from '../../requests/request-prose.js';
import { foldTitle, withoutNumbering } from '../../vocabulary/title-matcher.js';

const ONLY_METHOD = new RegExp(`^(?:${METHOD_WORDS})$`, 'i');
const REQUEST_TITLE = new RegExp(`^\\[?(?:${METHOD_WORDS})\\]?:? \\S+(?: \\(\\w+\\))?$`);
/** Of a sentence that may be the title of an operation, in characters. */
const LONGEST_TITLE = 80;

/** Gives a request the title and the caption that it has below a heading, if there is one that names it. */
export type TitleRequest = (placed: PlacedRequest, heading: Section | undefined) => DocumentedRequest;

/**
 * What titles the requests of a page: by the name in the heading, with the introduction below it for a caption; and in a list of
 * several operations, as below "API endpoints", by what is said of each line there.
 */
export function createTitles(
  placed: readonly PlacedRequest[],
  outline: OperationOutline,
  context: PageContext,
): TitleRequest {
  const descriptions = new Map<Section, string | undefined>();
  const describe = (heading: Section) => {
    if (!descriptions.has(heading)) descriptions.set(heading, describeHeading(heading, outline, context));
    return descriptions.get(heading);
  };
  const isMixed = new Set(placed.map(({ request }) => request.line.method)).size > 1;
  const counts = new Map<Section, number>();
  for (const { section } of placed) increment(counts, section);
  const shared = SHARED_PARTS.flatMap(outline.sectionsOf);
  const isVariant = ({ block, section }: PlacedRequest) =>
    block?.kind === 'code' && shared.some((other) => !isWithin(other, section));
  return (one, heading) => {
    const { request, section, block } = one;
    const isDescribed = block?.kind === 'table' && request.caption !== undefined;
    const isOneOfMany = !heading || isDescribed || (counts.get(section) ?? 0) > 1;
    const isListed = isMixed && isOneOfMany && (heading !== undefined || !isVariant(one));
    if (isListed && isRequestListing(section, context.vocabulary)) return titleListed(request);
    if (!heading) return request;
    const around = sectionAroundRequest(heading, outline);
    if (around && describe(heading) === undefined) {
      const { caption: _, ...rest } = request;
      const caption = describe(around);
      return { ...rest, title: withoutNumbering(around.title), ...(caption !== undefined && { caption }) };
    }
    const described = describe(heading);
    const { caption: told, ...rest } = request;
    const isInList = section.blocks.some((other) => isListOfRequests(other, context));
    const caption = described ?? (isInList ? told : undefined);
    const title = (isHeading(one) && isTitle(told, described) && told) || nameOf(heading, described, outline);
    return { ...rest, title, ...(caption !== undefined && { caption }) };
  };
}

/** The section around a heading that is nothing but a request line, the only one there: what it is called, if no path, is its name. */
function sectionAroundRequest({ title, ancestors: [around] }: Section, outline: OperationOutline): Section | undefined {
  const isRequest = (text: string) => {
    const { name, line } = divideHeading(withoutNumbering(text));
    return name === '' && REQUEST_TITLE.test(line);
  };
  if (!around || around === outline.title || outline.ownMeaningOf(around) !== undefined) return undefined;
  if (!isRequest(title) || around.title.startsWith('/')) return undefined;
  return around.children.filter((one) => isRequest(one.title)).length === 1 ? around : undefined;
}

/** The request line is, or ends, the heading of its section. */
export function isHeading({ request, section }: PlacedRequest): boolean {
  return request.line.at.line === section.at.line;
}

/** One word beside a request line says who may send it, `(Admin)`, rather than what for. */
function isTitle(told: string | undefined, described: string | undefined): boolean {
  return described === undefined || told?.includes(' ') === true;
}

/**
 * The name in a heading, without the request line or the number beside it; of a heading that is a request line, a short first
 * sentence below. `GET` alone is said of what the page is about.
 */
function nameOf({ title }: Section, description: string | undefined, outline: OperationOutline): string {
  const text = withoutNumbering(title);
  const { name } = divideHeading(text);
  const [sentence = ''] = REQUEST_TITLE.test(text) ? splitSentences(plainText(description ?? '')) : [];
  if (name === '' && sentence !== '' && sentence.length <= LONGEST_TITLE) return sentence.replace(/[.:!]$/, '');
  const own = withoutNumbering(name || text);
  return ONLY_METHOD.test(own) && outline.title ? `${own} ${foldTitle(outline.title.title)}` : own;
}

/** What is said below a heading, or below a heading "Description" there. */
function describeHeading(heading: Section, outline: OperationOutline, context: PageContext): string | undefined {
  const inner = heading.children.find((one) => outline.ownMeaningOf(one) === 'description');
  return describeSection(heading, context) ?? (inner && describeSection(inner, context));
}

/** The first paragraphs of a section that say what it is about, in front of its examples or behind them. */
function describeSection({ blocks }: Section, context: PageContext): string | undefined {
  const isOther = (block: Block) => isCaption(block, context.vocabulary) || isListOfRequests(block, context);
  const start = blocks.findIndex((block) => block.kind === 'paragraph' && !isCaption(block, context.vocabulary));
  const prose = blocks.slice(Math.max(start, 0)).filter((block) => !isOther(block));
  const { description } = readIntroduction(prose, context);
  return description && describeWithoutRequests(description, context);
}

function isListOfRequests(block: Block, { vocabulary }: PageContext): boolean {
  return block.kind === 'list' && isRequestList(block, vocabulary);
}
