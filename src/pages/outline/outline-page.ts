import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { Block, Section } from '../../markdown/block.js';
import { parseOutline } from '../../markdown/outline.js';
import { buildSections } from '../../markdown/sections.js';
import type { SourceText } from '../../source/source-text.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { listKinds } from '../lists/list-kinds.js';
import { tabulateTypes } from '../lists/typed-cells.js';
import type { FrontMatter } from '../page-model.js';
import { promoteTitle } from '../sections/title-heading.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { announceLists } from './announced-lists.js';
import { promoteCaptions } from './captions.js';
import { readComments } from './commented-fences.js';
import { promoteEntryRequest } from './components/front-matter-request.js';
import { readHeadingMarks } from './components/marked-headings.js';
import { resolveComponents } from './components/site-components.js';
import { implyHeadings } from './implied-headings.js';
import { divideLists } from './listed-captions.js';
import { gatherDefinitions } from './lists/gather-definitions.js';
import { tabulateLists } from './lists/tabulate-lists.js';
import { promoteRequests } from './request-headings.js';
import { titleColumns } from './tables/column-titles.js';
import { divideTables } from './tables/divided-tables.js';
import { divideRequestTables } from './tables/request-rows.js';
import { takePayloadsOut } from './tables/status-payloads.js';
import { headTables } from './tables/titled-tables.js';

/** What stands on a page, and under which headings. */
export interface PageOutline {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/**
 * The outline of a page as its readers want it: whatever way its author writes a fact, in headings, lists, paragraphs or columns,
 * it stands in a table under a heading that says what it is. The blocks lack the headings that only the sections have: titles of
 * the front matter, captions, and headings that the page leaves out.
 * Raises `pages/unknown-parameter-place`, and what `parseOutline` and `tabulateLists` raise.
 */
export function outlinePage(
  source: SourceText,
  frontMatter: FrontMatter,
  vocabulary: Vocabulary,
  report: Report,
): PageOutline {
  const divide = (blocks: readonly Block[]) => {
    const titled = promoteEntryRequest(promoteTitle(blocks, frontMatter, vocabulary), frontMatter, vocabulary);
    const headed = promoteRequests(titled, vocabulary);
    const captioned = headTables(promoteCaptions(headed, vocabulary), vocabulary);
    return buildSections(implyHeadings(announceLists(captioned, vocabulary), vocabulary));
  };
  const components = new Set(vocabulary.componentMeanings.keys());
  const plain = resolveComponents(
    readHeadingMarks(parseOutline(source, report, components)),
    vocabulary,
    ({ at, ...parameters }) =>
      report(diagnostic(PAGES_DIAGNOSTICS, 'unknown-parameter-place', parameters, placeIn(source.file, at))),
  );
  const rows = takePayloadsOut(divideRequestTables(readComments(plain, vocabulary), vocabulary), vocabulary);
  const listed = divideLists(titleColumns(rows, vocabulary), vocabulary);
  const written = outlineOf(divideTables(listed, vocabulary), divide);
  const { blocks, sections, kindOf } = gather(written, divide, vocabulary);
  const tables = new Map([
    ...tabulateLists(sections, kindOf, source.file, vocabulary, report),
    ...tabulateTypes(sections, kindOf, vocabulary),
  ]);
  if (tables.size === 0) return { blocks, sections };
  return outlineOf(
    divideTables(
      blocks.map((block) => tables.get(block) ?? block),
      vocabulary,
    ),
    divide,
  );
}

/** With what is gathered into lists, and what lists in its sections can hold. */
function gather(
  written: PageOutline,
  divide: (blocks: readonly Block[]) => readonly Section[],
  vocabulary: Vocabulary,
) {
  const kindOf = listKinds(written.sections, vocabulary);
  const gathered = gatherDefinitions(written.blocks, written.sections, kindOf, vocabulary);
  if (gathered === written.blocks) return { ...written, kindOf };
  const outline = outlineOf(gathered, divide);
  return { ...outline, kindOf: listKinds(outline.sections, vocabulary) };
}

function outlineOf(blocks: readonly Block[], divide: (blocks: readonly Block[]) => readonly Section[]): PageOutline {
  return { blocks, sections: divide(blocks) };
}
