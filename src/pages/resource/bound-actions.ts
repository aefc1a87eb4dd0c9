import { firstOfEach } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { ParagraphBlock, Section } from '../../markdown/block.js';
import type { PageContext } from '../context/page-context.js';
import { positionOf } from '../context/position-of.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { statusesIn } from '../messages/response-statuses.js';
import type { DocumentedRequest, OperationPart, PageOperation, StatementOfStatus } from '../page-model.js';
import { holdsPhrase, type Sentence, sentencesOf } from '../prose/marked-sentences.js';
import type { SectionIndex } from '../sections/section-index.js';

/** A code span with a word and a URL or path: `POST https://host/api/orders({id})/Acme.ship`. */
const CALL = /(`{1,3})[ \t]*([A-Za-z]+)[ \t]+((?:https?:\/\/|\/)[^`\n]+?)[ \t]*\1/g;

/** The last name of a path: `ship` of `Acme.ship`. */
const LAST_NAME = /([A-Za-z_]\w*)$/;

/** A paragraph, read once. */
interface Told {
  readonly block: ParagraphBlock;
  readonly sentences: readonly Sentence[];
}

/** The actions that a paragraph calls, and what is said up to the next call. */
interface Calls {
  readonly requests: readonly DocumentedRequest[];
  readonly told: Told[];
}

/** What is said of the answers of an action. */
interface Answers {
  readonly statuses: readonly StatementOfStatus[];
  /** Nothing is returned. */
  readonly empty: boolean;
}

/**
 * Reads the actions that the page of a resource describes in prose below a heading such as "Bound actions": request lines in
 * code spans, each with the statuses that are stated before the next one; one without any answers as the others do. Some pages
 * write the name of the action where the method belongs (`SHIP https://…/Acme.ship`); an action is invoked by POST (OData
 * Protocol 4.01, 11.5.5.1). Undefined when there are none.
 * Raises `pages/action-for-method`.
 */
export function readBoundActions(index: SectionIndex, context: PageContext): PageOperation | undefined {
  const sections = context.sections.filter(
    (section) => index.meaning(section) === 'methods' && !index.isInOperation(section),
  );
  const actions = sections
    .flatMap((section) => callsIn(section, context))
    .flatMap(({ requests, told }) => {
      const answers = answersIn(told, context);
      return requests.map((request) => ({ request, answers }));
    });
  const stated = actions.flatMap(({ answers }) => answers.statuses);
  const parts = actions.map(({ request, answers }) => partOf(request, answers, stated));
  const [first, ...others] = actions;
  const [main, ...further] = parts;
  if (!first || !main) return undefined;
  return {
    requests: [first.request, ...others.map(({ request }, part) => ({ ...request, part }))],
    permissions: [],
    permissionsState: 'absent',
    parameters: [],
    queryOptions: [],
    ...main,
    parts: further,
    codeSamples: [],
    describedTypes: [],
  };
}

/** @param others the statuses of all actions */
function partOf(
  { line: { at } }: DocumentedRequest,
  { statuses, empty }: Answers,
  others: readonly StatementOfStatus[],
): OperationPart {
  const distinct = firstOfEach(statuses.length > 0 ? statuses : others, ({ status }) => status);
  return {
    demandsToken: false,
    exchanges: [],
    requestBody: { kind: 'none', types: [], collection: false, rows: [], mediaTypes: [], samples: [], at },
    ...(distinct.length > 0 && {
      response: { statuses: distinct, types: [], collection: false, empty, rows: [], headers: [], at },
    }),
  };
}

function callsIn(section: Section, context: PageContext): readonly Calls[] {
  const calls: Calls[] = [];
  const naming = new Map<string, Sentence>();
  for (const block of section.blocks.filter((one) => one.kind === 'paragraph')) {
    const told = { block, sentences: sentencesOf(block.text) };
    for (const [name, sentence] of namedIn(told)) naming.set(name, sentence);
    const requests = requestsIn(told, naming, section, context);
    if (requests.length > 0) calls.push({ requests, told: [told] });
    else calls.at(-1)?.told.push(told);
  }
  return calls;
}

/** The names in code of a paragraph, each with the first sentence that has it. */
function namedIn({ sentences }: Told): ReadonlyMap<string, Sentence> {
  const named = new Map<string, Sentence>();
  for (const sentence of sentences.toReversed())
    for (const { kind, text } of sentence.marks.values()) if (kind === 'code') named.set(text.trim(), sentence);
  return named;
}

function answersIn(told: readonly Told[], { vocabulary }: PageContext): Answers {
  const { emptyResponse } = vocabulary.operation.sentences;
  const statuses = told.flatMap(({ block, sentences }) =>
    sentences.flatMap((one) => statusesIn(one, block, vocabulary)),
  );
  const isDenied = told.some(({ sentences }) => sentences.some(({ folded }) => holdsPhrase(folded, emptyResponse)));
  return { statuses, empty: statuses.length === 0 || isDenied || statuses.some(({ status }) => status === 204) };
}

function requestsIn(
  told: Told,
  naming: ReadonlyMap<string, Sentence>,
  section: Section,
  context: PageContext,
): readonly DocumentedRequest[] {
  const { block } = told;
  return [...block.text.matchAll(CALL)].flatMap(({ 0: span, 2: word = '', 3: target = '' }) => {
    const at = positionOf(block.at, block.text, span);
    const line = readCall(word, target, at);
    const title = LAST_NAME.exec(line?.target ?? '')?.[1];
    if (!line || title === undefined) return [];
    context.ledger.read('requestLines');
    context.ledger.used('requestLines');
    if (line.method.toUpperCase() !== word.toUpperCase()) {
      const place = placeIn(context.file, at);
      context.report(diagnostic(PAGES_DIAGNOSTICS, 'action-for-method', { found: word, action: title }, place));
    }
    const caption = (naming.get(title) ?? firstBeside(span, told))?.plain;
    return [{ line, title, ...(caption !== undefined && { caption }), headings: [section.title] }];
  });
}

function readCall(word: string, target: string, at: RequestLine['at']): RequestLine | undefined {
  const isAction = LAST_NAME.exec(target)?.[1]?.toLowerCase() === word.toLowerCase();
  const line =
    parseRequestLine(`${word} ${target}`, at) ?? (isAction ? parseRequestLine(`POST ${target}`, at) : undefined);
  return line?.path ? line : undefined;
}

/** The first sentence of a paragraph, unless it is the call itself. */
function firstBeside(call: string, { sentences: [first] }: Told): Sentence | undefined {
  const isCall = [...(first?.marks.values() ?? [])].some(({ text }) => call.includes(text) && /\s/.test(text));
  return isCall ? undefined : first;
}
