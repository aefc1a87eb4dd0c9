import { type CatalogueEntry, listCodes } from './diagnostics/catalogue-entry.js';
import { SUPPRESSION_DIAGNOSTICS } from './diagnostics/diagnostics.js';
import { OPENAPI_DIAGNOSTICS } from './emit/openapi/diagnostics.js';
import { TEMPLATE_DIAGNOSTICS } from './emit/typescript/diagnostics.js';
import { LINK_DIAGNOSTICS } from './link/diagnostics.js';
import { MARKDOWN_DIAGNOSTICS } from './markdown/diagnostics.js';
import { OPERATION_DIAGNOSTICS } from './pages/context/operation-diagnostics.js';
import { PAGES_DIAGNOSTICS } from './pages/diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './rules/document/diagnostics.js';
import { SOURCE_DIAGNOSTICS } from './source/diagnostics.js';

/** Every code that a run can report, by code. */
export const catalogue: readonly CatalogueEntry[] = listCodes([
  SOURCE_DIAGNOSTICS,
  MARKDOWN_DIAGNOSTICS,
  PAGES_DIAGNOSTICS,
  OPERATION_DIAGNOSTICS,
  LINK_DIAGNOSTICS,
  OPENAPI_DIAGNOSTICS,
  TEMPLATE_DIAGNOSTICS,
  DOCUMENT_DIAGNOSTICS,
  SUPPRESSION_DIAGNOSTICS,
]);
