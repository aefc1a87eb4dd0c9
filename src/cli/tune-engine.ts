import { setFlagsFromString } from 'node:v8';

/** Ticks after which a function is compiled again with the optimizing compiler; the engine's own value is 132 KB. */
const INTERRUPT_BUDGET = 600_000;

/**
 * Lets the engine of Node.js 20 optimize later. Reading pages runs through much code, none of it for long, and compiling it
 * early, often more than once, takes a fifth of the time of a large run. Later engines have a compiler between the
 * two that makes this needless, and no such flag.
 */
export function tuneEngine(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
