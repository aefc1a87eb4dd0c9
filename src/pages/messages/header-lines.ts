import type { Position } from '../../diagnostics/diagnostic.js';
import type { HttpHeader } from '../../http/message.js';
import type { Section } from '../../markdown/block.js';
import { codesIn } from '../../markdown/plain-text.js';
import type { PageContext } from '../context/page-context.js';
import { linesOf, type PlacedText, textsOf } from '../context/placed-text.js';

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
      case 'list':
        return textsOf(block).flatMap(headersInText);
      default:
        return [];
    }
  });
}

function headersInFence(text: string, at: Position): readonly HttpHeader[] {
  const lines = linesOf({ text, at }).filter((line) => line.text.trim() !== '');
  const headers = lines.flatMap((line) => readHeader(line.text, line.at) ?? []);
  return headers.length === lines.length ? headers : [];
}

function headersInText({ text, at }: PlacedText): readonly HttpHeader[] {
  const codes = codesIn(text);
  const texts = codes.length === 0 && !text.includes('\n') ? [text] : codes;
  return texts.flatMap((one) => readHeader(one, at) ?? []);
}

/** The header that a line is: a name, a colon and a value. */
export function readHeader(line: string, at: Position): HttpHeader | undefined {
  const [, name, value] = HEADER.exec(line.trim()) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value, at };
}
