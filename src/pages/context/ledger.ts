import type { Ledger, LedgerEntry, LedgerKind } from '../page-model.js';

/** Counts what a page holds against what became of it, so that nothing is lost silently. */
export interface LedgerCounter {
  /** `count` things of a kind were found on the page. */
  read(kind: LedgerKind, count?: number): void;
  /** They became facts of the PageModel, or are known noise (a code sample, a banner). */
  used(kind: LedgerKind, count?: number): void;
  /** They became nothing, and a diagnostic says so. */
  reported(kind: LedgerKind, count?: number): void;
  /** The counts so far. */
  total(): Ledger;
}

/** A counter with every kind at zero. */
export function createLedger(): LedgerCounter {
  const none = { read: 0, used: 0, reported: 0 };
  const counts: Record<LedgerKind, { -readonly [Field in keyof LedgerEntry]: number }> = {
    requestLines: { ...none },
    tableRows: { ...none },
    permissionCells: { ...none },
    annotations: { ...none },
    fences: { ...none },
    payloads: { ...none },
  };
  const add =
    (field: keyof LedgerEntry) =>
    (kind: LedgerKind, count = 1) => {
      counts[kind][field] += count;
    };
  return {
    read: add('read'),
    used: add('used'),
    reported: add('reported'),
    total: () => structuredClone(counts),
  };
}
