import { appendTo } from '../../../collections/collect.js';
import { METHOD_WORDS } from '../../../http/methods.js';
import { reasonPhrase } from '../../../http/reason-phrases.js';
import type { Block, FenceBlock, HeadingBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { CAPTION_LEVEL, headingFor, requestTitle } from '../../sections/caption-heading.js';
import { meaningOfTitle, readStatusTitle } from '../../sections/status-titles.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { ComponentMeaning } from '../../vocabulary/site-components.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { tabulateComponents, textsOf } from './component-fields.js';
import { titleFor, type UnknownPlace } from './component-titles.js';
import { attributeText, type ComponentNode, nestComponents, type OutlineNode, placedName } from './component-tree.js';
import { type ShownRequest, shownRequest, showsRequest } from './shown-requests.js';

/** What is written so far. */
interface Writing {
  readonly blocks: Block[];
  readonly vocabulary: Vocabulary;
  readonly report: (finding: UnknownPlace) => void;
  /** Requests that are the only ones below their headings. */
  readonly lone: Set<OutlineNode>;
  /** Level of the last heading of the page's own. */
  level: number;
  /** The headings of the page's own around the next block, outermost first. */
  open: readonly { readonly level: number; readonly title: string }[];
  /** What the last heading says. */
  current: SectionMeaning | undefined;
}

const METHOD = new RegExp(`^(?:${METHOD_WORDS})$`, 'i');
const SCHEME_OR_PATH = /^(?:https?:\/\/|\/|$)/i;
const STATUS = /^([1-5]\d\d)\b[\s:,–-]*([^\n]*)$/;
/** Of a title that may be the remark of a status, in characters. */
const LONGEST_REMARK = 200;

/**
 * Says in headings, tables and fences what the components of a site say: `{% swagger method="get" path="/books" %}` is a heading with
 * a request line, `<ParamField query="size" type="integer">` the row of a table below "Query parameters", `{% tab title="404" %}` the
 * heading of an answer. A component that only changes how a page looks is left out, and what it holds stays.
 * @param report takes parameters that nothing is read of
 */
export function resolveComponents(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  report: (finding: UnknownPlace) => void,
): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'component' || showsRequest(block))) return blocks;
  const writing: Writing = { blocks: [], vocabulary, report, lone: new Set(), level: 1, open: [], current: undefined };
  const nodes = nestComponents(blocks, vocabulary);
  for (const node of loneRequests(nodes)) writing.lone.add(node);
  writeAll(nodes, undefined, writing);
  return writing.blocks;
}

function loneRequests(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const runs: OutlineNode[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'heading') runs.push([]);
    else if (node.kind === 'node' ? node.meaning === 'operation' : showsRequest(node)) runs.at(-1)?.push(node);
  }
  return runs.filter(({ length }) => length === 1).flat();
}

/** @param place where parameters go that do not say so themselves */
function writeAll(nodes: readonly OutlineNode[], place: ComponentMeaning | undefined, writing: Writing): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node) continue;
    if (node.kind !== 'node') {
      writeBlock(node, writing);
      continue;
    }
    const { meaning } = node;
    if (meaning === 'parameter' || meaning === 'property' || meaning === 'member') {
      const run = runAt(nodes, index, meaning);
      writeFields(run, place, writing);
      index += run.length - 1;
    } else writeNode(node, place, writing);
  }
}

/** The components of a meaning from an index on, with nothing between them. */
function runAt(nodes: readonly OutlineNode[], from: number, meaning: ComponentMeaning): readonly ComponentNode[] {
  const run: ComponentNode[] = [];
  for (const node of nodes.slice(from)) {
    if (node.kind !== 'node' || node.meaning !== meaning) break;
    run.push(node);
  }
  return run;
}

function writeBlock(block: Exclude<OutlineNode, ComponentNode>, writing: Writing): void {
  const shown = shownRequest(block);
  if (shown) {
    writeRequest(block, shown, writing);
    const at = { ...block.at, line: block.at.line + 1 };
    if (shown.text !== '') writing.blocks.push({ kind: 'paragraph', at, text: shown.text });
    return;
  }
  writing.blocks.push(block);
  if (block.kind !== 'heading') return;
  const title = plainText(block.text);
  writing.level = block.level;
  writing.current = meaningOfTitle(title, writing.vocabulary);
  writing.open = [...writing.open.filter(({ level }) => level < block.level), { level: block.level, title }];
}

function writeNode(node: ComponentNode, place: ComponentMeaning | undefined, writing: Writing): void {
  switch (node.meaning) {
    case 'operation':
      writeOperation(node, writing);
      break;
    case 'answer':
      writeAnswer(node, writing);
      break;
    case 'tab':
      writeTab(node, writing);
      break;
    case 'request':
    case 'response':
      writeSamples(node, node.meaning, writing);
      break;
    case 'title':
    case 'description':
    case 'group':
      writeAll(node.inner, place, writing);
      break;
    default:
      writeAll(node.inner, node.meaning, writing);
  }
}

function writeOperation(node: ComponentNode, writing: Writing): void {
  const { vocabulary } = writing;
  const line = requestLineOf(node, vocabulary);
  const named = node.inner.find((inner) => inner.kind === 'node' && inner.meaning === 'title');
  const name = named?.kind === 'node' ? firstText(named, vocabulary) : attributeText(node, 'title', vocabulary);
  if (line !== undefined) writeRequest(node, { name, line }, writing);
  writeAll(
    node.inner.filter((inner) => inner !== named),
    undefined,
    writing,
  );
}

/** Puts the request line into a heading of its own, or into the one right above that says the same. */
function writeRequest(node: OutlineNode, { name, line }: Pick<ShownRequest, 'name' | 'line'>, writing: Writing): void {
  const { blocks, lone } = writing;
  const where = node.kind === 'node' ? node.tag : node;
  const above = blocks.at(-1);
  const isOwn = ({ text }: HeadingBlock) =>
    name === '' ? lone.has(node) : plainText(text).trim().toLowerCase() === name.toLowerCase();
  const own = above?.kind === 'heading' && above.level > 1 && isOwn(above) ? above : undefined;
  if (own) blocks.pop();
  // Further operations stand beside this one.
  if (own) writing.level = own.level - 1;
  const level = own?.level ?? Math.min(writing.level + 1, CAPTION_LEVEL - 1);
  blocks.push(headingFor(own ?? where, requestTitle(own ? plainText(own.text) : name, line), level));
  writing.current = undefined;
}

/** `POST https://api.library.example/v1/books`, of attributes such as `method`, `host` and `path`. */
function requestLineOf(node: ComponentNode, vocabulary: Vocabulary): string | undefined {
  const method = attributeText(node, 'method', vocabulary);
  const base = attributeText(node, 'base', vocabulary).replace(/\/+$/, '');
  const path = attributeText(node, 'path', vocabulary);
  if (!METHOD.test(method) || base + path === '') return undefined;
  const joined = base === '' || path === '' || path.startsWith('/') ? base + path : `${base}/${path}`;
  const target = SCHEME_OR_PATH.test(joined) ? joined : base === '' ? `/${joined}` : `https://${joined}`;
  return `${method.toUpperCase()} ${target.replaceAll('<', '{').replaceAll('>', '}')}`;
}

function writeFields(run: readonly ComponentNode[], place: ComponentMeaning | undefined, writing: Writing): void {
  const { vocabulary, blocks } = writing;
  const groups = new Map<string, ComponentNode[]>();
  for (const node of run) {
    const title = titleFor(node, place, writing);
    if (title === undefined) continue;
    appendTo(groups, title, node);
  }
  for (const [title, nodes] of groups) {
    const [first] = nodes;
    const meaning = vocabulary.sectionOf(title)?.meaning;
    if (first && (meaning === undefined || meaning !== writing.current)) {
      blocks.push(headingFor(first.tag, title));
      writing.current = meaning;
    }
    const table = tabulateComponents(nodes, vocabulary);
    if (table) blocks.push(table);
    for (const node of nodes) if (!placedName(node, vocabulary)) writeAll(node.inner, undefined, writing);
  }
}

function writeAnswer(node: ComponentNode, writing: Writing): void {
  const { vocabulary } = writing;
  const described = node.inner.find((inner) => inner.kind === 'node' && inner.meaning === 'description');
  const remark = described?.kind === 'node' ? firstText(described, vocabulary) : '';
  const said = attributeText(node, 'description', vocabulary) || remark;
  const status = attributeText(node, 'status', vocabulary);
  writeHeading(node, statusTitle(status, said, vocabulary) ?? vocabulary.data.sections.response[0] ?? '', writing);
  const isTold = remark !== '' && remark === said;
  writeAll(isTold ? node.inner.filter((inner) => inner !== described) : node.inner, undefined, writing);
}

function writeTab(node: ComponentNode, writing: Writing): void {
  const title = statusTitle(attributeText(node, 'title', writing.vocabulary), '', writing.vocabulary);
  if (title !== undefined) writeHeading(node, title, writing);
  writeAll(node.inner, undefined, writing);
}

/** `Status 404: No such book`, of `404: Not Found` and what the answer means. */
function statusTitle(text: string, said: string, vocabulary: Vocabulary): string | undefined {
  const [, code, behind = ''] = STATUS.exec(text) ?? [];
  if (code === undefined) return undefined;
  const reason = reasonPhrase(Number(code)) ?? '';
  const isRepeated = behind.toLowerCase().startsWith(`${reason.toLowerCase()} `);
  const own = isRepeated ? behind.slice(reason.length).trim() : behind;
  const remark = said !== '' && said.length <= LONGEST_REMARK && !said.includes('\n') ? said : own;
  const title = remark === '' ? `Status ${code}` : `Status ${code}: ${remark}`;
  return readStatusTitle(title, vocabulary) && title;
}

/** Samples of one side; the title of one may say its status. */
function writeSamples(node: ComponentNode, side: 'request' | 'response', writing: Writing): void {
  const { sections } = writing.vocabulary.data;
  for (const inner of node.inner) {
    const title = side === 'response' && inner.kind === 'code' ? fenceStatus(inner, writing.vocabulary) : undefined;
    if (title !== undefined) writeHeading(inner, title, writing);
    else if (writing.current !== side)
      writeHeading(inner.kind === 'node' ? inner.tag : inner, sections[side][0] ?? '', writing);
    writeAll([inner], undefined, writing);
  }
}

function fenceStatus({ title = '' }: FenceBlock, vocabulary: Vocabulary): string | undefined {
  return statusTitle(title, '', vocabulary);
}

function writeHeading(where: ComponentNode | Block, title: string, writing: Writing): void {
  writing.blocks.push(headingFor(where.kind === 'node' ? where.tag : where, title));
  writing.current = writing.vocabulary.sectionOf(title)?.meaning ?? 'response';
}

/** The text of a component, where it is one line. */
function firstText(node: ComponentNode, vocabulary: Vocabulary): string {
  const [only, ...others] = textsOf(node, vocabulary);
  return only && others.length === 0 && !only.text.includes('\n') ? plainText(only.text).trim() : '';
}
