import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { Operation } from '../../model/api-model.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ClaimedOperation } from '../requests/claim-requests.js';
import type { TypeContext } from '../types/type-context.js';
import { rowsOf } from './parameter-rows.js';
import { hasPlace } from './row-places.js';

/**
 * Reports rows of path and function parameters for which no request line of their page has a place, those aside that
 * describe a placeholder all the same. Raises `link/parameter-without-place`.
 */
export function reportUnplacedRows(
  claimed: readonly ClaimedOperation[],
  operations: readonly Pick<Operation, 'parameters'>[],
  { report }: TypeContext,
): void {
  const inPath = operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'path'));
  const used = new Set(inPath.map(({ origin }) => keyOf(origin)));
  for (const { claims } of claimed) {
    for (const placed of rowsOf(claims, 'path', 'function')) {
      const { row, claim } = placed;
      const place = placeIn(claim.page.file, row.at);
      if (used.has(keyOf(place)) || hasPlace(placed)) continue;
      const of = row.in === 'path' ? 'path' : 'function';
      report(diagnostic(LINK_DIAGNOSTICS, 'parameter-without-place', { name: row.name, of }, place));
    }
  }
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
