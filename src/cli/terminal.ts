import picocolors from 'picocolors';

/** Where the command prints to. Data goes to standard output, everything else to standard error. */
export interface Terminal {
  readonly workingFolder: string;
  /** Prints data. */
  print(text: string): void;
  /** Prints talk: summaries, progress, complaints. */
  say(text: string): void;
  /** Whether data is coloured. */
  readonly dataColour: boolean;
  /** The colours of talk; they do nothing where talk is not coloured. */
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** Whether somebody watches standard error, so that a moving line makes sense. */
  readonly interactive: boolean;
}

/** The parts of `process` that a terminal is made of. */
export interface TerminalProcess {
  cwd(): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
}

/**
 * The terminal of a process.
 * @param colour what a flag says of colour; `undefined` leaves it to the environment
 */
export function createTerminal(process: TerminalProcess, colour: boolean | undefined): Terminal {
  const { env, stdout, stderr } = process;
  const inContinuousIntegration = isSet(env.CI) && env.CI !== 'false';
  const isColoured = (stream: { readonly isTTY?: boolean }) =>
    colour ?? colourByEnvironment(env) ?? stream.isTTY === true;
  return {
    workingFolder: process.cwd(),
    print: (text) => void stdout.write(text),
    say: (text) => void stderr.write(text),
    dataColour: isColoured(stdout),
    colours: picocolors.createColors(isColoured(stderr)),
    // Terminals that do not know their width cannot take a line away again.
    interactive: stderr.isTTY === true && Boolean(stderr.columns) && !inContinuousIntegration && env.TERM !== 'dumb',
  };
}

/** `NO_COLOR` (no-color.org) wins over `FORCE_COLOR`, of which `0` and `false` mean no. */
function colourByEnvironment(env: TerminalProcess['env']): boolean | undefined {
  if (isSet(env.NO_COLOR)) return false;
  if (env.FORCE_COLOR === undefined) return env.TERM === 'dumb' ? false : undefined;
  return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
