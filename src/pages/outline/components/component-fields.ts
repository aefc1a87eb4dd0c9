import type { TableBlock, TableCell, TableRow } from '../../../markdown/block.js';
import { fieldTitles } from '../../lists/field-rows.js';
import { tableOfList } from '../../lists/list-table.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import {
  attributeOf,
  attributeText,
  type ComponentNode,
  type OutlineNode,
  placedName,
  textOf,
} from './component-tree.js';

const TAGS = /<[^<>]*>/g;
const NO = /^(?:false|no|0)$/i;

/** The table that says the same as components of parameters or properties that have names; a row each. */
export function tabulateComponents(nodes: readonly ComponentNode[], vocabulary: Vocabulary): TableBlock | undefined {
  const rows = nodes.flatMap((node) => rowOf(node, vocabulary) ?? []);
  const [first] = nodes;
  const title = vocabulary.data.propertyColumns.name[0] ?? '';
  return first && rows.length > 0 ? tableOfList(first.tag, fieldTitles({ title }, vocabulary), rows) : undefined;
}

function rowOf(node: ComponentNode, vocabulary: Vocabulary): TableRow | undefined {
  const { at } = node.tag;
  const named = placedName(node, vocabulary);
  const name = textOf(named?.attribute);
  if (!named || name === '') return undefined;
  const type = attributeOf(node, 'type', vocabulary);
  const fallback = attributeOf(node, 'default', vocabulary);
  const { yes, no } = vocabulary.data.flagCells;
  const required = isTrue(node, 'required', vocabulary);
  const texts = textsOf(node, vocabulary);
  const inner = fieldsIn(node).flatMap((field) => rowOf(field, vocabulary) ?? []);
  const cell = (text: string | undefined, where = at): TableCell => ({ text: text ?? '', at: where });
  const cells = [
    cell(codeOf(name), named.attribute.at),
    cell(codeOf(textOf(type)), type?.at),
    cell(required === undefined ? '' : (required ? yes : no)[0]),
    cell(codeOf(textOf(fallback)), fallback?.at),
    cell(texts.map(({ text }) => text).join('\n\n'), texts[0]?.at),
  ];
  return { cells, at, ...(inner.length > 0 && { inner }) };
}

/** Where a flag stands, which needs no value: `required`, `required={true}`, `required="false"`. */
function isTrue(node: ComponentNode, flag: 'required' | 'deprecated', vocabulary: Vocabulary): boolean | undefined {
  const attribute = attributeOf(node, flag, vocabulary);
  return attribute && !NO.test(textOf(attribute));
}

function codeOf(text: string): string {
  return text === '' || text.includes('`') ? text : `\`${text}\``;
}

function isField({ meaning }: ComponentNode): boolean {
  return meaning === 'parameter' || meaning === 'property' || meaning === 'member';
}

/** The components of parameters or properties in one, whatever else holds them. */
function fieldsIn({ inner }: ComponentNode): readonly ComponentNode[] {
  return inner.flatMap((node) => {
    if (node.kind !== 'node') return [];
    return isField(node) ? [node] : fieldsIn(node);
  });
}

/** What stands in a component, as Markdown, without the members of what it describes. */
export function textsOf(node: ComponentNode, vocabulary: Vocabulary): readonly TableCell[] {
  const deprecated = isTrue(node, 'deprecated', vocabulary) ? 'Deprecated.' : '';
  const said = attributeText(node, 'description', vocabulary);
  const { at } = node.tag;
  const texts = [deprecated, said].filter((text) => text !== '').map((text) => ({ text, at }));
  return [...texts, ...node.inner.flatMap(textIn)];
}

function textIn(node: OutlineNode): readonly TableCell[] {
  const { kind } = node;
  if (kind === 'node') return isField(node) ? [] : node.inner.flatMap(textIn);
  if (kind === 'comment' || kind === 'include') return [];
  const { at } = node;
  if (kind === 'table')
    return [{ text: node.rows.map(({ cells }) => `- ${cells.map(({ text }) => text).join(': ')}`).join('\n'), at }];
  const text = kind === 'html' ? node.text.replace(TAGS, '').trim() : node.text;
  return text === '' ? [] : [{ text, at }];
}
