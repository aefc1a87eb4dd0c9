import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CASES, measureCases } from './cases.mjs';
import { copyPages, sizeOf } from './pages-folder.mjs';
import { formatTable, median } from './tables.mjs';

const HELP = `npm run bench -- --input DIR [--rounds 3] [--copies 1]

  --input   folder of the pages; nothing in it is changed
  --rounds  how often everything is measured; medians count (default: 3)
  --copies  measures so many copies of the pages as well, for growth and memory`;

const { values: flags } = parseArgs({
  options: {
    input: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    copies: { type: 'string', default: '1' },
  },
});
if (flags.input === undefined) {
  console.error(HELP);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'docs-to-openapi-bench-'));
try {
  await bench(flags.input, Number(flags.rounds), Number(flags.copies));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(input, rounds, copies) {
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model}, Node ${process.versions.node}`;
  console.log(`${machine}; load ${loadavg()[0]?.toFixed(1)}; medians of ${rounds}\n`);
  const once = await measureCopies(input, 1, Object.keys(CASES), rounds);
  const { 'bare parse': bare, cold } = once.seconds;
  describe(once, {
    cold: [bare, 'of bare parse'],
    'nothing changed': [cold, 'of cold'],
    'one page touched': [cold, 'of cold'],
    'one property added': [cold, 'of cold'],
  });
  console.log(formatTable(['stage of the cold run', 'ms'], stagesOf(once.runs.cold)));
  if (copies <= 1) return;
  const many = await measureCopies(input, copies, ['cold'], rounds);
  describe(many, { cold: [cold * copies, `of ${copies} x cold`] });
}

async function measureCopies(input, copies, names, rounds) {
  const pages = join(folder, 'pages');
  rmSync(pages, { recursive: true, force: true });
  copyPages(input, pages, copies);
  const runs = await measureCases(names, { pages, work: join(folder, 'work') }, rounds);
  const seconds = Object.fromEntries(names.map((name) => [name, median(runs[name].map((run) => run.seconds))]));
  return { runs, seconds, size: sizeOf(pages) };
}

/** @param yardsticks by case: the seconds that it is compared with, and their name */
function describe({ runs, seconds, size }, yardsticks) {
  const rows = Object.entries(runs).map(([name, measured]) => {
    const [yardstick, yardstickName] = yardsticks[name] ?? [];
    return [
      name,
      seconds[name].toFixed(2),
      median(measured.map((run) => run.cpuSeconds)).toFixed(2),
      Math.round(size.pages / seconds[name]),
      (size.bytes / seconds[name] / 1e6).toFixed(1),
      Math.round(Math.max(...measured.map((run) => run.kibibytes)) / 1024),
      yardstick ? `${(seconds[name] / yardstick).toFixed(3)} ${yardstickName}` : '',
    ];
  });
  console.log(`${size.pages} pages, ${(size.bytes / 1e6).toFixed(1)} MB`);
  console.log(formatTable(['run', 'seconds', 'CPU seconds', 'pages/s', 'MB/s', 'peak MiB', 'ratio'], rows));
}

/** The steps that `--stats` lists, with the medians of their times. */
function stagesOf(measured) {
  const times = new Map();
  for (const { talk } of measured) {
    const table = talk.slice(talk.search(/^step +ms$/m));
    for (const [, name, time] of table.matchAll(/^(\S.*?) {2,}([\d,]+)$/gm)) {
      times.set(name, [...(times.get(name) ?? []), Number(time.replaceAll(',', ''))]);
    }
  }
  return [...times].map(([name, all]) => [name, median(all)]);
}
