import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { CatalogueEntry } from '../diagnostics/catalogue-entry.js';
import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.js';
import type { Reporter, ReportStyle } from './report.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * For code scanning: SARIF 2.1.0 with every code as a rule and every finding as a result.
 * Paths are relative to `%SRCROOT%`, which the reader of the file sets to the checked-out sources.
 */
export const reportSarif: Reporter = ({ diagnostics, catalogue, version }, style) => {
  const indexes = new Map(catalogue.map(({ code }, index) => [code, index]));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'docs-to-openapi', version, rules: catalogue.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((finding) => toResult(finding, indexes.get(finding.code), style)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function toRule({ code, severity, messageShape, help }: CatalogueEntry): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: messageShape },
    fullDescription: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(
  { code, severity, message, place, related = [] }: Diagnostic,
  ruleIndex: number | undefined,
  style: ReportStyle,
): Result {
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    ...(place && { locations: [toLocation(place, style)] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...toLocation(other.place, style),
        message: { text: other.message },
      })),
    }),
  };
}

function toLocation({ file, line, column }: Place, { pathOf }: ReportStyle): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: pathOf(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}
