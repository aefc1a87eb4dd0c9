import type { NamedExpression } from '../../type-expressions/type-expression.js';
import { bareName } from '../names/words.js';
import type { Draft, NameScope } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/**
 * The type that the text of a link names, where the page that it leads to defines another: `[atlas](book.md)`. One of the two
 * was copied from elsewhere, and a second sign has to say which.
 * @returns undefined where text and page agree, and where no page defines a type of that name
 */
export function typeByText(type: NamedExpression, scope: NameScope, registry: TypeRegistry): Draft | undefined {
  if (!type.target) return undefined;
  const named = registry.find({ kind: 'named', name: type.name }, scope);
  if (!named || named.inferred || named === registry.find(type, scope)) return undefined;
  return bareName(named.name).toLowerCase() === bareName(type.name).toLowerCase() ? named : undefined;
}
