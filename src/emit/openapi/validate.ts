import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { openApiDiagnostics } from './diagnostics.js';
import { writtenVersions } from './options.js';

/** More findings of one defect help nobody. */
const MAXIMUM_FINDINGS = 20;

/**
 * Validates a generated document with swagger-parser: the schema of its version, and every reference. The document is
 * not changed. What is wrong is our defect, not a page's: `openapi/invalid-document`, without a place.
 */
export async function validateDocument(document: OpenAPIObject): Promise<Diagnostic[]> {
  try {
    // Types of another copy of OpenAPI's object model: the parser takes any object.
    await SwaggerParser.validate(copyForValidation(document) as never, {
      resolve: { external: false },
      dereference: { circular: 'ignore' },
    });
    return [];
  } catch (error) {
    return describeProblems(error).map((found) => diagnostic(openApiDiagnostics, 'invalid-document', { found }));
  }
}

function describeProblems(error: unknown): readonly string[] {
  const details = isWithDetails(error) ? error.details : [];
  if (details.length === 0) return [error instanceof Error ? error.message : String(error)];
  const found = details.map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is not valid'}`);
  return [...new Set(found)].slice(0, MAXIMUM_FINDINGS);
}

interface ValidationError {
  readonly details: readonly { readonly instancePath?: string; readonly message?: string }[];
}

function isWithDetails(error: unknown): error is ValidationError {
  return typeof error === 'object' && error !== null && 'details' in error && Array.isArray(error.details);
}

/**
 * The parser puts what references point to into the object that it gets, so it gets a copy. The parser knows no 3.2,
 * but what we write of 3.2 is 3.1 but for a member inside schemas, where the schema of 3.1 does not look.
 */
function copyForValidation(document: OpenAPIObject): OpenAPIObject {
  const copy = copyWithoutExamples(document, '', '') as OpenAPIObject;
  if (copy.openapi.startsWith('3.2')) copy.openapi = writtenVersions['3.1'];
  return copy;
}

/** Examples of media types are left out: any JSON is valid there, and a payload's own `$ref` member is no reference. */
function copyWithoutExamples(node: unknown, key: string, parentKey: string): unknown {
  if (Array.isArray(node)) return node.map((item) => copyWithoutExamples(item, '', key));
  if (node === null || typeof node !== 'object') return node;
  const isMediaType = parentKey === 'content';
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(node)) {
    if (!(isMediaType && name === 'examples')) entries.push([name, copyWithoutExamples(value, name, key)]);
  }
  return Object.fromEntries(entries);
}
