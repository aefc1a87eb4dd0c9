import type { Security } from '../../model/api-model.js';
import type { OperationExamples } from '../examples/operation-examples.js';
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
