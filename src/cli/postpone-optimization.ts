import { setFlagsFromString } from 'node:v8';

/** Of bytecode, in bytes; V8's own limit is about 66,000. */
const BYTECODE_BEFORE_OPTIMIZATION = 1_000_000;

/**
 * Makes the engine of Node.js 20 compile functions quickly and optimize only the very busy ones. A run ends before most of
 * the optimized code, which every thread makes for itself, has saved the time that making it took. Later engines have a
 * compiler between the two that makes this needless, and they do not know the first flag.
 * For the process of the command alone: the flags hold for all of its threads.
 */
export function postponeOptimization(): void {
  if (!process.versions.node.startsWith('20.')) return;
  setFlagsFromString(`--interrupt-budget=${BYTECODE_BEFORE_OPTIMIZATION}`);
  setFlagsFromString('--always-sparkplug');
}
