import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseOutline } from '../markdown/outline.js';
import { buildSections } from '../markdown/sections.js';
import { readFrontMatter } from '../source/front-matter.js';
import type { SourceText } from '../source/source-text.js';
import { createClaims } from './block-claims.js';
import { classifyPage, documentsOperation } from './classify-page.js';
import { readEnumerations } from './enumeration/enumeration-declarations.js';
import { reportFrontMatter } from './front-matter-findings.js';
import { createLedger } from './ledger.js';
import { readOperation } from './operation/read-operation.js';
import { createAnnotations } from './page-annotations.js';
import type { PageContext } from './page-context.js';
import { readPageHead } from './page-head.js';
import type { PageModel } from './page-model.js';
import { resolveLink } from './resolve-link.js';
import { readMethods } from './resource/methods.js';
import { readTypeDeclarations } from './resource/type-declarations.js';
import { indexSections } from './section-index.js';
import { reportToDoCells } from './to-do-cells.js';
import { settleUnread } from './unread-blocks.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/**
 * Reads one page: what it documents, with the position of each fact, unresolved, and everything that is wrong with it.
 * What a page is follows from its content alone. Never throws for what stands in a page; every table row, fence and
 * annotation of it is used or reported.
 */
export function readPage(source: SourceText, vocabulary: Vocabulary): PageModel {
  const diagnostics: Diagnostic[] = [];
  const report = (finding: Diagnostic) => {
    diagnostics.push(finding);
  };
  const frontMatter = readFrontMatter(source);
  frontMatter.diagnostics.forEach(report);
  const blocks = parseOutline(source, report);
  const ledger = createLedger();
  const claims = createClaims(blocks, ledger);
  const annotations = createAnnotations(blocks, source.file, ledger, report);
  const context: PageContext = {
    file: source.file,
    vocabulary,
    blocks,
    sections: buildSections(blocks),
    ledger,
    annotationOf: annotations.above,
    claim: claims.claim,
    report,
    resolveLink: (url, at) => resolveLink(url, at?.file ?? source.file),
  };

  const head = readPageHead(frontMatter.entries, context);
  const index = indexSections(context.sections, head.section, vocabulary);
  const isOperation = documentsOperation(index, context);
  const operation = isOperation ? readOperation(context) : undefined;
  const types = readTypeDeclarations(head, index, isOperation, context);
  const enumerations = readEnumerations(head, index, types, isOperation, context);
  const methods = readMethods(index, claims, context);
  const kind = classifyPage(isOperation, types, enumerations);

  annotations.settle(settleUnread(claims.unclaimed(), kind, index, context));
  reportFrontMatter(frontMatter.entries, kind, context);
  reportToDoCells(diagnostics, context);
  return {
    file: source.file,
    kind,
    title: head.title,
    titleAt: head.titleAt,
    ...(head.namespace !== undefined && { namespace: head.namespace }),
    ...(head.description !== undefined && { description: head.description }),
    deprecated: head.deprecated,
    frontMatter: frontMatter.entries,
    ...(operation && { operation }),
    types,
    enumerations,
    methods,
    diagnostics,
    ledger: ledger.total(),
  };
}
