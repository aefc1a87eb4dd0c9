import type { Schema } from '../../model/schema.js';
import type { RequestExample } from '../examples/operation-examples.js';
import type { Claims } from '../requests/claim-requests.js';
import type { PathType } from '../requests/path-types.js';

/** What `buildRequestBody` needs to know of an operation. */
export interface BodySources {
  readonly claims: Claims;
  /** The requests that examples make of it; for the schema of one media type, those that send it. */
  readonly shown: readonly RequestExample[];
  /** What stands at the path: a create request sends one of the collection, an update the thing itself. */
  readonly atPath: PathType | undefined;
  /** What the operation returns, when it is one object. */
  readonly result: Schema | undefined;
  /** Types whose pages list the operation among their methods. */
  readonly listing: readonly Schema[];
}
