/**
 * The schemas of a document that no `$ref` and no mapping names, extensions aside: types of pages that nothing else
 * refers to. They are kept, because losing them would lose what those pages say.
 */
export function findUnusedSchemas(document: {
  readonly components?: { readonly schemas?: object };
}): readonly string[] {
  const used = new Set<string>();
  collectPointers(document, used);
  const names = Object.keys(document.components?.schemas ?? {});
  return names.filter((name) => !used.has(`#/components/schemas/${name}`));
}

function collectPointers(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collectPointers(item, found);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref') found.add(value);
      else if (key === 'mapping') for (const target of Object.values(value)) found.add(String(target));
      else if (!key.startsWith('x-') && key !== 'examples') collectPointers(value, found);
    }
  }
}
