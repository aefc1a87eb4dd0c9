import { METHOD_WORDS } from '../../http/methods.js';
import type { Block } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { readRequestText } from '../messages/request-text.js';
import { isBareRequest } from '../requests/bare-requests.js';
import { CAPTION_LEVEL, headingFor, requestTitle } from '../sections/caption-heading.js';
import { meaningOfTitle } from '../sections/status-titles.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isCaption } from './captions.js';

/** A block that may stand in the place of a heading. */
interface Candidate {
  readonly block: Block;
  readonly title: string;
  /** Where it stands in its run, and where what stands below it begins. */
  readonly index: number;
  readonly below: number;
}

const BOLD = /^\*\*([^*\n`]{3,80}?):?\*\*:?$/;
const SUMMARY = /<summary>([^\n]{0,300}?)<\/summary>/i;
const TAG = /<[^<>]*>/g;
const PATH = /^\/\S*$/;
/** `POST`, `POST: Add a book`, `POST - Add a book` */
const METHOD_TITLE = new RegExp(`^(${METHOD_WORDS})(?:\\s?[-–—:]\\s?(.*))?$`);

/**
 * Puts headings in the place of what pages have that have none for their operations: names in bold above request lines, request
 * lines in bold or as the only items of lists, where a section has several with something below each; summaries of folded details
 * that are request lines; and methods below headings that are paths. A page with headings for its request lines has no need of it.
 */
export function promoteRequests(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const runs: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const title = plainText(block.text);
      const meaning = meaningOfTitle(title, vocabulary);
      if (meaning === 'http-request') return blocks;
      if (meaning === undefined && !METHOD_TITLE.test(title)) runs.push([]);
    }
    runs.at(-1)?.push(block);
  }
  return runs.flatMap((run) => promoteIn(run, vocabulary));
}

/** @param run a heading that means nothing by itself, with what stands below it up to the next such heading */
function promoteIn(run: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const [first] = run;
  const title = first?.kind === 'heading' ? plainText(first.text) : '';
  const level = first?.kind === 'heading' ? first.level : 1;
  const titles = PATH.test(title) ? methodsBelow(run, title) : candidatesIn(run, vocabulary);
  return run.map((block) => {
    const text = titles.get(block) ?? summaryOf(block, vocabulary);
    if (text === undefined) return block;
    return block.kind === 'heading'
      ? { ...block, text }
      : headingFor(block, text, Math.min(level + 1, CAPTION_LEVEL - 1));
  });
}

function methodsBelow(run: readonly Block[], path: string): ReadonlyMap<Block, string> {
  return new Map(
    run.flatMap((block) => {
      if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
      const [, method, name = ''] = METHOD_TITLE.exec(plainText(block.text)) ?? [];
      return method === undefined ? [] : [[block, requestTitle(name, `${method} ${path}`)] as const];
    }),
  );
}

/** Request lines that are alternatives have at most words between them. */
function candidatesIn(run: readonly Block[], vocabulary: Vocabulary): ReadonlyMap<Block, string> {
  const found = run.flatMap((_, index) => candidateAt(run, index, vocabulary) ?? []);
  const isContent = (block: Block) =>
    block.kind === 'code' || block.kind === 'table' || block.kind === 'heading' || isCaption(block, vocabulary);
  const filled = found.filter(({ below }, index) => run.slice(below, found[index + 1]?.index).some(isContent));
  return new Map(filled.length > 1 ? filled.map(({ block, title }) => [block, title]) : []);
}

function candidateAt(run: readonly Block[], index: number, vocabulary: Vocabulary): Candidate | undefined {
  const block = run[index];
  const next = run[index + 1];
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'list')) return undefined;
  const [, name] = block.kind === 'paragraph' ? (BOLD.exec(block.text) ?? []) : [];
  const isNamed = name !== undefined && next !== undefined && isBareRequest(next, vocabulary);
  if (isNamed && meaningOfTitle(name, vocabulary) === undefined) return { block, title: name, index, below: index + 2 };
  const isItem = block.kind === 'list';
  if (isItem && block.items.length > 1) return undefined;
  const title = requestIn(isItem ? (block.items[0]?.text ?? '') : block.text, vocabulary);
  return title === undefined ? undefined : { block, title, index, below: index + 1 };
}

/** A request line in bold, with or without words behind it. */
function requestIn(markdown: string, vocabulary: Vocabulary): string | undefined {
  if (!markdown.startsWith('**') || markdown.includes('\n')) return undefined;
  return requestTitleOf(markdown, vocabulary);
}

/** `<summary><code>POST</code> <code>/books</code> (Add a book)</summary>` */
function summaryOf(block: Block, vocabulary: Vocabulary): string | undefined {
  const [, html] = block.kind === 'html' ? (SUMMARY.exec(block.text) ?? []) : [];
  if (html === undefined) return undefined;
  const text = html.replace(TAG, ' ').replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
  return requestTitleOf(text, vocabulary);
}

/** The heading that the only request line of a text would be, with what is said of it. */
function requestTitleOf(markdown: string, vocabulary: Vocabulary): string | undefined {
  const read = readRequestText(markdown, vocabulary);
  const [line, ...others] = read?.lines ?? [];
  return line === undefined || others.length > 0 ? undefined : requestTitle(read?.caption ?? '', line);
}
