import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { BaseStatement } from '../../pages/declarations.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { type Decision, decideByPrecedence, type Vote, type VoteCounter } from '../votes.js';
import { isAncestor } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';
import type { NameScope } from './type-registry.js';

/** An annotation comes last: it often stops at the root. */
const PRECEDENCE: readonly BaseStatement['source'][] = ['sentence', 'rows', 'listed', 'annotation'];

type BaseVote = Vote<BaseStatement['source'], ObjectDraft>;

/**
 * Gives types their bases: what the introduction says, else the last "Inherited from" of the tables, else the page of the
 * base, else the annotation. Where what another of them says inherits from that, it is the nearer base: the rows of a table
 * may cite the root alone.
 * Raises `link/base-conflict` and `link/base-cycle`.
 */
export function assignBases(context: TypeContext, votes: VoteCounter): void {
  noteListedTypes(context);
  const decisions = context.registry.objects().flatMap((draft) => {
    const decision = decideByPrecedence(baseVotes(draft, context), PRECEDENCE, (left, right) => left === right);
    return decision ? [{ draft, ...decision }] : [];
  });
  for (const { draft, answer, source } of decisions) {
    votes.count('base type', source);
    setBase(draft, answer, context);
  }
  // Which of several is the nearest, and whether another is a conflict, shows when every type has its own.
  for (const { draft, answer, against } of decisions) {
    const nearest = nearestBase(draft, answer, against, context);
    if (nearest !== answer) setBase(draft, nearest, context);
  }
  for (const { draft, ...decision } of decisions) reportConflict(draft, decision, context);
}

/** Tells types of the pages that list them as derived. */
function noteListedTypes({ registry }: TypeContext): void {
  for (const base of registry.objects()) {
    for (const { declaration, file } of base.declarations) {
      for (const { type, at } of declaration.derivedTypes) {
        const derived = type.kind === 'named' ? registry.find(type, { file }) : undefined;
        if (derived?.kind !== 'object') continue;
        derived.bases.push({ statement: { source: 'listed', type: { kind: 'named', name: base.name }, at }, file });
      }
    }
  }
}

/** The most derived of the types that inherit from the chosen one. */
function nearestBase(
  draft: ObjectDraft,
  chosen: ObjectDraft,
  others: readonly BaseVote[],
  context: TypeContext,
): ObjectDraft {
  const nearer = others.find(
    ({ answer }) =>
      answer !== chosen && isAncestor(chosen, answer, context.registry) && !isAncestor(draft, answer, context.registry),
  );
  return nearer ? nearestBase(draft, nearer.answer, others, context) : chosen;
}

function reportConflict(
  draft: ObjectDraft,
  { answer, source, against }: Decision<BaseStatement['source'], ObjectDraft>,
  { registry, report }: TypeContext,
): void {
  const other = against.find((vote) => vote.source !== source && !isAncestor(vote.answer, draft, registry));
  if (!other) return;
  const parameters = { type: draft.name, base: answer.name, other: other.answer.name };
  report(diagnostic(LINK_DIAGNOSTICS, 'base-conflict', parameters, other.place));
}

function baseVotes(draft: ObjectDraft, { registry }: TypeContext): BaseVote[] {
  const votes: BaseVote[] = [];
  for (const { statement, file, namespace } of draft.bases) {
    const place = placeIn(file, statement.at);
    const { type } = statement;
    if (type?.kind !== 'named') continue;
    const scope: NameScope = { file, ...(namespace && { namespace }) };
    const known = registry.find(type, scope);
    // A word that is no link and no known type ("inherits from another folder") is prose.
    if (!known && (!type.target || registry.linksElsewhere(type)) && statement.source !== 'annotation') continue;
    const base = known ?? registry.mention(type, scope, place);
    if (base.kind === 'object' && base !== draft) votes.push({ source: statement.source, answer: base, place });
  }
  return votes;
}

/** Sets a base unless that closes a circle. */
export function setBase(draft: ObjectDraft, base: ObjectDraft, context: TypeContext): void {
  if (isAncestor(draft, base, context.registry)) {
    const parameters = { type: draft.name, base: base.name };
    context.report(diagnostic(LINK_DIAGNOSTICS, 'base-cycle', parameters, draft.origin));
    return;
  }
  draft.base = base.name;
}
