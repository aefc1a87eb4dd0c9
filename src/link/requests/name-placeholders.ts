import { increment, mostFrequent } from '../../collections/collect.js';
import { compareText } from '../../collections/compare-text.js';
import { beginningShapes } from '../../http/path-template.js';
import type { PathParameter, PathPart, PathSegment, PathTemplate } from '../../model/path-template.js';
import { kebabCase, singular, wordsOf } from '../names/words.js';
import type { ClaimedOperation } from './claim-requests.js';

/** Placeholder names that say no more than that something stands there. */
const ANONYMOUS = /^(?:id|key|name|guid|value|identifier)s?\d*$/i;

/** A path with its final placeholder names. */
export interface NamedPath {
  /** With one name per position in the whole document, unique within the path. */
  readonly path: PathTemplate;
  /** What the pages write at a position, such as `id | userPrincipalName`, by final name. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives every path its final placeholder names.
 * One placeholder position is one parameter, whatever the pages call it: `/users/{id}` and `/users/{user-id}/messages`. The
 * name is one that a parameter table documents, else the one that most request lines use; where all are anonymous, it is
 * made of the segment before it.
 */
export function namePlaceholders(operations: readonly ClaimedOperation[]): (path: PathTemplate) => NamedPath {
  const spellingsAt = new Map<string, Map<string, number>>();
  const documented = new Set<string>();
  for (const { claims } of operations) {
    for (const { path, operation } of claims) {
      for (const row of operation.parameters) if (row.in === 'path') documented.add(row.name);
      for (const [position, { name }] of positionsOf(path)) {
        const spellings = spellingsAt.get(position) ?? new Map<string, number>();
        increment(spellings, name);
        spellingsAt.set(position, spellings);
      }
    }
  }
  const known = new Map(
    [...spellingsAt].map(([position, counts]) => [
      position,
      { name: chooseName(counts, documented), spellings: [...counts.keys()].sort(compareText) },
    ]),
  );

  return (path) => {
    const names = new Map<PathParameter, string>();
    const spellings = new Map<string, readonly string[]>();
    const taken = new Set<string>();
    for (const [position, parameter, before] of positionsOf(path)) {
      const own = parameter.argument ? cleanName(parameter.argument) : known.get(position)?.name;
      const name = unique(
        [own, derivedName(before, known.get(position)?.spellings ?? [])].filter((candidate) => candidate !== undefined),
        taken,
      );
      taken.add(name.toLowerCase());
      names.set(parameter, name);
      spellings.set(name, known.get(position)?.spellings ?? []);
    }
    const named = mapParameters(path, (parameter) => ({ ...parameter, name: names.get(parameter) ?? parameter.name }));
    return { path: named, spellings };
  };
}

/** Every placeholder of a path with the key of its position and the literal text before it. */
function positionsOf(path: PathTemplate): [position: string, parameter: PathParameter, before: string][] {
  const positions: [string, PathParameter, string][] = [];
  const prefixes = beginningShapes(path);
  let before = '';
  path.segments.forEach((segment, index) => {
    const prefix = (prefixes[index] ?? '').toLowerCase();
    segment.parts.forEach((part, place) => {
      if (part.kind === 'parameter') {
        const local = `${textOf(segment.parts.slice(0, place))}{}`.toLowerCase();
        positions.push([`${prefix}/${local}`, part, before]);
      } else before = part.text;
    });
  });
  return positions;
}

function textOf(parts: readonly PathPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : '{}')).join('');
}

function mapParameters(path: PathTemplate, change: (parameter: PathParameter) => PathParameter): PathTemplate {
  const changePart = (part: PathPart) => (part.kind === 'parameter' ? change(part) : part);
  const changeSegment = (segment: PathSegment) => ({ ...segment, parts: segment.parts.map(changePart) });
  return { segments: path.segments.map(changeSegment) };
}

/** Names of path parameter tables first, then the most frequent name that says something, then the smaller text. */
function chooseName(spellings: ReadonlyMap<string, number>, documented: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    const name = cleanName(firstAlternative(spelling));
    if (name === '' || ANONYMOUS.test(name)) continue;
    increment(counts, name, count);
  }
  return mostFrequent(new Map([...counts].filter(([name]) => documented.has(name)))) ?? mostFrequent(counts);
}

/** `id | userPrincipalName` → `id`. */
function firstAlternative(name: string): string {
  return name.split('|')[0]?.trim() ?? name;
}

/** A name for a URI template variable: letters, digits, `-`, `_`, `.`. */
function cleanName(name: string): string {
  return name
    .trim()
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}

/** `users` → `user-id`; where nothing stands in front, what all pages write. */
function derivedName(before: string, [spelling = 'id', ...others]: readonly string[]): string {
  const literal = before.replace(/\(.*$/, '');
  const words = wordsOf(literal.slice(literal.lastIndexOf('.') + 1));
  const last = words.pop();
  if (last === undefined) return (others.length === 0 && cleanName(spelling)) || 'id';
  return `${kebabCase([...words, singular(last)].join('-'))}-id`;
}

/** The first candidate that is free, else the first of all with a number. */
function unique(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
  if (free) return free;
  const base = candidates[0] ?? 'id';
  let number = 2;
  while (taken.has(`${base}-${number}`.toLowerCase())) number += 1;
  return `${base}-${number}`;
}
