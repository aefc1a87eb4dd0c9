import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { ParagraphBlock, Section } from '../../markdown/block.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { statusesIn } from '../operation/bodies/response-statuses.js';
import { positionOf } from '../operation/position-of.js';
import { holdsPhrase, type Sentence, sentencesOf } from '../operation/prose.js';
import type { PageContext } from '../page-context.js';
import type { DocumentedRequest, OperationPart, PageOperation, StatementOfStatus } from '../page-model.js';
import type { SectionIndex } from '../section-index.js';

/** A code span with a word and a URL or path: `POST https://host/api/orders({id})/Acme.ship`. */
const CALL = /(`{1,3})[ \t]*([A-Za-z]+)[ \t]+((?:https?:\/\/|\/)[^`\n]+?)[ \t]*\1/g;

/** The last name of a path: `ship` of `Acme.ship`. */
const LAST_NAME = /([A-Za-z_]\w*)$/;

/** An action, and the statuses that the text from its call to the next one states. */
interface Action {
  readonly request: DocumentedRequest;
  readonly statuses: readonly StatementOfStatus[];
  /** That text says that nothing is returned. */
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
  const actions = sections.flatMap((section) => actionsIn(section, context));
  const [first, ...others] = actions;
  if (!first) return undefined;
  return {
    requests: [first.request, ...others.map(({ request }, part) => ({ ...request, part }))],
    permissions: [],
    permissionsState: 'absent',
    parameters: [],
    queryOptions: [],
    ...answersOf(first, actions),
    parts: others.map((action) => answersOf(action, actions)),
    codeSamples: [],
    describedTypes: [],
  };
}

function answersOf({ request, statuses, empty }: Action, all: readonly Action[]): OperationPart {
  const { at } = request.line;
  const stated = statuses.length > 0 ? statuses : all.flatMap((action) => action.statuses);
  const distinct = [...new Map(stated.map((statement) => [statement.status, statement])).values()];
  return {
    demandsToken: false,
    exchanges: [],
    requestBody: { kind: 'none', types: [], collection: false, rows: [], mediaTypes: [], samples: [], at },
    ...(distinct.length > 0 && {
      response: { statuses: distinct, types: [], collection: false, empty, rows: [], headers: [], at },
    }),
  };
}

/** The actions that a section calls, each with what is said up to the next call. */
function actionsIn(section: Section, context: PageContext): readonly Action[] {
  const { emptyResponse } = context.vocabulary.operation.sentences;
  const paragraphs = paragraphsOf(section);
  const calls = paragraphs.map((block) => callsIn(block, section, context));
  return calls.flatMap((requests, index) => {
    if (requests.length === 0) return [];
    const next = calls.findIndex((others, other) => other > index && others.length > 0);
    const text = paragraphs.slice(index, next < 0 ? undefined : next);
    const sentences = text.flatMap((block) => sentencesOf(block.text).map((one) => ({ one, block })));
    const statuses = sentences.flatMap(({ one, block }) => statusesIn(one, block));
    const empty =
      statuses.length === 0 ||
      statuses.some(({ status }) => status === 204) ||
      sentences.some(({ one }) => holdsPhrase(one.folded, emptyResponse));
    return requests.map((request) => ({ request, statuses, empty }));
  });
}

function callsIn(block: ParagraphBlock, section: Section, context: PageContext): readonly DocumentedRequest[] {
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
    const caption = captionOf(title, span, block, section);
    return [{ line, title, ...(caption !== undefined && { caption }), headings: [section.title] }];
  });
}

function readCall(word: string, target: string, at: RequestLine['at']): RequestLine | undefined {
  const isAction = LAST_NAME.exec(target)?.[1]?.toLowerCase() === word.toLowerCase();
  const line =
    parseRequestLine(`${word} ${target}`, at) ?? (isAction ? parseRequestLine(`POST ${target}`, at) : undefined);
  return line?.path ? line : undefined;
}

/**
 * The sentence that names the action, in the paragraph or in the nearest one above it; where none does, the paragraph's first
 * one, unless it is the call itself.
 */
function captionOf(name: string, call: string, block: ParagraphBlock, section: Section): string | undefined {
  const above = section.blocks.slice(0, section.blocks.indexOf(block) + 1).reverse();
  const naming = above
    .flatMap((one) => (one.kind === 'paragraph' ? sentencesOf(one.text) : []))
    .find((sentence) => names(sentence, name));
  const [first] = sentencesOf(block.text);
  const isCall = [...(first?.marks.values() ?? [])].some(({ text }) => call.includes(text) && /\s/.test(text));
  return (naming ?? (isCall ? undefined : first))?.plain;
}

function names({ marks }: Sentence, name: string): boolean {
  return [...marks.values()].some(({ kind, text }) => kind === 'code' && text.trim() === name);
}

function paragraphsOf({ blocks }: Section): readonly ParagraphBlock[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}
