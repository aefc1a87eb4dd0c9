import { METHOD_WORDS } from '../../../http/methods.js';
import type { Block, HeadingBlock } from '../../../markdown/block.js';
import { requestTitle } from '../../sections/caption-heading.js';

/** `List books {{ tag: 'GET', label: '/books' }}` */
const MARKED = /^([^{}\n]{0,200}?)\s?\{\{([^{}\n]{1,300}(?:\{[^{}\n]{1,60}\}[^{}\n]{0,100}){0,9})\}\}$/;
const VALUE = /:\s?(?:'([^'\n]*)'|"([^"\n]*)")/g;
const METHOD = new RegExp(`^(?:${METHOD_WORDS})$`, 'i');
const TARGET = /^(?:https?:\/)?\/\S*$/;

/** Puts the request lines into headings that have their halves in braces behind them, for a generator of sites to show. */
export function readHeadingMarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'heading' && block.text.endsWith('}}') ? withRequest(block) : block));
}

function withRequest(heading: HeadingBlock): HeadingBlock {
  const [, name = '', marks = ''] = MARKED.exec(heading.text) ?? [];
  const values = [...marks.matchAll(VALUE)].map(([, single, double]) => (single ?? double ?? '').trim());
  const method = values.find((value) => METHOD.test(value));
  const target = values.find((value) => TARGET.test(value));
  if (method === undefined || target === undefined) return heading;
  return { ...heading, text: requestTitle(name, `${method.toUpperCase()} ${target}`) };
}
