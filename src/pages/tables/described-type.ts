import type { TableCell } from '../../markdown/block.js';
import { itemTypeOf, namedIn } from '../../type-expressions/item-type.js';
import type { NamedExpression, TypeExpression } from '../../type-expressions/type-expression.js';
import { MAP_WORDS, TYPE_CELL_WORDS } from '../../type-expressions/type-words.js';
import type { PageContext } from '../context/page-context.js';
import { splitSentences } from '../prose/sentences.js';
import { sectionTypeName } from '../sections/section-type-name.js';
import { wordPattern } from '../vocabulary/word-pattern.js';
import { propertyColumnsOf } from './property-columns.js';
import { readType } from './read-type.js';

/** `An array of [part](part.md) objects`: the items of what the sentence is about. */
const COLLECTION_OF_LINK = new RegExp(
  `^(?:an?|the) (?:${TYPE_CELL_WORDS.collection.join('|')}) of (?:\\*\\*)?\\[`,
  'i',
);

/** `A dictionary where each value is a [part](#part)`: the section describes the values. */
const MAP = wordPattern(MAP_WORDS, 'i');

const SAME_PAGE = /\]\(#([\w-]+)\)/;

/**
 * The type of a row whose cell says no more than "array of objects" or "object": its description leads to a section of the page
 * that describes what is inside, or its first sentence names the items by a link. Any other type is given back as it is.
 */
export function completeType(
  type: TypeExpression | undefined,
  description: TableCell | undefined,
  context: PageContext,
): TypeExpression | undefined {
  const isCollection = type?.kind === 'collection';
  if (!description || !type || itemTypeOf(type).kind !== 'any') return type;
  const named = sectionNamedIn(description.text, context) ?? (isCollection ? itemsIn(description, context) : undefined);
  if (!named) return type;
  return isCollection || COLLECTION_OF_LINK.test(description.text) ? { kind: 'collection', of: named } : named;
}

function itemsIn({ text, at }: TableCell, context: PageContext): NamedExpression | undefined {
  const [sentence = ''] = splitSentences(text);
  if (!COLLECTION_OF_LINK.test(sentence)) return undefined;
  const named = namedIn(readType(sentence, at, context));
  return named?.target ? named : undefined;
}

/** "See the [loan values](#loan-values)": a section of the same page describes what is inside. */
function sectionNamedIn(markdown: string, context: PageContext): NamedExpression | undefined {
  const link = SAME_PAGE.exec(markdown);
  if (!link?.[1] || MAP.test(markdown.slice(0, link.index))) return undefined;
  const { vocabulary } = context;
  const section = context.sectionAt(link[1]);
  const isTable = section?.blocks.some(
    (block) => block.kind === 'table' && propertyColumnsOf(block, vocabulary)?.has('type'),
  );
  const name = section && isTable ? sectionTypeName(section, vocabulary) : undefined;
  return name === undefined ? undefined : { kind: 'named', name };
}
