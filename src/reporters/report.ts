import type { CatalogueEntry } from '../diagnostics/catalogue-entry.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What a reporter prints. */
export interface FindingsReport {
  /** In the order of `sortDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings comments and the baseline silenced. */
  readonly suppressed: number;
  /** Every code that a run can report. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Of this program. */
  readonly version: string;
}

/** How a report is printed. */
export interface ReportStyle {
  readonly colour: boolean;
  /** How many findings the formats for people list one by one; formats for programs list all. */
  readonly maxFindings: number;
  /** Turns a file name of a finding (relative to the docs root) into the one to print, with forward slashes. */
  readonly pathOf: (file: string) => string;
}

/** Turns findings into text that ends in a line break, or is empty. */
export type Reporter = (report: FindingsReport, style: ReportStyle) => string;
