import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PropertyRow } from '../declarations.js';

/** A part of a name such as `lines[].price`. */
interface NamePart {
  readonly name: string;
  /** It is a list, whose items the next part is of. */
  readonly repeated: boolean;
}

/** A row on its way into the one that it is a member of. */
interface Node {
  readonly name: string;
  /** Absent where no row has the name. */
  row?: PropertyRow;
  /** Of the first row that has something to do with it. */
  readonly first: PropertyRow;
  repeated: boolean;
  readonly members: Map<string, Node>;
}

const PART = /^([A-Za-z_$][\w$-]*)((?:\[(?:\d{0,3}|\*|[ni])\]){0,3})$/;
const ITEMS = new Set(['*', '[]']);
/** Deeper nesting is no table. */
const MOST_PARTS = 12;
/** With a mark of items behind each, `lines.*`. */
const MOST_TEXTS = 2 * MOST_PARTS;

/** Marks and blanks in front of a name that show how deep it stands: `» title`, `&nbsp;&nbsp;title`, `└─ title`. */
const INDENTATION = /^(?:&nbsp;|&emsp;|&ensp;|[\s\u00a0»›→↳└├│─]|-{1,8}(?=[\s\u00a0»`]))+(?=[`*_@$\w])/;
const BLANK = /&(?:nbsp|e[mn]sp);/g;

/** The name in a cell without what shows how deep it stands, and how much that is, in characters. */
export function splitIndentation(markdown: string): { readonly name: string; readonly indentation: number } {
  const [found = ''] = INDENTATION.exec(markdown) ?? [];
  return { name: markdown.slice(found.length), indentation: found.replace(BLANK, ' ').length };
}

/**
 * Rows that stand deeper than the one above them, under names that say so: `customer.name`. Text and numbers have no members.
 * @param indentations of the rows
 */
export function nameByIndentation(
  rows: readonly PropertyRow[],
  indentations: readonly number[],
): readonly PropertyRow[] {
  if (indentations.every((indentation) => indentation === 0)) return rows;
  let around: readonly { readonly row: PropertyRow; readonly indentation: number }[] = [];
  return rows.map((row, index) => {
    const indentation = indentations[index] ?? 0;
    around = around.filter((one) => one.indentation < indentation);
    const outer = around.findLast((one) => mayHaveMembers(one.row.type))?.row;
    const named = outer ? { ...row, name: `${outer.name}.${row.name}` } : row;
    around = [...around, { row: named, indentation }];
    return named;
  });
}

/** Whether a name says of which member of which other name it is: `customer.name`, `lines[].price`. */
export function isMemberPath(name: string): boolean {
  return (partsOf(name)?.length ?? 0) > 1;
}

/**
 * Rows whose names are paths become members of the rows that they are about: `customer.name`, `lines[].price`, `lines.*.price`.
 * Names with a dot that no other row has a part in, and members of text and numbers, stay names.
 */
export function nestRows(rows: readonly PropertyRow[]): readonly PropertyRow[] {
  if (!rows.some(({ name }) => isMemberPath(name))) return rows;
  const roots = new Map<string, Node>();
  const partsOfRows = new Map(rows.map((row) => [row, partsOf(row.name) ?? [{ name: row.name, repeated: false }]]));
  const meant = namesWithMembers(rows, partsOfRows);
  const repeated: PropertyRow[] = [];
  for (const row of rows) {
    const [first, ...inner] = partsOfRows.get(row) ?? [];
    if (first && inner.length > 0 && meant.has(first.name)) place(row, [first, ...inner], roots);
    else if (roots.get(row.name)?.row) repeated.push(row);
    else place(row, [{ name: row.name, repeated: false }], roots);
  }
  return [...[...roots.values()].map(rowOf), ...repeated];
}

/** The first parts of paths that have a row of their own, for an object or a list, or several members, or brackets. */
function namesWithMembers(
  rows: readonly PropertyRow[],
  partsOfRows: ReadonlyMap<PropertyRow, readonly NamePart[]>,
): ReadonlySet<string> {
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [first, ...inner] = partsOfRows.get(row) ?? [];
    if (!first || inner.length === 0) continue;
    const isSure = first.repeated || types.has(first.name);
    counts.set(first.name, (counts.get(first.name) ?? 0) + (isSure ? 2 : 1));
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 && mayHaveMembers(types.get(name)) ? [name] : [])));
}

function mayHaveMembers(type: TypeExpression | undefined): boolean {
  return type?.kind === 'collection'
    ? mayHaveMembers(type.of)
    : type?.kind !== 'scalar' && type?.kind !== 'enumeration';
}

function place(row: PropertyRow, parts: readonly NamePart[], among: Map<string, Node>): void {
  const [part, ...inner] = parts;
  if (!part) return;
  const known = among.get(part.name);
  const node: Node = known ?? { name: part.name, first: row, repeated: false, members: new Map() };
  if (!known) among.set(part.name, node);
  node.repeated ||= part.repeated;
  if (inner.length > 0) place(row, inner, node.members);
  else if (!node.row || (isMarked(node.row) && !isMarked(row))) node.row = row;
}

/** The row is about the items of a list: `lines.*`, rather than `lines`. */
function isMarked({ name }: PropertyRow): boolean {
  return /[[*]/.test(name);
}

function rowOf({ name, row, first, repeated, members }: Node): PropertyRow {
  const { at } = first;
  const own = row ?? { name, typeText: '', constraints: {}, values: [], navigation: false, at };
  if (members.size === 0 && !repeated) return { ...own, name };
  const type = own.type ?? { kind: 'any' };
  return {
    ...own,
    name,
    type: repeated && type.kind !== 'collection' ? { kind: 'collection', of: type } : type,
    members: [...members.values()].map(rowOf),
  };
}

/** `undefined` for text that is no path. */
function partsOf(name: string): readonly NamePart[] | undefined {
  if (name.includes('@') || !/[.[]/.test(name)) return undefined;
  const texts = name.split('.', MOST_TEXTS + 1);
  if (texts.length > MOST_TEXTS) return undefined;
  const parts: NamePart[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (ITEMS.has(text) && last) {
      parts[parts.length - 1] = { ...last, repeated: true };
      continue;
    }
    const [, word, brackets = ''] = PART.exec(text) ?? [];
    if (word === undefined) return undefined;
    parts.push({ name: word, repeated: brackets !== '' });
  }
  return parts.length > MOST_PARTS ? undefined : parts;
}
