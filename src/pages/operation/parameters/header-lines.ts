import type { Position } from '../../../diagnostics/diagnostic.js';
import type { HttpHeader } from '../../../http/message.js';
import type { Section } from '../../../markdown/block.js';
import { codesIn } from '../../../markdown/plain-text.js';
import type { PageContext } from '../../page-context.js';

const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,80}):[ \t]*(\S.*)$/;

/**
 * Headers that a section shows as they are sent, instead of in a table: in a fence of nothing else, in code inside of paragraphs and
 * items of lists (`` - `X-Tenant: {name}` ``), or in a paragraph of one line. Claims such fences.
 */
export function headersIn(section: Section, context: PageContext): readonly HttpHeader[] {
  return section.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'code': {
        const headers = headersInFence(block.text, block.contentAt);
        if (headers.length > 0) context.claim(block);
        return headers;
      }
      case 'paragraph':
        return headersInText(block.text, block.at);
      case 'list':
        return block.items.flatMap(({ text, at }) => headersInText(text, at));
      default:
        return [];
    }
  });
}

function headersInFence(text: string, at: Position): readonly HttpHeader[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), at: { ...at, line: at.line + index } }));
  const told = lines.filter(({ line }) => line !== '');
  const headers = told.flatMap(({ line, at: place }) => headerIn(line, place) ?? []);
  return headers.length === told.length ? headers : [];
}

function headersInText(markdown: string, at: Position): readonly HttpHeader[] {
  const codes = codesIn(markdown);
  const texts = codes.length === 0 && !markdown.includes('\n') ? [markdown] : codes;
  return texts.flatMap((text) => headerIn(text, at) ?? []);
}

function headerIn(text: string, at: Position): HttpHeader | undefined {
  const [, name, value] = HEADER.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value, at };
}
