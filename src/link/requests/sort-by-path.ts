import { compareText } from '../../collections/compare-text.js';
import { formatPath } from '../../http/path-template.js';
import type { HttpMethod } from '../../model/api-model.js';
import type { PathTemplate } from '../../model/path-template.js';

/** Sorts by path, written once for each, then by method. */
export function sortByPath<Item extends { readonly path: PathTemplate; readonly method: HttpMethod }>(
  items: readonly Item[],
  compareMethods: (left: HttpMethod, right: HttpMethod) => number,
): Item[] {
  return items
    .map((item) => ({ item, path: formatPath(item.path) }))
    .sort((left, right) => compareText(left.path, right.path) || compareMethods(left.item.method, right.item.method))
    .map(({ item }) => item);
}
