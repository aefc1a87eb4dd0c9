import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type ConfigFile,
  OPENAPI_VERSIONS,
  OUTPUT_FORMATS,
  type OutputFormat,
  SPLITS,
  THRESHOLDS,
} from '../config/config-file.js';
import { REPORTER_NAMES } from '../reporters/choose-reporter.js';
import type { Concurrency } from '../workers/threads.js';

/** Flags that a configuration file cannot say. */
export interface RunFlags {
  readonly config?: string;
  readonly quiet?: boolean;
  readonly stats?: boolean;
  readonly watch?: boolean;
  readonly updateBaseline?: boolean;
  readonly port?: number;
}

/** The flags of a command, taken apart: what a configuration file could say as well, and the rest. */
export interface ParsedFlags {
  readonly settings: ConfigFile;
  readonly run: RunFlags;
}

/** Flags of every command that reads pages. */
function readingFlags(): readonly Option[] {
  return [
    new Option('-i, --input <dir>', 'folder of the pages').argParser(parsePath),
    new Option('--root <dir>', 'docs root, inside which includes are resolved (default: the input folder)').argParser(
      parsePath,
    ),
    new Option(
      '-c, --config <file>',
      'configuration file (default: docs-to-openapi.config.{json,yaml,yml}, searched upwards)',
    ).argParser(parsePath),
    new Option(
      '--include <glob...>',
      'pages to read, relative to the input folder (default: **/*.{md,mdx,markdown})',
    ).argParser(collectGlobs),
    new Option('--exclude <glob...>', 'files that are no pages').argParser(collectGlobs),
    new Option('--reporter <name>', 'format of the findings on standard output').choices(REPORTER_NAMES),
    new Option('--max-findings <n>', 'how many findings stylish and github list (default: 100)').argParser(parseCount),
    new Option('--baseline <file>', 'file of the findings that are allowed').argParser(parsePath),
    new Option('--fail-on <severity>', 'exit with 1 on findings of this severity or worse').choices(THRESHOLDS),
    new Option('--cache', 'keep what was read for the next run'),
    new Option('--no-cache', 'read everything again'),
    new Option('--cache-location <dir>', 'folder of the cache (default: .cache/docs-to-openapi)').argParser(parsePath),
    new Option('--concurrency <n>', 'threads: auto, off, or a number (default: auto)').argParser(parseConcurrency),
    new Option('--stats', 'print what was read, what was used, and how long it took'),
    new Option('-q, --quiet', 'print no summary and no progress'),
  ];
}

/** Adds the flags of `check`. */
export function addCheckFlags(command: Command): Command {
  return addOptions(command, [
    ...readingFlags(),
    new Option('--update-baseline', 'write the findings of this run to the baseline file'),
  ]);
}

/** Adds the flags of `generate`. */
export function addGenerateFlags(command: Command): Command {
  return addOptions(command, [
    ...readingFlags(),
    new Option('-o, --output <dir>', 'folder that the files are written to').argParser(parsePath),
    new Option(
      '-f, --format <list>',
      'formats of the document: yaml, json, postman, or several, separated by commas (default: yaml)',
    ).argParser(parseFormats),
    new Option('--openapi <version>', 'version of OpenAPI (default: 3.0)').choices(OPENAPI_VERSIONS),
    new Option('--templates <dir>', 'Handlebars templates that replace the built-in ones').argParser(parsePath),
    new Option('--no-types', 'write no types.ts'),
    new Option('--code-samples', 'write code samples as x-codeSamples'),
    new Option('--unquoted-function-arguments', 'take the quotes off function arguments in paths'),
    new Option('--only-valid-examples', 'call no payload an example that contradicts its schema'),
    new Option('--only-used-types', 'write no type that no operation needs'),
    new Option('--split-by <what>', 'write further documents, one per area or tag').choices(SPLITS),
    new Option('-w, --watch', 'generate again whenever a page changes').conflicts([
      'reporter',
      'maxFindings',
      'failOn',
      'stats',
    ]),
  ]);
}

/** Adds the flags of `preview`. */
export function addPreviewFlags(command: Command): Command {
  return addOptions(command, [
    ...readingFlags().filter(({ long }) => !REPORTING_FLAGS.has(long ?? '')),
    new Option('--openapi <version>', 'version of OpenAPI (default: 3.0)').choices(OPENAPI_VERSIONS),
    new Option('--code-samples', 'write code samples as x-codeSamples'),
    new Option('--port <n>', 'port of the preview on this machine (default: one that is free)').argParser(parsePort),
  ]);
}

/** The preview shows all findings itself. */
const REPORTING_FLAGS: ReadonlySet<string> = new Set([
  '--reporter',
  '--max-findings',
  '--baseline',
  '--fail-on',
  '--stats',
]);

function addOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

/** Takes apart what commander read. Values that nobody gave are left out, so that the configuration file can. */
export function parseFlags(command: Command): ParsedFlags {
  const given = Object.fromEntries(
    Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  );
  const { config, quiet, stats, watch, updateBaseline, port, format, ...settings } = given;
  return {
    settings: { ...settings, ...(format && { formats: format }) },
    run: { config, quiet, stats, watch, updateBaseline, port },
  };
}

function parseFormats(text: string): readonly OutputFormat[] {
  const formats = text.split(',').map((format) => OUTPUT_FORMATS.find((known) => known === format.trim()));
  const known = formats.filter((format) => format !== undefined);
  if (known.length < formats.length)
    throw new InvalidArgumentError('Expected yaml, json, postman, or several of them, separated by commas.');
  return [...new Set(known)];
}

/** An empty one would be the working folder, and comes of a variable of a shell that is not set. */
function parsePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('Expected a path that is not empty.');
  return text;
}

function collectGlobs(text: string, before: readonly string[] = []): readonly string[] {
  if (text === '') throw new InvalidArgumentError('Expected a glob that is not empty.');
  return [...before, text];
}

function parseConcurrency(text: string): Concurrency {
  if (text === 'auto' || text === 'off') return text;
  const threads = parseCount(text);
  if (threads === 0) throw new InvalidArgumentError('Expected auto, off, or a number of threads.');
  return threads;
}

function parsePort(text: string): number {
  const port = parseCount(text);
  if (port > 65_535) throw new InvalidArgumentError('Expected a port: a number up to 65535.');
  return port;
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}
