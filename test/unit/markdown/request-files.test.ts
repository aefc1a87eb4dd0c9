import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../src/markdown/outline.js';
import { sourceText } from '../../../src/source/source-text.js';
import { linkMarkdown, requestsOf } from '../../helpers/link-markdown.js';

const FILE = [
  '# Crates',
  '',
  '```http',
  '### List crates',
  'GET {{host}}/crates',
  '',
  '### Add a crate',
  '',
  'POST {{host}}/crates',
  'Content-Type: application/json',
  '',
  '{ "size": 2 }',
  '```',
  '',
].join('\n');

function blocksOf(text: string) {
  const found: string[] = [];
  const blocks = parseOutline(sourceText('crates.md', text), ({ code }) => void found.push(code));
  return {
    blocks: blocks.map((block) => {
      const said = block.kind === 'heading' || block.kind === 'code' ? block.text : block.kind;
      return `${block.at.line} ${block.kind === 'heading' ? '#'.repeat(block.level) : '`'} ${said.replaceAll('\n', '|')}`;
    }),
    found,
  };
}

describe('a fence with names above its requests', () => {
  it('is a heading and a fence for each of them', () => {
    expect(blocksOf(FILE)).toEqual({
      blocks: [
        '1 # Crates',
        '4 ## List crates',
        '5 ` GET {{host}}/crates|',
        '7 ## Add a crate',
        '8 ` |POST {{host}}/crates|Content-Type: application/json||{ "size": 2 }',
      ],
      found: [],
    });
  });

  it('keeps what stands above the first name', () => {
    const { blocks } = blocksOf(FILE.replace('### List', '@host = https://a.example\n\n### List'));
    expect(blocks.slice(1, 3)).toEqual(['3 ` @host = https://a.example|', '6 ## List crates']);
  });

  it('documents operations by itself', () => {
    const { model } = linkMarkdown({ 'crates.md': FILE });
    expect(requestsOf(model)).toEqual(['GET /crates', 'POST /crates']);
    expect(model.operations.map(({ summary }) => summary)).toEqual(['List crates', 'Add a crate']);
  });

  it('still ends at a heading where no request stands below the name', () => {
    const { blocks, found } = blocksOf(FILE.replace('POST', 'Adds it:\n\nPOST'));
    expect(found).toContain('markdown/fence-not-closed');
    expect(blocks).toContain('7 ### Add a crate');
  });
});
