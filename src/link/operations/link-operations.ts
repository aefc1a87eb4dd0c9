import { HTTP_METHODS } from '../../http/methods.js';
import type { Operation } from '../../model/api-model.js';
import type { PageModel } from '../../pages/page-model.js';
import { buildRequestBody } from '../bodies/build-request-body.js';
import { assignExamples } from '../examples/assign-examples.js';
import { payloadsOf } from '../examples/payload-evidence.js';
import type { LinkOptions } from '../link-options.js';
import { buildParameters } from '../parameters/build-parameters.js';
import { reportUnplacedRows } from '../parameters/report-unplaced-rows.js';
import { claimRequests, type RequestClaim } from '../requests/claim-requests.js';
import { learnServer } from '../requests/learn-server.js';
import { namePlaceholders } from '../requests/name-placeholders.js';
import { typeAt } from '../requests/path-types.js';
import { sortByPath } from '../requests/sort-by-path.js';
import { buildResponses } from '../responses/build-responses.js';
import { decideResults } from '../results/decide-results.js';
import { type Envelope, learnEnvelope } from '../results/envelope.js';
import { indexMethods, listingTypes } from '../results/index-methods.js';
import { settleNavigations } from '../results/settle-navigations.js';
import type { PayloadEvidence } from '../types/gather-evidence.js';
import type { TypeContext } from '../types/type-context.js';
import { findActionTokens } from './action-tokens.js';
import { createAreas } from './areas.js';
import { buildSecurity } from './build-security.js';
import { identifyOperation } from './identify-operation.js';
import { operationIds } from './operation-ids.js';

/** Operations of the model, and the payloads that they carry as evidence for the types. */
export interface LinkedOperations {
  readonly operations: readonly Operation[];
  readonly payloads: readonly PayloadEvidence[];
  readonly envelope: Envelope;
  /** As `learnServer` gives it. */
  readonly server?: string;
}

/**
 * Makes the operations of the model from the request lines of all pages.
 * @param base the URL that pages state to stand in front of them
 */
export function linkOperations(
  pages: readonly PageModel[],
  options: LinkOptions,
  base: string | undefined,
  context: TypeContext,
): LinkedOperations {
  const claimed = claimRequests(pages, options, context);
  const nameOf = namePlaceholders(claimed);
  const server = learnServer(pages, base);
  const examplesOf = assignExamples(claimed, server, context.report);
  const envelope = learnEnvelope(pages);
  const methods = indexMethods(pages);
  const actionsTakeToken = findActionTokens(pages);
  const { results, paths } = decideResults(claimed, methods, context);
  settleNavigations(results, paths, context);
  const ids = operationIds(claimed.map((operation) => identifyOperation(operation, results.get(operation))));
  const areaOf = createAreas(
    options.tableOfContents ?? new Map(),
    claimed.map(({ path, claims }) => ({ page: claims[0].page.file, path })),
  );
  const operations = claimed.map((operation, index): Operation => {
    const { claims, method } = operation;
    const [owner, ...others] = claims;
    const { path, spellings } = nameOf(operation.path);
    const shown = examplesOf(operation);
    const result = results.get(operation) ?? { collection: false, empty: false };
    const security = buildSecurity(claims, actionsTakeToken);
    const body = {
      claims,
      shown: shown.requests,
      atPath: typeAt(operation.path, paths, context),
      result: result.collection ? undefined : result.item,
      listing: listingTypes(owner.page.file, methods, context),
    };
    const requestBody = buildRequestBody(body, context);
    const responses = buildResponses({ claims, result, examples: shown, security, envelope }, context);
    const description = descriptionOf(owner);
    return {
      id: ids[index] ?? '',
      method,
      path,
      summary: owner.request.title ?? owner.page.title,
      ...(description && { description }),
      area: areaOf(owner.page.file, operation.path),
      deprecated: claims.every(({ page }) => page.deprecated),
      parameters: buildParameters({ path, spellings, claims, requests: shown.requests }, context),
      ...(requestBody && { requestBody }),
      responses,
      security,
      codeSamples: owner.operation.codeSamples,
      origin: owner.place,
      alsoDocumentedBy: others.map(({ place }) => place),
    };
  });
  reportUnplacedRows(claimed, operations, context);
  const sorted = sortByPath(operations, (left, right) => HTTP_METHODS.indexOf(left) - HTTP_METHODS.indexOf(right));
  return {
    operations: sorted,
    payloads: sorted.flatMap(payloadsOf),
    envelope,
    ...(server !== undefined && { server }),
  };
}

function descriptionOf({ page, request }: RequestClaim): string | undefined {
  if (request.title !== undefined) return request.caption;
  const several = (page.operation?.requests.length ?? 0) > 1;
  const caption = several && request.caption ? request.caption : undefined;
  return [page.description, caption].filter(Boolean).join('\n\n') || undefined;
}
