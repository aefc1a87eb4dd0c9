import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { documentDiagnostics } from './diagnostics.js';
import type { DocumentRule, VisitedOperation } from './document-rule.js';

/**
 * One URL must not match two paths of which neither is the more specific, and no two paths may differ only in the names
 * of placeholders. OpenAPI 3.0.3, Paths Object: concrete paths win over templated ones; for the rest it is up to the tool.
 *
 * Bad: `/{any}/{user-id}/messages` beside `/users/{id}/{folder}`
 * Good: `/users/{user-id}/messages` beside `/users/{user-id}/{folder}`
 */
export const ambiguousPaths: DocumentRule = ({ report }) => {
  const first = new Map<string, VisitedOperation>();
  return {
    operation(visited) {
      if (!first.has(visited.path)) first.set(visited.path, visited);
    },
    end() {
      for (const paths of groupByBeginning([...first.values()].map(describePath))) {
        for (const [index, path] of paths.entries()) {
          for (let other = 0; other < index; other++) reportConflict(path, paths[other]);
        }
      }
    },
  };

  function reportConflict(path: DescribedPath, other: DescribedPath | undefined): void {
    const conflict = other && comparePaths(path.segments, other.segments);
    if (!conflict) return;
    const { path: name, place } = path.visited;
    const related = other.visited.place && [{ place: other.visited.place, message: 'The other path.' }];
    const parameters = { path: name, other: other.visited.path };
    report(diagnostic(documentDiagnostics, conflict, parameters, place, related));
  }
};

interface DescribedPath {
  readonly visited: VisitedOperation;
  readonly segments: readonly Segment[];
}

/** A segment is text before and after its placeholders; without any it is text alone. */
interface Segment {
  readonly before: string;
  /** Absent without a placeholder. */
  readonly after?: string;
  /** The text with empty placeholders: equal for segments that differ in names only. */
  readonly shape: string;
}

function describePath(visited: VisitedOperation): DescribedPath {
  return { visited, segments: visited.path.split('/').map(describeSegment) };
}

function describeSegment(text: string): Segment {
  const start = text.indexOf('{');
  if (start < 0) return { before: text, shape: text };
  const after = text.slice(text.lastIndexOf('}') + 1);
  return { before: text.slice(0, start), after, shape: text.replace(/\{[^{}]*\}/g, '{}') };
}

/**
 * Only paths of one length and with one first segment can match one URL. A path that begins with a placeholder goes with
 * every path of its length, and those are few.
 */
function groupByBeginning(paths: readonly DescribedPath[]): Iterable<readonly DescribedPath[]> {
  const groups = new Map<string, DescribedPath[]>();
  const lengthsWithPlaceholder = new Set(paths.filter(beginsWithPlaceholder).map(({ segments }) => segments.length));
  for (const path of paths) {
    const { length } = path.segments;
    const key = lengthsWithPlaceholder.has(length) ? String(length) : `${length} ${path.segments[1]?.before}`;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups.values();
}

/** The first segment is the one behind the slash that the path begins with. */
function beginsWithPlaceholder({ segments }: DescribedPath): boolean {
  return segments[1]?.after !== undefined;
}

function comparePaths(
  one: readonly Segment[],
  other: readonly Segment[],
): 'ambiguous-paths' | 'identical-paths' | undefined {
  let oneIsMoreSpecific = false;
  let otherIsMoreSpecific = false;
  let isSameShape = true;
  for (const [index, segment] of one.entries()) {
    const counterpart = other[index];
    if (counterpart === undefined || !canBeEqual(segment, counterpart)) return undefined;
    isSameShape &&= segment.shape === counterpart.shape;
    const difference = specificity(segment) - specificity(counterpart);
    oneIsMoreSpecific ||= difference > 0;
    otherIsMoreSpecific ||= difference < 0;
  }
  if (isSameShape) return 'identical-paths';
  return oneIsMoreSpecific && otherIsMoreSpecific ? 'ambiguous-paths' : undefined;
}

/** Text, text with a placeholder in it, a placeholder. */
function specificity({ before, after }: Segment): number {
  if (after === undefined) return 2;
  return before === '' && after === '' ? 0 : 1;
}

/** The text around a placeholder marks a function call or a path below a resource: no key has it. */
function canBeEqual(one: Segment, other: Segment): boolean {
  if (one.after === undefined) return other.after === undefined ? one.before === other.before : fits(one.before, other);
  if (other.after === undefined) return fits(other.before, one);
  return one.shape === other.shape;
}

function fits(text: string, { before, after = '' }: Segment): boolean {
  return text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
