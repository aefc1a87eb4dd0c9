import type { OpenAPIObject } from 'openapi3-ts/oas30';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ApiModel } from '../../model/api-model.js';
import { createDocumentPlaces } from './document-places.js';
import type { DocumentRule } from './document-rule.js';
import { documentRules } from './document-rules.js';
import { walkDocument } from './walk-document.js';

/**
 * Checks a document against the shapes that break the programs that read it (`document/*`).
 * @param model the model that the document was made from; without it places have no columns
 */
export function checkDocument(
  document: OpenAPIObject,
  model?: ApiModel,
  rules: readonly DocumentRule[] = documentRules,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => void diagnostics.push(found);
  walkDocument(
    document,
    createDocumentPlaces(model),
    rules.map((rule) => rule({ document, report })),
  );
  return diagnostics;
}
