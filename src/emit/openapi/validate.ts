import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { listComponentPointers } from './component-references.js';
import { openApiDiagnostics } from './diagnostics.js';
import { writtenVersions } from './options.js';

/** More findings of one defect help nobody. */
const MAXIMUM_FINDINGS = 20;

/**
 * Validates a generated document with swagger-parser, and that every reference names a component. The document is not
 * changed. What is wrong is our defect, not a page's: `openapi/invalid-document`, without a place.
 */
export async function validateDocument(document: OpenAPIObject): Promise<Diagnostic[]> {
  const { copy, references } = copyForValidation(document);
  const problems = findDanglingReferences(references, document);
  try {
    // The parser has types of its own for the same objects. It can put what references point to in their place, and
    // would then validate every schema as often as it is used: five times the work for the same answer.
    await SwaggerParser.validate(copy as never, {
      resolve: { external: false },
      dereference: { circular: 'ignore', excludedPathMatcher: () => true },
    });
  } catch (error) {
    problems.push(...describeProblems(error));
  }
  return problems
    .slice(0, MAXIMUM_FINDINGS)
    .map((found) => diagnostic(openApiDiagnostics, 'invalid-document', { found }));
}

function findDanglingReferences(references: ReadonlySet<string>, document: OpenAPIObject): string[] {
  const existing = listComponentPointers(document);
  return [...references].filter((target) => !existing.has(target)).map((target) => `${target} does not exist`);
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

interface CopyForValidation {
  readonly copy: OpenAPIObject;
  /** What `$ref` says anywhere outside of examples. */
  readonly references: ReadonlySet<string>;
}

/**
 * The parser may change what it gets, so it gets a copy. It knows no 3.2, but what we write of 3.2 is 3.1 but for a
 * member inside schemas, where the schema of 3.1 does not look.
 */
function copyForValidation(document: OpenAPIObject): CopyForValidation {
  const references = new Set<string>();
  const copy = copyNode(document, '', '') as OpenAPIObject;
  if (copy.openapi.startsWith('3.2')) copy.openapi = writtenVersions['3.1'];
  return { copy, references };

  /** Examples of media types are left out: any JSON is valid there, and a payload's own `$ref` member is no reference. */
  function copyNode(node: unknown, key: string, parentKey: string): unknown {
    if (Array.isArray(node)) return node.map((item) => copyNode(item, '', key));
    if (node === null || typeof node !== 'object') return node;
    const isMediaType = parentKey === 'content';
    const entries: [string, unknown][] = [];
    for (const [name, value] of Object.entries(node)) {
      if (name === '$ref' && typeof value === 'string') references.add(value);
      if (!(isMediaType && name === 'examples')) entries.push([name, copyNode(value, name, key)]);
    }
    return Object.fromEntries(entries);
  }
}
