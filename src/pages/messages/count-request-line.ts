import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import type { PageContext } from '../context/page-context.js';

/**
 * Counts a request line as read, and as used or reported.
 * @param code of the finding where its target is no path
 */
export function countRequestLine(
  { path, target, at }: RequestLine,
  code: 'unusable-request-line' | 'unusable-example-line',
  { file, ledger, report }: PageContext,
): void {
  ledger.read('requestLines');
  ledger[path ? 'used' : 'reported']('requestLines');
  if (!path) report(diagnostic(OPERATION_DIAGNOSTICS, code, { target }, placeIn(file, at)));
}
