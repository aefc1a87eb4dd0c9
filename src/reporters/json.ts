import { countByCode, countBySeverity } from '../diagnostics/counts.js';
import type { Reporter } from './report.js';

/** Changes when a member is renamed, removed, or gets another meaning; new members do not count. */
const FORMAT_VERSION = 1;

/** For programs: every finding, with totals. `schema/report.schema.json` describes it. */
export const reportJson: Reporter = ({ diagnostics, suppressed, version }, { pathOf }) => {
  const { error, warning, info } = countBySeverity(diagnostics);
  const document = {
    version: FORMAT_VERSION,
    tool: { name: 'docs-to-openapi', version },
    totals: { findings: diagnostics.length, error, warning, info, suppressed },
    codes: countByCode(diagnostics),
    findings: diagnostics.map(({ code, severity, message, place, related = [] }) => ({
      code,
      severity,
      message,
      ...(place && { file: pathOf(place.file), line: place.line, column: place.column }),
      ...(related.length > 0 && {
        related: related.map((other) => ({
          message: other.message,
          file: pathOf(other.place.file),
          line: other.place.line,
          column: other.place.column,
        })),
      }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
