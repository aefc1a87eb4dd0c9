import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { BaseStatement, PropertyRow } from '../../pages/page-model.js';
import { linkDiagnostics } from '../diagnostics.js';
import type { VoteCounter } from '../votes.js';
import { decideByPrecedence, type Vote } from '../votes.js';
import { addProperty, propertyOfRow, type TypeContext } from './declare-properties.js';
import type { Draft, ObjectDraft } from './type-draft.js';
import type { NameScope } from './type-registry.js';

/** How often each was right where the service's metadata could be asked: 97 %, 95 %, and an annotation often stops at the root. */
const PRECEDENCE: readonly BaseStatement['source'][] = ['sentence', 'rows', 'annotation', 'tag'];

/**
 * Gives types their bases: what the introduction says, else the last "Inherited from" of the tables, else the annotation;
 * a silent type with the key of the family's root type derives from the root.
 */
export function assignBases(context: TypeContext, votes: VoteCounter): void {
  const { registry, report } = context;
  for (const draft of registry.objects()) {
    const decision = decideByPrecedence(baseVotes(draft, context), PRECEDENCE, (left, right) => left === right);
    if (!decision?.answer) continue;
    votes.count('base type', decision.source);
    setBase(draft, decision.answer, context);
    const other = decision.against.find(({ answer }) => answer && !isAncestor(answer, decision.answer, context));
    if (other?.answer && decision.source !== other.source) {
      const parameters = { type: draft.name, base: decision.answer.name, other: other.answer.name };
      report(diagnostic(linkDiagnostics, 'base-conflict', parameters, other.place));
    }
  }
  deriveFromRoot(context, votes);
}

function baseVotes(
  draft: ObjectDraft,
  { registry }: TypeContext,
): Vote<BaseStatement['source'], ObjectDraft | undefined>[] {
  const votes: Vote<BaseStatement['source'], ObjectDraft | undefined>[] = [];
  for (const { statement, file, namespace } of draft.bases) {
    const place = placeIn(file, statement.at);
    const { type } = statement;
    if (type?.kind !== 'named') continue;
    const scope: NameScope = { file, ...(namespace && { namespace }) };
    const known = registry.find(type, scope);
    if (!known && (statement.source === 'sentence' || registry.linksElsewhere(type))) continue;
    const base = known ?? registry.mention(type, scope, place);
    if (base.kind === 'object' && base !== draft) votes.push({ source: statement.source, answer: base, place });
  }
  return votes;
}

/** Sets a base unless that closes a circle. */
function setBase(draft: ObjectDraft, base: ObjectDraft, context: TypeContext): void {
  if (isAncestor(draft, base, context)) {
    const parameters = { type: draft.name, base: base.name };
    context.report(diagnostic(linkDiagnostics, 'base-cycle', parameters, draft.origin));
    return;
  }
  draft.base = base.name;
}

/** True when `type` is, or inherits from, `ancestor`. */
export function isAncestor(ancestor: Draft, type: Draft | undefined, context: TypeContext): boolean {
  return type !== undefined && lineageOf(type, context).includes(ancestor as ObjectDraft);
}

/** A type with its bases, nearest first. */
export function lineageOf(type: Draft, { registry }: Pick<TypeContext, 'registry'>): ObjectDraft[] {
  const lineage: ObjectDraft[] = [];
  let current: Draft | undefined = type;
  while (current?.kind === 'object' && !lineage.includes(current)) {
    lineage.push(current);
    current = current.base ? registry.get(current.base) : undefined;
  }
  return lineage;
}

/** How many types must name the same one-property base before it counts as the family's root. */
const ROOT_MINIMUM = 3;

/**
 * Families with a root type (one property, the key; base of many) do not repeat on every page that a type derives from it.
 * A silent type with that key as its `keyProperty`, or whose key is an identifier and which has methods, is one more.
 */
function deriveFromRoot(context: TypeContext, votes: VoteCounter): void {
  const objects = context.registry.objects();
  const heirs = new Map<string, number>();
  for (const { base } of objects) if (base) heirs.set(base, (heirs.get(base) ?? 0) + 1);
  const roots = objects.filter(
    (draft) => draft.properties.size === 1 && !draft.base && (heirs.get(draft.name) ?? 0) >= ROOT_MINIMUM,
  );
  const root = roots.reduce<ObjectDraft | undefined>(
    (best, draft) => (!best || (heirs.get(draft.name) ?? 0) > (heirs.get(best.name) ?? 0) ? draft : best),
    undefined,
  );
  const key = root && [...root.properties.keys()][0];
  if (!root || !key) return;
  for (const draft of objects) {
    if (draft.base || draft === root || !hasKey(draft, key)) continue;
    votes.count('base type', 'key');
    draft.base = root.name;
  }
}

function hasKey(draft: ObjectDraft, key: string): boolean {
  if (draft.keyProperty?.toLowerCase() === key) return true;
  return (
    draft.keyProperty === undefined &&
    draft.properties.has(key) &&
    draft.declarations.some(({ declaration }) => isIdentifier(declaration.representation?.value, key))
  );
}

/** The representation marks the key: `"id": "String (identifier)"`. */
function isIdentifier(representation: unknown, key: string): boolean {
  if (typeof representation !== 'object' || representation === null || !Object.hasOwn(representation, key))
    return false;
  const value = (representation as Record<string, unknown>)[key];
  return typeof value === 'string' && /\bidentifier\b/i.test(value);
}

/**
 * Puts rows that say "Inherited from x" where they belong: nowhere when x has the property, on x when no page defines x,
 * else on the type itself.
 */
export function placeInheritedRows(
  draft: ObjectDraft,
  rows: readonly PropertyRow[],
  scope: NameScope,
  context: TypeContext,
): void {
  for (const row of rows) {
    if (row.inheritedFrom?.kind !== 'named') continue;
    const place = placeIn(scope.file, row.at);
    const base = context.registry.mention(row.inheritedFrom, scope, place);
    if (base.kind !== 'object') continue;
    if (
      lineageOf(base, context)
        .concat(lineageOf(draft, context))
        .some(({ properties }) => properties.has(row.name.toLowerCase()))
    )
      continue;
    const owner = base.inferred ? base : draft;
    if (owner.inferred) owner.evidence ??= evidenceOf(place);
    addProperty(owner, propertyOfRow(row, scope, context), context);
  }
}

/**
 * The bases that rows cite, root first, in the order of the table: each derives from the one before it, unless it already
 * has a base.
 */
export function chainCitedBases(rows: readonly PropertyRow[], scope: NameScope, context: TypeContext): void {
  const cited: ObjectDraft[] = [];
  for (const { inheritedFrom, at } of rows) {
    if (inheritedFrom?.kind !== 'named') continue;
    const base = context.registry.mention(inheritedFrom, scope, placeIn(scope.file, at));
    if (base.kind === 'object' && !cited.includes(base)) cited.push(base);
  }
  cited.forEach((base, index) => {
    const parent = cited[index - 1];
    if (parent && !base.base && base.inferred) setBase(base, parent, context);
  });
}

/** Words for where an inferred property came from. */
export function evidenceOf(place: Place): string {
  return `the table in ${place.file}`;
}
