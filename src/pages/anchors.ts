import type { Section } from '../markdown/block.js';

const DROPPED = /[^\p{L}\p{N}\s_-]/gu;
const SPACE = /\s/g;

/** The anchors that a site gives to the headings of a page: GitHub's, the repeated ones numbered. */
export function anchorsOf(sections: readonly Section[]): ReadonlyMap<Section, string> {
  const used = new Map<string, number>();
  const anchors = new Map<Section, string>();
  for (const section of sections) {
    if (section.level === 0) continue;
    const anchor = section.title.toLowerCase().trim().replace(DROPPED, '').replace(SPACE, '-');
    const count = used.get(anchor) ?? 0;
    used.set(anchor, count + 1);
    anchors.set(section, count === 0 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}
