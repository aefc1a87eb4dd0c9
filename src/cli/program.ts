import { Command, Option } from 'commander';
import { UsageError } from '../config/usage-error.js';
import { packageVersion } from '../package-info.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { addCheckFlags, addGenerateFlags, addPreviewFlags, type ParsedFlags, parseFlags } from './flags.js';
import { createTerminal, type Terminal, type TerminalProcess } from './terminal.js';

const EXAMPLES = `
Examples:
  $ docs-to-openapi generate --input docs --output generated
  $ docs-to-openapi generate -i docs -o generated --format yaml,json --openapi 3.1
  $ docs-to-openapi generate -i docs -o generated --cache --watch
  $ docs-to-openapi check --input docs --reporter github
  $ docs-to-openapi check --input docs --baseline known.json --update-baseline
  $ docs-to-openapi preview --input docs
  $ docs-to-openapi explain link/unknown-type

Exit codes:
  0  done
  1  there are findings at or above the threshold (check: errors; generate: only with --fail-on)
  2  a wrong flag or configuration, a missing folder, or a mistake of the program
`;

/** A command that reads pages. */
interface PageCommand {
  readonly name: string;
  readonly description: string;
  readonly addFlags: (command: Command) => Command;
  readonly load: () => Promise<(flags: ParsedFlags, terminal: Terminal) => Promise<ExitCode>>;
}

const PAGE_COMMANDS: readonly PageCommand[] = [
  {
    name: 'generate',
    description: 'write the OpenAPI document and the TypeScript types',
    addFlags: addGenerateFlags,
    load: async () => (await import('./commands/generate.js')).runGenerate,
  },
  {
    name: 'check',
    description: 'print what is wrong with the pages',
    addFlags: addCheckFlags,
    load: async () => (await import('./commands/check.js')).runCheck,
  },
  {
    name: 'preview',
    description: 'show the document and the findings in a browser, and follow changes of the pages',
    addFlags: addPreviewFlags,
    load: async () => (await import('./commands/preview.js')).runPreview,
  },
];

/** Ends a command with its exit code. */
export type Finish = (code: ExitCode) => void;

/** Defines the commands. Their modules are loaded when they run, so that `--help` and wrong flags are answered at once. */
export function createProgram(process: TerminalProcess, finish: Finish): Command {
  const program = new Command('docs-to-openapi')
    .description(
      'Reads Markdown API reference pages and writes the OpenAPI document and the TypeScript types that they describe.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .configureHelp({ showGlobalOptions: true })
    .addOption(new Option('--color', 'colour the output'))
    .addOption(new Option('--no-color', 'do not colour the output'))
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void process.stdout.write(text),
      writeErr: (text) => void process.stderr.write(text),
    });
  const terminalOf = (): Terminal => createTerminal(process, colourFlag(program));

  for (const { name, description, addFlags, load } of PAGE_COMMANDS) {
    addFlags(program.command(name))
      .description(description)
      .allowExcessArguments()
      .action(async (_options, command: Command) => {
        refuseArguments(command);
        const run = await load();
        finish(await run(parseFlags(command), terminalOf()));
      });
  }
  program
    .command('explain')
    .argument('[code]', 'code of a finding, such as link/unknown-type; all codes are listed without one')
    .description('print what a code means and what to do about it')
    .action(async (code: string | undefined) => {
      const [{ explainCode }, { catalogue }] = await Promise.all([
        import('./commands/explain.js'),
        import('../catalogue.js'),
      ]);
      explainCode(code, catalogue, terminalOf());
      finish(EXIT_CODES.done);
    });
  program
    .command('init')
    .description('write a commented configuration file into the working folder')
    .action(async () => {
      const { initialize } = await import('./commands/init.js');
      await initialize(terminalOf());
      finish(EXIT_CODES.done);
    });
  return program;
}

/** Other tools take the folder without a flag, so that many try it. */
function refuseArguments(command: Command): void {
  const [first] = command.args;
  if (first === undefined) return;
  throw new UsageError(
    `too many arguments: "${first}"; if it is the folder of the pages, write "${command.name()} --input ${first}".`,
  );
}

function colourFlag(program: Command): boolean | undefined {
  return program.getOptionValueSource('color') === 'cli' ? program.opts<{ color: boolean }>().color : undefined;
}
