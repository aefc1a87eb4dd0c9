import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { keyOf, literalOf } from '../../http/segment-kinds.js';
import type { PathSegment } from '../../model/path-template.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ClaimedOperation } from '../requests/claim-requests.js';
import { spreadKeys } from '../requests/match-path.js';
import { type PathTypes, typeAt } from '../requests/path-types.js';
import { findProperty } from '../types/lineage.js';
import type { TypeContext } from '../types/type-context.js';
import type { PropertyDraft } from '../types/type-draft.js';
import type { OperationResult } from './type-results.js';

/**
 * Makes a relationship a collection where an operation lists what it leads to, or takes one of them by a key:
 * `GET /shelves/{id}/books` returns several books, and `GET /shelves/{id}/books/{id}` one of several, so the shelf's
 * relationship `books` leads to several of them, though its row forgets to say so.
 * Raises `link/relationship-collection-conflict`.
 * @param paths the types that are known of whole paths
 */
export function settleNavigations(
  results: ReadonlyMap<ClaimedOperation, OperationResult>,
  paths: PathTypes,
  context: TypeContext,
): void {
  for (const [operation, { item, collection }] of results) {
    if (operation.method !== 'get' || item?.kind !== 'reference') continue;
    const listed = collection ? operation.path.segments : aroundKey(operation.path.segments);
    const property = listed && relationshipAt(listed, paths, context);
    if (property?.schema.kind !== 'reference' || property.schema.type !== item.type) continue;
    property.schema = { kind: 'array', items: property.schema };
    const parameters = { property: property.name, page: operation.claims[0].page.file };
    context.report(diagnostic(LINK_DIAGNOSTICS, 'relationship-collection-conflict', parameters, property.origin));
  }
}

/** What stands before the key in which a path ends. */
function aroundKey(segments: readonly PathSegment[]): readonly PathSegment[] | undefined {
  const spread = spreadKeys(segments);
  return keyOf(spread.at(-1)) && spread.slice(0, -1);
}

/** The relationship that the last segment of a path names, when the type of what stands before it is known. */
function relationshipAt(
  segments: readonly PathSegment[],
  paths: PathTypes,
  context: TypeContext,
): PropertyDraft | undefined {
  const { registry } = context;
  const before = segments.slice(0, -1);
  const name = literalOf(segments.at(-1));
  if (before.length === 0 || name === undefined) return undefined;
  const around = typeAt({ segments: before }, paths, context);
  const owner = around?.item.kind === 'reference' && !around.collection ? registry.get(around.item.type) : undefined;
  const property = owner?.kind === 'object' ? findProperty(owner, name) : undefined;
  return property?.navigation && property.from === 'table' ? property : undefined;
}
