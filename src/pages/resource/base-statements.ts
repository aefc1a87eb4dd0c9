import { createLocator } from '../../http/text-position.js';
import type { Annotation } from '../../markdown/block.js';
import { formatTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { PageContext } from '../context/page-context.js';
import type { PlacedText } from '../context/placed-text.js';
import type { BaseStatement, PropertyRow } from '../declarations.js';
import { readType } from '../tables/read-type.js';

const ABSENT_BASES = new Set(['', 'none', 'null']);
/** A link, bold text, a code span, or a word with an inner capital: other words are prose ("inherit from this"). */
const NAME = /^(\*{0,2}\[[^[\]]*\]\([^()\s]*\)|\*\*[^*\n]+\*\*|`[^`\n]+`|[A-Za-z][a-z0-9]+[A-Z]\w*)/;

/**
 * Everything that the page says about the base of a type, the strongest statement first.
 * @param paragraphs prose that may say it
 */
export function readBaseStatements(
  paragraphs: readonly PlacedText[],
  rows: readonly PropertyRow[],
  annotation: Annotation | undefined,
  context: PageContext,
): readonly BaseStatement[] {
  return [...statedBases(paragraphs, context), ...rowBases(rows), ...annotatedBase(annotation, context)];
}

/** The first sentence that names a base: "Inherits from [x](x.md)". */
function statedBases(paragraphs: readonly PlacedText[], context: PageContext): readonly BaseStatement[] {
  for (const { text, at } of paragraphs) {
    for (const opener of text.matchAll(context.vocabulary.inheritanceOpener)) {
      const rest = text.slice(opener.index + opener[0].length);
      const filler = context.vocabulary.baseFiller.exec(rest)?.[0].length ?? 0;
      const name = NAME.exec(rest.slice(filler))?.[1];
      if (name === undefined) continue;
      const place = createLocator(text, at)(opener.index);
      const type = readType(name.replaceAll('*', ''), place, context);
      if (type.kind === 'named') return [{ source: 'sentence', type, at: place }];
    }
  }
  return [];
}

/** Each base that the tables cite, the last one first: many tables list them from the root on. */
function rowBases(rows: readonly PropertyRow[]): readonly BaseStatement[] {
  const bases = new Map<string, BaseStatement>();
  for (const { inheritedFrom: type, at } of [...rows].reverse()) {
    const name = type && formatTypeExpression(type).toLowerCase();
    if (name !== undefined && !bases.has(name)) bases.set(name, { source: 'rows', type, at });
  }
  return [...bases.values()];
}

function annotatedBase(annotation: Annotation | undefined, context: PageContext): readonly BaseStatement[] {
  if (!annotation || !Object.hasOwn(annotation.values, 'baseType')) return [];
  const { baseType } = annotation.values;
  const name = typeof baseType === 'string' ? baseType.replace(/^#/, '') : '';
  if (ABSENT_BASES.has(name.toLowerCase())) return [{ source: 'annotation', at: annotation.at }];
  const type = readType(name, annotation.at, context);
  return type.kind === 'named' ? [{ source: 'annotation', type, at: annotation.at }] : [];
}
