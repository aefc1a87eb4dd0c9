import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { Block, Section } from '../../markdown/block.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { positionOf } from '../operation/position-of.js';
import { readProse, type Sentence, sentencesOf } from '../operation/prose.js';
import { statusesIn } from '../operation/response-statuses.js';
import type { PageContext } from '../page-context.js';
import type { DocumentedRequest, PageOperation, StatementOfStatus } from '../page-model.js';
import type { SectionIndex } from '../section-index.js';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** A code span with a word and a URL or path: `POST https://host/api/orders({id})/Acme.ship`. */
const CALL = /(`{1,3})[ \t]*([A-Za-z]+)[ \t]+((?:https?:\/\/|\/)[^`\n]+?)[ \t]*\1/g;

/** The last name of a path: `ship` of `Acme.ship`. */
const LAST_NAME = /([A-Za-z_]\w*)$/;

/**
 * Reads the actions that the page of a resource describes in prose below a heading such as "Bound actions": request lines in
 * code spans. Some pages write the name of the action where the method belongs (`SHIP https://…/Acme.ship`); an action is
 * invoked by POST (OData Protocol 4.01, 11.5.5.1). Undefined when there are none.
 * Raises `pages/action-for-method`.
 */
export function readBoundActions(index: SectionIndex, context: PageContext): PageOperation | undefined {
  const sections = context.sections.filter(
    (section) => index.meaning(section) === 'methods' && !index.isInOperation(section),
  );
  const requests = sections.flatMap((section) =>
    paragraphsOf(section).flatMap((block) => callsIn(block, section, context)),
  );
  const [first] = requests;
  if (!first) return undefined;
  const statuses = sections.flatMap(statusesOf);
  const { at } = first.line;
  return {
    requests,
    permissions: [],
    permissionsState: 'absent',
    parameters: [],
    queryOptions: [],
    demandsToken: false,
    genericQueryOptions: false,
    requestBody: { kind: 'none', types: [], collection: false, rows: [], mediaTypes: [], samples: [], at },
    ...(statuses.length > 0 && {
      response: { statuses, types: [], collection: false, empty: true, rows: [], headers: [], at },
    }),
    exchanges: [],
    parts: [],
    codeSamples: [],
  };
}

function callsIn(block: Paragraph, section: Section, context: PageContext): readonly DocumentedRequest[] {
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
    const caption = captionOf(title, block, section);
    return [{ line, title, ...(caption !== undefined && { caption }), headings: [section.title] }];
  });
}

function readCall(word: string, target: string, at: RequestLine['at']): RequestLine | undefined {
  const isAction = LAST_NAME.exec(target)?.[1]?.toLowerCase() === word.toLowerCase();
  const line =
    parseRequestLine(`${word} ${target}`, at) ?? (isAction ? parseRequestLine(`POST ${target}`, at) : undefined);
  return line?.path ? line : undefined;
}

/** The sentence that names the action, in the paragraph or in the nearest one above it. */
function captionOf(name: string, block: Paragraph, section: Section): string | undefined {
  const above = section.blocks.slice(0, section.blocks.indexOf(block) + 1).reverse();
  return above
    .flatMap((one) => (one.kind === 'paragraph' ? sentencesOf(readProse(one.text)) : []))
    .find((sentence) => names(sentence, name))?.plain;
}

function names({ marks }: Sentence, name: string): boolean {
  return [...marks.values()].some(({ kind, text }) => kind === 'code' && text.trim() === name);
}

function statusesOf(section: Section): readonly StatementOfStatus[] {
  const stated = paragraphsOf(section).flatMap((block) =>
    sentencesOf(readProse(block.text)).flatMap((sentence) => statusesIn(sentence, block)),
  );
  return [...new Map(stated.map((statement) => [statement.status, statement])).values()];
}

function paragraphsOf({ blocks }: Section): readonly Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}
