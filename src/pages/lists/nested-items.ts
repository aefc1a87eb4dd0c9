import type { ListBlock, ListItem } from '../../markdown/block.js';

/** An item with those that are nested in it. */
export interface NestedItem {
  readonly item: ListItem;
  /** In page order, at any depth. */
  readonly inner: readonly ListItem[];
}

/** The items of a list that are nested in no other one. */
export function nestItems({ items }: ListBlock): readonly NestedItem[] {
  const outer: { item: ListItem; inner: ListItem[] }[] = [];
  for (const item of items) {
    const last = outer.at(-1);
    if (last && item.depth !== undefined) last.inner.push(item);
    else outer.push({ item, inner: [] });
  }
  return outer;
}

/** Items as a list that stands at a place. */
export function listOfItems(items: readonly ListItem[], { at, tab }: Pick<ListBlock, 'at' | 'tab'>): ListBlock {
  const text = items.map((item) => `- ${item.text}`).join('\n');
  return { kind: 'list', at, ...(tab !== undefined && { tab }), items, text };
}

/** How many items the outermost ones are nested in. */
export function leastDepth(items: readonly ListItem[]): number {
  return items.reduce((least, { depth = 0 }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
}

/** Nested items as Markdown of their own. */
export function writeItems(items: readonly ListItem[]): string {
  const top = leastDepth(items);
  return items
    .map(({ text, depth = 0 }) => {
      const margin = '  '.repeat(depth - top);
      return `${margin}- ${text.replace(/\n+/g, `\n${margin}  `)}`;
    })
    .join('\n');
}
