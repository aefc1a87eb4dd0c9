import { UsageError } from '../../config/usage-error.js';
import type { CatalogueEntry } from '../../diagnostics/catalogue-entry.js';
import { nearestName } from '../../link/names/nearest-name.js';
import type { Terminal } from '../terminal.js';

/** Prints what a code means. */
export function explainCode(code: string, catalogue: readonly CatalogueEntry[], terminal: Terminal): void {
  const entry = catalogue.find((candidate) => candidate.code === code);
  if (!entry) {
    const nearest = nearestName(
      code,
      catalogue.map((candidate) => candidate.code),
    );
    throw new UsageError(
      `There is no code "${code}"${nearest === undefined ? '; docs/diagnostics.md lists all of them' : `; did you mean "${nearest}"?`}`,
    );
  }
  terminal.print(
    [
      `${entry.code} (${entry.severity})`,
      '',
      `  ${entry.messageShape}`,
      '',
      entry.help,
      '',
      `To change its level:  "rules": { "${entry.code}": "off" }   in docs-to-openapi.config.json`,
      `To silence one place: <!-- docs-to-openapi-disable ${entry.code} -- reason -->   above it in the page`,
      '',
    ].join('\n'),
  );
}
