import picocolors from 'picocolors';
import { appendTo } from '../collections/collect.js';
import { countByCode, countBySeverity } from '../diagnostics/counts.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { formatCount, plural } from './plural.js';
import type { FindingsReport, Reporter, ReportStyle } from './report.js';
import { visibleText } from './visible-text.js';

type Colours = ReturnType<typeof picocolors.createColors>;

const WIDEST_SEVERITY = 'warning'.length;

/** For people: findings grouped by file, then totals; what the cap leaves out is counted by code. */
export const reportStylish: Reporter = (report, style) => {
  const { diagnostics, suppressed } = report;
  const colours = picocolors.createColors(style.colour);
  const shown = diagnostics.slice(0, style.maxFindings);
  const blocks = [...groupByFile(shown)].map(([file, findings]) => formatFile(file, findings, style, colours));
  const totals = [formatTotal(report, colours), ...formatHidden(diagnostics.slice(shown.length), colours)];
  if (suppressed > 0) totals.push(colours.dim(`${plural(suppressed, 'more finding')} silenced.`));
  return `${[...blocks, totals.join('\n')].join('\n\n')}\n`;
};

function groupByFile(findings: readonly Diagnostic[]): ReadonlyMap<string | undefined, readonly Diagnostic[]> {
  const groups = new Map<string | undefined, Diagnostic[]>();
  for (const finding of findings) appendTo(groups, finding.place?.file, finding);
  return groups;
}

function formatFile(
  file: string | undefined,
  findings: readonly Diagnostic[],
  style: ReportStyle,
  colours: Colours,
): string {
  const heading = file === undefined ? 'The whole run' : visibleText(style.pathOf(file));
  const places = findings.map(({ place }) => (place ? `${place.line}:${place.column}` : ''));
  const width = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  const lines = findings.flatMap((finding, index) => {
    const place = (places[index] ?? '').padStart(width);
    const severity = paint(finding.severity, finding.severity.padEnd(WIDEST_SEVERITY), colours);
    return [
      `  ${colours.dim(place)}  ${severity}  ${visibleText(finding.message)}  ${colours.dim(finding.code)}`,
      ...(finding.related ?? []).map(({ place: { file, line, column }, message }) =>
        colours.dim(
          `  ${' '.repeat(width)}  see ${visibleText(style.pathOf(file))}:${line}:${column}: ${visibleText(message)}`,
        ),
      ),
    ];
  });
  return [colours.underline(heading), ...lines].join('\n');
}

function formatTotal({ diagnostics }: FindingsReport, colours: Colours): string {
  if (diagnostics.length === 0) return colours.green('No findings.');
  const { error, warning, info } = countBySeverity(diagnostics);
  const total = `${plural(diagnostics.length, 'finding')} (${plural(error, 'error')}, ${plural(warning, 'warning')}, ${formatCount(info)} info)`;
  return paint(error > 0 ? 'error' : warning > 0 ? 'warning' : 'info', total, colours);
}

function formatHidden(hidden: readonly Diagnostic[], colours: Colours): readonly string[] {
  if (hidden.length === 0) return [];
  const counts = countByCode(hidden);
  const width = Math.max(...counts.map(({ count }) => String(count).length));
  return [
    `${plural(hidden.length, 'finding')} not shown (--max-findings shows more):`,
    ...counts.map(
      ({ code, severity, count }) =>
        `  ${String(count).padStart(width)}  ${paint(severity, severity.padEnd(WIDEST_SEVERITY), colours)}  ${code}`,
    ),
  ];
}

function paint(severity: Severity, text: string, colours: Colours): string {
  if (severity === 'error') return colours.red(text);
  return severity === 'warning' ? colours.yellow(text) : colours.blue(text);
}
