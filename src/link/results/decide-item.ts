import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { describeSchema } from '../types/resolve-schema.js';
import type { Vote } from '../votes.js';
import { agree, commonSchema } from './common-schema.js';
import type { ResultContext, ResultSource } from './result-votes.js';

const ITEM_PRECEDENCE: readonly ResultSource[] = ['sentence', 'methods', 'annotation', 'path', 'payload'];

/**
 * What a response holds, one item of it if there are several: the answer of the source that is believed first. A sentence about
 * text or numbers is none where a payload names the type of its objects.
 * Raises `link/response-type-conflict`.
 * @param doubted sources that payloads speak against, which are believed last
 */
export function decideItem(
  votes: readonly Vote<ResultSource, Schema>[],
  doubted: readonly ResultSource[],
  place: Place,
  context: ResultContext,
): Schema | undefined {
  const possible = votes.filter(({ answer }) => answer.kind !== 'scalar' || !showsObject(votes));
  const precedence = [...ITEM_PRECEDENCE.filter((source) => !doubted.includes(source)), ...doubted];
  const leading = precedence.find((source) => possible.some((vote) => vote.source === source));
  if (!leading) return undefined;
  const answers = possible.filter(({ source }) => source === leading).map(({ answer }) => answer);
  const answer = commonSchema(answers, context);
  context.votes.count('response type', leading);
  const other = votes.find((vote) => !agree(vote.answer, answer, context));
  if (other) {
    const parameters = {
      chosen: describeSchema(answer),
      source: leading,
      found: describeSchema(other.answer),
      other: other.source,
    };
    context.report(diagnostic(LINK_DIAGNOSTICS, 'response-type-conflict', parameters, other.place ?? place));
  }
  return answer;
}

/** A payload names the type of its objects, so no sentence about text or numbers can be meant. */
function showsObject(votes: readonly Vote<ResultSource, Schema>[]): boolean {
  return votes.some(({ source, answer }) => source === 'payload' && answer.kind === 'reference');
}
