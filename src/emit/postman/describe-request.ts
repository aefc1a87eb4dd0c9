import type { OperationObject } from 'openapi3-ts/oas30';
import type { PostmanText } from './postman-collection.js';

/** The description of a request: that of the operation, and what a request of Postman has no place for. */
export function describeRequest(operation: OperationObject, bodyIsSkeleton: boolean): PostmanText {
  const parts = [
    operation.description,
    bodyIsSkeleton && 'The page shows no payload for this request: the body lists the members that can be sent.',
    describePermissions(operation),
    describeSource(operation),
  ];
  return { content: parts.filter((part) => typeof part === 'string').join('\n\n'), type: 'text/markdown' };
}

/** All alternatives: the request itself can ask for one only. */
function describePermissions({ security = [] }: OperationObject): string | undefined {
  const alternatives = security.flatMap((alternative) => Object.entries(alternative));
  const lines = alternatives
    .filter(([, scopes]) => scopes.length > 0)
    .map(([scheme, scopes]) => `- ${scheme}: ${scopes.map((scope) => `\`${scope}\``).join(' and ')}`);
  if (lines.length === 0) return undefined;
  return ['One of these permissions is required, least privileged first:', '', ...lines].join('\n');
}

function describeSource(operation: OperationObject): string | undefined {
  const source: unknown = operation['x-source'];
  if (typeof source !== 'object' || source === null || !('file' in source) || !('line' in source)) return undefined;
  return `Documented in ${source.file}, line ${source.line}.`;
}
