import { beginsWithCurl } from '../http/parse-curl.js';
import type { Block, Section } from '../markdown/block.js';
import { blockTypeOf } from './context/page-annotations.js';
import type { PageContext } from './context/page-context.js';
import type { EnumerationDeclaration, TypeDeclaration } from './declarations.js';
import { documentsLoneRequest } from './lone-request-page.js';
import { outlineOperation } from './messages/operation-outline.js';
import { beginsWithRequest } from './messages/request-lines.js';
import { findCurlRequests } from './operation/requests/curl-requests.js';
import { linkedSections } from './operation/requests/linked-sections.js';
import type { PageKind } from './page-model.js';
import { beginsWithTemplate, isBareRequest } from './requests/bare-requests.js';
import { findLabelledRequests } from './requests/labelled-requests.js';
import { isRequestListing, leadsToPages } from './requests/request-listings.js';
import { findTitledRequests } from './requests/request-places.js';
import { divideHeading, findHeadingRequests, findLoneRequests, requestOfHeading } from './requests/request-prose.js';
import { hasMethodColumn, requestsInTable } from './requests/table-of-requests.js';
import type { SectionIndex } from './sections/section-index.js';
import type { SectionMeaning } from './vocabulary/section-headings.js';

/** Sections that only the description of an operation has. */
const TELLING: ReadonlySet<SectionMeaning> = new Set([
  'permissions',
  'request-headers',
  'query-parameters',
  'path-parameters',
  'function-parameters',
  'request-body',
]);

/**
 * Whether a page documents an operation: it has a heading for the request line, or a table of request lines below a heading
 * "Request", or below any other that sections of an operation stand under, or beside such sections; or a heading that is a request
 * line and has more than words below it; or commands that send requests with placeholders; or a method and a target behind labels,
 * beside any section of an operation; or little more than a request line; or else sections that only operations have, and a fence or
 * paragraph that begins with a request line or a title that is one.
 * A fence of request lines right below the title will do alone, and so will one with names above its requests. Folder and front
 * matter have no say.
 */
export function documentsOperation(index: SectionIndex, context: PageContext): boolean {
  const meanings = new Set(context.sections.map((section) => index.ownMeaning(section)));
  if (meanings.has('http-request')) return true;
  if (opensWithRequest(context)) return true;
  if (context.blocks.some((block) => block.kind === 'code' && block.named)) return true;
  const tells = [...TELLING].some((meaning) => meanings.has(meaning));
  if (documentsLoneRequest(index, context)) return true;
  if (hasRequestTable(index, tells || meanings.has('parameters'), context)) return true;
  const isHeaded = context.sections.some((section) => documentsRequest(section, index, context));
  const isTold = meanings.has('parameters') || context.sections.some(index.isInOperation);
  const isSent = context.blocks.some((block) => block.kind === 'code' && beginsWithCurl(block.text));
  const listings = new Set(context.sections.filter((section) => isRequestListing(section, context.vocabulary)));
  if (!isHeaded && !isTold && !isSent && listings.size === 0) return false;
  const outline = outlineOperation(context);
  if (listings.size > 0 && findLoneRequests(context, outline).some(({ section }) => listings.has(section))) return true;
  if ([...listings].some((section) => holdsTemplate(section, context))) return true;
  if (isSent && findCurlRequests(outline).length > 0) return true;
  if (findHeadingRequests(context, outline).length > 0) return true;
  if (!isTold) return false;
  if (findLabelledRequests(context, outline).length > 0) return true;
  if (hasBareRequest(index, context) || isDividedByRequests(index, context)) return true;
  if (!tells) return false;
  const isTitled = findTitledRequests(context).length > 0;
  if (isTitled || context.blocks.some((block) => block.kind === 'code' && beginsWithRequest(block))) return true;
  return findLoneRequests(context, outline).length > 0;
}

/** Nothing stands between the title and a fence of request lines. */
function opensWithRequest({ sections, vocabulary }: PageContext): boolean {
  const [opening] = sections.find(({ level }) => level > 0)?.blocks ?? [];
  return opening?.kind === 'code' && isBareRequest(opening, vocabulary);
}

/** What a page is, from what was found on it. */
export function classifyPage(
  isOperation: boolean,
  types: readonly TypeDeclaration[],
  enumerations: readonly EnumerationDeclaration[],
): PageKind {
  if (isOperation) return 'operation';
  if (types.length > 0) return 'resource';
  return enumerations.length > 0 ? 'enumeration' : 'concept';
}

/**
 * A table with columns for methods and targets says enough below any heading that means nothing, unless it leads to the pages of its
 * requests; one that leads to the sections that describe them says enough everywhere.
 * @param isTold the page has sections that only operations have: then columns with both in their cells say enough as well
 */
function hasRequestTable(index: SectionIndex, isTold: boolean, context: PageContext): boolean {
  const { sections, vocabulary } = context;
  return sections.some((section) => {
    const meaning = index.meaning(section);
    const isMeant = meaning === 'request' || headsOperation(section, index);
    const isTelling = isTold || isRequestListing(section, vocabulary);
    return section.blocks.some((block) => {
      if (block.kind !== 'table' || requestsInTable(block, vocabulary).length === 0) return false;
      const isPlace = meaning === undefined && (isTelling || hasMethodColumn(block, vocabulary));
      return isMeant || (isPlace && !leadsToPages(block)) || linkedSections(block, context) !== undefined;
    });
  });
}

/** A heading that is a request line, with a name, or with more than words below it, or among methods. */
function documentsRequest(section: Section, index: SectionIndex, context: PageContext): boolean {
  const { title, blocks, children } = section;
  if (requestOfHeading(section, context).length === 0) return false;
  const isShown = children.length > 0 || blocks.length > 0;
  const isListed = index.meaning(section) === 'methods' || isRequestListing(section, context.vocabulary);
  return isShown || isListed || divideHeading(title).name !== '';
}

/** Right below the title, a line of text mentions a request more often than it documents it; so does what is annotated as one. */
function hasBareRequest(index: SectionIndex, context: PageContext): boolean {
  return context.sections.some(
    (section) =>
      headsOperation(section, index) &&
      section.blocks.some(
        (block) =>
          (block.kind === 'code' ? !isSample(block, context) : section.ancestors.length > 0) &&
          beginsWithTemplate(block, context.vocabulary),
      ),
  );
}

/** Below "API endpoints", a fence that begins with a request line. */
function holdsTemplate({ blocks }: Section, context: PageContext): boolean {
  return blocks.some(
    (block) => block.kind === 'code' && !isSample(block, context) && beginsWithTemplate(block, context.vocabulary),
  );
}

function isSample(block: Block, context: PageContext): boolean {
  return blockTypeOf(context.annotationOf(block)) === 'request';
}

/** Beside parameters, several headings with a fence of nothing but a request line each: "List books", "Burn a book". */
function isDividedByRequests(index: SectionIndex, context: PageContext): boolean {
  const lines = context.sections.flatMap((section) => {
    if (section.ancestors.length === 0 || index.meaning(section) !== undefined) return [];
    const requests = section.blocks.filter((block) => block.kind === 'code' && beginsWithRequest(block));
    const [only] = requests;
    if (only?.kind !== 'code' || requests.length > 1 || isSample(only, context)) return [];
    return beginsWithTemplate(only, context.vocabulary) ? only.text : [];
  });
  return new Set(lines).size > 1;
}

/** A heading that means nothing by itself, or is one of the methods, with sections under it that say what a request is like. */
function headsOperation(section: Section, index: SectionIndex): boolean {
  const isAbout = (one: Section) => index.ownMeaning(one) === 'parameters' || index.isInOperation(one);
  const meaning = index.meaning(section);
  const isUnderMethods = meaning === 'methods' && index.ownMeaning(section) === undefined;
  return (meaning === undefined || isUnderMethods) && section.children.some(isAbout);
}
