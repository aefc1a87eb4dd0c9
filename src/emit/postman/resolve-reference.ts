import type { OpenAPIObject, ReferenceObject } from 'openapi3-ts/oas30';

type ComponentKind = 'schemas' | 'parameters' | 'responses' | 'requestBodies';

/** The component that an object refers to, or the object itself when it is no reference. Absent for a dangling reference. */
export function resolveReference<Component extends object>(
  document: OpenAPIObject,
  kind: ComponentKind,
  object: Component | ReferenceObject,
): Component | undefined {
  if (!('$ref' in object)) return object;
  const prefix = `#/components/${kind}/`;
  const components: Readonly<Record<string, unknown>> = document.components?.[kind] ?? {};
  if (!object.$ref.startsWith(prefix)) return undefined;
  const name = object.$ref.slice(prefix.length).replaceAll('~1', '/').replaceAll('~0', '~');
  return Object.hasOwn(components, name) ? (components[name] as Component) : undefined;
}
