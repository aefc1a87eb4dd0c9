import { foldName } from '../../model/fold-name.js';
import type { PathParameter, PathTemplate } from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';
import type { ParameterRow } from '../../pages/page-model.js';
import type { RequestExample } from '../examples/operation-examples.js';
import type { Claims, RequestClaim } from '../requests/claim-requests.js';
import { isNearest } from '../requests/nearest-headings.js';
import { resolveSchema } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';

/** What `buildParameters` needs to know of an operation. */
export interface ParameterSources {
  /** With final placeholder names. */
  readonly path: PathTemplate;
  /** What the pages write for a placeholder, by its final name. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly claims: Claims;
  /** The requests that examples make of it. */
  readonly requests: readonly RequestExample[];
}

/** A row of a table of parameters, and the claim of the page that has it. */
export interface PlacedRow {
  readonly row: ParameterRow;
  readonly claim: RequestClaim;
}

/** Rows for parameters in any of the places that concern the operation, the owner's first. */
export function rowsOf(claims: Claims, ...places: readonly ParameterRow['in'][]): PlacedRow[] {
  return claims.flatMap((claim) =>
    claim.operation.parameters
      .filter((row) => places.includes(row.in) && concerns(row, claim))
      .map((row) => ({ row, claim })),
  );
}

/** What a page says of a parameter is for the request lines with which it shares the most headings: on most pages, all of them. */
export function concerns({ headings }: Pick<ParameterRow, 'headings'>, { request, operation }: RequestClaim): boolean {
  return !headings || isNearest(request, operation.requests, headings);
}

/** What a row's type cell says; undefined where it says nothing, or nothing that the pages define. */
export function schemaOf({ row, claim }: PlacedRow, context: TypeContext): Schema | undefined {
  return row.type && resolveSchema(row.type, claim.page, context.registry);
}

/**
 * The name of a row is that of a placeholder, or one of the other names that pages give it; letters and digits alone count.
 * @param spellings what the pages write for a placeholder, by its final name
 */
export function isSamePlaceholder(
  name: string,
  part: PathParameter,
  spellings: ReadonlyMap<string, readonly string[]> = new Map(),
): boolean {
  const wanted = foldName(name);
  const names = [part.name, part.argument ?? '', ...(spellings.get(part.name) ?? [])];
  return names.some((candidate) => foldName(candidate) === wanted);
}
