import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Suppression } from '../diagnostics/suppressions.js';
import type { PageContent } from '../workers/page-record.js';
import type { PackedSlots } from './slots.js';

/** What is to be said of one page before the pages are linked. */
export interface PageRemarks {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
}

/** The findings of a run, by what they depend on. */
export interface RunFindings {
  /** By the index of the page. */
  readonly ofPages: readonly PageRemarks[];
  /** Those of everything behind the page stage, and those of the folder. */
  readonly ofAll: readonly Diagnostic[];
}

/** What a later run needs in order to patch the files of a run. Plain data: it is cached. */
export interface PatchBase {
  /** Hashes of what was read of the pages, in the order of the run. */
  readonly pages: readonly string[];
  readonly files: readonly { readonly name: string; readonly slots: PackedSlots }[];
  readonly findings: RunFindings;
}

/** What the page stage has to say of a page. */
export function remarksOf({ diagnostics, suppressions, model }: PageContent): PageRemarks {
  return { diagnostics: [...diagnostics, ...(model?.diagnostics ?? [])], suppressions };
}
