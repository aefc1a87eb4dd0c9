import type { OpenAPIObject, ReferenceObject } from 'openapi3-ts/oas30';
import { type ComponentSection, componentPointer } from '../../emit/openapi/component-references.js';

/** True for a Reference Object, whatever stands beside the reference. */
export function isReference(node: object): node is ReferenceObject {
  return '$ref' in node && typeof node.$ref === 'string';
}

/** The component of a section that a node refers to, or the node itself when it is no reference. Absent for a dangling reference. */
export function resolveReference<Node extends object>(
  { components }: OpenAPIObject,
  section: ComponentSection,
  node: Node | ReferenceObject,
): Node | undefined {
  if (!isReference(node)) return node;
  const parts: Readonly<Record<string, object>> = components?.[section] ?? {};
  const name = node.$ref.slice(componentPointer(section, '').length);
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  return part && !isReference(part) ? (part as Node) : undefined;
}
