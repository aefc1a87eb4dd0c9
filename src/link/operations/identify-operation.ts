import { literalOf } from '../../http/segment-kinds.js';
import { bareName } from '../names/words.js';
import type { ClaimedOperation } from '../requests/claim-requests.js';
import type { OperationResult } from '../results/type-results.js';
import type { IdentifiedOperation } from './operation-ids.js';

/**
 * What the id of an operation is made of. A POST invokes an action when its page sends parameters instead of an object, when
 * the title names the last segment, or when the page is that of a resource, which describes actions besides its methods.
 */
export function identifyOperation(
  { method, path, claims }: ClaimedOperation,
  result: OperationResult | undefined,
): IdentifiedOperation {
  const last = path.segments.at(-1);
  const literal = literalOf(last);
  const name = literal?.startsWith('$') ? undefined : literal;
  const { page, operation, request } = claims[0];
  const title = request.title ?? page.title;
  const isAction =
    method === 'post' &&
    name !== undefined &&
    (operation.requestBody?.kind === 'parameters' || page.kind === 'resource' || namesAction(title, name));
  const isCall = last?.functionName !== undefined || isAction;
  return { method, path, collection: result?.collection ?? false, isCall };
}

const FIRST_WORD = /^([\w.]+) +\w/;
const BEHIND_COLON = /: *([\w.]+) *(?:[([]|$)/;

/** Whether a title such as `printer: reset`, `reset action` or `Reset the printer` names the action `reset`. */
export function namesAction(title: string, action: string): boolean {
  const wanted = bareName(action).toLowerCase();
  return [FIRST_WORD, BEHIND_COLON].some(
    (pattern) => bareName(pattern.exec(title)?.[1] ?? '').toLowerCase() === wanted,
  );
}
