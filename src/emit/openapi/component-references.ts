import type { OpenAPIObject, ReferenceObject } from 'openapi3-ts/oas30';

export type ComponentSection = 'schemas' | 'parameters' | 'responses' | 'headers';

/** The pointer to a component. Keys keep to `[A-Za-z0-9._-]`, so there is nothing to escape. */
export function componentPointer(section: ComponentSection, name: string): string {
  return `#/components/${section}/${name}`;
}

/** A reference to a component. */
export function componentReference(section: ComponentSection, name: string): ReferenceObject {
  return { $ref: componentPointer(section, name) };
}

/** The pointers of all components: what a reference may name. */
export function listComponentPointers({ components = {} }: OpenAPIObject): ReadonlySet<string> {
  return new Set(
    Object.entries(components).flatMap(([section, parts]: [string, object]) =>
      Object.keys(parts).map((name) => `#/components/${section}/${name}`),
    ),
  );
}
