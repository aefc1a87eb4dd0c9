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
import { nearestName } from './names/nearest-name.js';
import { bareName } from './names/words.js';
import { cutStatedBases } from './operations/cut-stated-bases.js';
import { linkOperations } from './operations/link-operations.js';
import { linkUnrouted } from './operations/link-unrouted.js';
import { listUnrouted } from './operations/list-unrouted.js';
import { correctionNames, keyOf } from './requests/claim-requests.js';
import { deriveFromPayloads } from './types/bases-of-payloads.js';
import { correctCopiedNames } from './types/copied-names.js';
import { familyNamespace } from './types/declare-types.js';
import { finishTypes } from './types/finish-types.js';
import { gatherEvidence } from './types/gather-evidence.js';
import { linkTypes } from './types/link-types.js';
import { nameLists } from './types/name-lists.js';
import { settleInherited, shareShownValues } from './types/settle-inherited.js';
import { settleProperties } from './types/settle-properties.js';
import { isTextAlone } from './types/text-types.js';
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
 * once. Deterministic, and independent of the order of the pages.
 */
export function linkPages(
  pages: readonly PageModel[],
  options: LinkOptions & { readonly scalarNames: ReadonlyMap<string, ScalarName> },
): LinkResult {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => void diagnostics.push(found);
  const votes = createVoteCounter();
  const inOrder = [...pages].sort((left, right) => compareText(left.file, right.file));
  const sorted = cutStatedBases(correctCopiedNames(inOrder, report));
  const registry = createTypeRegistry(
    familyNamespace(sorted),
    sorted.map(({ file }) => file),
  );
  const context: TypeContext = { registry, scalarNames: options.scalarNames, report, votes };

  const standing = linkTypes(sorted, context);
  const { operations, payloads, envelope, server } = linkOperations(sorted, options, context);
  const routed = new Set(
    operations.flatMap(({ origin, alsoDocumentedBy }) => [origin, ...alsoDocumentedBy].map(({ file }) => file)),
  );
  const unrouted = sorted
    .filter(({ operation, file }) => operation && !routed.has(file))
    .flatMap((page) => linkUnrouted(page, envelope, context) ?? []);

  const shown = gatherEvidence([...payloads, ...unrouted.flatMap((draft) => draft.payloads)], context);
  deriveFromPayloads(shown, standing, context);
  shareShownValues(registry.objects());
  settleProperties(context);
  nameLists(registry);
  settleInherited(registry.objects(), context);
  const listed = listUnrouted(unrouted, operations, context);
  const types = finishTypes(context, referencedTypes(operations, listed, context));
  reportInferred(context);
  reportCorrections(sorted, options, context);
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort(compareText).map((name) => ({ name }));
  const model: ApiModel = {
    operations: settleRequired(operations, types),
    unrouted: settleRequired(listed, types),
    types,
    tags,
    ...(server !== undefined && { server }),
  };
  return { model, diagnostics, votes: votes.total() };
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

/** Types without a page: those that were put together from elsewhere, and those of which nothing is known. */
function reportInferred({ registry, report }: TypeContext): void {
  const objects = registry.objects();
  const known = new Map(
    objects.filter(({ properties }) => properties.size > 0).map(({ name }) => [bareName(name), name]),
  );
  for (const draft of objects) {
    const { name, inferred, properties, base, evidence, origin } = draft;
    if (!inferred) continue;
    if (isTextAlone(draft)) {
      report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-without-members', { name }, origin));
    } else if (properties.size > 0) {
      report(diagnostic(LINK_DIAGNOSTICS, 'inferred-type', { name, from: evidence ?? 'other pages' }, origin));
    } else if (!base) {
      const nearest = known.get(nearestName(bareName(name), known.keys()) ?? '');
      report(diagnostic(LINK_DIAGNOSTICS, 'unknown-type', { name, ...(nearest && { nearest }) }, origin));
    }
  }
}

/** Corrections that change nothing any more. */
function reportCorrections(pages: readonly PageModel[], { corrections }: LinkOptions, { report }: TypeContext): void {
  const byName = new Map(pages.flatMap((page) => correctionNames(page).map((name) => [name, page] as const)));
  for (const [name, correction] of corrections ?? []) {
    const page = byName.get(name);
    if (!page?.operation) {
      const why = page ? 'the page documents no operation' : 'there is no such page';
      report(diagnostic(LINK_DIAGNOSTICS, 'unused-correction', { page: name, why }));
      continue;
    }
    const own = new Set(
      page.operation.requests.flatMap(({ line }) =>
        line.path ? [keyOf({ method: line.method, path: line.path })] : [],
      ),
    );
    if ((correction.requests ?? []).length > 0 && own.size > 0) {
      report(
        diagnostic(LINK_DIAGNOSTICS, 'unused-correction', { page: name, why: 'the page has request lines of its own' }),
      );
    }
  }
}
