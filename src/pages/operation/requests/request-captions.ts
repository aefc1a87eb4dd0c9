import type { Block, Section } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import type { OperationOutline } from '../operation-outline.js';
import type { PlacedRequest } from '../placed-request.js';

/** Gives the requests of a page that stand in several blocks what is said of each block, where their own lines say nothing. */
export function withCaptions(requests: readonly PlacedRequest[], outline: OperationOutline): readonly PlacedRequest[] {
  const blocks = new Set(requests.flatMap(({ block }) => block ?? []));
  if (blocks.size < 2) return requests;
  return requests.map((placed) => {
    const { request, section, block } = placed;
    if (!block || request.caption !== undefined) return placed;
    const caption = captionOf(block, section, blocks, outline);
    return caption === undefined ? placed : { ...placed, request: { ...request, caption } };
  });
}

/**
 * The paragraph right above the block (or above its annotation and a note), unless that is a request itself; else the nearest
 * heading that says more than "HTTP request".
 */
function captionOf(
  block: Block,
  section: Section,
  requested: ReadonlySet<Block>,
  outline: OperationOutline,
): string | undefined {
  const { blocks } = section;
  let index = blocks.indexOf(block) - 1;
  while (blocks[index]?.kind === 'comment' || blocks[index]?.kind === 'blockquote') index--;
  const above = blocks[index];
  if (above?.kind === 'paragraph' && !requested.has(above)) return plainText(above.text).replace(/:$/, '');
  const heading = [section, ...section.ancestors].find(
    (one) => outline.ownMeaningOf(one) !== 'http-request' || one.title.includes('('),
  );
  return heading === outline.title ? undefined : heading?.title;
}
