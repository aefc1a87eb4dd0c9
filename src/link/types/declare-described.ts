import { placeIn } from '../../diagnostics/diagnostic.js';
import { isJsonObject } from '../../model/json.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { PageModel } from '../../pages/page-model.js';
import { namedIn } from '../../type-expressions/item-type.js';
import type { NamedExpression } from '../../type-expressions/type-expression.js';
import { bareName, inSingular, namespaceOf } from '../names/words.js';
import { sampleOf, valuesOfSample } from './sample-values.js';
import type { TypeContext } from './type-context.js';
import type { EnumDraft, NameScope, ObjectDraft } from './type-draft.js';

/**
 * Declares the enumerations that no page defines: a row names the type, and lists its values in the description or in the
 * JSON representation. This comes before any property is declared, because the row with the values may stand on another
 * page than the property: in the table of a request. Each row adds the values that it knows, those of types before those of
 * operations; to an enumeration that a page or section defines, only a row adds that has all of its members.
 */
export function declareDescribed(pages: readonly PageModel[], context: TypeContext): void {
  for (const draft of context.registry.objects()) {
    for (const { declaration, scope } of draft.declarations) {
      const rows = declaration.properties.map((row): ShownRow => {
        const sample = sampleOf(declaration.representation?.value, row.name);
        const { values } = valuesOfSample(sample, context.scalarNames);
        const shownAsObject = isJsonObject(Array.isArray(sample) ? sample[0] : sample);
        return { ...row, ...(row.values.length === 0 && { values }), shownAsObject };
      });
      declareRows(rows, scope, context);
    }
  }
  for (const page of pages) {
    declareRows(page.operation?.requestBody?.rows ?? [], page, context);
    declareRows(page.operation?.response?.rows ?? [], page, context);
  }
}

/** A row with what the JSON representation has for it. */
interface ShownRow extends PropertyRow {
  readonly shownAsObject?: boolean;
}

function declareRows(rows: readonly ShownRow[], scope: NameScope, context: TypeContext): void {
  for (const row of rows) {
    const type = row.type && namedIn(row.type);
    if (type && row.values.length > 0) declareRow(type, row, scope, context);
  }
}

function declareRow(type: NamedExpression, row: ShownRow, scope: NameScope, { registry }: TypeContext): void {
  const own = registry.qualify(type.name, scope);
  const found = registry.find(type, scope);
  // An enumeration of another namespace is another one, where nothing links to it and its values are listed here.
  const isOther = found?.kind === 'enum' ? !type.target && !isVisible(found.name, own) : isBeside(type, found, row);
  const known = isOther ? undefined : found;
  if (known && (known.kind !== 'enum' || (known.from !== 'description' && !goesOn(row.values, known)))) return;
  const place = placeIn(scope.file, row.at);
  // Where the page that the link leads to is another type's, its name and that page mean the enumeration from now on.
  const file = isOther ? (type.target?.file ?? scope.file) : scope.file;
  const draft = registry.defineEnum(known?.name ?? own, place, 'description', file);
  if (!draft) return;
  // Members of a list keep its letter case; two descriptions may mean two values.
  const keyOf = (name: string) => (draft.from === 'description' ? name : name.toLowerCase());
  const members = new Set(draft.members.map(({ name }) => keyOf(name)));
  for (const name of new Set(row.values)) if (!members.has(keyOf(name))) draft.members.push({ name, origin: place });
}

/**
 * A link leads to the page of an object type and bears another name, as one does to the page where an enumeration is used:
 * values are listed, and the JSON representation has no object.
 */
function isBeside(type: NamedExpression, found: ObjectDraft | undefined, row: ShownRow): boolean {
  if (!found || !type.target || row.shownAsObject || row.navigation || row.values.length < 2) return false;
  return inSingular(bareName(type.name)) !== inSingular(bareName(found.name));
}

/** A description that knows every member of a list, if in another letter case, and more: the list is older. */
function goesOn(values: readonly string[], { members }: EnumDraft): boolean {
  const known = new Set(values.map((value) => value.toLowerCase()));
  return members.length > 1 && members.every(({ name }) => known.has(name.toLowerCase()));
}

/** A bare name means what has it in the namespace of its page, or in one around that. */
function isVisible(name: string, own: string): boolean {
  const namespace = namespaceOf(name);
  return namespace === undefined || own.toLowerCase().startsWith(`${namespace}.`.toLowerCase());
}
