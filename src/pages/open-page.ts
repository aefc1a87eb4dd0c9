import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Section } from '../markdown/block.js';
import { readFrontMatter } from '../source/front-matter.js';
import type { SourceText } from '../source/source-text.js';
import { anchorsOf } from './context/anchors.js';
import { type BlockClaims, createClaims } from './context/block-claims.js';
import { createLedger } from './context/ledger.js';
import { createAnnotations, type PageAnnotations } from './context/page-annotations.js';
import type { PageContext } from './context/page-context.js';
import { resolveLink } from './context/resolve-link.js';
import { outlinePage } from './outline/outline-page.js';
import type { FrontMatter } from './page-model.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A page that is ready for its recognisers. */
export interface OpenPage {
  readonly context: PageContext;
  readonly frontMatter: FrontMatter;
  readonly claims: BlockClaims;
  readonly annotations: PageAnnotations;
  /** What was reported so far; it grows while the page is read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the outline of a page, and counts what has to be used or reported of it. */
export function openPage(source: SourceText, vocabulary: Vocabulary): OpenPage {
  const diagnostics: Diagnostic[] = [];
  const report = (finding: Diagnostic) => {
    diagnostics.push(finding);
  };
  const frontMatter = readFrontMatter(source);
  frontMatter.diagnostics.forEach(report);
  const { blocks, sections } = outlinePage(source, frontMatter.entries, vocabulary, report);
  const ledger = createLedger();
  const claims = createClaims(blocks, ledger);
  const annotations = createAnnotations(blocks, source.file, ledger, report);
  let anchors: ReturnType<PageContext['anchors']> | undefined;
  let byAnchor: Map<string, Section> | undefined;
  const context: PageContext = {
    file: source.file,
    vocabulary,
    blocks,
    sections,
    anchors: () => {
      anchors ??= anchorsOf(blocks, sections);
      return anchors;
    },
    sectionAt: (anchor) => {
      byAnchor ??= firstByAnchor(context.anchors());
      return byAnchor.get(anchor);
    },
    ledger,
    annotationOf: annotations.above,
    claim: claims.claim,
    isClaimed: claims.has,
    report,
    resolveLink: (url, at) => resolveLink(url, at?.file ?? source.file),
  };
  return { context, frontMatter: frontMatter.entries, claims, annotations, diagnostics };
}

function firstByAnchor(anchors: ReadonlyMap<Section, readonly string[]>): Map<string, Section> {
  const sections = new Map<string, Section>();
  for (const [section, names] of anchors)
    for (const name of names) if (!sections.has(name)) sections.set(name, section);
  return sections;
}
