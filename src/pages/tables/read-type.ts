import type { Position } from '../../diagnostics/diagnostic.js';
import { parseTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PageContext } from '../page-context.js';

/** Reads the Markdown of a type that stands at `at`. The result may be of kind `unknown`. */
export function readType(markdown: string, at: Position, context: PageContext): TypeExpression {
  return parseTypeExpression(markdown, {
    resolveLink: (url) => context.resolveLink(url, at),
    scalarNames: context.vocabulary.scalarNames,
  });
}
