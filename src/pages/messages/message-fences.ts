import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { HttpMessage, MessageQuirk, Payload } from '../../http/message.js';
import { beginsWithCurl, parseCurlSession, type ShownOutput } from '../../http/parse-curl.js';
import { parseHttpMessages } from '../../http/parse-message.js';
import { parsePayload } from '../../http/parse-payload.js';
import type { Block } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { blockAbove, withAncestors } from '../../markdown/sections.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import type { PageContext } from '../context/page-context.js';
import { holdsPhrase, sentencesOf } from '../prose/marked-sentences.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type OperationOutline, type PlacedFence, reachesDown } from './operation-outline.js';

/** What one fence of the examples holds. */
export type FenceContent =
  | { readonly kind: 'messages'; readonly messages: readonly (HttpMessage | ShownOutput)[] }
  /** A payload with no start line: the body of something that stands elsewhere. */
  | { readonly kind: 'payload'; readonly payload: Payload };

const BARE_PAYLOAD = /^\s*(?:[{[]|["“][^"“”\n]*["”]\s*:)/;
const COMMENTED: ReadonlySet<string> = new Set(['jsonc', 'json5']);
const CAPTION = /^\*\*([^*\n]+)\*\*:?\s*(?:\n|$)/;

/** Reads a fence by its first line; `undefined` when it is neither a message, nor a command that sends one, nor a payload. */
export function readFence({ fence }: PlacedFence): FenceContent | undefined {
  if (BARE_PAYLOAD.test(fence.text)) {
    const payload = withinLanguage(parsePayload(fence.text, fence.contentAt), fence.language);
    return payload.kind === 'json' || payload.kind === 'broken' ? { kind: 'payload', payload } : undefined;
  }
  const parse = beginsWithCurl(fence.text) ? parseCurlSession : parseHttpMessages;
  const messages = parse(fence.text, fence.contentAt);
  return messages.length > 0 ? { kind: 'messages', messages } : undefined;
}

/** Comments and closing commas are a part of the languages that a fence may say it is in. */
function withinLanguage(payload: Payload, language: string): Payload {
  if (payload.kind !== 'json' || !COMMENTED.has(language)) return payload;
  const repairs = payload.repairs.filter(({ kind }) => kind !== 'comment' && kind !== 'trailing-comma');
  return { ...payload, repairs };
}

/**
 * What a fence is said to be: by a caption in bold above it (`**Response**`), else by the nearest heading that means anything
 * besides "Example", but "Example request" and "Example response" do; else by the paragraph right above it.
 */
export function roleOf(
  { fence, section }: PlacedFence,
  context: PageContext,
  outline: OperationOutline,
): SectionMeaning | undefined {
  for (let index = section.blocks.indexOf(fence) - 1; index >= 0; index--) {
    const block = section.blocks[index];
    if (block?.kind === 'code' || block?.kind === 'table') break;
    const caption = block?.kind === 'paragraph' ? CAPTION.exec(block.text)?.[1] : undefined;
    const title = plainText(caption ?? '');
    const role =
      caption === undefined ? undefined : roleIn(title, context.vocabulary.sectionOf(title)?.meaning, context);
    if (role) return role;
  }
  const headed = withAncestors(section)
    .map((one) => roleIn(one.title, outline.ownMeaningOf(one), context))
    .find(reachesDown);
  return headed ?? announcedRole(blockAbove(section, fence), context.vocabulary);
}

function roleIn(title: string, meaning: SectionMeaning | undefined, { vocabulary }: PageContext) {
  return meaning === 'examples' ? vocabulary.exampleRoleOf(title)?.meaning : meaning;
}

/** Which side a text above a payload announces: "Expects an object with at least a name:", "Returns the book." */
export function announcedRole(
  above: Block | undefined,
  { operation }: Vocabulary,
): 'request-body' | 'response' | undefined {
  if (above?.kind !== 'paragraph' && above?.kind !== 'blockquote') return undefined;
  const { announcesBody, announcesAnswer, success } = operation.sentences;
  const last = sentencesOf(above.text).at(-1)?.folded ?? '';
  if (holdsPhrase(last, announcesBody)) return 'request-body';
  return holdsPhrase(last, [...success, ...announcesAnswer]) ? 'response' : undefined;
}

const QUIRK_CODES = {
  'malformed-status-line': 'message-malformed-status',
  'blank-line-before-headers': 'message-blank-before-headers',
  'no-blank-line-before-body': 'message-blank-before-body',
  'not-a-header': 'message-not-a-header',
  'headers-in-braces': 'message-headers-in-braces',
  'wrong-reason': 'message-wrong-reason',
  'body-not-allowed': 'message-body-not-allowed',
} as const satisfies Record<MessageQuirk['kind'], string>;

/** Raises the `pages/message-…` diagnostics for what departs from HTTP in a message that was read all the same. */
export function reportQuirks(quirks: readonly MessageQuirk[], context: PageContext): void {
  for (const { kind, found, at } of quirks)
    context.report(diagnostic(OPERATION_DIAGNOSTICS, QUIRK_CODES[kind], { found }, placeIn(context.file, at)));
}
