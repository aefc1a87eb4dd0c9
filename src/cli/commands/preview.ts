import { randomUUID } from 'node:crypto';
import type { Cache } from '../../cache/cache.js';
import { type Settings, withoutFiles } from '../../config/settings.js';
import { settleFindings } from '../../findings.js';
import { generateFrom } from '../../generate.js';
import { openApiOptionsOf } from '../../make-files.js';
import { findOptionalPackage } from '../../optional-package.js';
import { readPageSet } from '../../page-set.js';
import { createPreviewContent, type PreviewContent } from '../../preview/preview-content.js';
import { type PreviewServer, type PreviewServerOptions, startPreviewServer } from '../../preview/preview-server.js';
import type { Run } from '../../run.js';
import { blameSystem } from '../blame-system.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.js';
import type { ParsedFlags } from '../flags.js';
import { createProgress } from '../progress.js';
import { type ReadFiles, repeatOnChange } from '../repeat-on-change.js';
import { runWithProgress } from '../run-with-progress.js';
import { describeFindings, formatDuration } from '../show-summary.js';
import type { Terminal } from '../terminal.js';

const VIEWER = { name: 'swagger-ui-dist', major: 5, feature: 'preview' } as const;

/**
 * Serves the document in a viewer, with the findings beside the operations, until the process is told to stop; pages
 * that are open follow the changes. Prints its address.
 * @throws UsageError when the viewer is not installed, the port is taken, or the first run cannot begin
 */
export async function runPreview(flags: ParsedFlags, terminal: Terminal): Promise<ExitCode> {
  const viewerFolder = findOptionalPackage(VIEWER, terminal.workingFolder).folder;
  const progress = await createProgress(terminal, flags.run.quiet === true);
  let server: PreviewServer | undefined;

  const run = async (settings: Settings, memory: Cache) => {
    const start = performance.now();
    const { content, read } = await runWithProgress(withoutFiles(settings), progress, makeContent, memory);
    if (server) server.show(content);
    else {
      server = await startServer(content, { port: flags.run.port ?? 0, viewerFolder });
      terminal.print(`${server.address}\n`);
    }
    if (!flags.run.quiet) {
      terminal.say(`Findings: ${describeFindings(content, terminal)}; ${formatDuration(performance.now() - start)}\n`);
    }
    return read;
  };
  try {
    await repeatOnChange(run, flags, terminal, (problem) => server?.tell(problem));
  } finally {
    await server?.close();
  }
  return EXIT_CODES.done;
}

async function makeContent(run: Run): Promise<{ readonly content: PreviewContent; readonly read: ReadFiles }> {
  const pageSet = await readPageSet(run);
  const { model, findings, summary } = await generateFrom(pageSet, run);
  const { diagnostics } = settleFindings(findings, run.settings);
  const content = createPreviewContent(
    {
      model,
      diagnostics,
      summary,
      options: openApiOptionsOf(run.settings),
      root: pageSet.root,
      files: new Set(pageSet.pages.flatMap(({ inputs }) => inputs.map(({ file }) => file))),
    },
    randomUUID(),
  );
  return { content, read: pageSet };
}

function startServer(content: PreviewContent, options: PreviewServerOptions): Promise<PreviewServer> {
  return blameSystem(`The preview cannot be served on port ${options.port}`, () =>
    startPreviewServer(content, options),
  );
}
