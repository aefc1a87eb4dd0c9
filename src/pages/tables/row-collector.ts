import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PropertyRow } from '../declarations.js';
import { WORDS_BESIDE_MEMBERS } from '../vocabulary/naming-headings.js';

/** Whether a row leaves open which members its objects have. */
function isOpenObject({ type }: PropertyRow): boolean {
  return type !== undefined && isOpen(type);
}

function isOpen(type: TypeExpression): boolean {
  return type.kind === 'any' || (type.kind === 'collection' && isOpen(type.of));
}

/** Rows of the tables of several sections, in page order. */
export interface RowCollector {
  /**
   * Adds the rows of a table. Those below a heading of its own inside of another section, "Skipper" or "The `skipper` object", are
   * put into the row of that name, where that is an open object.
   * @param inner that heading
   */
  add(rows: readonly PropertyRow[], inner?: string): void;
  rows(): readonly PropertyRow[];
}

/** @param first rows in front of all others */
export function createRowCollector(first: readonly PropertyRow[] = []): RowCollector {
  const collected: PropertyRow[] = [];
  const open = new Map<string, number>();
  const add: RowCollector['add'] = (rows, inner) => {
    const name = inner === undefined ? undefined : nameInHeading(inner);
    const at = name === undefined ? undefined : open.get(name);
    const owner = at === undefined ? undefined : collected[at];
    if (name !== undefined && at !== undefined && owner) {
      collected[at] = { ...owner, members: rows };
      open.delete(name);
      return;
    }
    for (const row of rows) {
      const key = row.name.toLowerCase();
      if (isOpenObject(row) && !row.members && !open.has(key)) open.set(key, collected.length);
      collected.push(row);
    }
  };
  add(first);
  return { add, rows: () => collected };
}

/** The only word of a heading that may be the name of a property. */
function nameInHeading(heading: string): string | undefined {
  const words = heading.toLowerCase().match(/[\w$@.-]+/g) ?? [];
  const [name, ...others] = words.filter((word) => !WORDS_BESIDE_MEMBERS.has(word));
  return others.length === 0 ? name : undefined;
}
