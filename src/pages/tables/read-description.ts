import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Position, placeIn } from '../../diagnostics/diagnostic.js';
import type { Constraints } from '../../model/schema.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { takeInheritedFrom } from '../constraints/inherited-from.js';
import { type ListedValues, readListedValues } from '../constraints/listed-values.js';
import { allowsCombinations } from '../constraints/read-combination.js';
import { readDefault } from '../constraints/read-default.js';
import { readFilterOperators } from '../constraints/read-filter-operators.js';
import { readFlags, setOffFlags } from '../constraints/read-flags.js';
import { readLimits } from '../constraints/read-limits.js';
import type { PageContext } from '../context/page-context.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { cleanMarkdown } from '../prose/clean-markdown.js';
import { stripMarks } from '../prose/sentences.js';
import { readType } from './read-type.js';

/** What the description of a property or parameter says. */
export interface DescriptionFacts {
  /** CommonMark that stands on its own; absent when there is none or it is still to be written. */
  readonly description?: string;
  readonly constraints: Constraints;
  /** The values that it lists, as written. */
  readonly values: readonly string[];
  /** Several of them may stand in one value. */
  readonly combinable?: true;
  readonly inheritedFrom?: TypeExpression;
}

const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

const ITEM = /\n\s*[-*] /;

/** Each note looks at the text behind it; no description that a person wrote has as many. */
const MOST_NOTES = 50;

const SILENT: DescriptionFacts = { constraints: {}, values: [] };

/**
 * Reads the description of a property, parameter or header.
 * Raises `pages/to-do` and `pages/default-does-not-fit`.
 * @param at where the description begins
 * @param type the type that the page gives beside it: it decides which limits and which default are possible
 */
export function readDescription(
  markdown: string,
  at: Position,
  type: TypeExpression | undefined,
  context: PageContext,
): DescriptionFacts {
  if (markdown === '') return SILENT;
  const remark = takeInheritedFrom(markdown, context.vocabulary.inheritedRemark);
  const inheritedFrom = remark.from === undefined ? undefined : readType(remark.from, at, context);
  const description = takeToDo(cleanMarkdown(remark.text), at, context);
  const { valueOpeners, isDefaultRemark, flagPhrases } = context.vocabulary;
  const told = setOffFlags(description, flagPhrases);
  const listed = readListedValues(told, valueOpeners, isDefaultRemark);
  return {
    ...(/[\p{L}\p{N}]/u.test(description) && { description: withoutLeadingDot(description) }),
    constraints: readConstraints(told, listed, at, type, context),
    values: listed.values,
    ...(allowsCombinations(stripMarks(description), type, context.vocabulary.combinationIn) && { combinable: true }),
    ...(inheritedFrom?.kind === 'named' && { inheritedFrom }),
  };
}

/** Templates that left the first sentence out leave its dot. */
function withoutLeadingDot(description: string): string {
  return description.replace(/^[.,;]\s+/, '');
}

/** What is written of a description: all but notes that begin with a mark such as TODO. */
function takeToDo(description: string, at: Position, context: PageContext): string {
  const { findToDo } = context.vocabulary;
  if (findToDo(description) < 0) return description;
  let written = '';
  let rest = description;
  for (let index = findToDo(rest), notes = 0; index >= 0; index = findToDo(rest), notes += 1) {
    const end = notes < MOST_NOTES ? noteEnd(rest, index) : rest.length;
    const parameters = { where: 'a description', text: rest.slice(index, end).trim() };
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'to-do', parameters, placeIn(context.file, at)));
    written = joinTexts(written, rest.slice(0, index).replace(/[*_\s([]{1,9}$/, ''));
    rest = rest.slice(end).replace(/^[*_)\]\s]{1,9}/, '');
  }
  return joinTexts(written, rest);
}

/** A text that goes on behind a note: its first mark ends the sentence before the note, or none. */
function joinTexts(before: string, behind: string): string {
  if (before === '') return behind.replace(/^[.,;:\s]{1,9}/, '');
  return behind === '' || /^[.,;:]/.test(behind) ? before + behind : `${before} ${behind}`;
}

/** A note that is set off ends where that ends: `**TODO: name the unit**. From 1 to 5.`; any other takes all of the rest. */
function noteEnd(description: string, begin: number): number {
  const opening = /(\*\*|__|[*_([])\s{0,9}$/.exec(description.slice(0, begin))?.[1];
  const end = opening === undefined ? -1 : description.indexOf(CLOSINGS.get(opening) ?? opening, begin);
  return end < 0 ? description.length : end;
}

function readConstraints(
  description: string,
  listed: ListedValues,
  at: Position,
  type: TypeExpression | undefined,
  context: PageContext,
): Constraints {
  const { flagPhrases, defaultOpener, filterOperators } = context.vocabulary;
  const text = stripMarks(description);
  const stated = readDefault(description, type, defaultOpener);
  const { values } = listed;
  const isListed = values.length === 0 || typeof stated?.value !== 'string' || values.includes(stated.value);
  const fits = stated?.value !== undefined && isListed;
  const isTyped = type !== undefined && type.kind !== 'unknown';
  if (stated && !fits && isTyped) {
    context.report(
      diagnostic(PAGES_DIAGNOSTICS, 'default-does-not-fit', { text: stated.text }, placeIn(context.file, at)),
    );
  }
  const operators = readFilterOperators(text, filterOperators);
  return {
    ...(listed.nullable && { nullable: true }),
    // What the items of a list of values say is about those.
    ...readFlags(values.length > 0 ? (text.split(ITEM, 1)[0] ?? '') : text, flagPhrases),
    ...readLimits(text, type),
    ...(!stated && listed.default !== undefined && isWritten(type) && { default: listed.default }),
    ...(fits && { default: stated.value }),
    ...(operators && { filterOperators: operators }),
  };
}

/** A value of the type is written as the page lists it: text, or the member of an enumeration. */
function isWritten(type: TypeExpression | undefined): boolean {
  return (
    type?.kind === 'named' || type?.kind === 'enumeration' || (type?.kind === 'scalar' && type.scalar === 'string')
  );
}
