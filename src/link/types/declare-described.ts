import { placeIn } from '../../diagnostics/diagnostic.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { PageModel } from '../../pages/page-model.js';
import type { NamedExpression } from '../../type-expressions/type-expression.js';
import { namespaceOf } from '../names/words.js';
import { scopeOf } from './declare-properties.js';
import { sampleOf, valuesOfSample } from './sample-values.js';
import type { TypeContext } from './type-context.js';
import type { EnumDraft } from './type-draft.js';
import type { NameScope } from './type-registry.js';

/**
 * Enumerations that no page defines, from the rows that list values of a type that is known by its name alone, or whose
 * place in the JSON representation does. Before any
 * property is declared, because the row with the values may stand on another page than the property: in the table of a
 * request. Each description adds the members that it knows; those of types come before those of operations. To a list of its
 * own that an enumeration has, only a description adds that has the whole list.
 */
export function declareDescribed(pages: readonly PageModel[], context: TypeContext): void {
  for (const draft of context.registry.objects()) {
    for (const { declaration, file } of draft.declarations) {
      const rows = declaration.properties.map((row) => {
        const { values } = valuesOfSample(sampleOf(declaration.representation?.value, row.name), context.scalarNames);
        return row.values.length > 0 || values.length === 0 ? row : { ...row, values };
      });
      declareRows(rows, scopeOf(draft, file), context);
    }
  }
  for (const page of pages) {
    declareRows(page.operation?.requestBody?.rows ?? [], page, context);
    declareRows(page.operation?.response?.rows ?? [], page, context);
  }
}

function declareRows(rows: readonly PropertyRow[], scope: NameScope, context: TypeContext): void {
  for (const row of rows) {
    const type = row.type?.kind === 'collection' ? row.type.of : row.type;
    if (type?.kind === 'named' && row.values.length > 0) declareRow(type, row, scope, context);
  }
}

function declareRow(type: NamedExpression, row: PropertyRow, scope: NameScope, { registry }: TypeContext): void {
  const own = registry.qualify(type.name, scope);
  const found = registry.find(type, scope);
  // An enumeration of another namespace is another one, where nothing links to it and its values are listed here.
  const known = found?.kind === 'enum' && !type.target && !isVisible(found.name, own) ? undefined : found;
  if (known && (known.kind !== 'enum' || (known.from !== 'description' && !goesOn(row.values, known)))) return;
  const place = placeIn(scope.file, row.at);
  const draft = registry.defineEnum(known?.name ?? own, place, 'description', scope.file);
  if (!draft) return;
  const members = new Set(draft.members.map(({ name }) => name));
  for (const name of new Set(row.values)) if (!members.has(name)) draft.members.push({ name, origin: place });
}

/** A description that knows every member of a list, and more: the list is older. */
function goesOn(values: readonly string[], { members }: EnumDraft): boolean {
  return members.length > 1 && members.every(({ name }) => values.includes(name));
}

/** A bare name means what has it in the namespace of its page, or in one around that. */
function isVisible(name: string, own: string): boolean {
  const namespace = namespaceOf(name);
  return namespace === undefined || own.toLowerCase().startsWith(`${namespace}.`.toLowerCase());
}
