import { hasNoBody } from '../../http/bodiless-status.js';
import type { Section } from '../../markdown/block.js';
import { withDescendants } from '../../markdown/sections.js';
import type { PageContext } from '../context/page-context.js';
import { onlyRead } from '../messages/only-read.js';
import { isElsewhere, outlineOperation, type PlacedFence } from '../messages/operation-outline.js';
import type { ExchangeRequest, OperationPart, PageOperation, ResponseFacts } from '../page-model.js';
import { readDescribedTypes } from './bodies/described-types.js';
import { readRequestBody } from './bodies/request-body.js';
import { readResponse } from './bodies/response.js';
import { readCodeSamples } from './exchanges/code-samples.js';
import { readExchanges } from './exchanges/exchanges.js';
import { BEARER, type ParameterFacts, type ParameterScope, readParameters } from './parameters/parameters.js';
import { readQueryOptions } from './parameters/query-options.js';
import { readPermissions } from './permissions/permissions.js';
import { readHttpRequest } from './requests/http-request.js';
import { placeNamedSegments } from './requests/named-segments.js';

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
  const isDivided = new Set(requests.map(({ headings }) => headings.join('\n'))).size > 1;
  const placeScope = (part: number | undefined, sections: readonly Section[]): PlacedScope => {
    const own = new Set(sections);
    const scope = {
      outline: outline.limitTo(sections),
      requests: requests.filter((request) => request.part === part),
      headers: headers.filter(({ section }) => own.has(section)),
      isDivided,
    };
    return { ...scope, facts: readParameters(scope, context) };
  };
  const sectionsOfParts = parts.map((part) => part.sections.flatMap(withDescendants));
  const ofParts = new Set(sectionsOfParts.flat());
  const isOfMain = (section: Section) => heading === undefined || !isElsewhere(section, heading, outline);
  const main = placeScope(
    undefined,
    outline.sections.filter((section) => !ofParts.has(section) && isOfMain(section)),
  );
  const scopes = sectionsOfParts.map((sections, part) => placeScope(part, sections));
  const facts = [main, ...scopes].map((scope) => scope.facts);
  const isTokenShared = main.facts.tokens.some(({ headings }) => !heading || !headings?.includes(heading.title));
  const describedTypes = readDescribedTypes(context, outline);
  return {
    requests: placeNamedSegments(requests, context),
    ...(unroutedReason !== undefined && { unroutedReason }),
    ...readTitle(heading ?? outline.title, context),
    ...permissions,
    parameters: facts.flatMap(({ parameters }) => parameters),
    queryOptions: readQueryOptions(context, outline, isDivided),
    ...readScope(main, templates, context),
    parts: parts.flatMap((part, index) => {
      const scope = scopes[index];
      if (!scope) return [];
      const facts = readScope(scope, templates, context);
      return {
        anchors: context.anchors().get(part.heading) ?? [],
        ...readTitle(part.heading, context),
        ...facts,
        demandsToken: facts.demandsToken || isTokenShared,
      };
    }),
    codeSamples: readCodeSamples(context),
    describedTypes,
  };
}

/** The main operation of a page or a part of it, with what tables say of its parameters. */
interface PlacedScope extends ParameterScope {
  readonly facts: ParameterFacts;
}

function readScope(
  { outline, requests, facts }: PlacedScope,
  templates: ReadonlySet<PlacedFence>,
  context: PageContext,
): OperationPart {
  const requestBody = onlyRead(requests) ? undefined : readRequestBody(context, outline, requests, facts);
  const response = readResponse(context, outline, requests);
  const exchanges = readExchanges(context, outline, {
    templates,
    payloadStatus: payloadStatusOf(response),
    requests,
    ...(requestBody && { requestBody }),
  });
  const { credentialHeaders } = context.vocabulary.operation.parameters;
  const isSent = !facts.tellsCredentials && exchanges.some(({ request }) => sendsToken(request, credentialHeaders));
  return {
    ...(requestBody && { requestBody }),
    ...(response && { response }),
    demandsToken: facts.tokens.length > 0 || isSent,
    exchanges,
  };
}

/** Where no header is said to be needed, what an example sends of its own accord: nobody writes a token that is not asked for. */
function sendsToken(request: ExchangeRequest | undefined, credentialHeaders: readonly string[]): boolean {
  const headers = request?.headers ?? [];
  return headers.some(({ name, value }) => credentialHeaders.includes(name.toLowerCase()) && BEARER.test(value));
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
