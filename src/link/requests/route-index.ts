import { appendTo } from '../../collections/collect.js';
import type { HttpMethod } from '../../model/api-model.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { ExchangeRequest } from '../../pages/page-model.js';
import { matchesTemplate, type SpreadPath, specificity, spreadKeys, textOf } from './match-path.js';

/** What requests go to. */
export interface Route {
  readonly method: HttpMethod;
  readonly path: PathTemplate;
}

/** Finds the routes that a request is a use of: those with the most literal segments first, equal ones in their order. */
export type RouteIndex<Candidate> = (request: ExchangeRequest) => readonly Candidate[];

interface Entry<Candidate> {
  readonly candidate: Candidate;
  readonly index: number;
  readonly method: HttpMethod;
  readonly path: SpreadPath;
  readonly literals: number;
}

/** Where templates are kept that do not begin with a word. */
const ANYWHERE = '';

/** So few are looked at one by one: for the routes of a page, an index takes longer than it saves. Results are the same. */
const FEW = 16;

/** Makes an index of routes by their first segments, so that a request is held against few of them. */
export function indexRoutes<Candidate>(
  candidates: readonly Candidate[],
  routeOf: (candidate: Candidate) => Route,
): RouteIndex<Candidate> {
  const entries = candidates.map((candidate, index): Entry<Candidate> => {
    const { method, path } = routeOf(candidate);
    return { candidate, index, method, path: spreadKeys(path.segments), literals: specificity(path.segments) };
  });
  const byStart = new Map<string, Entry<Candidate>[]>();
  if (entries.length > FEW) for (const entry of entries) appendTo(byStart, startOf(entry.path), entry);
  const near = (start: string, sampleKeys: readonly string[]) => {
    if (byStart.size === 0 || sampleKeys.includes(start)) return entries;
    return [...new Set([ANYWHERE, start.toLowerCase()])].flatMap((key) => byStart.get(key) ?? []);
  };
  return ({ line: { path, method }, sampleKeys, opaqueUrl }) => {
    const given = spreadKeys(path?.segments ?? []);
    const [first] = given;
    if (!path || opaqueUrl) return [];
    return near(first ? textOf(first) : ANYWHERE, sampleKeys)
      .filter((entry) => entry.method === method && matchesTemplate(given, entry.path, sampleKeys))
      .sort((left, right) => right.literals - left.literals || left.index - right.index)
      .map(({ candidate }) => candidate);
  };
}

/** The first segment of a template, in lower case, if it is a word. */
function startOf([first]: SpreadPath): string {
  const isWord = first !== undefined && !first.functionName && first.parts.every(({ kind }) => kind === 'text');
  return isWord ? textOf(first).toLowerCase() : ANYWHERE;
}
