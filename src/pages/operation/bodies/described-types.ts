import type { Block, Section, TableBlock } from '../../../markdown/block.js';
import type { NamedExpression } from '../../../type-expressions/type-expression.js';
import type { PageContext } from '../../context/page-context.js';
import { type OperationOutline, sectionsAbout } from '../../messages/operation-outline.js';
import type { DescribedType } from '../../page-model.js';
import { holdsPhrase, sentencesOf } from '../../prose/marked-sentences.js';
import { sectionTypeName } from '../../sections/section-type-name.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import { readPropertyRows } from '../../tables/property-rows.js';
import type { Columns } from '../../tables/table-columns.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { PropertyColumn } from '../../vocabulary/table-columns.js';
import { readTypePhrase } from './type-phrases.js';

/** A table of properties, with what stands around it. */
interface PlacedTable {
  readonly table: TableBlock;
  readonly columns: Columns<PropertyColumn>;
  readonly above: Block | undefined;
  readonly section: Section;
}

/** `The Address object contains …`: nothing but its place says that the word is a name. */
const SUBJECT = /^(?:The|An?|Each) ([A-Z]\w*) (?:object|resource|type|structure|element) /;

const DESCRIBED: readonly (readonly SectionMeaning[])[] = [['request-body', 'parameters'], ['response']];

/**
 * Tables behind the one of a body, or of a response, that describe types inside of it: "The Address object contains the following
 * parameters.", or a heading such as "Address object". Claims them, so that their rows become no members of the whole.
 * Raises what the rows of a table raise.
 */
export function readDescribedTypes(context: PageContext, outline: OperationOutline): readonly DescribedType[] {
  return DESCRIBED.flatMap((meanings) => {
    const [whole, ...others] = sectionsAbout(meanings, context.sections, outline).flatMap((section) =>
      tablesIn(section, context),
    );
    const name = whole && namedAbove(whole.above, context)?.name.toLowerCase();
    return others.flatMap((placed) => {
      const type = namedAbove(placed.above, context) ?? namedByHeading(placed.section, outline, context);
      if (!type || type.name.toLowerCase() === name) return [];
      const { table, columns } = placed;
      return [{ type, rows: readPropertyRows(table, columns, context), at: table.at }];
    });
  });
}

function tablesIn(section: Section, context: PageContext): readonly PlacedTable[] {
  return section.blocks.flatMap((table, index) => {
    if (table.kind !== 'table' || context.isClaimed(table)) return [];
    const columns = propertyColumnsOf(table, context.vocabulary);
    return columns?.has('type') ? [{ table, columns, above: section.blocks[index - 1], section }] : [];
  });
}

/** The only type that a sentence right above a table says the table is about. */
function namedAbove(above: Block | undefined, context: PageContext): NamedExpression | undefined {
  if (above?.kind !== 'paragraph') return undefined;
  const { tableOfType } = context.vocabulary.operation.sentences;
  const types = sentencesOf(above.text)
    .filter(({ folded }) => holdsPhrase(folded, tableOfType))
    .flatMap((sentence) => {
      const { types } = readTypePhrase(sentence, above, context);
      const [, name] = SUBJECT.exec(sentence.masked) ?? [];
      return types.length > 0 || name === undefined ? types : { kind: 'named' as const, name };
    });
  const [type, ...others] = types;
  return type?.kind === 'named' && others.length === 0 ? type : undefined;
}

function namedByHeading(
  section: Section,
  outline: OperationOutline,
  { vocabulary }: PageContext,
): NamedExpression | undefined {
  const name = outline.ownMeaningOf(section) === undefined ? sectionTypeName(section, vocabulary) : undefined;
  return name === undefined ? undefined : { kind: 'named', name };
}
