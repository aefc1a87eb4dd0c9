import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { linkDiagnostics } from '../diagnostics.js';
import { findProperty } from '../types/lineage.js';
import type { TypeContext } from '../types/type-context.js';
import type { PropertyDraft } from '../types/type-draft.js';
import type { ClaimedOperation } from './claim-requests.js';
import { type PathTypes, resolvePath, shapeOf } from './path-types.js';
import type { OperationResult } from './type-results.js';

/**
 * Makes a relationship a collection where an operation lists what it leads to: `GET /shelves/{id}/books` returns several
 * books, so the shelf's relationship `books` leads to several of them, though its row forgets to say so.
 * Raises `link/relationship-collection-conflict`.
 * @param paths the types that are known of whole paths
 */
export function settleNavigations(
  results: ReadonlyMap<ClaimedOperation, OperationResult>,
  paths: PathTypes,
  context: TypeContext,
): void {
  for (const [operation, { item, collection }] of results) {
    if (operation.method !== 'get' || !collection || item?.kind !== 'reference') continue;
    const property = relationshipAt(operation, paths, context);
    if (property?.schema.kind !== 'reference' || property.schema.type !== item.type) continue;
    property.schema = { kind: 'array', items: property.schema };
    const parameters = { property: property.name, page: operation.claims[0].page.file };
    context.report(diagnostic(linkDiagnostics, 'relationship-collection-conflict', parameters, property.origin));
  }
}

/** The relationship that the last segment of a path names, when the type of what stands before it is known. */
function relationshipAt({ path }: ClaimedOperation, paths: PathTypes, context: TypeContext): PropertyDraft | undefined {
  const { registry } = context;
  const before = path.segments.slice(0, -1);
  const last = path.segments.at(-1);
  const [only, ...others] = last?.parts ?? [];
  if (before.length === 0 || others.length > 0 || only?.kind !== 'text' || last?.functionName) return undefined;
  const around = paths.get(shapeOf(before)) ?? resolvePath({ segments: before }, paths, context);
  const owner = around?.item.kind === 'reference' && !around.collection ? registry.get(around.item.type) : undefined;
  const property = owner?.kind === 'object' ? findProperty(owner, only.text, registry) : undefined;
  return property?.navigation && property.from === 'table' ? property : undefined;
}
