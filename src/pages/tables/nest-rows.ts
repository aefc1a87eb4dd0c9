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
    else members.set(parent, [...(members.get(parent) ?? []), own]);
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

/**
 * The rows with those of the table below a heading of its own, "Skipper" or "The `skipper` object", put into the row of that name;
 * undefined when no open object has it.
 */
export function putMembersInto(
  rows: readonly PropertyRow[],
  heading: string,
  members: readonly PropertyRow[],
): readonly PropertyRow[] | undefined {
  const words = heading.toLowerCase().match(/[\w$@.-]+/g) ?? [];
  const [name = '', ...others] = words.filter((word) => !WORDS_BESIDE_MEMBERS.has(word));
  const isMeant = (row: PropertyRow) =>
    others.length === 0 && row.name.toLowerCase() === name && isOpenObject(row) && !row.members;
  return rows.some(isMeant) ? rows.map((row) => (isMeant(row) ? { ...row, members } : row)) : undefined;
}
