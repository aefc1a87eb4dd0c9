/** For tests that start programs of others, on a machine that has other things to do. */
export const SLOW = { timeout: 180_000 } as const;
