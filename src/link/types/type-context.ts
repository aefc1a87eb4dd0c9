import type { Report } from '../../diagnostics/diagnostic.js';
import type { ScalarName } from '../../model/schema.js';
import type { VoteCounter } from '../votes.js';
import type { TypeRegistry } from './type-registry.js';

/** What every step of linking gets. */
export interface TypeContext {
  readonly registry: TypeRegistry;
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  readonly report: Report;
  /** Counts which sign decided. */
  readonly votes: VoteCounter;
}
