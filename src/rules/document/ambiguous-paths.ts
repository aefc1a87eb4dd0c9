import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
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
      const earlier = createPathTree();
      for (const path of [...first.values()].map(describePath)) {
        for (const other of earlier.find(path.segments)) reportConflict(path, other);
        earlier.add(path);
      }
    },
  };

  function reportConflict(path: DescribedPath, other: DescribedPath): void {
    const conflict = comparePaths(path.segments, other.segments);
    if (!conflict) return;
    const { path: name, place } = path.visited;
    const related = other.visited.place && [{ place: other.visited.place, message: 'The other path.' }];
    const parameters = { path: name, other: other.visited.path };
    report(diagnostic(DOCUMENT_DIAGNOSTICS, conflict, parameters, place, related));
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

/** Paths by their segments: most of the thousands of an API need never be compared. */
interface PathTree {
  add(path: DescribedPath): void;
  /** The paths that can match a URL that a path of these segments matches. */
  find(segments: readonly Segment[]): readonly DescribedPath[];
}

interface Branch {
  readonly segment: Segment;
  /** Segments of text alone, and those with placeholders, by their shape. */
  readonly texts: Map<string, Branch>;
  readonly templates: Map<string, Branch>;
  /** The paths that end here. */
  readonly paths: DescribedPath[];
}

function createPathTree(): PathTree {
  const root = createBranch(describeSegment(''));
  return {
    add(path) {
      let branch = root;
      for (const segment of path.segments) {
        const siblings = hasPlaceholder(segment) ? branch.templates : branch.texts;
        const next = siblings.get(segment.shape) ?? createBranch(segment);
        siblings.set(segment.shape, next);
        branch = next;
      }
      branch.paths.push(path);
    },
    find(segments) {
      let reached: readonly Branch[] = [root];
      for (const segment of segments) reached = reached.flatMap((branch) => branchesFor(segment, branch));
      return reached.flatMap(({ paths }) => paths);
    },
  };
}

function createBranch(segment: Segment): Branch {
  return { segment, texts: new Map(), templates: new Map(), paths: [] };
}

/** The text around a placeholder marks a function call or a path below a resource: no key has it. */
function branchesFor(segment: Segment, { texts, templates }: Branch): readonly Branch[] {
  if (hasPlaceholder(segment)) {
    const fitting = [...texts.values()].filter((branch) => fits(branch.segment.before, segment));
    return [...fitting, ...only(templates.get(segment.shape))];
  }
  const fitting = [...templates.values()].filter((branch) => fits(segment.before, branch.segment));
  return [...fitting, ...only(texts.get(segment.shape))];
}

function only(branch: Branch | undefined): readonly Branch[] {
  return branch ? [branch] : [];
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
    if (counterpart === undefined) return undefined;
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

function hasPlaceholder({ after }: Segment): boolean {
  return after !== undefined;
}

function fits(text: string, { before, after = '' }: Segment): boolean {
  return text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
