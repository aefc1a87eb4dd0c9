import picomatch from 'picomatch';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ApiModel, Operation, Origin, TypeDefinition, UnroutedOperation } from '../../model/api-model.js';
import { OPENAPI_DIAGNOSTICS } from './diagnostics.js';
import { keepInnermostDiscriminators } from './discriminators.js';
import { findReachableTypes } from './model-references.js';
import { emitPathKey, type PathOptions } from './path-key.js';

/** Operations that one of the lists names. */
export interface OperationSelector {
  /** Globs over paths as the document writes them: `/users/**`. Braces and parentheses are literal. */
  readonly paths?: readonly string[];
  readonly tags?: readonly string[];
  /** Globs over pages, relative to the docs root: `api/user-*.md`. */
  readonly pages?: readonly string[];
}

export interface ModelFilter {
  /** Absent: all operations. */
  readonly include?: OperationSelector;
  readonly exclude?: OperationSelector;
}

/**
 * The model limited to the operations that a filter keeps, with the types that those need. Outer discriminators are gone,
 * because the subtypes of an ancestor of everything would bring everything.
 */
export function filterModel(model: ApiModel, { include, exclude }: ModelFilter, options: PathOptions): ApiModel {
  if (!include && !exclude) return model;
  const isIncluded = include ? createMatcher(include, options) : () => true;
  const isExcluded = exclude ? createMatcher(exclude, options) : () => false;
  const isKept = (operation: Operation | UnroutedOperation) => isIncluded(operation) && !isExcluded(operation);
  const types = keepInnermostDiscriminators(model.types);
  return limitModel({ ...model, types }, model.operations.filter(isKept), model.unrouted.filter(isKept));
}

/** Reports the entries of a filter that name no operation. Raises `openapi/unused-selector`. */
export function checkFilter(
  { operations, unrouted }: ApiModel,
  { include, exclude }: ModelFilter,
  options: PathOptions,
): readonly Diagnostic[] {
  const all = [...operations, ...unrouted];
  const entries = [include, exclude].flatMap((selector) =>
    SELECTOR_LISTS.flatMap((list) => (selector?.[list] ?? []).map((found) => ({ list, found }))),
  );
  return entries
    .filter(({ list, found }) => !all.some(createMatcher({ [list]: [found] }, options)))
    .map((entry) => diagnostic(OPENAPI_DIAGNOSTICS, 'unused-selector', entry));
}

const SELECTOR_LISTS = ['paths', 'tags', 'pages'] as const satisfies readonly (keyof OperationSelector)[];

/**
 * The model limited to some of its operations, with the types that those need.
 * @param alsoTypes types to keep besides, with what they need
 */
export function limitModel(
  model: ApiModel,
  operations: readonly Operation[],
  unrouted: readonly UnroutedOperation[],
  alsoTypes: readonly TypeDefinition[] = [],
): ApiModel {
  return {
    operations,
    unrouted,
    types: findReachableTypes([...operations, ...unrouted], alsoTypes, model.types),
    ...(model.server !== undefined && { server: model.server }),
  };
}

/** The model without the types that no operation needs, directly or through other types. */
export function keepUsedTypes(model: ApiModel): ApiModel {
  return { ...model, types: findReachableTypes([...model.operations, ...model.unrouted], [], model.types) };
}

type Matcher = (operation: Operation | UnroutedOperation) => boolean;

function createMatcher({ paths, tags = [], pages }: OperationSelector, options: PathOptions): Matcher {
  const matchesPath = createGlob(paths, { nobrace: true, noext: true, noextglob: true });
  const matchesPage = createGlob(pages, {});
  const pagesOf = ({ origin, ...rest }: { origin: Origin; alsoDocumentedBy?: readonly Origin[] }) => [
    origin.file,
    ...(rest.alsoDocumentedBy ?? []).map(({ file }) => file),
  ];
  return (operation) =>
    pagesOf(operation).some(matchesPage) ||
    ('path' in operation && (matchesPath(emitPathKey(operation.path, options)) || tags.includes(operation.area)));
}

function createGlob(
  globs: readonly string[] | undefined,
  options: picomatch.PicomatchOptions,
): (text: string) => boolean {
  if (!globs?.length) return () => false;
  const patterns = options.noextglob ? globs.map((glob) => glob.replace(/[()|]/g, '\\$&')) : [...globs];
  return picomatch(patterns, { dot: true, ...options });
}
