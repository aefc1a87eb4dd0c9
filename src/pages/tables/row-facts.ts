import type { TableCell, TableRow } from '../../markdown/block.js';
import type { Constraints } from '../../model/schema.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { readLimits } from '../constraints/read-limits.js';
import type { PageContext } from '../context/page-context.js';
import { readColumnConstraints, valuesInColumn } from './column-constraints.js';
import { type DescriptionFacts, readDescription } from './read-description.js';
import { facetsInType, valuesInType } from './read-type.js';
import type { Columns } from './table-columns.js';

/**
 * What a row says of a property or parameter besides its name and its type: in its description, in the cell of its type, and in the
 * columns for flags, defaults, limits and values.
 * Raises what `readDescription` raises.
 * @param description the cell that describes it
 * @param typeText the cell of the type as written
 * @param type what is known of the type
 */
export function readRowFacts(
  row: TableRow,
  columns: Columns<string>,
  description: TableCell | undefined,
  typeText: string,
  type: TypeExpression | undefined,
  context: PageContext,
): DescriptionFacts {
  const facts = readDescription(description?.text ?? '', description?.at ?? row.at, type, context);
  const lists = [facts.values, valuesInColumn(row, columns, context.vocabulary), valuesInType(typeText)];
  return {
    ...facts,
    values: lists.find((values) => values.length > 0) ?? [],
    constraints: {
      ...facts.constraints,
      ...typeConstraints(type),
      ...readLimits(facetsInType(typeText), type),
      ...readColumnConstraints(row, columns, type, context.vocabulary),
    },
  };
}

/** Marks in the type cell itself: `string, maximum size 20`, `String (optional)`. */
function typeConstraints(type: TypeExpression | undefined): Constraints {
  if (type?.kind === 'enumeration' && type.nullable) return { nullable: true };
  if (type?.kind !== 'scalar') return {};
  return {
    ...(type.maxLength !== undefined && { maxLength: type.maxLength }),
    ...(type.readOnly !== undefined && { readOnly: type.readOnly }),
    ...(type.required !== undefined && { required: type.required }),
    ...(type.nullable && { nullable: true }),
  };
}
