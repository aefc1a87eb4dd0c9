import type { HeadingBlock } from '../../markdown/block.js';

/** The headings around what stands below `heading`, outermost first. @param open those around what stands in front of it */
export function openHeading(open: readonly HeadingBlock[], heading: HeadingBlock): readonly HeadingBlock[] {
  return [...open.filter(({ level }) => level < heading.level), heading];
}
