import type { HttpMethod } from '../../model/api-model.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { ExchangeRequest } from '../../pages/page-model.js';
import { appendTo } from '../collect.js';
import { matchesTemplate, specificity, textOf } from './match-path.js';

/** What requests go to. */
export interface Route {
  readonly method: HttpMethod;
  readonly path: PathTemplate;
}

/** Gives what a request is a use of: the one with most literal segments first, of equal ones in their order. */
export type RouteIndex<Candidate> = (request: ExchangeRequest) => readonly Candidate[];

interface Entry<Candidate> extends Route {
  readonly candidate: Candidate;
  readonly index: number;
}

/** Where templates are kept that do not begin with a word. */
const ANYWHERE = '';

/** Makes an index of routes by their methods and first segments, so that a request is held against few of them. */
export function indexRoutes<Candidate>(
  candidates: readonly Candidate[],
  routeOf: (candidate: Candidate) => Route,
): RouteIndex<Candidate> {
  const byStart = new Map<string, Entry<Candidate>[]>();
  const byMethod = new Map<string, Entry<Candidate>[]>();
  for (const [index, candidate] of candidates.entries()) {
    const entry = { ...routeOf(candidate), candidate, index };
    appendTo(byStart, `${entry.method} ${startOf(entry.path)}`, entry);
    appendTo(byMethod, entry.method, entry);
  }
  const near = (method: HttpMethod, start: string, sampleKeys: readonly string[]) => {
    if (sampleKeys.includes(start)) return byMethod.get(method) ?? [];
    return [ANYWHERE, start.toLowerCase()].flatMap((key) => byStart.get(`${method} ${key}`) ?? []);
  };
  return ({ line: { path, method }, sampleKeys, opaqueUrl }) => {
    const [first] = path?.segments ?? [];
    if (!path || !first || opaqueUrl) return [];
    return near(method, textOf(first), sampleKeys)
      .filter((entry) => matchesTemplate(path, entry.path, sampleKeys))
      .sort((left, right) => specificity(right.path) - specificity(left.path) || left.index - right.index)
      .map(({ candidate }) => candidate);
  };
}

/** The first segment of a template, in lower case, if it is a word. */
function startOf({ segments: [first] }: PathTemplate): string {
  const isWord = first !== undefined && !first.functionName && first.parts.every(({ kind }) => kind === 'text');
  return isWord ? textOf(first).toLowerCase() : ANYWHERE;
}
