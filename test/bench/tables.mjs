/** The middle one of some numbers; of an even number of them the lower of both. */
export function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

/** Columns of text; all but the first are set to the right. */
export function formatTable(header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  return `${cells.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')}\n`;
}
