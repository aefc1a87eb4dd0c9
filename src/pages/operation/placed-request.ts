import type { Section } from '../../markdown/block.js';
import type { DocumentedRequest } from '../page-model.js';

/** A request line with the section that it stands in. */
export interface PlacedRequest {
  readonly request: DocumentedRequest;
  readonly section: Section;
}
