import type { TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import type { PathSegment, PathTemplate } from '../../../model/path-template.js';
import type { PageContext } from '../../context/page-context.js';
import type { DocumentedRequest } from '../../page-model.js';
import { isName, readName } from '../../tables/read-name.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * Requests whose paths have placeholders in the place of what a table of the components of paths names: with a row for `shelf`,
 * `/rooms/shelf` is `/rooms/{shelf}`. Any other table of parameters may have a name that is a word of the path by chance.
 */
export function placeNamedSegments(
  requests: readonly DocumentedRequest[],
  { blocks, vocabulary }: PageContext,
): readonly DocumentedRequest[] {
  const names = new Set(blocks.flatMap((block) => (block.kind === 'table' ? namesIn(block, vocabulary) : [])));
  if (names.size === 0) return requests;
  return requests.map((request) => {
    const { line } = request;
    return line.path ? { ...request, line: { ...line, path: withPlaceholders(line.path, names) } } : request;
  });
}

function namesIn({ header, rows }: TableBlock, vocabulary: Vocabulary): readonly string[] {
  if (!vocabulary.isComponentTitle(plainText(header.cells[0]?.text ?? ''))) return [];
  return rows.map(({ cells }) => readName(cells[0]?.text ?? '', vocabulary).name).filter(isName);
}

function withPlaceholders({ segments }: PathTemplate, names: ReadonlySet<string>): PathTemplate {
  return {
    segments: segments.map((segment): PathSegment => {
      const [part, ...others] = segment.parts;
      if (part?.kind !== 'text' || others.length > 0 || segment.functionName !== undefined) return segment;
      return names.has(part.text) ? { parts: [{ kind: 'parameter', name: part.text, role: 'key' }] } : segment;
    }),
  };
}
