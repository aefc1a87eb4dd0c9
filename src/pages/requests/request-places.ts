import { appendTo, firstOfEach } from '../../collections/collect.js';
import type { Position } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { Section } from '../../markdown/block.js';
import { withAncestors } from '../../markdown/sections.js';
import type { PageContext } from '../context/page-context.js';
import { positionOf } from '../context/position-of.js';
import { headingsAround, type OperationOutline, type PlacedFence } from '../messages/operation-outline.js';
import { beginsWithRequestLine } from '../messages/request-lines.js';
import { holdsPhrase, sentencesOf } from '../prose/marked-sentences.js';
import { titleSectionOf } from '../sections/title-heading.js';
import type { PlacedRequest } from './placed-request.js';

/** Meanings of sections whose fences are samples even where no section for the HTTP request exists. */
const SAMPLE_SECTIONS = [
  'examples',
  'request',
  'response',
  'query-parameters',
  'request-body',
  'error-responses',
] as const;

const WHOLE_URL = /^\s*[A-Z]+\s+https?:/i;

/**
 * The fences with request lines below a heading "HTTP request" at any level, and those that are annotated as requests below
 * headings that name what they do; an empty one is among them.
 */
export function findRequestFences(outline: OperationOutline): readonly PlacedFence[] {
  const { fences } = outline;
  const titled = fences.filter((placed) => isRequestSection(outline, placed.section) && isRequestFence(placed));
  if (!titled.some(({ fence }) => beginsWithRequestLine(fence.text))) return titled;
  const named = new Set(namedRequests(outline));
  return fences.filter((placed) => named.has(placed) || titled.includes(placed));
}

/**
 * The fences with request lines of a page that has none below a heading "HTTP request": those outside of the examples that are
 * annotated as ignored, or not at all; else those below a heading "Request".
 */
export function findOtherFences({ fences, meaningOf }: OperationOutline): readonly PlacedFence[] {
  const begun = fences.filter(({ fence }) => beginsWithRequestLine(fence.text));
  const plain = begun.filter(
    ({ section, blockType }) =>
      (blockType === undefined || blockType === 'ignored') &&
      !SAMPLE_SECTIONS.some((meaning) => meaningOf(section) === meaning),
  );
  return plain.length > 0 ? plain : begun.filter(({ section }) => meaningOf(section) === 'request');
}

/** `POST (/readers/{id}/loans)`. */
const TITLE_REQUEST = /^([A-Z]+) \(?(\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*) ?\)?$/;

/** The request line that the title of a page is, in families that name the pages of operations so. */
export function findTitledRequests({ sections }: PageContext): readonly PlacedRequest[] {
  const section = titleSectionOf(sections);
  const [, method = '', target = ''] = TITLE_REQUEST.exec(section?.title ?? '') ?? [];
  if (!section) return [];
  const line = parseRequestLine(`${method} ${target}`, section.at);
  return line?.path ? [{ request: { line, headings: [] }, section }] : [];
}

/** Sections that show something else than request lines, even below a heading "HTTP request". */
const ANSWER_SECTIONS = ['examples', 'response', 'error-responses'] as const;

const TEMPLATE_TARGET = /^\s*[A-Z]+\s+\/?[^\s?:]*(?:\{[^{}\n]+\}|(?<=\/):[A-Za-z_])/;

/**
 * Annotated requests of examples whose paths are written as patterns, with placeholders in braces or behind colons and without a
 * host: for a page that has no request line anywhere else.
 */
export function findExampleTemplates({ fences }: OperationOutline): readonly PlacedFence[] {
  return fences.filter(
    ({ fence, blockType }) =>
      blockType === 'request' && beginsWithRequestLine(fence.text) && TEMPLATE_TARGET.test(fence.text),
  );
}

/** Below a heading "HTTP request", unless an example or an answer stands nearer. */
export function isRequestSection(outline: OperationOutline, section: Section): boolean {
  const nearest = withAncestors(section)
    .map((one) => outline.ownMeaningOf(one))
    .find((meaning) => meaning === 'http-request' || ANSWER_SECTIONS.some((answer) => answer === meaning));
  return nearest === 'http-request';
}

/**
 * Annotated requests that stand before all samples of the page, under headings without a meaning of their own
 * ("List the loans of a reader"): the page divides its request lines by them. A whole URL is that of a sample.
 */
function namedRequests({ fences, title, meaningOf }: OperationOutline): readonly PlacedFence[] {
  const isSample = ({ section }: PlacedFence) => SAMPLE_SECTIONS.some((meaning) => meaningOf(section) === meaning);
  const firstSample = fences.findIndex(isSample);
  return fences
    .slice(0, firstSample < 0 ? undefined : firstSample)
    .filter(
      ({ fence, section, blockType }) =>
        blockType === 'request' &&
        section !== title &&
        meaningOf(section) === undefined &&
        beginsWithRequestLine(fence.text) &&
        !WHOLE_URL.test(fence.text),
    );
}

/** A response or a sample body below the heading is none of its request lines. */
function isRequestFence({ fence }: PlacedFence): boolean {
  return fence.text.trim() === '' || beginsWithRequestLine(fence.text);
}

/**
 * Request lines that sentences below a heading "HTTP request" make of the other ones there: "To get all of them, omit `({id})` from
 * the URL." The sentence is their caption.
 */
export function findShortenedRequests(
  placed: readonly PlacedRequest[],
  context: PageContext,
  outline: OperationOutline,
): readonly PlacedRequest[] {
  const linesOfSections = new Map<Section, RequestLine[]>();
  for (const { request, section } of placed) appendTo(linesOfSections, section, request.line);
  return [...linesOfSections].flatMap(([section, lines]) => {
    const headings = headingsAround(section, outline);
    return firstOfEach(endingsLeftOut(section, context), ({ text }) => text).flatMap(({ text, caption, at }) =>
      shortenedBy(text, at, lines).map((line) => ({ request: { line, caption, headings }, section })),
    );
  });
}

/** Codes in sentences that say to leave them out: `({id})`. */
function endingsLeftOut({ blocks }: Section, { vocabulary }: PageContext) {
  const { leavesOut } = vocabulary.operation.sentences;
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.text.includes('`')) return [];
    return sentencesOf(block.text)
      .filter(({ folded }) => holdsPhrase(folded, leavesOut))
      .flatMap(({ marks, plain }) =>
        [...marks.values()].flatMap(({ kind, text }) => {
          if (kind !== 'code' || !ENDING.test(text)) return [];
          return { text: text.trim(), caption: plain, at: positionOf(block.at, block.text, text) };
        }),
      );
  });
}

/** `({id})`, `/{id}` */
const ENDING = /^\s*[(/]/;

/** The lines that end in the text, without it. */
function shortenedBy(text: string, at: Position, lines: readonly RequestLine[]): readonly RequestLine[] {
  return lines.flatMap(({ method, target }) =>
    target.endsWith(text)
      ? (parseRequestLine(`${method.toUpperCase()} ${target.slice(0, -text.length)}`, at) ?? [])
      : [],
  );
}
