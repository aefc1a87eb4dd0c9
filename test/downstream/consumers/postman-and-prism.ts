import { readFileSync } from 'node:fs';
import type {
  OpenAPIObject,
  OperationObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
} from 'openapi3-ts/oas30';
import type { Consumer, CountedReading } from '../support/consumer.js';
import { startMockServer } from '../support/mock-server.js';
import { findMissingTool, optionalTools } from '../support/optional-tools.js';
import { type CollectionRequest, readCollection } from '../support/postman-collection.js';
import { type Execution, runCollection } from '../support/run-collection.js';

const { newman, prism } = optionalTools;

/** What became of the request of one operation. */
export interface RoundTrip {
  readonly name: string;
  /** Whether the pages show a payload of the request or of an answer. */
  readonly documented: boolean;
  /** Another answer than the documented ones, and what Prism finds wrong with the request. */
  readonly problems: readonly string[];
  /** What Prism finds wrong with its own answer: a payload of the pages that contradicts them, where they show one. */
  readonly ofAnswer: readonly string[];
}

/**
 * A mock server of the document, and the collection beside the document: newman sends every request, and Prism checks
 * and answers it. Only operations with a documented payload can be held to it: what stands for the payload of the
 * others is made up.
 */
export const postmanAndPrism: Consumer = {
  name: 'newman against prism',
  version: `${newman.version}, ${prism.version}`,
  reads: ['3.0', '3.1'],
  scale: 'area',
  async findMissing() {
    const missing = await Promise.all([newman, prism].map(findMissingTool));
    return missing.find((one) => one !== undefined);
  },
  async read(document, folder) {
    return (await countRoundTrips(document, folder)).problems;
  },
  readAndCount: countRoundTrips,
};

async function countRoundTrips(document: string, folder: string): Promise<CountedReading> {
  const trips = (await makeRoundTrips(document, folder)).filter(({ documented }) => documented);
  return {
    problems: trips.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
    tried: trips.length,
    succeeded: trips.filter(({ problems }) => problems.length === 0).length,
  };
}

/** `8 of 8 requests with a documented payload are answered as documented`. */
export function describeShare(trips: readonly RoundTrip[]): string {
  const documented = trips.filter((trip) => trip.documented);
  const answered = documented.filter(({ problems }) => problems.length === 0);
  return `${answered.length} of ${documented.length} requests with a documented payload are answered as documented`;
}

/**
 * Sends every request of the collection beside a document.
 * @param folder for what the mock server needs
 */
export async function makeRoundTrips(document: string, folder: string): Promise<readonly RoundTrip[]> {
  const server = await startMockServer(document, folder);
  try {
    const variables = { baseUrl: server.address, accessToken: 'some-token' };
    const documented = findDocumented(JSON.parse(readFileSync(document, 'utf8')));
    const executions = await runCollection(readCollection(document), variables);
    return executions.map((execution) => judge(execution, documented));
  } finally {
    await server.close();
  }
}

function judge({ request, status, headers, body, error }: Execution, documented: ReadonlySet<string>): RoundTrip {
  const expected = request.response.map(({ code }) => code);
  const isExpected = status !== undefined && expected.includes(status);
  const violations = readViolations(headers.get('sl-violations'), isExpected);
  const name = nameOfRequest(request);
  return {
    name,
    documented: documented.has(name),
    problems: [
      ...(isExpected ? [] : [`the answer is ${status ?? error}, ${body}; expected ${expected.join(' or ')}`]),
      ...violations.filter((violation) => !isOfAnswer(violation)).map(({ message }) => message),
    ],
    ofAnswer: violations.filter(isOfAnswer).map(({ message }) => message),
  };
}

/**
 * What Prism finds wrong. Where it finds a great deal, it says only that: of its answer, because it has refused the request
 * otherwise.
 */
function readViolations(header = '[]', isExpected: boolean): readonly Violation[] {
  if (header.startsWith('[')) return JSON.parse(header);
  return [{ location: [isExpected ? 'response' : 'request'], message: header }];
}

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

function isOfAnswer({ location }: Violation): boolean {
  return location[0] === 'response';
}

/** The operations that have a payload of the request or of an answer. */
function findDocumented({ paths }: OpenAPIObject): ReadonlySet<string> {
  return new Set(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, OperationObject>)
        .filter(
          ([, { requestBody, responses }]) => hasExamples(requestBody) || Object.values(responses).some(hasExamples),
        )
        .map(([method]) => `${method.toUpperCase()} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`),
    ),
  );
}

function hasExamples(body: RequestBodyObject | ResponseObject | ReferenceObject | undefined): boolean {
  // Bodies with examples are not shared, so they are no references.
  if (!body || '$ref' in body) return false;
  return Object.values(body.content ?? {}).some(({ examples }) => examples !== undefined);
}

/** The method and the path, with every placeholder as `{}`. */
function nameOfRequest({ request: { method, url } }: CollectionRequest): string {
  const path = url.path.map((segment) => segment.replace(/^:[^:].*$/, '{}').replaceAll(/\{\{[^{}]*\}\}/g, '{}'));
  return `${method} /${path.join('/')}`;
}
