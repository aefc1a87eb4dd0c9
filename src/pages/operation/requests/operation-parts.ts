import type { Section } from '../../../markdown/block.js';
import { isWithin, withAncestors, withDescendants } from '../../../markdown/sections.js';
import type { PageContext } from '../../context/page-context.js';
import { isElsewhere, type OperationOutline, SHARED_PARTS } from '../../messages/operation-outline.js';
import type { DocumentedRequest } from '../../page-model.js';
import type { PlacedRequest } from '../../requests/placed-request.js';
import { isBelowListing } from '../../requests/request-listings.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import { withoutNumbering } from '../../vocabulary/title-matcher.js';
import { createTitles, isHeading } from './request-titles.js';

/** The requests of a page, and the parts that some of them belong to. */
export interface DividedRequests {
  readonly requests: readonly DocumentedRequest[];
  /** The heading that the main requests of a page with parts stand under; absent where that is the page's title. */
  readonly heading?: Section;
  /** A request's `part` is an index of it. */
  readonly parts: readonly Part[];
}

/** A part of a page that documents requests of its own. */
export interface Part {
  /** The title of its requests. */
  readonly heading: Section;
  /** Others may stand under them. */
  readonly sections: readonly Section[];
}

/** A part, and the heading of a request of it: the part's, or one inside of it. */
interface TitledPart extends Part {
  titleOf(placed: PlacedRequest): Section | undefined;
}

const RESPONSE_MESSAGE = /^\s*HTTP[/ ]/;

/**
 * Finds the parts of a page, which have answers of their own and do not hold the first request of the page: sections whose
 * headings mean nothing by themselves ("Renew a loan") and that have a heading "HTTP request" right under them, sections whose
 * heading is a request line, and such sections under one heading "HTTP request", each with the headings behind it that mean
 * something ("Response"). The heading is the title of the requests, and the introduction below it their caption; so it is for
 * the main requests of such a page, and for the only ones where it is the request line.
 */
export function divideRequests(
  placed: readonly PlacedRequest[],
  outline: OperationOutline,
  context: PageContext,
): DividedRequests {
  const partOf = findParts(placed, outline);
  const parts = [...partsOfRequests(placed, outline), ...partsWithRequests(placed, partOf, outline, context)];
  const [first] = placed.filter(isUsable);
  const heading = first && (parts.length > 0 || isHeading(first)) ? partOf(first) : undefined;
  const alone = heading ? undefined : namesAlone(first, partOf, context);
  const titleRequest = createTitles(placed, outline, context);
  const requests = placed.map((one) => {
    const part = parts.findIndex(({ titleOf }) => titleOf(one));
    const main = isWithin(one.section, heading) ? heading : alone;
    return { ...titleRequest(one, parts[part]?.titleOf(one) ?? main), ...(part >= 0 && { part }) };
  });
  return { requests, ...(heading && { heading }), parts };
}

function isUsable({ request }: PlacedRequest): boolean {
  return request.line.path !== undefined;
}

/** The heading of the only operation of a page, where it is a request line, is numbered, is around a command, or below "API endpoints". */
function namesAlone(
  first: PlacedRequest | undefined,
  partOf: PartOfRequest,
  { vocabulary }: PageContext,
): Section | undefined {
  const section = first && partOf(first);
  if (!section) return undefined;
  const isNumbered = withoutNumbering(section.title) !== section.title;
  const isNamed = isHeading(first) || isNumbered || first?.request.sampled || isBelowListing(section, vocabulary);
  return isNamed ? section : undefined;
}

/** The line stands above its section, in a table that leads there. */
function isLedTo({ request, section }: PlacedRequest): boolean {
  return request.line.at.line < section.at.line;
}

/**
 * Sections that hold request lines, or have a heading "HTTP request" right under them; none where they share what stands
 * outside of them, and none has answers of its own. Sections with a fence of one request each share no introduction, nor do
 * those below "API endpoints".
 */
function partsWithRequests(
  placed: readonly PlacedRequest[],
  partOf: PartOfRequest,
  outline: OperationOutline,
  context: PageContext,
): readonly TitledPart[] {
  const usable = placed.filter(isUsable);
  const headings = [...new Set(usable.map((one) => partOf(one)))];
  const [, ...others] = headings;
  const isAlone = ({ block, section }: PlacedRequest) =>
    block?.kind === 'code' || isBelowListing(section, context.vocabulary);
  const areApart = headings.length === usable.length && placed.every(isAlone);
  const isOfAll = (section: Section) => headings.every((one) => one && isElsewhere(section, one, outline));
  const told = SHARED_PARTS.flatMap(outline.sectionsOf).filter((section) => !areApart || !isOfAll(section));
  const sharesNothing =
    (told.length > 0 || placed.every((one) => isHeading(one) || isLedTo(one)) || areApart) &&
    told.every((section) => headings.some((heading) => isWithin(section, heading)));
  if (!sharesNothing && !headings.some((heading) => heading && answers([heading], outline))) return [];
  return others.flatMap((heading) => {
    if (!heading) return [];
    const isOwn = (one: PlacedRequest) => one.section === heading || partOf(one) === heading;
    return [{ heading, sections: [heading], titleOf: (one) => (isOwn(one) ? heading : undefined) }];
  });
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
    return others.flatMap((sections) => {
      const [heading] = sections;
      const titleOf = ({ section }: PlacedRequest) => (sections.includes(section) ? section : undefined);
      return heading ? [{ heading, sections, titleOf }] : [];
    });
  });
}

/** Gives the section that a request has to itself, or shares with others that it has its answers with. */
type PartOfRequest = (placed: PlacedRequest) => Section | undefined;

/** Many requests share their section. */
function findParts(placed: readonly PlacedRequest[], outline: OperationOutline): PartOfRequest {
  const usable = placed.filter(isUsable);
  const found = new Map<Section, Section | undefined>();
  return ({ section }) => {
    if (!found.has(section)) found.set(section, partAround(section, usable, outline));
    return found.get(section);
  };
}

/**
 * The section around the heading "HTTP request", or else "Request" or "Description", that a request stands under, whatever
 * headings are between; the section that a request stands right in, or whose heading it is; where that has no answers, the one around it
 * that has them.
 */
function partAround(
  section: Section,
  placed: readonly PlacedRequest[],
  outline: OperationOutline,
): Section | undefined {
  const under = (meaning: SectionMeaning) =>
    withAncestors(section).find((one) => outline.ownMeaningOf(one) === meaning);
  const heading = under('http-request') ?? under('request') ?? under('description');
  const nearest = outline.meaningOf(section) === undefined ? section : heading?.ancestors[0];
  if (!nearest || !isPart(nearest, outline)) return undefined;
  const [around] = nearest.ancestors;
  if (answers([nearest], outline) || !around || !isPart(around, outline)) return nearest;
  return answersInside(around, nearest, placed, outline) ? around : nearest;
}

function isPart(section: Section, outline: OperationOutline): boolean {
  return section !== outline.title && outline.meaningOf(section) === undefined;
}

/**
 * Whether a section has the answers for requests inside of it: beside several sections that only divide the request lines, or
 * anywhere, when all of its requests stand in one of them.
 */
function answersInside(
  around: Section,
  inner: Section,
  placed: readonly PlacedRequest[],
  outline: OperationOutline,
): boolean {
  if (around.children.some((one) => outline.ownMeaningOf(one) === 'response')) return true;
  const others = placed.some(({ section }) => isWithin(section, around) && !isWithin(section, inner));
  return !others && answers([around], outline);
}

/** Whether something in the sections is about responses. */
function answers(part: readonly Section[], { ownMeaningOf, fences }: OperationOutline): boolean {
  const sections = new Set(part.flatMap(withDescendants));
  return (
    [...sections].some((one) => ownMeaningOf(one) === 'response') ||
    fences.some((placed) => sections.has(placed.section) && RESPONSE_MESSAGE.test(placed.fence.text))
  );
}
