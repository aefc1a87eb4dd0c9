import { foldName } from '../../../model/fold-name.js';
import type { DocumentedRequest, ParameterRow } from '../../page-model.js';

/** All that stands behind the name of an option: `{start-date}`, `<start-date>`, `:startDate`, in quotes or not. */
const PLACEHOLDER = /^['"]?(?:\{([^{}]+)\}|<([^<>]+)>|:([A-Za-z_]\w*))['"]?$/;

/** The options in the query strings of request lines, by the folded names of what stands for their values. */
export type QueryPlaceholders = ReadonlyMap<string, string>;

/**
 * Finds them: `/loans?from={start-date}`; one that stands in a path as well, or that is called as another option is, tells
 * nothing.
 */
export function queryPlaceholders(requests: readonly DocumentedRequest[]): QueryPlaceholders {
  const options = new Map<string, string>();
  const taken = new Set<string>();
  for (const { line } of requests) {
    for (const part of line.path?.segments.flatMap(({ parts }) => parts) ?? [])
      if (part.kind === 'parameter') taken.add(foldName(part.name));
    for (const { name, value = '' } of line.query) {
      taken.add(foldName(name));
      const [, braced, angled, colon] = PLACEHOLDER.exec(value) ?? [];
      const placeholder = braced ?? angled ?? colon;
      if (placeholder !== undefined) options.set(foldName(placeholder), name);
    }
  }
  for (const name of taken) if (foldName(options.get(name) ?? '') !== name) options.delete(name);
  return options;
}

/** What a page says of a placeholder in a query string is said of the option whose value it stands for. */
export function asQueryOption(row: ParameterRow, options: QueryPlaceholders): ParameterRow {
  const name = row.in === 'header' ? undefined : options.get(foldName(row.name));
  return name === undefined ? row : { ...row, in: 'query', name };
}
