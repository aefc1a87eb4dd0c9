import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allConsumers } from './consumers/all-consumers.js';
import { type BenchInput, makeSampleInputs, makeWholeInputs } from './support/bench-documents.js';
import type { Consumer } from './support/consumer.js';
import { installTool } from './support/install-tool.js';
import { optionalTools } from './support/optional-tools.js';

const HELP = `npm run bench:downstream -- [--input DIR [--root DIR]] [--only TEXT]…

Gives the documents of the sample, and of the pages of a large API, to programs of others. Prints a table in Markdown.

  --input  folder of the pages of the large API
  --root   its docs root
  --only   consumers and inputs whose names hold this text`;

interface Row {
  readonly consumer: Consumer;
  readonly input: BenchInput;
  /** Instead of the rest, why the consumer cannot run here. */
  readonly missing?: string;
  readonly problems: readonly string[];
  readonly seconds: number;
  /** Of a consumer that counts what it does. */
  readonly share?: Share;
}

interface Share {
  readonly tried: number;
  readonly succeeded: number;
}

const { values: flags } = parseArgs({
  options: {
    input: { type: 'string' },
    root: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});
if (flags.help) {
  console.log(HELP);
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'docs-to-openapi-bench-'));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  for (const tool of Object.values(optionalTools)) await installTool(tool);
  const rows: Row[] = [];
  for (const input of await makeInputs()) {
    for (const consumer of allConsumers.filter((one) => takes(one, input))) {
      const row = await measure(consumer, input);
      console.error([formatRow(row), ...row.problems.slice(0, 20)].join('\n'));
      rows.push(row);
    }
  }
  console.log(['| consumer | version | input | problems | seconds |', '| --- | --- | --- | --: | --: |'].join('\n'));
  console.log(`${rows.map(formatRow).join('\n')}\n`);
  for (const { consumer, input, problems } of rows) {
    if (problems.length > 0) console.log(`${consumer.name}, ${nameOf(input)}:\n${listProblems(problems)}\n`);
  }
}

async function makeInputs(): Promise<readonly BenchInput[]> {
  const sample = await makeSampleInputs(folder);
  if (flags.input === undefined) return sample;
  const pages = { input: resolve(flags.input), ...(flags.root !== undefined && { root: resolve(flags.root) }) };
  return [...sample, ...(await makeWholeInputs(pages, folder))];
}

function takes(consumer: Consumer, input: BenchInput): boolean {
  const names = `${consumer.name} ${nameOf(input)}`.toLowerCase();
  return (
    consumer.reads.includes(input.openapi) &&
    (consumer.unquoted ?? false) === input.unquoted &&
    (input.name === 'sample' || consumer.scale === 'both' || consumer.scale === input.scale) &&
    flags.only.every((text) => names.includes(text.toLowerCase()))
  );
}

/** Reads the documents of an input, one after the other. */
async function measure(consumer: Consumer, input: BenchInput): Promise<Row> {
  const missing = await consumer.findMissing();
  if (missing !== undefined) return { consumer, input, missing, problems: [], seconds: 0 };
  const problems: string[] = [];
  let share: Share | undefined;
  const start = performance.now();
  for (const document of input.documents) {
    const output = join(folder, 'output');
    mkdirSync(output);
    try {
      const read = await readDocument(consumer, document, output);
      problems.push(...read.problems.map((problem) => problem.replaceAll(folder, '')));
      share = addShares(share, read.share);
    } catch (error) {
      problems.push(`it failed: ${error}`);
    }
    rmSync(output, { recursive: true });
  }
  return { consumer, input, problems, seconds: (performance.now() - start) / 1000, ...(share && { share }) };
}

async function readDocument(
  consumer: Consumer,
  document: string,
  output: string,
): Promise<Pick<Row, 'problems' | 'share'>> {
  if (!consumer.readAndCount) return { problems: await consumer.read(document, output) };
  const { problems, ...share } = await consumer.readAndCount(document, output);
  return { problems, share };
}

function addShares(one: Share | undefined, other: Share | undefined): Share | undefined {
  if (!one || !other) return one ?? other;
  return { tried: one.tried + other.tried, succeeded: one.succeeded + other.succeeded };
}

function formatRow({ consumer, input, missing, problems, seconds, share }: Row): string {
  const count = share ? `${problems.length} (${describeShare(share)})` : problems.length;
  const result = missing === undefined ? [count, seconds.toFixed(0)] : [`not run: ${missing}`, ''];
  return `| ${[consumer.name, consumer.version, nameOf(input), ...result].join(' | ')} |`;
}

/** `1448 of 1470 are right, 98.5 %`. */
function describeShare({ tried, succeeded }: Share): string {
  return `${succeeded} of ${tried} are right, ${((100 * succeeded) / Math.max(tried, 1)).toFixed(1)} %`;
}

function nameOf({ name, openapi, unquoted }: BenchInput): string {
  return `${name}, ${openapi}${unquoted ? ', unquoted arguments' : ''}`;
}

/** The first of each kind, most frequent first; what differs in names and places only is of one kind. */
function listProblems(problems: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const problem of problems) {
    const kind = problem.replace(/\S*[/\\]\S*|"[^"]*"|'[^']*'|`[^`]*`|\d+/g, '…');
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem]);
  }
  return [...kinds.values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, 12)
    .map(([first = '', ...others]) => `- ${others.length + 1} x ${first.slice(0, 300)}`)
    .join('\n');
}
