import type { PathTemplate } from '../../model/path-template.js';
import type { ClaimedOperation } from '../requests/claim-requests.js';
import { KEY, keyedPaths, type PathTypes, shapeOf } from '../requests/path-types.js';
import type { TypeContext } from '../types/type-context.js';
import type { MethodIndex } from './index-methods.js';
import { decideResult, type OperationResult } from './type-results.js';

/**
 * Decides what every operation returns; shorter paths first, because what stands at a longer path follows from them.
 * @returns the results, and what they say of whole paths
 */
export function decideResults(
  claimed: readonly ClaimedOperation[],
  methods: MethodIndex,
  context: TypeContext,
): { results: Map<ClaimedOperation, OperationResult>; paths: PathTypes } {
  const results = new Map<ClaimedOperation, OperationResult>();
  const paths: PathTypes = new Map();
  const deciding = { ...context, methods, keyed: keyedPaths(claimed.map(({ path }) => path)) };
  // Items before what stands beside them, because an item tells what its collection holds; and what reads before what writes,
  // because reading tells what stands there.
  const byLength = claimed
    .map((operation) => ({ operation, rank: rankOf(operation), writes: Number(operation.method !== 'get') }))
    .sort((left, right) => left.rank - right.rank || left.writes - right.writes);
  for (const { operation } of byLength) {
    const result = decideResult(operation, paths, deciding);
    results.set(operation, result);
    rememberPath(operation, result, paths);
  }
  return { results, paths };
}

function rankOf({ path }: ClaimedOperation): number {
  return path.segments.length * 2 - Number(shapeAround(path) !== undefined);
}

/** A GET says what stands at its path; one of an item also says what stands at the collection around it. */
function rememberPath(
  { method, path }: ClaimedOperation,
  { item, collection }: OperationResult,
  paths: PathTypes,
): void {
  if (method !== 'get' || !item) return;
  paths.set(shapeOf(path.segments), { item, collection });
  const around = shapeAround(path);
  if (around !== undefined && !collection && !paths.has(around)) paths.set(around, { item, collection: true });
}

/** The shape of the path of which a key takes an item: `/items` for `/items/{id}` and for `items({id})`. */
function shapeAround({ segments }: PathTemplate): string | undefined {
  const shape = shapeOf(segments);
  const around = shape.endsWith(KEY) ? shape.slice(0, -KEY.length) : '';
  return around === '' ? undefined : around;
}
