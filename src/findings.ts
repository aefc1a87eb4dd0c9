import picomatch from 'picomatch';
import { catalogue } from './catalogue.js';
import { nearestName } from './collections/nearest-name.js';
import type { ConfiguredSuppression } from './config/config-file.js';
import type { Settings } from './config/settings.js';
import { diagnostic } from './diagnostics/define-diagnostics.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { SUPPRESSION_DIAGNOSTICS } from './diagnostics/diagnostics.js';
import { applyLevels } from './diagnostics/levels.js';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.js';
import { applySuppressions } from './diagnostics/suppressions.js';
import type { RunFindings } from './patch/patch-base.js';

/** The findings of a run once comments and configuration have had their say. */
export interface SettledFindings {
  /** In the order of reports. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many were silenced. */
  readonly suppressed: number;
}

/** Gives findings their levels and takes out the silenced ones. Raises `suppressions/*`. */
export function settleFindings(
  { ofPages, ofAll }: RunFindings,
  { rules, suppressions: configured = [] }: Pick<Settings, 'rules' | 'suppressions'>,
): SettledFindings {
  const levels = new Map(Object.entries(rules ?? {}));
  const distinct = sortDiagnostics([...ofPages.flatMap(({ diagnostics }) => diagnostics), ...ofAll]);
  const suppressions = ofPages.flatMap((page) => page.suppressions);
  const inPages = applySuppressions(distinct, suppressions, nearestCode);
  const bySettings = applySettings(inPages.kept, configured);
  return {
    diagnostics: sortDiagnostics(
      applyLevels([...bySettings.kept, ...inPages.problems, ...bySettings.problems], levels),
    ),
    suppressed: distinct.length - bySettings.kept.length,
  };
}

/** Takes out what entries of the configuration silence, and reports the codes of entries that silence nothing. */
function applySettings(
  diagnostics: readonly Diagnostic[],
  entries: readonly ConfiguredSuppression[],
): { readonly kept: readonly Diagnostic[]; readonly problems: readonly Diagnostic[] } {
  const silencers = entries.flatMap(({ files, codes }) => {
    const matches = picomatch(files, { dot: true });
    return codes.map((code) => ({ code, files, matches }));
  });
  const used = new Set<(typeof silencers)[number]>();
  const kept = diagnostics.filter(({ code, place }) => {
    const silencing = silencers.filter((one) => one.code === code && place !== undefined && one.matches(place.file));
    for (const one of silencing) used.add(one);
    return silencing.length === 0;
  });
  const problems = silencers
    .filter((one) => !used.has(one))
    .map(({ code, files }) => diagnostic(SUPPRESSION_DIAGNOSTICS, 'unused-setting', { code, files }));
  return { kept, problems };
}

function nearestCode(code: string): string | undefined {
  const codes = catalogue.map((entry) => entry.code);
  return codes.includes(code) ? code : nearestName(code, codes);
}
