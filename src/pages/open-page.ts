import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Block } from '../markdown/block.js';
import { parseOutline } from '../markdown/outline.js';
import { buildSections } from '../markdown/sections.js';
import { readFrontMatter } from '../source/front-matter.js';
import type { SourceText } from '../source/source-text.js';
import { anchorsOf } from './anchors.js';
import { type BlockClaims, createClaims } from './block-claims.js';
import { promoteCaptions } from './captions.js';
import { divideTables } from './divided-tables.js';
import { implyHeadings } from './implied-headings.js';
import { createLedger } from './ledger.js';
import { gatherDefinitions } from './lists/gather-definitions.js';
import { tabulateLists } from './lists/tabulate-lists.js';
import { tabulateTypes } from './lists/typed-cells.js';
import { createAnnotations, type PageAnnotations } from './page-annotations.js';
import type { PageContext } from './page-context.js';
import type { FrontMatter } from './page-model.js';
import { resolveLink } from './resolve-link.js';
import { promoteTitle } from './title-heading.js';
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
  const outline = divideTables(parseOutline(source, report), vocabulary);
  const divide = (blocks: readonly Block[]) =>
    buildSections(
      implyHeadings(promoteCaptions(promoteTitle(blocks, frontMatter.entries, vocabulary), vocabulary), vocabulary),
    );
  const divided = divide(outline);
  const gathered = gatherDefinitions(outline, divided, vocabulary);
  const outlined = gathered === outline ? divided : divide(gathered);
  const tables = new Map([
    ...tabulateLists(outlined, source.file, vocabulary, report),
    ...tabulateTypes(outlined, vocabulary),
  ]);
  const blocks = tables.size === 0 ? gathered : gathered.map((block) => tables.get(block) ?? block);
  const ledger = createLedger();
  const claims = createClaims(blocks, ledger);
  const annotations = createAnnotations(blocks, source.file, ledger, report);
  const sections = tables.size === 0 ? outlined : divide(blocks);
  let anchors: ReturnType<PageContext['anchors']> | undefined;
  const context: PageContext = {
    file: source.file,
    vocabulary,
    blocks,
    sections,
    anchors: () => {
      anchors ??= anchorsOf(blocks, sections);
      return anchors;
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
