import { countByCode } from '../diagnostics/counts.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import { plural } from './plural.js';
import type { Reporter } from './report.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** For GitHub Actions: one workflow command per finding, which the job shows as an annotation of the line. */
export const reportGithub: Reporter = ({ diagnostics }, { maxFindings, pathOf }) => {
  const lines = diagnostics.slice(0, maxFindings).map(({ code, severity, message, place }) => {
    const properties = [
      ...(place ? [`file=${escapeProperty(pathOf(place.file))}`, `line=${place.line}`, `col=${place.column}`] : []),
      `title=${escapeProperty(code)}`,
    ];
    return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}\n`;
  });
  const hidden = diagnostics.slice(maxFindings);
  if (hidden.length > 0) {
    const counts = countByCode(hidden).map(({ code, count }) => `${count} × ${code}`);
    lines.push(
      `::notice title=Findings not shown::${escapeData(`${plural(hidden.length, 'finding')}: ${counts.join(', ')}`)}\n`,
    );
  }
  return lines.join('');
};

/** The runner undoes these in the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties end at a comma or colon as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
