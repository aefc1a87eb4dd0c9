import { firstOfEach } from '../../../collections/collect.js';
import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import type { Block, Section, TableBlock } from '../../../markdown/block.js';
import { withDescendants } from '../../../markdown/sections.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import { isTextBlock, type PlacedText, type TextBlock, textsOf } from '../../context/placed-text.js';
import { positionOf } from '../../context/position-of.js';
import { readFence } from '../../messages/message-fences.js';
import { type OperationOutline, sectionsAbout, siblingsOfFirst } from '../../messages/operation-outline.js';
import { readStatusItems, readStatusTable, statusesIn } from '../../messages/response-statuses.js';
import { isCaption } from '../../outline/captions.js';
import type { DocumentedRequest, ResponseFacts, StatementOfStatus } from '../../page-model.js';
import { foldText, holdsPhrase, MARK_PATTERN, type Sentence, sentencesOf } from '../../prose/marked-sentences.js';
import { CAPTION_LEVEL } from '../../sections/caption-heading.js';
import { readStatusTitle } from '../../sections/status-titles.js';
import { type Answer, answerBeside } from './answer-beside.js';
import { propertiesBeside, type ResponseHeaderFact, readResponseTables } from './response-tables.js';
import { readTypePhrase, type TypePhrase } from './type-phrases.js';

const ONLY_A_TYPE = new RegExp(`^(?:an?|the)\\s+(?:[\\w-]+\\s+){0,3}(${MARK_PATTERN})(?:\\s+\\w+)?\\.?$`, 'i');

/** A sentence of the section. */
interface PlacedSentence {
  readonly sentence: Sentence;
  /** The paragraph, or the item of a list. */
  readonly source: PlacedText;
  readonly block: TextBlock;
  readonly section: Section;
  /** Those that it states. */
  readonly statuses: readonly StatementOfStatus[];
}

/**
 * Reads what the response section says, and which errors the page lists; `undefined` when it says nothing at all.
 * Raises `pages/response-without-status`, `pages/link-leading-dash`, and what the rows of a table raise.
 */
export function readResponse(
  context: PageContext,
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
): ResponseFacts | undefined {
  const own = siblingsOfFirst(outline.sectionsOf('response'));
  const [first] = own;
  const sections = sectionsAbout(['response'], own, outline);
  const errors = outline.sectionsOf('error-responses').flatMap(withDescendants);
  const all = [...sections, ...errors];
  const sentences = sentencesIn(
    sections.filter((section) => !isFailure(section, outline)),
    context,
  );
  const around = outline.sections.filter((section) => holdsRequest(section, requests));
  const stated = [
    ...all.flatMap((section) => statedBy(section, outline, context)),
    ...sentences.flatMap(({ statuses }) => statuses),
    ...sentencesIn([...errors, ...(first ? [] : around)], context).flatMap(({ statuses }) => statuses),
    ...readStatusItems(all, context.vocabulary),
    ...tablesIn(all).flatMap((table) => readStatusTable(table, context)),
  ];
  const statuses = firstOfEach(stated, ({ status }) => status).map((first) => describedBy(first, stated));
  const isTold = sentences.some(({ block }) => !isCaption(block, context.vocabulary));
  if (first && statuses.length === 0 && isTold && !showsStatus(sections, outline)) reportStatus(first, context);
  // "See the common headers for what is returned" names no body.
  const { headerWord } = context.vocabulary;
  const ofBody = sentences.filter(({ section }) => !headerWord.test(section.title));
  const answer = readAnswer(ofBody, sections, around, stated, context);
  const tables = readResponseTables(first ? sections : propertiesBeside(outline, requests, context), context);
  if (!first && statuses.length + answer.types.length + tables.rows.length === 0) return undefined;
  const text = sentences.map(({ sentence }) => sentence.folded).join(' ');
  return {
    statuses,
    types: answer.types,
    collection: answer.collection,
    empty: answer.types.length === 0 && holdsPhrase(text, context.vocabulary.operation.sentences.emptyResponse),
    ...(answer.pointed && { pointed: true }),
    rows: tables.rows,
    headers: firstOfEach(
      [...tables.headers, ...headersIn(sentences, context)],
      ({ name, status }) => `${name.toLowerCase()} ${status ?? ''}`,
    ),
    at: first?.at ?? statuses[0]?.at ?? answer.at ?? { line: 1, column: 1 },
  };
}

/** A statement with the first description that others give of its status, where it has none. */
function describedBy(statement: StatementOfStatus, others: readonly StatementOfStatus[]): StatementOfStatus {
  const { description = undefined } =
    others.find(({ status, description }) => status === statement.status && description !== undefined) ?? {};
  return description === undefined ? statement : { ...statement, description };
}

/** The status that the section's own heading states, with what it or the text below it says of that. */
function statedBy(
  section: Section,
  outline: OperationOutline,
  { vocabulary }: PageContext,
): readonly StatementOfStatus[] {
  const title = outline.statusOf(section);
  if (!title || readStatusTitle(section.title, vocabulary) === undefined) return [];
  const text = section.blocks.find((block) => block.kind === 'paragraph');
  const [first] = text ? sentencesOf(text.text) : [];
  const description = title.remark || first?.plain;
  return [{ status: title.status, ...(description !== undefined && { description }), at: section.at }];
}

/** Without a section for it, the answer is told below the heading of the operation, or below a caption there. */
function holdsRequest({ title, level, ancestors }: Section, requests: readonly DocumentedRequest[]): boolean {
  const heading = level === CAPTION_LEVEL ? ancestors[0]?.title : title;
  return requests.some(({ headings }) => headings.length > 0 && headings[0] === heading);
}

/** What stands below the heading of an error is not about the answer to a request that succeeds. */
function isFailure(section: Section, outline: OperationOutline): boolean {
  return (outline.statusOf(section)?.status ?? 0) >= 400;
}

function sentencesIn(sections: readonly Section[], { vocabulary }: PageContext): readonly PlacedSentence[] {
  return sections.flatMap((section) =>
    section.blocks.filter(isTextBlock).flatMap((block) =>
      textsOf(block).flatMap((source) =>
        sentencesOf(source.text).map((sentence) => {
          return { sentence, source, block, section, statuses: statusesIn(sentence, source, vocabulary) };
        }),
      ),
    ),
  );
}

/** A response in a fence of the sections says which status it has. */
function showsStatus(sections: readonly Section[], { fences }: OperationOutline): boolean {
  return fences.some((placed) => {
    const content = sections.includes(placed.section) ? readFence(placed) : undefined;
    return content?.kind === 'messages' && content.messages.some(({ kind }) => kind === 'response');
  });
}

function tablesIn(sections: readonly Section[]): readonly TableBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

/** What sentences about success name; else what the row of a success has; else what is said beside the request. */
function readAnswer(
  sentences: readonly PlacedSentence[],
  sections: readonly Section[],
  around: readonly Section[],
  stated: readonly StatementOfStatus[],
  context: PageContext,
): Answer {
  const told = readSuccess(sentences, sections, context);
  if (told.types.length > 0) return told;
  const tabled = stated.find(({ status, type }) => type && status >= 200 && status < 300)?.type;
  return tabled ? { ...told, types: [tabled] } : { ...told, ...answerBeside(around, context) };
}

/**
 * The first sentence about success that names a type; the items of a list that it announces count as part of it. The items
 * of other lists have to state the status themselves.
 */
function readSuccess(sentences: readonly PlacedSentence[], sections: readonly Section[], context: PageContext): Answer {
  const words = context.vocabulary.operation.sentences;
  let isBinary = false;
  for (const entry of sentences) {
    const { sentence, source, block } = entry;
    if (!isAboutSuccess(entry, context)) continue;
    const phrase = readTypePhrase(sentence, source, context);
    if (phrase.types.length > 0) return { ...phrase, pointed: pointsByHeader(entry, context) };
    isBinary ||= holdsPhrase(sentence.folded, words.binaryResponse);
    if (!sentence.masked.endsWith(':') || !holdsPhrase(sentence.folded, words.announcesTypes)) continue;
    const list = sections
      .flatMap(({ blocks }) => blocks[blocks.indexOf(block) + 1] ?? [])
      .find(({ kind }) => kind === 'list');
    const listed = list && readList(list, context);
    if (listed && listed.types.length > 0) return listed;
  }
  return { types: isBinary ? [{ kind: 'scalar', scalar: 'binary' }] : [], collection: false };
}

/** `a link to the [job](job.md) in the `Location` header`: nothing says that the body holds it too. */
function pointsByHeader(placed: PlacedSentence, context: PageContext): boolean {
  const { masked, marks } = placed.sentence;
  const [link] = [...marks].find(([, { kind }]) => kind === 'link') ?? [];
  if (link === undefined) return false;
  const before = foldText(masked.slice(0, masked.indexOf(link)));
  const { pointsTo } = context.vocabulary.operation.sentences;
  return holdsPhrase(before, pointsTo) && headersOf(placed, context).length > 0;
}

function isAboutSuccess({ sentence, block, statuses }: PlacedSentence, context: PageContext): boolean {
  if (block.kind === 'blockquote') return false;
  const { success, failure } = context.vocabulary.operation.sentences;
  const succeeds = statuses.some(({ status }) => status < 300);
  const fails = holdsPhrase(sentence.folded, failure);
  if (block.kind === 'list') return succeeds && !fails;
  return (
    succeeds || (statuses.length === 0 && (holdsPhrase(sentence.folded, success) || isOnlyAType(sentence)) && !fails)
  );
}

/** `A list of [book](book.md) objects.` and nothing else. */
function isOnlyAType({ masked, marks }: Sentence): boolean {
  const [mark = ''] = ONLY_A_TYPE.exec(masked)?.slice(1) ?? [];
  return marks.get(mark)?.kind === 'link';
}

function readList(list: Block, context: PageContext): TypePhrase {
  const items = list.kind === 'list' ? list.items : [];
  const phrases = items.flatMap((item) => sentencesOf(item.text).map((one) => readTypePhrase(one, item, context)));
  return { types: phrases.flatMap(({ types }) => types), collection: phrases.some(({ collection }) => collection) };
}

/** Headers that sentences say the response carries, with the status that the sentence, or the nearest one before it, states. */
function headersIn(sentences: readonly PlacedSentence[], context: PageContext): readonly ResponseHeaderFact[] {
  const headers: ResponseHeaderFact[] = [];
  let section: Section | undefined;
  let status: number | undefined;
  for (const placed of sentences) {
    const [stated, ...others] = placed.statuses;
    if (stated) status = others.length === 0 ? stated.status : undefined;
    else if (placed.section !== section) status = undefined;
    section = placed.section;
    for (const header of headersOf(placed, context))
      headers.push({ ...header, ...(status !== undefined && { status }) });
  }
  return headers;
}

function headersOf({ sentence, source }: PlacedSentence, context: PageContext): readonly ResponseHeaderFact[] {
  const marked = [...sentence.marks.values()].map(({ text }) => text.toLowerCase());
  return context.vocabulary.operation.parameters.responseHeaders.flatMap((name) => {
    const folded = name.toLowerCase();
    if (!marked.includes(folded) && !` ${sentence.folded}`.includes(` ${folded} header`)) return [];
    return [{ name, description: sentence.plain, at: positionOf(source.at, source.text, name) }];
  });
}

function reportStatus(section: Section, context: PageContext): void {
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'response-without-status', {}, placeIn(context.file, section.at)));
}
