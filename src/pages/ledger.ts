import type { Ledger, LedgerKind } from './page-model.js';

const KINDS: readonly LedgerKind[] = [
  'requestLines',
  'tableRows',
  'permissionCells',
  'annotations',
  'fences',
  'payloads',
];

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
  const counts = new Map(KINDS.map((kind) => [kind, { read: 0, used: 0, reported: 0 }]));
  const add =
    (field: 'read' | 'used' | 'reported') =>
    (kind: LedgerKind, count = 1) => {
      const entry = counts.get(kind);
      if (entry) entry[field] += count;
    };
  return {
    read: add('read'),
    used: add('used'),
    reported: add('reported'),
    total: () => Object.fromEntries([...counts].map(([kind, entry]) => [kind, { ...entry }])) as unknown as Ledger,
  };
}
