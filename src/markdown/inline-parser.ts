import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Inline } from './inline.js';

/** What only blocks have: a cell or a line that begins with `-` or `#` is no list and no heading. */
const BLOCK_CONSTRUCTS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

const PROCESSOR = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(readInlineOnly).freeze();

function readInlineOnly(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCK_CONSTRUCTS } }];
}

/** Inline Markdown as remark reads it: the parser of record. */
export function parseWithRemark(text: string): readonly Inline[] {
  const root: Root = PROCESSOR.parse(text);
  return root.children.flatMap((child, index) => {
    const inlines = 'children' in child ? child.children.flatMap((node) => convert(node)) : convert(child);
    return index > 0 ? [{ kind: 'text', text: '\n' } as const, ...inlines] : inlines;
  });
}

function convert(node: Nodes | PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'html':
      return [{ kind: 'html', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'strong':
      return [{ kind: 'strong', children: node.children.flatMap(convert) }];
    case 'emphasis':
      return [{ kind: 'emphasis', children: node.children.flatMap(convert) }];
    case 'link':
      return [{ kind: 'link', url: node.url, children: node.children.flatMap(convert) }];
    case 'image':
      return node.alt ? [{ kind: 'text', text: node.alt }] : [];
    default:
      return 'children' in node ? node.children.flatMap(convert) : [];
  }
}
