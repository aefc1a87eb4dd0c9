import type { Section } from '../../../markdown/block.js';
import { withAncestors } from '../../../markdown/sections.js';
import type { PageContext } from '../../context/page-context.js';
import type { OperationOutline, PlacedFence } from '../../messages/operation-outline.js';
import { beginsWithRequestLine } from '../../messages/request-lines.js';
import { findLabelledRequests, settleLabels } from '../../requests/labelled-requests.js';
import type { PlacedRequest } from '../../requests/placed-request.js';
import {
  findExampleTemplates,
  findOtherFences,
  findRequestFences,
  findTitledRequests,
} from '../../requests/request-places.js';
import { findHeadingRequests, findLoneRequests, findProseRequests } from '../../requests/request-prose.js';
import { findCurlRequests } from './curl-requests.js';
import { findListedFences } from './listed-fences.js';
import { findTabledRequests } from './request-tables.js';

/** Where the request lines of a page stand. */
export interface FoundRequests {
  /** Beside these, below the same heading, the lines in fences are samples. */
  readonly told: readonly PlacedRequest[];
  readonly fences: readonly PlacedFence[];
  /** In the text below the heading of the request. */
  readonly inline: readonly PlacedRequest[];
  /** The fences are requests of examples: the page has no other. */
  readonly areExamples: boolean;
}

/**
 * Finds the request lines of a page: in tables and in its title; in fences and in text below a heading "HTTP request"; for a
 * page without any of them, in fences below "Endpoints", in other headings, behind labels, and in paragraphs of their own; then in
 * other fences, in commands, and at last in examples.
 */
export function findRequests(context: PageContext, outline: OperationOutline): FoundRequests {
  const inline = findProseRequests(context, outline);
  const told = findToldRequests(context, outline);
  const below = findRequestFences(outline);
  if (told.length > 0) {
    const headings = new Set(told.map(({ section }) => headingOf(section, outline)));
    const fences = below.filter(({ section }) => !headings.has(headingOf(section, outline)));
    return { told, fences, inline, areExamples: false };
  }
  const isFound = inline.length > 0 || below.some(({ fence }) => beginsWithRequestLine(fence.text));
  if (isFound) return { told, fences: below, inline, areExamples: false };
  const listed = findListedFences(outline, context);
  if (listed.length > 0) return { told, fences: listed, inline, areExamples: false };
  const stated = findStatedRequests(context, outline);
  if (stated.length > 0) return { told: stated, fences: below, inline, areExamples: false };
  const fences = [...below, ...findOtherFences(outline)];
  const sent = fences.length === 0 ? findCurlRequests(outline) : [];
  if (sent.length > 0) return { told: sent, fences, inline, areExamples: false };
  const areExamples = fences.length === 0;
  return { told, fences: areExamples ? findExampleTemplates(outline) : fences, inline, areExamples };
}

/** The outermost heading "HTTP request" around a section. */
function headingOf(section: Section, outline: OperationOutline): Section | undefined {
  return withAncestors(section).findLast((one) => outline.ownMeaningOf(one) === 'http-request');
}

function findToldRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  const tabled = findTabledRequests(context, outline);
  const isUntitled = tabled.length > 0 || outline.sectionsOf('http-request').length > 0;
  return isUntitled ? tabled : findTitledRequests(context);
}

function findStatedRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  const headings = findHeadingRequests(context, outline);
  if (headings.length > 0) return headings;
  const labelled = findLabelledRequests(context, outline);
  for (const { table, fence } of labelled) {
    if (table) settleLabels(table, context);
    if (fence) context.claim(fence);
  }
  return labelled.length > 0 ? labelled : findLoneRequests(context, outline);
}
