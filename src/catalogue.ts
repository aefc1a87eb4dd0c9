import { type CatalogueEntry, listCodes } from './diagnostics/catalogue-entry.js';
import { suppressionDiagnostics } from './diagnostics/diagnostics.js';
import { openApiDiagnostics } from './emit/openapi/diagnostics.js';
import { templateDiagnostics } from './emit/typescript/diagnostics.js';
import { linkDiagnostics } from './link/diagnostics.js';
import { MARKDOWN_DIAGNOSTICS } from './markdown/diagnostics.js';
import { PAGES_DIAGNOSTICS } from './pages/diagnostics.js';
import { OPERATION_DIAGNOSTICS } from './pages/operation/diagnostics.js';
import { documentDiagnostics } from './rules/document/diagnostics.js';
import { SOURCE_DIAGNOSTICS } from './source/diagnostics.js';

/** Every code that a run can report, by code. */
export const catalogue: readonly CatalogueEntry[] = listCodes([
  SOURCE_DIAGNOSTICS,
  MARKDOWN_DIAGNOSTICS,
  PAGES_DIAGNOSTICS,
  OPERATION_DIAGNOSTICS,
  linkDiagnostics,
  openApiDiagnostics,
  templateDiagnostics,
  documentDiagnostics,
  suppressionDiagnostics,
]);
