import type { VoteCounts } from './link/votes.js';
import { createLedger } from './pages/context/ledger.js';
import type { Ledger, LedgerEntry, LedgerKind, PageModel } from './pages/page-model.js';

/** What `--stats` prints. */
export interface Statistics {
  /** Over all pages: what was read, used and reported, by kind. */
  readonly ledger: Ledger;
  /** Which sign of the pages decided how often, by question. */
  readonly votes: VoteCounts;
  /** Milliseconds by step, in the order of the steps. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Adds up the ledgers of pages. */
export function sumLedgers(pages: readonly PageModel[]): Ledger {
  const sum = createLedger();
  for (const { ledger } of pages) {
    for (const [kind, { read, used, reported }] of Object.entries(ledger) as [LedgerKind, LedgerEntry][]) {
      sum.read(kind, read);
      sum.used(kind, used);
      sum.reported(kind, reported);
    }
  }
  return sum.total();
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
