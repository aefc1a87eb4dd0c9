import type { Position } from '../../../diagnostics/diagnostic.js';
import { METHOD_WORDS } from '../../../http/methods.js';
import type { Block, FenceBlock } from '../../../markdown/block.js';
import type { FrontMatter } from '../../page-model.js';
import { headingFor } from '../../sections/caption-heading.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** A request line that stands in the front matter. */
interface EntryRequest {
  readonly line: string;
  readonly at: Position;
}

/** `POST /books`, `openapi.json post /books`. */
const WHOLE = new RegExp(`^(?:[\\w./-]+\\.(?:json|ya?ml)\\s+)?(${METHOD_WORDS})\\s+((?:https?:/)?/\\S*)$`, 'i');
const METHOD = new RegExp(`^(?:${METHOD_WORDS})$`, 'i');
const TARGET = /^(?:https?:\/)?\/\S*$/;

/**
 * Puts the request line of the front matter, which generators of sites show below the title (`api: "POST /books"`, or `method: POST`
 * and `path: /books`), below a heading of its own behind what introduces the page.
 */
export function promoteEntryRequest(
  blocks: readonly Block[],
  frontMatter: FrontMatter,
  vocabulary: Vocabulary,
): readonly Block[] {
  const request = wholeRequest(frontMatter, vocabulary) ?? dividedRequest(frontMatter, vocabulary);
  if (!request) return blocks;
  const { line: text, at } = request;
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const next = blocks.findIndex(({ kind }, index) => index > first && kind === 'heading');
  const index = next < 0 ? blocks.length : next;
  const heading = headingFor({ at }, vocabulary.data.sections['http-request'][0] ?? '');
  const fence: FenceBlock = { kind: 'code', at, language: 'http', text, contentAt: at };
  return [...blocks.slice(0, index), heading, fence, ...blocks.slice(index)];
}

function wholeRequest(frontMatter: FrontMatter, { data }: Vocabulary): EntryRequest | undefined {
  for (const { key, value, at } of frontMatter) {
    const [, method, target] = data.requestEntries.includes(key) ? (WHOLE.exec(value) ?? []) : [];
    if (method !== undefined && target !== undefined) return { line: `${method.toUpperCase()} ${target}`, at };
  }
  return undefined;
}

function dividedRequest(frontMatter: FrontMatter, { requestLabelOf }: Vocabulary): EntryRequest | undefined {
  const labelOf = (key: string) => requestLabelOf(key.replace(/[-_]/g, ' '))?.meaning;
  const method = frontMatter.find(({ key, value }) => METHOD.test(value) && labelOf(key) === 'method');
  const target = frontMatter.find(({ key, value }) => TARGET.test(value) && labelOf(key) === 'target');
  return method && target && { line: `${method.value.toUpperCase()} ${target.value}`, at: target.at };
}
