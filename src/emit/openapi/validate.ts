import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { listComponentPointers } from './component-references.js';
import { OPENAPI_DIAGNOSTICS } from './diagnostics.js';
import { writtenVersions } from './options.js';

/** More findings of one defect help nobody. */
const MAXIMUM_FINDINGS = 20;

/**
 * Validates a generated document with swagger-parser, and that every reference names a component. The document is not
 * changed. What is wrong is our defect, not a page's: `openapi/invalid-document`, without a place.
 */
export async function validateDocument(document: OpenAPIObject): Promise<Diagnostic[]> {
  const problems = findDanglingReferences(document);
  try {
    // The parser has types of its own for the same objects. It can put what references point to in their place, which
    // would change the document, and validate every schema as often as it is used. It is kept from all of that.
    await SwaggerParser.validate(asKnownVersion(document) as never, {
      resolve: { external: false },
      dereference: { circular: 'ignore', excludedPathMatcher: () => true },
    });
  } catch (error) {
    problems.push(...describeProblems(error));
  }
  return problems
    .slice(0, MAXIMUM_FINDINGS)
    .map((found) => diagnostic(OPENAPI_DIAGNOSTICS, 'invalid-document', { found }));
}

/**
 * The parser knows no 3.2, but what we write of 3.2 is 3.1 but for a member inside schemas, where the schema of 3.1 does
 * not look.
 */
function asKnownVersion(document: OpenAPIObject): OpenAPIObject {
  return document.openapi.startsWith('3.2') ? { ...document, openapi: writtenVersions['3.1'] } : document;
}

function findDanglingReferences(document: OpenAPIObject): string[] {
  const references = new Set<string>();
  collectReferences(document, '', '', references);
  const existing = listComponentPointers(document);
  return [...references].filter((target) => !existing.has(target)).map((target) => `${target} does not exist`);
}

/** Adds what `$ref` says anywhere outside of the examples of media types: a payload's own `$ref` is no reference. */
function collectReferences(node: unknown, key: string, parentKey: string, found: Set<string>): void {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) collectReferences(item, '', key, found);
    return;
  }
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'string') {
      if (name === '$ref') found.add(value);
    } else if (parentKey !== 'content' || name !== 'examples') collectReferences(value, name, key, found);
  }
}

function describeProblems(error: unknown): readonly string[] {
  const details = isWithDetails(error) ? error.details : [];
  if (details.length === 0) return [error instanceof Error ? error.message : String(error)];
  return [
    ...new Set(details.map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is not valid'}`)),
  ];
}

interface ValidationError {
  readonly details: readonly { readonly instancePath?: string; readonly message?: string }[];
}

function isWithDetails(error: unknown): error is ValidationError {
  return typeof error === 'object' && error !== null && 'details' in error && Array.isArray(error.details);
}
