import { hasNoBody } from '../../http/bodiless-status.js';
import type { Section } from '../../markdown/block.js';
import { anchorsOf } from '../anchors.js';
import type { PageContext } from '../page-context.js';
import type { DocumentedRequest, OperationPart, PageOperation, ResponseFacts } from '../page-model.js';
import { readDescribedTypes } from './bodies/described-types.js';
import { readRequestBody } from './bodies/request-body.js';
import { readResponse } from './bodies/response.js';
import { readCodeSamples } from './exchanges/code-samples.js';
import { readExchanges } from './exchanges/exchanges.js';
import {
  limitOutline,
  type OperationOutline,
  outlineOperation,
  type PlacedFence,
  withDescendants,
} from './operation-outline.js';
import { isReadOnly, readParameters } from './parameters/parameters.js';
import { readQueryOptions } from './parameters/query-options.js';
import { readPermissions } from './permissions/permissions.js';
import { readHttpRequest } from './requests/http-request.js';

/** The status of a response of which only the payload is shown, when the page states no successful one. */
const USUAL_STATUS = 200;

/**
 * Reads what a page says of an operation. Nothing is guessed and nothing fails: what a page lacks is absent, and what it has
 * wrong is reported.
 * Raises the diagnostics of `OPERATION_DIAGNOSTICS`.
 */
export function readOperation(context: PageContext): PageOperation {
  const outline = outlineOperation(context);
  const { requests, heading, parts, unroutedReason, templates, headers } = readHttpRequest(context, outline);
  const permissions = readPermissions(context, outline, requests);
  const { parameters, mediaTypes, demandsToken } = readParameters(context, outline, requests, headers);
  const describedTypes = readDescribedTypes(context, outline);
  const sectionsOfParts = parts.map((part) => new Set(part.sections.flatMap(withDescendants)));
  const anchors = parts.length > 0 ? anchorsOf(context) : undefined;
  const readPart = (part: number | undefined, includes: (section: Section) => boolean) => {
    const own = requests.filter((request) => request.part === part);
    return readScope({ context, outline: limitOutline(outline, includes), requests: own, mediaTypes, templates });
  };
  return {
    requests,
    ...(unroutedReason !== undefined && { unroutedReason }),
    ...readTitle(heading ?? outline.title, context),
    ...permissions,
    demandsToken,
    parameters,
    queryOptions: readQueryOptions(context, outline),
    ...readPart(undefined, (section) => !sectionsOfParts.some((sections) => sections.has(section))),
    parts: parts.map((part, index) => {
      return {
        anchors: anchors?.get(part.heading) ?? [],
        ...readTitle(part.heading, context),
        ...readPart(index, (section) => sectionsOfParts[index]?.has(section) === true),
      };
    }),
    codeSamples: readCodeSamples(context),
    describedTypes,
  };
}

/** What is read of the main operation of a page, and of each of its parts. */
interface OperationScope {
  readonly context: PageContext;
  /** Limited to the sections that are about them. */
  readonly outline: OperationOutline;
  readonly requests: readonly DocumentedRequest[];
  readonly mediaTypes: readonly string[];
  readonly templates: ReadonlySet<PlacedFence>;
}

function readScope({ context, outline, requests, mediaTypes, templates }: OperationScope): OperationPart {
  const requestBody = isReadOnly(requests) ? undefined : readRequestBody(context, outline, requests, mediaTypes);
  const response = readResponse(context, outline);
  const payloadStatus = payloadStatusOf(response);
  return {
    ...(requestBody && { requestBody }),
    ...(response && { response }),
    exchanges: readExchanges(context, outline, { templates, payloadStatus, ...(requestBody && { requestBody }) }),
  };
}

function readTitle(heading: Section | undefined, { vocabulary }: PageContext): Pick<PageOperation, 'titledAsList'> {
  const title = heading?.title.toLowerCase() ?? '';
  const isList = vocabulary.operation.sentences.listTitles.some((word) => title.startsWith(`${word} `));
  return isList ? { titledAsList: true } : {};
}

/** The status of a payload that is shown alone: the first success that has a body, of those that the page states. */
function payloadStatusOf(response: ResponseFacts | undefined): number {
  const successes = (response?.statuses ?? [])
    .map(({ status }) => status)
    .filter((status) => status >= 200 && status < 300);
  return successes.find((status) => !hasNoBody(status)) ?? successes[0] ?? USUAL_STATUS;
}
