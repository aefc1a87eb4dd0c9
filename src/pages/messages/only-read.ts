import { isReadMethod } from '../../http/methods.js';
import type { DocumentedRequest } from '../page-model.js';

/** Whether there are requests, and all of them only read. */
export function onlyRead(requests: readonly DocumentedRequest[]): boolean {
  return requests.length > 0 && requests.every(({ line }) => isReadMethod(line.method));
}
