import type { PageContext } from '../../context/page-context.js';
import type { OperationOutline, PlacedFence } from '../../messages/operation-outline.js';
import { isBareRequest } from '../../requests/bare-requests.js';

/** The fences of nothing but request lines right below a heading such as "Endpoints". */
export function findListedFences({ fences }: OperationOutline, { vocabulary }: PageContext): readonly PlacedFence[] {
  return fences.filter(
    ({ fence, section, blockType }) =>
      blockType === undefined &&
      vocabulary.requestListOf(section.title) !== undefined &&
      isBareRequest(fence, vocabulary),
  );
}
