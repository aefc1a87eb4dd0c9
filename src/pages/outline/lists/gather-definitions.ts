import type { Position } from '../../../diagnostics/diagnostic.js';
import type { Block, ListBlock, ListItem, ParagraphBlock, Section } from '../../../markdown/block.js';
import { joinPlacedTexts, type PlacedText } from '../../context/placed-text.js';
import { hasType, readDefinitionItem } from '../../lists/definition-items.js';
import { isSureType } from '../../lists/item-remarks.js';
import { takeLabelledLines } from '../../lists/labelled-lines.js';
import type { FieldListKind, KindOfLists } from '../../lists/list-kinds.js';
import { listOfItems } from '../../lists/nested-items.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { isFieldList, isTypedFieldList, readFieldItems } from './field-lists.js';

/** Blocks that say what a list would say. */
interface Gathered {
  readonly blocks: readonly Block[];
  readonly items: readonly ListItem[];
  /** They are all that stands there, and each begins with a name in code: no types are needed to tell what they are. */
  readonly whole?: boolean;
}

/** A heading that may be the name of a property, with what may stand beside that. */
const NAME_TITLE = /^[@$A-Za-z_][\w@$.-]*(?: ?[([].*)?$/;

/** What may begin with a name, or be a term with its definition below. */
const MARKED_OR_TERM = /^[`*_[]|^[^\n]{1,100}\n:[ \t]/;
const DEFINES = /^:(?=[ \t])/;

/**
 * Puts lists in the place of properties and parameters that have headings, paragraphs or terms of their own ("### id", then
 * "Type: String"), where most of them give a type, or the section holds nothing but paragraphs that begin with a name in code.
 * @returns the same blocks when there are none
 */
export function gatherDefinitions(
  blocks: readonly Block[],
  sections: readonly Section[],
  kindOf: KindOfLists,
  vocabulary: Vocabulary,
): readonly Block[] {
  const headings = new Map(blocks.flatMap((block) => (block.kind === 'heading' ? [[block.at, block]] : [])));
  const isNamed = (section: Section) =>
    headings.has(section.at) && (hasName(section, vocabulary) || isLabelledName(section, vocabulary));
  const replaced = new Map<Block, readonly Block[]>();
  const isReplaced = ({ at }: Section) => {
    const heading = headings.get(at);
    return heading !== undefined && replaced.get(heading)?.includes(heading) === false;
  };
  for (const section of sections) {
    const mayHold = section.children.length > 0 || section.blocks.some(mayDefine);
    const kind = mayHold && !isReplaced(section) ? kindOf(section) : undefined;
    if (typeof kind !== 'object') continue;
    const replace = (gathered: Gathered, first: Block | undefined) => {
      const list = listOf(gathered);
      const isMeant = gathered.whole && !kind.typed ? isFieldList : isTypedFieldList;
      if (!list || !isMeant(readFieldItems(list, kind, vocabulary))) return;
      for (const block of gathered.blocks) if (!replaced.has(block)) replaced.set(block, []);
      const at = first ?? gathered.blocks[0];
      if (at) replaced.set(at, [...(replaced.get(at) ?? [at]), list]);
    };
    const headed = runsOf(section.children, isNamed).map((run) => gatherHeadings(run, headings, vocabulary));
    // Behind a section of another kind, a list would stand in that.
    const start = headings.get(section.children[0]?.at ?? section.at);
    for (const gathered of headed) replace(gathered, start);
    for (const gathered of gatherParagraphs(section, kind, vocabulary)) replace(gathered, undefined);
  }
  if (replaced.size === 0) return blocks;
  return blocks.flatMap((block) => replaced.get(block) ?? [block]);
}

function mayDefine(block: Block): boolean {
  return block.kind === 'paragraph' && MARKED_OR_TERM.test(block.text);
}

function isTable({ kind }: Block): boolean {
  return kind === 'table';
}

/**
 * Whether the heading of a section can be a name: nothing below it has headings or a table, and it means nothing else, or has
 * nothing but a type in one of the lines below, where the heading above says that there are names ("### body", then
 * "Type: String").
 */
function hasName({ title, children, blocks, ancestors: [parent] }: Section, vocabulary: Vocabulary): boolean {
  if (!NAME_TITLE.test(title) || children.length > 0 || blocks.some(isTable)) return false;
  if (vocabulary.sectionOf(title) === undefined && vocabulary.namedBy(title) === undefined) return true;
  if (!parent || vocabulary.sectionOf(parent.title) === undefined) return false;
  const [first = '', ...lines] = blocks.filter(isParagraph).flatMap(({ text }) => text.split('\n'));
  const isLabelled = (line: string) => hasType(takeLabelledLines(line, vocabulary)?.remarks ?? []);
  return isSureType(first, vocabulary) || [first, ...lines].some(isLabelled);
}

/** A name with sections or a table below it, and with a type in one of its own lines. */
function isLabelledName({ title, children, blocks }: Section, vocabulary: Vocabulary): boolean {
  if (!NAME_TITLE.test(title) || (children.length === 0 && !blocks.some(isTable))) return false;
  const lines = blocks.filter(isParagraph).flatMap(({ text }) => text.split('\n'));
  return lines.some((line) => hasType(takeLabelledLines(line, vocabulary)?.remarks ?? []));
}

function listOf({ items }: Gathered): ListBlock | undefined {
  const [first] = items;
  return first && listOfItems(items, first);
}

/** Neighbours that pass a test, together. */
function runsOf<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    if (test(item)) runs.at(-1)?.push(item);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Of a name with sections below it, the heading stays, unless these are names as well: they name members. */
function gatherHeadings(
  sections: readonly Section[],
  headings: ReadonlyMap<Position, Block>,
  vocabulary: Vocabulary,
): Gathered {
  const read = sections.map((section): Gathered => {
    if (hasName(section, vocabulary)) return gatherSection(section, headings);
    const { children } = section;
    const isWhole = children.length > 0 && children.every((one) => headings.has(one.at) && hasName(one, vocabulary));
    if (!isWhole) return { blocks: [], items: [itemOf(section)] };
    const inner = children.map((one) => gatherSection(one, headings));
    const own = gatherSection(section, headings);
    return {
      blocks: [...own.blocks, ...inner.flatMap(({ blocks }) => blocks)],
      items: [...own.items, ...inner.flatMap(({ items }) => items.map(deepen))],
    };
  });
  return { blocks: read.flatMap(({ blocks }) => blocks), items: read.flatMap(({ items }) => items) };
}

function gatherSection(section: Section, headings: ReadonlyMap<Position, Block>): Gathered {
  const said = section.blocks.filter(isProse);
  const heading = headings.get(section.at);
  return { blocks: heading ? [heading, ...said] : said, items: [itemOf(section), ...said.flatMap(innerItems)] };
}

function deepen(item: ListItem): ListItem {
  return { ...item, depth: (item.depth ?? 0) + 1 };
}

/** The heading of a section, with its paragraphs. */
function itemOf({ title, at, blocks }: Section): ListItem {
  return { text: joinPlacedTexts({ text: title, at }, blocks.filter(isParagraph)), at };
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph' && block.tab === undefined;
}

function isProse(block: Block): block is ParagraphBlock | ListBlock {
  return isParagraph(block) || (block.kind === 'list' && block.tab === undefined);
}

function innerItems(block: ParagraphBlock | ListBlock): readonly ListItem[] {
  if (block.kind === 'paragraph') return [];
  return block.items.map(deepen);
}

/**
 * Paragraphs that begin with a marked name and its type, each with the prose behind it, and lists of terms; those behind a table
 * mostly explain it.
 */
function gatherParagraphs({ blocks }: Section, kind: FieldListKind, vocabulary: Vocabulary): readonly Gathered[] {
  const table = blocks.findIndex(isTable);
  return runsOf(blocks.slice(0, table < 0 ? undefined : table), isProse).map((run) => {
    const gathered: { blocks: Block[]; items: ListItem[] } = { blocks: [], items: [] };
    let last: { first: PlacedText; further: PlacedText[]; inner: readonly ListItem[] } | undefined;
    const close = () => {
      if (last)
        gathered.items.push({ text: joinPlacedTexts(last.first, last.further), at: last.first.at }, ...last.inner);
    };
    for (const block of run.filter(isProse)) {
      const starts = block.kind === 'paragraph' ? definitionsIn(block, kind, vocabulary) : [];
      for (const first of starts) {
        close();
        last = { first, further: [], inner: [] };
      }
      if (!last) continue;
      gathered.blocks.push(block);
      if (starts.length > 0) continue;
      if (block.kind === 'paragraph') last.further.push(block);
      else last.inner = [...last.inner, ...innerItems(block)];
    }
    close();
    return { ...gathered, whole: gathered.blocks.length === blocks.length && gathered.blocks.every(isCoded) };
  });
}

/** A list in between belongs to the paragraph above it. */
function isCoded(block: Block): boolean {
  return block.kind === 'list' || (block.kind === 'paragraph' && /^`[^`]+`/.test(block.text));
}

/** The definitions that a paragraph consists of: terms with what is said of them below, or one that begins with its name. */
function definitionsIn(
  { text, at }: ParagraphBlock,
  { names }: FieldListKind,
  vocabulary: Vocabulary,
): readonly PlacedText[] {
  if (!MARKED_OR_TERM.test(text)) return [];
  const terms = termsIn(text, at);
  if (terms.length > 0) return terms;
  const definition = readDefinitionItem(text, { kind: names, isType: isSureType, vocabulary });
  if (!definition?.marked || takeLabelledLines(text.split('\n', 1).join(), vocabulary)) return [];
  return definition.separated || hasType(definition.remarks) || definition.text === '' ? [{ text, at }] : [];
}

/** Lines in front of lines that begin with a colon. */
function termsIn(text: string, at: Position): readonly PlacedText[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    !DEFINES.test(line) && DEFINES.test(lines[index + 1] ?? '') ? [index] : [],
  );
  return starts.map((start, index) => ({
    text: lines
      .slice(start, starts[index + 1])
      .map((line) => line.replace(DEFINES, ' '))
      .join('\n'),
    at: { ...at, line: at.line + start },
  }));
}
