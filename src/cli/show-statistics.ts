import { formatCount } from '../reporters/plural.js';
import type { RunReport } from './produce.js';
import type { Terminal } from './terminal.js';

/** Prints what `--stats` asks for: what was read and what became of it, which signs decided, and how long each step took. */
export function showStatistics({ statistics, summary, read }: RunReport, terminal: Terminal): void {
  const ledger = Object.entries(statistics.ledger).map(([kind, entry]) => [
    kind,
    entry.read,
    entry.used,
    entry.reported,
  ]);
  const votes = Object.entries(statistics.votes).flatMap(([question, sources]) =>
    Object.entries(sources).map(([source, count]) => [question, source, count]),
  );
  const times = Object.entries(statistics.milliseconds).map(([step, time]) => [step, time]);
  const tables = [
    formatTable(['found in the pages', 'read', 'used', 'reported'], ledger),
    formatTable(['question', 'decided by', 'times'], votes),
    formatTable(['step', 'ms'], [...times, [`(${read} of ${summary.pages} pages read, the others kept)`, '']]),
  ];
  terminal.say(`\n${tables.join('\n')}\n`);
}

type Cell = string | number;

/** Columns that begin with a number are set to the right. */
function formatTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const cells = [
    header,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? formatCount(cell) : cell))),
  ];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((text, column) =>
        typeof rows[0]?.[column] === 'number' ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
