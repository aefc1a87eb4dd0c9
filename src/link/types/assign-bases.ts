import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { BaseStatement } from '../../pages/declarations.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { type Decision, decideByPrecedence, type Vote } from '../votes.js';
import { deriveFrom, isAncestor } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';

/** An annotation comes last: it often stops at the root. */
const PRECEDENCE: readonly BaseStatement['source'][] = ['sentence', 'rows', 'listed', 'annotation'];

type BaseVote = Vote<BaseStatement['source'], ObjectDraft>;

/**
 * Gives types their bases: what the introduction says, else the last "Inherited from" of the tables, else the page of the
 * base, else the annotation. Where what another of them says inherits from that, it is the nearer base: the rows of a table
 * may cite the root alone.
 * Raises `link/base-conflict` and `link/base-cycle`.
 */
export function assignBases(context: TypeContext): void {
  noteListedTypes(context);
  const decisions = context.registry.objects().flatMap((draft) => {
    const decision = decideByPrecedence(baseVotes(draft, context), PRECEDENCE, (left, right) => left === right);
    return decision ? [{ draft, ...decision }] : [];
  });
  for (const { draft, answer, source } of decisions) {
    context.votes.count('base type', source);
    setBase(draft, answer, context);
  }
  // Which of several is the nearest, and whether another is a conflict, shows when every type has its own.
  for (const { draft, answer, against } of decisions) {
    const nearest = nearestBase(draft, answer, against);
    if (nearest !== answer) setBase(draft, nearest, context);
  }
  for (const { draft, ...decision } of decisions) reportConflict(draft, decision, context);
}

/** Tells types of the pages that list them as derived. */
function noteListedTypes({ registry }: TypeContext): void {
  for (const base of registry.objects()) {
    for (const { declaration, scope } of base.declarations) {
      for (const { type, at } of declaration.derivedTypes) {
        const derived = type.kind === 'named' ? registry.find(type, scope) : undefined;
        if (derived?.kind !== 'object') continue;
        derived.bases.push({ statement: { source: 'listed', type: { kind: 'named', name: base.name }, at }, scope });
      }
    }
  }
}

/** The most derived of the types that inherit from the chosen one. */
function nearestBase(draft: ObjectDraft, chosen: ObjectDraft, others: readonly BaseVote[]): ObjectDraft {
  const nearer = others.find(
    ({ answer }) => answer !== chosen && isAncestor(chosen, answer) && !isAncestor(draft, answer),
  );
  return nearer ? nearestBase(draft, nearer.answer, others) : chosen;
}

function reportConflict(
  draft: ObjectDraft,
  { answer, source, against }: Decision<BaseStatement['source'], ObjectDraft>,
  { report }: TypeContext,
): void {
  const other = against.find((vote) => vote.source !== source && !isAncestor(vote.answer, draft));
  if (!other) return;
  const parameters = { type: draft.name, base: answer.name, other: other.answer.name };
  report(diagnostic(LINK_DIAGNOSTICS, 'base-conflict', parameters, other.place));
}

function baseVotes(draft: ObjectDraft, { registry }: TypeContext): BaseVote[] {
  const votes: BaseVote[] = [];
  for (const { statement, scope } of draft.bases) {
    const place = placeIn(scope.file, statement.at);
    const { type } = statement;
    if (type?.kind !== 'named') continue;
    const known = registry.find(type, scope);
    // A word that is no link and no known type ("inherits from another folder") is prose.
    if (!known && (!type.target || registry.linksElsewhere(type)) && statement.source !== 'annotation') continue;
    const base = known ?? registry.mention(type, scope, place);
    if (base.kind === 'object' && base !== draft) votes.push({ source: statement.source, answer: base, place });
  }
  return votes;
}

/** Sets a base, or raises `link/base-cycle`. */
export function setBase(draft: ObjectDraft, base: ObjectDraft, { report }: TypeContext): void {
  if (deriveFrom(base, draft)) return;
  report(diagnostic(LINK_DIAGNOSTICS, 'base-cycle', { type: draft.name, base: base.name }, draft.origin));
}
