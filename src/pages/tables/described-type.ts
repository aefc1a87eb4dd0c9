import type { TableCell } from '../../markdown/block.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { splitSentences } from '../constraints/sentences.js';
import type { PageContext } from '../page-context.js';
import { readType } from './read-type.js';

/** `An array of [part](part.md) objects`: the items of what the sentence is about. */
const COLLECTION_OF_LINK = /^(?:an?|the) (?:array|collection|list|set) of (?:\*\*)?\[/i;

/**
 * The type of a row whose cell says no more than "array of objects": the first sentence of its description names the items by
 * a link. Any other type is given back as it is.
 */
export function completeType(
  type: TypeExpression | undefined,
  description: TableCell | undefined,
  context: PageContext,
): TypeExpression | undefined {
  if (type?.kind !== 'collection' || type.of.kind !== 'any' || !description) return type;
  const [sentence = ''] = splitSentences(description.text);
  if (!COLLECTION_OF_LINK.test(sentence)) return type;
  const told = readType(sentence, description.at, context);
  const of = told.kind === 'collection' ? told.of : told;
  return of.kind === 'named' && of.target ? { kind: 'collection', of } : type;
}
