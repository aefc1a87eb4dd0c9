import { defineDiagnostics } from './define-diagnostics.js';

/** What can be wrong with the means of silencing findings. */
export const SUPPRESSION_DIAGNOSTICS = defineDiagnostics('suppressions', {
  'no-code': {
    severity: 'warning',
    message: ({ found }: { found: string }) =>
      `The comment "${found}" names no code, so it silences nothing; expected the codes to silence, such as "docs-to-openapi-disable pages/some-code -- reason".`,
    help: 'A suppression comment silences only the codes that it names. Add them, separated by blanks.',
  },
  'unknown-code': {
    severity: 'warning',
    message: ({ code, nearest }: { code: string; nearest?: string }) =>
      `The suppression comment names "${code}", which is no code${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    help: 'Codes have the form `stage/name` and are listed on this page. Correct the spelling, or delete the code when its check is gone.',
  },
  unused: {
    severity: 'warning',
    message: ({ code }: { code: string }) =>
      `The suppression comment silences "${code}", but there is no such finding where it applies.`,
    help: 'What the comment silenced was mended or has moved. Delete the code from the comment, or the whole comment.',
  },
  'unused-setting': {
    severity: 'warning',
    message: ({ code, files }: { code: string; files: string }) =>
      `The configuration silences "${code}" in "${files}", but there is no such finding.`,
    help: 'What an entry of `suppressions` in the configuration silenced was mended, or its pattern names no page. Delete the code from the entry.',
  },
  'outdated-baseline': {
    severity: 'warning',
    message: ({ file, code, allowed, found }: { file: string; code: string; allowed: number; found: number }) =>
      `The baseline allows ${allowed} × "${code}" in ${file}, but only ${found} are left.`,
    help: 'Findings that the baseline file allows were mended. Run `check` with `--update-baseline`, so that they cannot come back unnoticed.',
  },
});
