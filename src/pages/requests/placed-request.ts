import type { Block, Section } from '../../markdown/block.js';
import type { DocumentedRequest } from '../page-model.js';

/** A request line with the section that it stands in. */
export interface PlacedRequest {
  readonly request: DocumentedRequest;
  readonly section: Section;
  /** The fence, table, list or paragraph that holds it; absent for one that is a heading, or stands behind labels. */
  readonly block?: Block;
}
