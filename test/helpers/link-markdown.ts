import { formatPath } from '../../src/http/path-template.js';
import type { LinkOptions } from '../../src/link/link-options.js';
import { linkPages } from '../../src/link/link-pages.js';
import type { ObjectType, Operation, TypeDefinition } from '../../src/model/api-model.js';
import { readPage } from '../../src/pages/read-page.js';
import { defaultVocabulary } from '../../src/pages/vocabulary/vocabulary.js';
import { sourceText } from '../../src/source/source-text.js';

/**
 * Links pages from memory, by file.
 * `found` gives what linking reported as `code file:line:column`, in the order of the text; `operation` and `object` take
 * one thing out of the model, and fail where it is not there.
 */
export function linkMarkdown(pages: Readonly<Record<string, string>>, options: LinkOptions = {}) {
  const models = Object.entries(pages).map(([file, text]) => readPage(sourceText(file, text), defaultVocabulary));
  const { model, diagnostics, votes } = linkPages(models, { ...options, scalarNames: defaultVocabulary.scalarNames });
  const found = diagnostics.map(({ code, place }) =>
    place ? `${code} ${place.file}:${place.line}:${place.column}` : `${code} -`,
  );
  return {
    model,
    diagnostics,
    votes,
    found: found.sort(),
    /** @param request `GET /books/{book-id}`, as the document spells it */
    operation: (request: string): Operation => expected(model.operations.find(isRequest(request)), request),
    type: (name: string): TypeDefinition => expected(findType(model.types, name), name),
    object: (name: string): ObjectType => {
      const type = findType(model.types, name);
      return expected(type?.kind === 'object' ? type : undefined, name);
    },
  };
}

/** The request lines of a model: `GET /books/{book-id}`. */
export function requestsOf({ operations }: { readonly operations: readonly Operation[] }): readonly string[] {
  return operations.map(({ method, path }) => `${method.toUpperCase()} ${formatPath(path)}`);
}

function isRequest(request: string): (operation: Operation) => boolean {
  return ({ method, path }) => `${method.toUpperCase()} ${formatPath(path)}` === request;
}

function findType(types: readonly TypeDefinition[], name: string): TypeDefinition | undefined {
  return types.find((type) => type.name === name);
}

function expected<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`the model has no ${name}`);
  return value;
}
