import { literalOf } from '../../http/segment-kinds.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';

/** What a raw value is, unless its payloads show a text. */
export const RAW_VALUE: Schema = { kind: 'scalar', scalar: 'binary' };

/**
 * Whether a path asks for what stands there as it is, without JSON around it: the bytes of a photo instead of the object that
 * describes it (OData URL Conventions 4.01, 4.14).
 */
export function isRawValue({ segments }: PathTemplate): boolean {
  return literalOf(segments.at(-1))?.toLowerCase() === '$value';
}
