import { loadTool } from './load-tool.js';
import { optionalTools } from './optional-tools.js';
import { type Collection, type CollectionRequest, requestsOf } from './postman-collection.js';

/** What became of one request of a collection. */
export interface Execution {
  readonly request: CollectionRequest;
  /** Absent when there was no answer. */
  readonly status?: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly error?: string;
}

interface Newman {
  run(options: object, done: (error: Error | null, summary: NewmanSummary) => void): void;
}

interface NewmanSummary {
  readonly run: {
    readonly executions: readonly {
      readonly item: { readonly id: string };
      readonly response?: {
        readonly code: number;
        readonly stream?: Buffer;
        readonly headers: { each(visit: (header: { readonly key: string; readonly value: string }) => void): void };
      };
      readonly requestError?: Error;
    }[];
  };
}

/** Sends every request of a collection with newman. */
export async function runCollection(
  collection: Collection,
  variables: Readonly<Record<string, string>>,
): Promise<readonly Execution[]> {
  const newman = loadTool(optionalTools.newman) as Newman;
  const { run } = await new Promise<NewmanSummary>((resolve, reject) => {
    const options = {
      collection,
      envVar: Object.entries(variables).map(([key, value]) => ({ key, value })),
      ignoreRedirects: true,
      reporters: [],
      timeoutRequest: 30_000,
    };
    newman.run(options, (error, summary) => (error ? reject(error) : resolve(summary)));
  });
  const requests = new Map(requestsOf(collection).map((request) => [request.id, request]));
  return run.executions.map(({ item, response, requestError }) => {
    const request = requests.get(item.id);
    if (!request) throw new Error(`newman ran the request ${item.id}, which the collection does not have.`);
    const headers = new Map<string, string>();
    response?.headers.each(({ key, value }) => headers.set(key.toLowerCase(), value));
    return {
      request,
      headers,
      body: response?.stream?.toString('utf8') ?? '',
      ...(response && { status: response.code }),
      ...(requestError && { error: requestError.message }),
    };
  });
}
