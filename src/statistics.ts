import type { VoteCounts } from './link/votes.js';
import type { LedgerEntry, LedgerKind, PageModel } from './pages/page-model.js';

/** What `--stats` prints. */
export interface Statistics {
  /** Over all pages: what was read, used and reported, by kind. */
  readonly ledger: Readonly<Partial<Record<LedgerKind, LedgerEntry>>>;
  /** Which sign of the pages decided how often, by question. */
  readonly votes: VoteCounts;
  /** Milliseconds by step, in the order of the steps. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Adds up the ledgers of pages. */
export function sumLedgers(pages: readonly PageModel[]): Statistics['ledger'] {
  const sums = new Map<LedgerKind, LedgerEntry>();
  for (const { ledger } of pages) {
    for (const [kind, entry] of Object.entries(ledger) as [LedgerKind, LedgerEntry][]) {
      const sum = sums.get(kind) ?? { read: 0, used: 0, reported: 0 };
      sums.set(kind, {
        read: sum.read + entry.read,
        used: sum.used + entry.used,
        reported: sum.reported + entry.reported,
      });
    }
  }
  return Object.fromEntries(sums);
}

/** Measures the steps of a run. */
export interface Stopwatch {
  /** Runs a step and adds its time to what `name` has taken so far. */
  measure<Result>(name: string, step: () => Result | Promise<Result>): Promise<Result>;
  /** Whole milliseconds by step. */
  total(): Readonly<Record<string, number>>;
}

/** A stopwatch at zero. */
export function createStopwatch(): Stopwatch {
  const times = new Map<string, number>();
  return {
    async measure(name, step) {
      const start = performance.now();
      try {
        return await step();
      } finally {
        times.set(name, (times.get(name) ?? 0) + performance.now() - start);
      }
    },
    total: () => Object.fromEntries([...times].map(([name, time]) => [name, Math.round(time)])),
  };
}
