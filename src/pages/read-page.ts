import type { SourceText } from '../source/source-text.js';
import { readBaseUrl } from './base-url.js';
import { classifyPage, documentsOperation } from './classify-page.js';
import { readEnumerations } from './enumeration/enumeration-declarations.js';
import { reportFrontMatter } from './front-matter-findings.js';
import { readDescriptionSection } from './head/introduction.js';
import { readPageHead } from './head/page-head.js';
import { readPageNaming } from './head/page-naming.js';
import { openPage } from './open-page.js';
import { attachValueTables } from './operation/parameters/value-tables.js';
import { readOperation } from './operation/read-operation.js';
import type { PageModel } from './page-model.js';
import { describeWithoutRequests } from './requests/request-prose.js';
import { readBoundActions } from './resource/bound-actions.js';
import { readMethods } from './resource/methods.js';
import { readTypeDeclarations } from './resource/type-declarations.js';
import { indexSections } from './sections/section-index.js';
import { reportToDoCells } from './to-do-cells.js';
import { settleUnread } from './unread-blocks.js';
import { reportUnrecognised } from './unrecognised-page.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/**
 * Reads one page: what it documents, with the position of each fact, unresolved, and everything that is wrong with it.
 * What a page is follows from its content alone. Never throws for what stands in a page; every table row, fence and
 * annotation of it is used or reported.
 */
export function readPage(source: SourceText, vocabulary: Vocabulary): PageModel {
  const { context, frontMatter, claims, annotations, diagnostics } = openPage(source, vocabulary);
  const head = readPageHead(frontMatter, context);
  const naming = readPageNaming(head, frontMatter, context);
  const index = indexSections(context.sections, head.section, naming, vocabulary);
  const isOperation = documentsOperation(index, context);
  const introduction = readDescriptionSection(index, context) ?? head.description;
  const description = isOperation && introduction ? describeWithoutRequests(introduction, context) : introduction;
  const operation = isOperation
    ? attachValueTables(readOperation(context), index, context)
    : readBoundActions(index, context);
  const types = readTypeDeclarations(head, index, isOperation, context);
  const enumerations = readEnumerations(head, index, types, isOperation, context);
  const methods = readMethods(index, context);
  const kind = classifyPage(isOperation, types, enumerations);
  const baseUrl = readBaseUrl(context);

  const unclaimed = claims.unclaimed();
  annotations.settle(settleUnread(unclaimed, kind, index, context));
  if (kind === 'concept' && diagnostics.length === 0) reportUnrecognised(unclaimed, index, context);
  reportFrontMatter(frontMatter, kind, context);
  reportToDoCells(diagnostics, context);
  return {
    file: source.file,
    kind,
    title: head.title,
    titleAt: head.titleAt,
    ...(head.namespace !== undefined && { namespace: head.namespace }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(description !== undefined && { description }),
    deprecated: head.deprecated,
    frontMatter,
    ...(operation && { operation }),
    types,
    enumerations,
    methods,
    diagnostics,
    ledger: context.ledger.total(),
  };
}
