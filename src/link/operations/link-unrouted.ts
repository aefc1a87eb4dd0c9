import { placeIn } from '../../diagnostics/diagnostic.js';
import type { HttpMethod, Operation } from '../../model/api-model.js';
import { itemOf, type Schema } from '../../model/schema.js';
import type { PageModel, PageOperation } from '../../pages/page-model.js';
import { buildRequestBody } from '../bodies/build-request-body.js';
import { assignExamples } from '../examples/assign-examples.js';
import { payloadsOf } from '../examples/payload-evidence.js';
import { buildResponses } from '../responses/build-responses.js';
import type { Envelope } from '../results/envelope.js';
import type { OperationResult } from '../results/type-results.js';
import { resolveSchema } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { buildSecurity } from './build-security.js';
import type { UnroutedDraft } from './list-unrouted.js';

/** The operation pages without an operation of their own, linked as far as it goes. */
export function linkUnrouted(
  pages: readonly PageModel[],
  operations: readonly Operation[],
  envelope: Envelope,
  context: TypeContext,
): UnroutedDraft[] {
  const places = operations.flatMap(({ origin, alsoDocumentedBy }) => [origin, ...alsoDocumentedBy]);
  const routed = new Set(places.map(({ file }) => file));
  return pages.flatMap((page) =>
    page.operation && !routed.has(page.file) ? linkPage(page, page.operation, envelope, context) : [],
  );
}

function linkPage(page: PageModel, operation: PageOperation, envelope: Envelope, context: TypeContext): UnroutedDraft {
  const place = placeIn(page.file, page.titleAt);
  const stated = methodOf(operation);
  const method = stated ?? likelyMethod(operation);
  const request = { line: { method, target: '', query: [], at: page.titleAt } as const, headings: [] };
  const claim = { page, operation, request, method, path: { segments: [] }, query: [], place };
  const claimed = { key: '', method, path: claim.path, claims: [claim] } as const;
  // No path tells whether an example is one of the page's own: what would be reported is nothing that an author can mend.
  const examples = assignExamples([claimed], undefined, () => undefined)(claimed);
  const item = typeOf(page, operation, context);
  const result: OperationResult = {
    ...(item && { item }),
    collection: operation.response?.collection ?? false,
    empty: operation.response?.empty ?? false,
  };
  const security = buildSecurity([claim]);
  const requestBody = buildRequestBody(
    { claims: [claim], shown: examples.requests, atPath: undefined, result: item, listing: [] },
    context,
  );
  const responses = buildResponses({ claims: [claim], result, examples, security, envelope }, context);
  const linked = { security, responses, ...(requestBody && { requestBody }) };
  return {
    page,
    operation,
    ...(stated && { method: stated }),
    ...(item && { type: item }),
    result: linked,
    payloads: payloadsOf(linked).map(({ from: _, ...payload }) => payload),
  };
}

/** A page that describes what is sent is read as one that sends it, though it does not say by which method. */
function likelyMethod({ requestBody }: PageOperation): HttpMethod {
  return requestBody !== undefined && requestBody.kind !== 'none' ? 'post' : 'get';
}

/** The method of a request line without a path, else of an example. */
function methodOf({ requests, exchanges }: PageOperation): HttpMethod | undefined {
  const [first] = [...requests, ...exchanges.flatMap(({ request }) => request ?? [])];
  return first?.line.method;
}

function typeOf(page: PageModel, { response, requestBody }: PageOperation, context: TypeContext): Schema | undefined {
  const types = [...(response?.types ?? []), ...(requestBody?.types ?? [])];
  for (const type of types) {
    const schema = resolveSchema(type, page, context.registry);
    if (schema) return itemOf(schema);
  }
  return undefined;
}
