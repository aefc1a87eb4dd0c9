import { UsageError } from '../config/usage-error.js';

/**
 * Takes a step that needs something of the system: a file, a folder, a port. What the system refuses is for the user to mend.
 * @param complaint what cannot be done, as a sentence without its full stop
 * @throws UsageError that adds why
 */
export async function blameSystem<Result>(complaint: string, step: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${complaint}: ${error.message}`);
  }
}

/** Errors of the system carry its code; those of the program do not. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error;
}
