import { isJsonType } from '../../http/media-type.js';
import type { MediaType, Operation, RequestBody } from '../../model/api-model.js';
import type { PayloadEvidence } from '../types/gather-evidence.js';

/** The JSON payloads of an operation, as evidence for the types that they are of. */
export function payloadsOf({
  requestBody,
  responses,
}: Pick<Operation, 'responses'> & { readonly requestBody?: RequestBody }): PayloadEvidence[] {
  const evidenceIn = (content: readonly MediaType[], from: PayloadEvidence['from']) =>
    content.flatMap(({ mediaType, schema, examples }) =>
      isJsonType(mediaType) ? examples.map(({ value, origin }) => ({ value, schema, from, place: origin })) : [],
    );
  return [
    ...evidenceIn(requestBody?.content ?? [], 'request'),
    ...evidenceIn(
      responses.flatMap(({ content }) => content),
      'response',
    ),
  ];
}
