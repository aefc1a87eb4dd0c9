import { appendTo } from '../collections/collect.js';
import { countBySeverity } from '../diagnostics/counts.js';
import { formatCount, plural } from '../reporters/plural.js';
import { splitLines } from '../source/source-text.js';
import { areaAddress, FINDINGS_ADDRESS, lineName, operationAddress } from './addresses.js';
import { type FindingView, viewFinding } from './finding-view.js';
import { findingsOf } from './group-findings.js';
import type { PreviewArea, PreviewContent } from './preview-content.js';

/** What every page shows around its content. */
export interface FrameView {
  readonly heading: string;
  readonly apiTitle: string;
  readonly summary: string;
  readonly generation: string;
  readonly links: readonly NavigationLink[];
}

interface NavigationLink {
  readonly text: string;
  readonly address: string;
  /** How many findings stand behind the link; absent for none. */
  readonly findings?: string;
  readonly isCurrent: boolean;
}

/** An operation, as a link to where it is shown. */
export interface OperationLink {
  readonly text: string;
  readonly address: string;
}

/** The page with the viewer. */
export interface AreaView extends FrameView {
  readonly documentAddress: string;
  readonly findingsAddress: string;
  /** The operation that is open when nobody names another. */
  readonly firstTag: string;
  readonly firstOperation: string;
}

/** All findings, by page. */
export interface FindingsView extends FrameView {
  readonly pages: readonly {
    readonly file: string;
    readonly operations: readonly OperationLink[];
    readonly findings: readonly FindingView[];
  }[];
}

/** A page or include as text. */
export interface SourceView extends FrameView {
  /** What the page documents. */
  readonly operations: readonly OperationLink[];
  readonly lines: readonly {
    readonly name: string;
    readonly text: string;
    readonly findings: readonly FindingView[];
  }[];
}

/** The page of an area. */
export function viewArea(area: PreviewArea, content: PreviewContent): AreaView {
  const address = areaAddress(area.name);
  // The viewer shows tags by name, and the operations of each in the order of the document.
  const [firstTag = ''] = area.operations.map((operation) => operation.area).sort();
  const first = area.operations.find((operation) => operation.area === firstTag);
  return {
    ...viewFrame(area.title, address, content),
    documentAddress: `${address}/document.json`,
    findingsAddress: `${address}/findings.json`,
    firstTag,
    firstOperation: first?.id ?? '',
  };
}

/** The findings of an area by operation; operations without any are left out. */
export function viewFindingsOfArea(
  { operations }: PreviewArea,
  { byPage }: PreviewContent,
): Readonly<Record<string, readonly FindingView[]>> {
  return Object.fromEntries(
    operations
      .map((operation) => [operation.id, findingsOf(operation, byPage).map(viewFinding)] as const)
      .filter(([, findings]) => findings.length > 0),
  );
}

/** The page of all findings. */
export function viewFindings(content: PreviewContent): FindingsView {
  const operations = operationsByPage(content);
  return {
    ...viewFrame('Findings', FINDINGS_ADDRESS, content),
    pages: [...content.byPage].map(([file, findings]) => ({
      file: file || 'The whole run',
      operations: operations.get(file) ?? [],
      findings: findings.map(viewFinding),
    })),
  };
}

/** The page of a text. */
export function viewSource(file: string, text: string, content: PreviewContent): SourceView {
  const byLine = new Map<number, FindingView[]>();
  for (const finding of content.byPage.get(file) ?? []) {
    appendTo(byLine, finding.place?.line ?? 1, viewFinding(finding));
  }
  return {
    ...viewFrame(file, '', content),
    operations: operationsByPage(content).get(file) ?? [],
    lines: splitLines(text).map((line, index) => ({
      name: lineName(index + 1),
      text: line,
      findings: byLine.get(index + 1) ?? [],
    })),
  };
}

function viewFrame(heading: string, current: string, content: PreviewContent): FrameView {
  const { title, summary, diagnostics, areas, generation } = content;
  const { error, warning, info } = countBySeverity(diagnostics);
  const counts = [plural(error, 'error'), plural(warning, 'warning'), `${formatCount(info)} info`];
  const link = (text: string, address: string, findings: number) => ({
    text,
    address,
    ...(findings > 0 && { findings: plural(findings, 'finding') }),
    isCurrent: address === current,
  });
  return {
    heading,
    apiTitle: title,
    summary: `${plural(summary.pages, 'page')}, ${plural(summary.operations, 'operation')}; ${counts.join(', ')}`,
    generation,
    links: [
      ...areas.map((area) => link(area.title, areaAddress(area.name), area.findings)),
      link('Findings', FINDINGS_ADDRESS, diagnostics.length),
    ],
  };
}

function operationsByPage({ areas }: PreviewContent): ReadonlyMap<string, readonly OperationLink[]> {
  const byPage = new Map<string, OperationLink[]>();
  for (const area of areas) {
    for (const { id, area: tag, method, summary, origin, alsoDocumentedBy } of area.operations) {
      const operation = { text: `${method.toUpperCase()} ${summary}`, address: operationAddress(area.name, tag, id) };
      for (const file of new Set([origin, ...alsoDocumentedBy].map((place) => place.file))) {
        appendTo(byPage, file, operation);
      }
    }
  }
  return byPage;
}
