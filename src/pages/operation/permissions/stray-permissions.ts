import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import type { TableBlock } from '../../../markdown/block.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import type { OperationOutline } from '../../messages/operation-outline.js';
import type { PermissionRow } from '../../page-model.js';
import { isPermissionRow, readPermissionRows } from '../../permissions/permission-rows.js';
import { parameterColumnsOf } from '../parameters/parameter-rows.js';

/** The label stands in the first cell of a stray row, the scopes in the next one. */
const LAYOUT = { kind: 'row-per-scheme', columns: [{ index: 1, mostPrivilegedFirst: false }] } as const;

/**
 * Reads rows of permissions that have slipped into the tables of headers: `Application | Not supported.` The reader of those
 * tables passes them over.
 * Raises `pages/permissions-misplaced` for the first row of each table, and what reading permissions raises.
 */
export function readStrayPermissions(context: PageContext, outline: OperationOutline): readonly PermissionRow[] {
  const tables = outline
    .sectionsOf('request-headers')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table' && !context.isClaimed(block) && parameterColumnsOf(block, context));
  return tables.flatMap((table) => (table.kind === 'table' ? readStrays(table, context) : []));
}

function readStrays(table: TableBlock, context: PageContext): readonly PermissionRow[] {
  const rows = table.rows.filter((row) => isPermissionRow(row, context.vocabulary));
  const [first] = rows;
  if (!first) return [];
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-misplaced', {}, placeIn(context.file, first.at)));
  return readPermissionRows({ ...table, rows }, LAYOUT, undefined, context).rows;
}
