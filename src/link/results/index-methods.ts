import { appendTo } from '../../collections/collect.js';
import type { ReferenceSchema } from '../../model/schema.js';
import type { MethodRow } from '../../pages/declarations.js';
import type { PageModel } from '../../pages/page-model.js';
import type { TypeContext } from '../types/type-context.js';
import { referenceTo } from '../types/type-draft.js';

/** What the methods tables of resource pages say of operation pages. */
export interface MethodIndex {
  /** Rows that link to an operation page, with the resource page that they stand on; in page order. */
  rowsFor(file: string): readonly { readonly row: MethodRow; readonly page: PageModel }[];
}

/** Indexes the methods tables of all pages by the operation page that a row links to. */
export function indexMethods(pages: readonly PageModel[]): MethodIndex {
  const rows = new Map<string, { row: MethodRow; page: PageModel }[]>();
  for (const page of pages) {
    for (const row of page.methods) {
      const file = row.target?.file?.toLowerCase();
      if (!file) continue;
      appendTo(rows, file, { row, page });
    }
  }
  return { rowsFor: (file) => rows.get(file.toLowerCase()) ?? [] };
}

/** The types of the resource pages that list an operation page: of each page the one that it defines. */
export function listingTypes(file: string, methods: MethodIndex, { registry }: TypeContext): ReferenceSchema[] {
  return methods.rowsFor(file).flatMap(({ page }) => {
    const [only, ...others] = page.types;
    const type = only && others.length === 0 ? registry.get(registry.qualify(only.name, page)) : undefined;
    return type ? referenceTo(type) : [];
  });
}
