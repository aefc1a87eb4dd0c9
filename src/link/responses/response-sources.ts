import type { Security } from '../../model/api-model.js';
import type { OperationExamples, ResponseExample } from '../examples/operation-examples.js';
import type { Claims } from '../requests/claim-requests.js';
import type { Envelope } from '../results/envelope.js';
import type { OperationResult } from '../results/type-results.js';

/** What `buildResponses` needs to know of an operation. */
export interface ResponseSources {
  readonly claims: Claims;
  readonly result: OperationResult;
  readonly examples: OperationExamples;
  readonly security: Security;
  readonly envelope: Envelope;
}

/** What is known of one of its responses. */
export interface StatusSources extends ResponseSources {
  readonly status: string;
  /** The status is the one, or one of those, with which the operation returns its result. */
  readonly carriesResult: boolean;
  /** What its examples show. */
  readonly shown: readonly ResponseExample[];
}
