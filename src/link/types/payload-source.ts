import type { Place } from '../../diagnostics/diagnostic.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';

/** What a value stands in. */
export interface PayloadSource {
  /** `representation`: the values are words for types and samples, so they only tell which members there are. */
  readonly kind: 'payload' | 'representation';
  /** Which way it goes; absent for a page without a path, whose payloads are drafts and tell nothing of that. */
  readonly from?: 'request' | 'response';
  readonly place: Place;
}

/** What payloads tell of bases. */
export interface BaseEvidence {
  /** Types that payloads show, and those in whose place they do, which they do not inherit from by any page. */
  readonly subtypes: ReadonlyMap<ObjectDraft, ReadonlySet<ObjectDraft>>;
  /** Members, in lower case, that payloads show of a type that a page defines, and that neither it nor its bases list. */
  readonly unlisted: ReadonlyMap<ObjectDraft, ReadonlySet<string>>;
}

/** What is gathered while payloads are read. */
export interface Gathering {
  readonly context: TypeContext;
  /** The type that nearly everything derives from, which says nothing of two types. */
  readonly root: ObjectDraft | undefined;
  readonly subtypes: Map<ObjectDraft, Set<ObjectDraft>>;
  readonly unlisted: Map<ObjectDraft, Set<string>>;
}
