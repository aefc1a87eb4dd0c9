import type { ListBlock } from '../../../markdown/block.js';
import { readDescription } from '../../constraints/read-description.js';
import type { PageContext } from '../../page-context.js';
import type { ParameterRow } from '../../page-model.js';
import { type ParameterPlace, readParameterNames } from './parameter-names.js';

/** A name, maybe a remark in parentheses, a colon or dash, and what there is to say: `size (default = 5): How many.` */
const ITEM =
  /^[*_`]{0,3}([$:]?[A-Za-z][\w.-]{0,80})[*_`]{0,3}(?: {0,2}\(([^()\n]{1,200})\))?[*_`]{0,3} {0,2}(?::|[–—-](?= ))[*_`]{0,3}\s{0,4}(\S[\s\S]*)$/;

/**
 * Reads a list in which every item names a parameter and describes it. Nothing is read from other lists: they are prose.
 * Raises what `readDescription` raises.
 */
export function readParameterList(
  list: ListBlock,
  placeOf: (name: string) => ParameterPlace,
  context: PageContext,
): readonly ParameterRow[] {
  const rows = list.items.map(({ text, at }) => {
    const [, name = '', remark, description = ''] = ITEM.exec(text) ?? [];
    const place = placeOf(name);
    const [named, ...others] = readParameterNames(name, place);
    if (!named || others.length > 0) return undefined;
    return { in: place, name: named.name, text: remark === undefined ? description : `${description} (${remark})`, at };
  });
  if (!rows.every((row) => row !== undefined)) return [];
  return rows.map(({ text, ...row }) => {
    const { description, constraints, values } = readDescription(text, row.at, undefined, context);
    return {
      ...row,
      ...(description !== undefined && { description }),
      constraints: { ...constraints, ...(values.length > 0 && { possibleValues: values }) },
    };
  });
}
