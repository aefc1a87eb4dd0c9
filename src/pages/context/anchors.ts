import type { Block, Section } from '../../markdown/block.js';

const DROPPED = /[^\p{L}\p{N}\s_-]/gu;
const SPACE = /\s/g;

/** `<a name="shelf-object"></a>`, `<span id="shelf-object"/>`. */
const ANCHOR = /<(?:a|span)\s[^<>]{0,200}?(?:id|name)=["']([^"'<>]{1,200})["'][^<>]{0,200}>/gi;
/** A block of nothing but anchors. */
const BARE_ANCHORS = /^(?:<\/?(?:a|span)(?:\s[^<>]{0,400})?>\s*)+$/i;

/**
 * The anchors of the headings of a page: the ones that a site gives them, which are GitHub's, the repeated ones numbered; and
 * those that the page sets itself, in a heading or between it and the text around.
 */
export function anchorsOf(
  blocks: readonly Block[],
  sections: readonly Section[],
): ReadonlyMap<Section, readonly string[]> {
  const used = new Map<string, number>();
  const own = ownAnchors(blocks);
  const anchors = new Map<Section, readonly string[]>();
  for (const section of sections) {
    if (section.level === 0) continue;
    const anchor = section.title.toLowerCase().trim().replace(DROPPED, '').replace(SPACE, '-');
    const count = used.get(anchor) ?? 0;
    used.set(anchor, count + 1);
    anchors.set(section, [count === 0 ? anchor : `${anchor}-${count}`, ...(own.get(section.at.line) ?? [])]);
  }
  return anchors;
}

/** The anchors that the page sets, by the lines of the headings that they belong to: the next one, or else the one right above. */
function ownAnchors(blocks: readonly Block[]): ReadonlyMap<number, readonly string[]> {
  const anchors = new Map<number, string[]>();
  let pending: string[] = [];
  let above: string[] | undefined;
  for (const block of blocks) {
    const text = block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'html' ? block.text : '';
    const ids = text.includes('<') ? [...text.matchAll(ANCHOR)].map(([, id = '']) => id) : [];
    if (block.kind === 'heading') {
      above = [...pending, ...ids, ...(block.anchor === undefined ? [] : [block.anchor])];
      anchors.set(block.at.line, above);
      pending = [];
    } else if (ids.length > 0 && BARE_ANCHORS.test(text)) {
      for (const id of ids) pending.push(id);
    } else {
      for (const id of pending) above?.push(id);
      above = undefined;
      pending = [];
    }
  }
  return anchors;
}
