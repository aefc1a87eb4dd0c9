import type { PathParameter, PathTemplate } from '../../model/path-template.js';
import { isSameOption } from '../requests/claim-requests.js';
import { isSamePlaceholder, type PlacedRow } from './parameter-rows.js';

/** Some request line of the page has the argument in its path: that of another line is none of this one's. */
export function isArgumentOfLine({ row, claim }: PlacedRow): boolean {
  return claim.operation.requests.some(({ line }) => hasArgument(line.path, row.name));
}

/** Some example of the page calls a function with the argument: `GET /shelf/range(first=1)`. */
export function isArgumentOfExample({ row, claim }: PlacedRow): boolean {
  return claim.operation.exchanges.some(({ request }) => hasArgument(request?.line.path, row.name));
}

/** Some request line of the page has a placeholder of the row's name, in its path, in its host or inside the value of a query option, or an option of that name. */
export function hasPlace({ row, claim }: PlacedRow): boolean {
  return claim.operation.requests.some(
    ({ line }) =>
      placeholdersIn(line.path).some((part) => isSamePlaceholder(row.name, part)) ||
      stands(row.name, line.base ?? '') ||
      line.query.some(
        ({ name, value }) => isSameOption(name, row.name) || (value !== undefined && stands(row.name, value)),
      ),
  );
}

/** The placeholders of a path, in its order; none for a request line without one. */
export function placeholdersIn(path: PathTemplate | undefined): readonly PathParameter[] {
  return (path?.segments ?? []).flatMap(({ parts }) => parts.filter((part) => part.kind === 'parameter'));
}

/** A text has the placeholder: `{name}` or `<name>`. */
export function stands(name: string, text: string): boolean {
  return text.includes(`{${name}}`) || text.includes(`<${name}>`);
}

function hasArgument(path: PathTemplate | undefined, name: string): boolean {
  return placeholdersIn(path).some((part) => part.role === 'argument' && isSamePlaceholder(name, part));
}
