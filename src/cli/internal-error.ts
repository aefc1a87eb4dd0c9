import { packageVersion } from '../package-info.js';
import { PageFailure } from '../workers/page-failure.js';

/**
 * What to say when something was thrown that nobody expected.
 * @param debug value of the environment variable DEBUG; anything but nothing shows the stack
 */
export function describeInternalError(error: unknown, debug: string | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = [
    'docs-to-openapi has failed. This is a mistake of the program, not of your pages.',
    '',
    `  ${message}`,
    ...causeOf(error),
    '',
    `Please report it with the lines above, the page, and these versions: docs-to-openapi ${packageVersion()}, Node.js ${process.version}.`,
    debug ? stackOf(error) : 'With DEBUG=1 in the environment, the stack is shown as well.',
  ];
  return `${lines.join('\n')}\n`;
}

function stackOf(error: unknown): string {
  return (error instanceof Error && error.stack) || '';
}

/** The first line of a page failure's stack says what was thrown. */
function causeOf(error: unknown): readonly string[] {
  if (!(error instanceof PageFailure)) return [];
  const [first = ''] = stackOf(error).split('\n', 1);
  return [`  ${first}`];
}
