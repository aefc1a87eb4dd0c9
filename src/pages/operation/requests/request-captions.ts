import type { Block, Section } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { withAncestors } from '../../../markdown/sections.js';
import type { OperationOutline } from '../../messages/operation-outline.js';
import type { PlacedRequest } from '../../requests/placed-request.js';

/**
 * Gives the requests of a page that stand in several blocks what is said of each block, where their own lines say nothing. In
 * running text, a remark on one of them alone may be about all.
 */
export function withCaptions(requests: readonly PlacedRequest[], outline: OperationOutline): readonly PlacedRequest[] {
  const sections = new Map(requests.flatMap(({ block, section }) => (block ? [[block, section] as const] : [])));
  const blocks = new Set(sections.keys());
  if (blocks.size < 2) return requests;
  const captions = new Map(
    [...sections].map(([block, section]) => [block, captionOf(block, section, blocks, outline)]),
  );
  const distinct = new Set([...captions.values()].filter((caption) => caption !== undefined));
  const areFences = [...blocks].every(({ kind }) => kind === 'code');
  if (distinct.size < 2 && !areFences) return requests;
  return requests.map((placed) => {
    const { request, block } = placed;
    const caption = request.caption ?? (block && captions.get(block));
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
  const heading = withAncestors(section).find(
    (one) => outline.ownMeaningOf(one) !== 'http-request' || one.title.includes('('),
  );
  return heading === outline.title ? undefined : heading?.title;
}
