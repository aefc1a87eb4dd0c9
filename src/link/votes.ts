import { increment } from '../collections/collect.js';
import type { Place } from '../diagnostics/diagnostic.js';

/** One place of the pages that answers a question. */
export interface Vote<Source extends string, Answer> {
  readonly source: Source;
  readonly answer: Answer;
  readonly place?: Place;
}

export interface Decision<Source extends string, Answer> {
  readonly answer: Answer;
  /** The source that decided. */
  readonly source: Source;
  /** Votes for another answer. */
  readonly against: readonly Vote<Source, Answer>[];
}

/**
 * Answers a question by precedence: the first source of `order` that voted decides, and the others are kept for a finding.
 * @param same tells whether two answers agree
 * @returns undefined when nobody voted
 */
export function decideByPrecedence<Source extends string, Answer>(
  votes: readonly Vote<Source, Answer>[],
  order: readonly Source[],
  same: (left: Answer, right: Answer) => boolean,
): Decision<Source, Answer> | undefined {
  for (const source of order) {
    const vote = votes.find((candidate) => candidate.source === source);
    if (vote) {
      const against = votes.filter((other) => !same(other.answer, vote.answer));
      return { answer: vote.answer, source, against };
    }
  }
  return undefined;
}

/**
 * Answers a question by majority; a tie goes to the first source of `order`.
 * @returns undefined when nobody voted
 */
export function decideByMajority<Source extends string, Answer>(
  votes: readonly Vote<Source, Answer>[],
  order: readonly Source[],
): Decision<Source, Answer> | undefined {
  const counts = new Map<Answer, number>();
  for (const { answer } of votes) increment(counts, answer);
  const most = Math.max(0, ...counts.values());
  const leading = votes.filter(({ answer }) => counts.get(answer) === most);
  const decision = decideByPrecedence(leading, order, Object.is);
  return decision && { ...decision, against: votes.filter(({ answer }) => !Object.is(answer, decision.answer)) };
}

/** How often each source decided each question, for `--stats`. */
export type VoteCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Counts decisions as they are made. */
export interface VoteCounter {
  count(question: string, source: string): void;
  total(): VoteCounts;
}

/** A counter with no votes yet. */
export function createVoteCounter(): VoteCounter {
  const questions = new Map<string, Map<string, number>>();
  return {
    count(question, source) {
      const sources = questions.get(question) ?? new Map<string, number>();
      increment(sources, source);
      questions.set(question, sources);
    },
    total: () =>
      Object.fromEntries([...questions].map(([question, sources]) => [question, Object.fromEntries(sources)])),
  };
}
