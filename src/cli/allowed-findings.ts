import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Settings } from '../config/settings.js';
import { UsageError } from '../config/usage-error.js';
import {
  applyBaseline,
  type Baseline,
  createBaseline,
  formatBaseline,
  parseBaseline,
} from '../diagnostics/baseline.js';
import { applyLevels } from '../diagnostics/levels.js';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.js';
import { plural } from '../reporters/plural.js';
import { replaceFile } from '../write/replace-file.js';
import { blameSystem } from './blame-system.js';
import type { ShownFindings } from './show-report.js';
import type { Terminal } from './terminal.js';

/**
 * Reads the file of the findings that are allowed: before the run, which is in vain when it cannot be used.
 * @returns undefined when the settings name none
 * @throws UsageError when the file is missing, cannot be read, or is no baseline
 */
export async function readBaseline({ baseline: path }: Settings): Promise<Baseline | undefined> {
  if (path === undefined) return undefined;
  if (!existsSync(path)) {
    throw new UsageError(`The baseline ${path} does not exist; "check --baseline FILE --update-baseline" writes it.`);
  }
  const text = await blameSystem(`The baseline ${path} cannot be read`, () => readFile(path, 'utf8'));
  const baseline = parseBaseline(text);
  if (typeof baseline === 'string') throw new UsageError(`The baseline ${path} cannot be used: ${baseline}.`);
  return baseline;
}

/** Takes out the findings that a baseline allows. Raises `suppressions/outdated-baseline`. */
export function withoutAllowed<Findings extends ShownFindings>(
  findings: Findings,
  baseline: Baseline | undefined,
  { rules }: Settings,
): Findings {
  if (baseline === undefined) return findings;
  const { kept, suppressed, problems } = applyBaseline(findings.diagnostics, baseline);
  const levelled = applyLevels(problems, new Map(Object.entries(rules ?? {})));
  return {
    ...findings,
    diagnostics: sortDiagnostics([...kept, ...levelled]),
    suppressed: findings.suppressed + suppressed,
  };
}

/**
 * The baseline file to write.
 * @throws UsageError when the settings name none
 */
export function baselineOf({ baseline: path }: Settings): string {
  if (path !== undefined) return path;
  throw new UsageError('--update-baseline needs a file to write; expected --baseline FILE as well.');
}

/**
 * Writes the baseline file that allows what was found.
 * @throws UsageError when it cannot be written
 */
export async function writeBaseline(path: string, { diagnostics }: ShownFindings, terminal: Terminal): Promise<void> {
  const placed = diagnostics.filter(({ place }) => place !== undefined);
  const text = formatBaseline(createBaseline(placed));
  await blameSystem(`The baseline ${path} cannot be written`, () => replaceFile(path, text));
  terminal.say(`Wrote ${relative(terminal.workingFolder, path)}, which allows ${plural(placed.length, 'finding')}.\n`);
}
