import type { Block, ComponentAttribute, ComponentBlock } from '../../../markdown/block.js';
import type { PlaceMeaning } from '../../vocabulary/parameter-places.js';
import type { AttributeMeaning, ComponentMeaning } from '../../vocabulary/site-components.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** A component of a site with what it holds. */
export interface ComponentNode {
  readonly kind: 'node';
  readonly tag: ComponentBlock;
  readonly meaning: ComponentMeaning;
  readonly inner: readonly OutlineNode[];
}

export type OutlineNode = ComponentNode | Exclude<Block, ComponentBlock>;

/** Components in components. */
const DEEPEST = 40;

interface OpenNode {
  readonly tag: ComponentBlock;
  readonly meaning: ComponentMeaning;
  readonly inner: OutlineNode[];
}

/** An attribute that says the place of a parameter by its own name: `<ParamField query="size">`. */
export interface PlacedName {
  readonly place: PlaceMeaning | undefined;
  readonly attribute: ComponentAttribute;
}

/** Puts blocks into the components that hold them; the end of one ends those that are still open in it. */
export function nestComponents(blocks: readonly Block[], vocabulary: Vocabulary): readonly OutlineNode[] {
  const root: OutlineNode[] = [];
  const open: OpenNode[] = [];
  const close = (): void => {
    const node = open.pop();
    if (node) (open.at(-1)?.inner ?? root).push({ kind: 'node', ...node });
  };
  for (const block of blocks) {
    if (block.kind !== 'component') {
      (open.at(-1)?.inner ?? root).push(block);
      continue;
    }
    const meaning = vocabulary.componentMeanings.get(block.name);
    if (meaning === undefined) continue;
    if (block.part === 'end') {
      const opened = open.findLastIndex(({ tag }) => tag.name === block.name);
      while (opened >= 0 && open.length > opened) close();
      continue;
    }
    open.push({ tag: block, meaning, inner: [] });
    // What nobody would nest so deep stands beside what it stands in.
    if (block.part === 'whole' || open.length > DEEPEST) close();
  }
  while (open.length > 0) close();
  return root;
}

/** The attribute of a component that says something; the first of several. */
export function attributeOf(
  { tag }: Pick<ComponentNode, 'tag'>,
  meaning: AttributeMeaning,
  { componentAttributes }: Vocabulary,
): ComponentAttribute | undefined {
  return tag.attributes.find(({ name }) => componentAttributes.get(name) === meaning);
}

/** The text of such an attribute; empty without one. */
export function attributeText(node: ComponentNode, meaning: AttributeMeaning, vocabulary: Vocabulary): string {
  return textOf(attributeOf(node, meaning, vocabulary));
}

/** The value of an attribute without marks that keep underscores from being Markdown: `list\_id`. */
export function textOf(attribute: ComponentAttribute | undefined): string {
  return (attribute?.value ?? '').replace(/\\(?=[^\w\s])|\\(?=_)/g, '').trim();
}

/** What a parameter is called and, where it says so itself, where it goes; `undefined` for one without a name. */
export function placedName(node: ComponentNode, vocabulary: Vocabulary): PlacedName | undefined {
  const byPlace = node.tag.attributes.find(({ name, value }) => value !== undefined && vocabulary.placeOf(name));
  const named = attributeOf(node, 'name', vocabulary);
  const place = textOf(attributeOf(node, 'place', vocabulary));
  if (named) return { place: vocabulary.placeOf(place)?.meaning, attribute: named };
  return byPlace && { place: vocabulary.placeOf(byPlace.name)?.meaning, attribute: byPlace };
}
