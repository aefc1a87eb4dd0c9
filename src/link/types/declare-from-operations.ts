import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { PageModel, RequestBodyFacts } from '../../pages/page-model.js';
import { namedIn } from '../../type-expressions/item-type.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { citedBase } from './cited-base.js';
import { addRows } from './declare-properties.js';
import { chainCitedBases, evidenceOf, placeInheritedRows } from './inherited-rows.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';

/**
 * Types that only operation pages know: the type that a request body section names gets the rows of the section's table,
 * and the bases that the rows cite; so do types inside of bodies and responses that have tables of their own. Types with a
 * page of their own keep what their page says.
 */
export function declareFromOperations(pages: readonly PageModel[], context: TypeContext): void {
  for (const page of pages) {
    for (const { types, rows, at } of tablesOfTypes(page)) {
      const place = placeIn(page.file, at);
      const draft = mentionedType(types, page, place, context);
      if (!draft) continue;
      draft.evidence ??= evidenceOf(place);
      addRows(draft, rows, page, context);
      citeBases(draft, rows, page, context);
      chainCitedBases(rows, page, context);
    }
  }
}

/** Tables of an operation page, with the types that they are about. */
function tablesOfTypes({ operation }: PageModel): readonly Pick<RequestBodyFacts, 'types' | 'rows' | 'at'>[] {
  const { requestBody, describedTypes = [] } = operation ?? {};
  const tables = describedTypes.map(({ type, rows, at }) => ({ types: [type], rows, at }));
  const isTyped = requestBody && requestBody.kind !== 'parameters' && requestBody.rows.length > 0;
  return isTyped ? [requestBody, ...tables] : tables;
}

/** Rows of those types that are inherited, once every type has its base. */
export function placeRowsOfOperations(pages: readonly PageModel[], context: TypeContext): void {
  for (const page of pages) {
    for (const { types, rows, at } of tablesOfTypes(page)) {
      const draft = mentionedType(types, page, placeIn(page.file, at), context);
      if (draft) placeInheritedRows(draft, rows, page, context);
    }
  }
}

/** The type without a page that a body's section names; the registry has it from now on. */
function mentionedType(
  types: readonly TypeExpression[],
  page: PageModel,
  place: Place,
  { registry }: TypeContext,
): ObjectDraft | undefined {
  const [named] = types.flatMap((type) => namedIn(type) ?? []);
  if (!named) return undefined;
  if (!registry.find(named, page) && registry.linksElsewhere(named)) return undefined;
  const draft = registry.mention(named, page, place);
  return draft.kind === 'object' && draft.inferred ? draft : undefined;
}

function citeBases(draft: ObjectDraft, rows: readonly PropertyRow[], page: PageModel, context: TypeContext): void {
  for (const { inheritedFrom: type, at } of rows.filter((row) => citedBase(row, page, context.registry)).reverse()) {
    const statement = { source: 'rows' as const, ...(type && { type }), at };
    draft.bases.push({ statement, scope: page });
  }
}
