/** What the exit code of the command says. */
export const EXIT_CODES = {
  done: 0,
  /** There are findings at or above the threshold. */
  findings: 1,
  /** A wrong flag or configuration, a folder that is missing, or a mistake of the program. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
