import { appendTo } from '../../collections/collect.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PropertyRow } from '../declarations.js';
import { WORDS_BESIDE_MEMBERS } from '../vocabulary/naming-headings.js';

/** `position.lat`, `lines[].title`: the row of what it is a member of, and its own name. */
const MEMBER_PATH = /^(.+?)(?:\[\])?\.([^.]+)$/;

/** Whether a row leaves open which members its objects have. */
export function isOpenObject({ type }: PropertyRow): boolean {
  return type !== undefined && isOpen(type);
}

function isOpen(type: TypeExpression): boolean {
  return type.kind === 'any' || (type.kind === 'collection' && isOpen(type.of));
}

/**
 * Puts rows such as `position.lat` into the row `position` above them, where that is an object of which nothing else is said, or a
 * list of such. Rows without one above them stay as they are: names may have dots.
 */
export function nestRows(rows: readonly PropertyRow[]): readonly PropertyRow[] {
  if (!rows.some(({ name }) => name.includes('.'))) return rows;
  const members = new Map<PropertyRow, PropertyRow[]>();
  const byPath = new Map<string, PropertyRow>();
  const outer: PropertyRow[] = [];
  for (const row of rows) {
    const [, around = '', name = ''] = MEMBER_PATH.exec(row.name) ?? [];
    const parent = byPath.get(pathOf(around));
    const isMember = parent !== undefined && isOpenObject(parent);
    const own = isMember ? { ...row, name } : row;
    byPath.set(pathOf(row.name), own);
    if (!isMember) outer.push(own);
    else appendTo(members, parent, own);
  }
  const withMembers = (row: PropertyRow): PropertyRow => {
    const inner = members.get(row);
    return inner ? { ...row, members: inner.map(withMembers) } : row;
  };
  return outer.map(withMembers);
}

function pathOf(name: string): string {
  return name.replaceAll('[]', '').toLowerCase();
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
