import { appendTo } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { formatPath } from '../../http/path-template.js';
import type { HttpMethod, Operation, UnroutedOperation } from '../../model/api-model.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { Schema } from '../../model/schema.js';
import type { PageModel, PageOperation } from '../../pages/page-model.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { PayloadEvidence } from '../types/gather-evidence.js';
import { referenceOf } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';

/** An operation page without a request line, linked as far as it goes. */
export interface UnroutedDraft {
  readonly page: PageModel;
  readonly operation: PageOperation;
  readonly method?: HttpMethod;
  readonly type?: Schema;
  readonly result: Pick<UnroutedOperation, 'security' | 'requestBody' | 'responses'>;
  readonly payloads: readonly Omit<PayloadEvidence, 'from'>[];
}

/** How many request lines of other pages a finding names. */
const CANDIDATE_LIMIT = 6;

/** Reports every page that gives no operation, with the request lines of other pages for the same verb on the same type. */
export function listUnrouted(
  drafts: readonly UnroutedDraft[],
  operations: readonly Operation[],
  { report }: TypeContext,
): UnroutedOperation[] {
  const candidatesFor = indexCandidates(drafts.length === 0 ? [] : operations);
  return drafts.map(({ page, operation, method, type, result }) => {
    const candidates = candidatesFor(method, referenceOf(type));
    const reason = operation.unroutedReason ?? 'There is no request line.';
    const origin = placeIn(page.file, page.titleAt);
    report(diagnostic(LINK_DIAGNOSTICS, 'unrouted-operation', { reason, candidates }, origin));
    return {
      ...result,
      page: page.file,
      summary: page.title,
      ...(page.description && { description: page.description }),
      ...(method && { method }),
      reason,
      candidates,
      origin,
    };
  });
}

/** Gives a function that names the first request lines with a method whose bodies are of a type. */
function indexCandidates(operations: readonly Operation[]) {
  const byUse = new Map<string, PathTemplate[]>();
  for (const { method, path, requestBody, responses } of operations) {
    const content = [...(requestBody?.content ?? []), ...responses.flatMap((response) => response.content)];
    const types = new Set(content.flatMap(({ schema }) => referenceOf(schema) ?? []));
    for (const type of types) appendTo(byUse, `${method} ${type}`, path);
  }
  return (method: HttpMethod | undefined, type: string | undefined): string[] =>
    (byUse.get(`${method} ${type}`) ?? [])
      .slice(0, CANDIDATE_LIMIT)
      .map((path) => `${method?.toUpperCase()} ${formatPath(path)}`);
}
