import { compareText } from '../collections/compare-text.js';
import { diagnostic } from '../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ApiModel, Operation, RequestBody, Response, UnroutedOperation } from '../model/api-model.js';
import type { ScalarName } from '../model/schema.js';
import { collectReferences } from '../model/schema-references.js';
import type { PageModel } from '../pages/page-model.js';
import { settleRequired } from './bodies/settle-required.js';
import { LINK_DIAGNOSTICS } from './diagnostics.js';
import type { LinkOptions } from './link-options.js';
import { linkOperations } from './operations/link-operations.js';
import { linkUnrouted } from './operations/link-unrouted.js';
import { listUnrouted } from './operations/list-unrouted.js';
import { reportUnusedCorrections } from './requests/corrections.js';
import { cutShownBases } from './requests/cut-shown-bases.js';
import { settleSampled } from './requests/sampled-requests.js';
import { settleBase } from './requests/settle-base.js';
import { correctCopiedNames } from './types/copied-names.js';
import { familyNamespace } from './types/declare-types.js';
import { finishTypes } from './types/finish-types.js';
import { linkTypes, settleTypes } from './types/link-types.js';
import { reportInferred } from './types/report-inferred.js';
import type { TypeContext } from './types/type-context.js';
import { createTypeRegistry } from './types/type-registry.js';
import { createVoteCounter, type VoteCounts } from './votes.js';

/** What linking gives. */
export interface LinkResult {
  readonly model: ApiModel;
  /** In no particular order; the pipeline sorts. */
  readonly diagnostics: Diagnostic[];
  /** Which sign decided how often, by question. */
  readonly votes: VoteCounts;
}

/**
 * Merges what all pages say into one model: types with their bases, operations with their types, each resolved and named
 * once. Deterministic, and independent of the order of the pages. Raises `link/nothing-documented`, and what its steps raise.
 */
export function linkPages(
  pages: readonly PageModel[],
  options: LinkOptions & { readonly scalarNames: ReadonlyMap<string, ScalarName> },
): LinkResult {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => void diagnostics.push(found);
  const votes = createVoteCounter();
  const inOrder = [...pages].sort((left, right) => compareText(left.file, right.file));
  const { pages: sorted, base } = settleBase(cutShownBases(correctCopiedNames(settleSampled(inOrder, report), report)));
  const registry = createTypeRegistry(
    familyNamespace(sorted),
    sorted.map(({ file }) => file),
  );
  const context: TypeContext = { registry, scalarNames: options.scalarNames, report, votes };

  const standing = linkTypes(sorted, context);
  const { operations, payloads, envelope, server } = linkOperations(sorted, options, base, context);
  const unrouted = linkUnrouted(sorted, operations, envelope, context);
  settleTypes([...payloads, ...unrouted.flatMap((draft) => draft.payloads)], standing, context);
  const listed = listUnrouted(unrouted, operations, context);
  const types = finishTypes(context, referencedTypes(operations, listed, context));
  reportInferred(context);
  reportUnusedCorrections(sorted, options.corrections, report);
  const model: ApiModel = {
    operations: settleRequired(operations, types),
    unrouted: settleRequired(listed, types),
    types,
    ...(server !== undefined && { server }),
  };
  // A document without anything in it is seldom what was asked for.
  if (documentsNothing(model)) {
    report(diagnostic(LINK_DIAGNOSTICS, 'nothing-documented', { pages: pages.length }));
  }
  return { model, diagnostics, votes: votes.total() };
}

function documentsNothing({ operations, unrouted, types }: ApiModel): boolean {
  return operations.length + unrouted.length + types.length === 0;
}

/** Types that a body, a parameter or a property refers to. */
function referencedTypes(
  operations: readonly Operation[],
  unrouted: readonly UnroutedOperation[],
  { registry }: TypeContext,
): ReadonlySet<string> {
  const names = new Set<string>();
  const addBodies = (requestBody: RequestBody | undefined, responses: readonly Response[]) => {
    const content = [...(requestBody?.content ?? []), ...responses.flatMap((response) => response.content)];
    for (const { schema } of content) collectReferences(schema, names);
  };
  for (const { requestBody, responses, parameters } of operations) {
    addBodies(requestBody, responses);
    for (const { schema } of parameters) collectReferences(schema, names);
  }
  for (const { requestBody, responses } of unrouted) addBodies(requestBody, responses);
  for (const { properties } of registry.objects()) {
    for (const { schema } of properties.values()) collectReferences(schema, names);
  }
  return names;
}
