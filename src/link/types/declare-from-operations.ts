import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { PageModel } from '../../pages/page-model.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { citedBase } from './cited-base.js';
import { addRows } from './declare-properties.js';
import { chainCitedBases, evidenceOf, placeInheritedRows } from './inherited-rows.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';

/**
 * Types that only operation pages know: the type that a request body section names gets the rows of the section's table,
 * and the bases that the rows cite. Types with a page of their own keep what their page says.
 */
export function declareFromOperations(pages: readonly PageModel[], context: TypeContext): void {
  for (const page of pages) {
    const body = page.operation?.requestBody;
    if (!body || body.kind === 'parameters' || body.rows.length === 0) continue;
    const place = placeIn(page.file, body.at);
    const draft = mentionedType(body.types, page, place, context);
    if (!draft) continue;
    draft.evidence ??= evidenceOf(place);
    addRows(draft, body.rows, page, context);
    citeBases(draft, body.rows, page, context);
    chainCitedBases(body.rows, page, context);
  }
}

/** Rows of those types that are inherited, once every type has its base. */
export function placeRowsOfOperations(pages: readonly PageModel[], context: TypeContext): void {
  for (const page of pages) {
    const body = page.operation?.requestBody;
    if (!body || body.kind === 'parameters' || body.rows.length === 0) continue;
    const draft = mentionedType(body.types, page, placeIn(page.file, body.at), context);
    if (draft) placeInheritedRows(draft, body.rows, page, context);
  }
}

/** The type without a page that a body's section names; the registry has it from now on. */
function mentionedType(
  types: readonly TypeExpression[],
  page: PageModel,
  place: Place,
  { registry }: TypeContext,
): ObjectDraft | undefined {
  const named = types.map((type) => (type.kind === 'collection' ? type.of : type)).find(({ kind }) => kind === 'named');
  if (named?.kind !== 'named') return undefined;
  if (!registry.find(named, page) && registry.linksElsewhere(named)) return undefined;
  const draft = registry.mention(named, page, place);
  return draft.kind === 'object' && draft.inferred ? draft : undefined;
}

function citeBases(draft: ObjectDraft, rows: readonly PropertyRow[], page: PageModel, context: TypeContext): void {
  for (const { inheritedFrom: type, at } of rows.filter((row) => citedBase(row, page, context.registry)).reverse()) {
    const statement = { source: 'rows' as const, ...(type && { type }), at };
    draft.bases.push({ statement, file: page.file, ...(page.namespace && { namespace: page.namespace }) });
  }
}
