import { nearestName } from '../../collections/nearest-name.js';
import { UsageError } from '../../config/usage-error.js';
import type { CatalogueEntry } from '../../diagnostics/catalogue-entry.js';
import type { Terminal } from '../terminal.js';

/**
 * Prints what a code means; without one, all codes with their severities.
 * @throws UsageError when there is no such code
 */
export function explainCode(code: string | undefined, catalogue: readonly CatalogueEntry[], terminal: Terminal): void {
  if (code === undefined) {
    terminal.print(catalogue.map((entry) => `${entry.severity.padEnd(7)}  ${entry.code}\n`).join(''));
    return;
  }
  const entry = catalogue.find((candidate) => candidate.code === code);
  if (!entry) throw new UsageError(`There is no code "${code}"; ${suggestCodes(code, catalogue)}`);
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

/** The nearest code, or those that end in what was written: the stage is easily left out. */
function suggestCodes(code: string, catalogue: readonly CatalogueEntry[]): string {
  const codes = catalogue.map((entry) => entry.code);
  const ending = codes.filter((known) => known.endsWith(`/${code}`));
  const nearest = nearestName(code, codes);
  const meant = ending.length > 0 || nearest === undefined ? ending : [nearest];
  if (meant.length === 0) return '"explain" without a code lists all of them.';
  return `did you mean ${meant.map((known) => `"${known}"`).join(' or ')}?`;
}
