import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { Annotation, Section } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import type { PageContext } from '../context/page-context.js';
import type { PlacedText } from '../context/placed-text.js';
import type { TypeDeclaration } from '../declarations.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { readIntroduction } from '../head/introduction.js';
import { isDeprecation, type PageHead } from '../head/page-head.js';
import { stripMarks } from '../prose/sentences.js';
import { isBareRequest } from '../requests/bare-requests.js';
import { findRepresentations, readRepresentation, unwrapRepresentation } from '../sections/representations.js';
import type { SectionIndex } from '../sections/section-index.js';
import { annotatedAlias, readTypeName, type TypeName } from '../sections/type-name.js';
import { foldTitle } from '../vocabulary/title-matcher.js';
import { readBaseStatements } from './base-statements.js';
import { readDerivedTypes } from './derived-types.js';
import { readStatedSubtypes } from './stated-subtypes.js';
import { readTypeProperties } from './type-properties.js';
import { findBareScopes, findTypeScopes, TYPE_NAME, type TypeScope } from './type-scopes.js';

const ONE_WORD = /^[A-Za-z]\w*$/;

/**
 * Reads the types that a page defines: one per heading that has a property table or a representation. A page whose title
 * says that it is about a type defines it even when it has neither.
 * Raises `pages/type-without-name`, `pages/guessed-type-name`, and what the readers of tables and JSON raise.
 * @param isOperation the page documents an operation: types need an annotation or a heading that says so there
 */
export function readTypeDeclarations(
  head: PageHead,
  index: SectionIndex,
  isOperation: boolean,
  context: PageContext,
): readonly TypeDeclaration[] {
  const found = findTypeScopes(head.section, findRepresentations(index, context), index, context);
  const bareScopes = findBareScopes(index, context).filter(
    ({ owner }) => !isOperation || (owner && index.typeName(owner) !== undefined),
  );
  const scopes = found.length > 0 ? [...found, ...scopesBeside(found, head, bareScopes, index)] : bareScopes;
  const declarations = scopes.flatMap((scope) => {
    const declaration = declareType(scope, head, index, isOperation, context);
    const own = scope.owner && context.anchors().get(scope.owner);
    return declaration ? [{ ...declaration, ...(own && { anchors: own }) }] : [];
  });
  if (scopes.length > 0 || isOperation || !head.section) return declarations;
  const bare = { owner: head.section, sections: [], representations: [] };
  return index.naming(head.section)?.meaning === 'type'
    ? [declareType(bare, head, index, false, context) ?? []].flat()
    : [];
}

/** Headings below the title that name further types, such as `The box type`, with a table right below. */
function scopesBeside(
  found: readonly TypeScope[],
  head: PageHead,
  bareScopes: readonly TypeScope[],
  index: SectionIndex,
): readonly TypeScope[] {
  const owners = new Set([head.section, ...found.map(({ owner }) => owner)]);
  return bareScopes.filter(({ owner }) => owner && !owners.has(owner) && index.typeName(owner) !== undefined);
}

function declareType(
  scope: TypeScope,
  head: PageHead,
  index: SectionIndex,
  isOperation: boolean,
  context: PageContext,
): TypeDeclaration | undefined {
  const [fence, ...others] = scope.representations;
  const isNamed = !isOperation || standsBeside(scope, head, context) || standsAbove(scope, head, index, context);
  const typeName = readTypeName(scope.owner, fence, index, isNamed && isDescribed(scope));
  if (!typeName) {
    reportNameless(scope, context);
    return undefined;
  }
  reportGuess(typeName, scope, context);
  const representation = fence && readRepresentation(fence, context);
  for (const other of others) context.claim(other.fence);
  const properties = readTypeProperties(scope.sections, representation?.value, index, context);
  if (properties.length === 0 && describesEnumeration(scope, representation?.value, index)) return undefined;
  const isWholePage = scope.owner === head.section;
  const introduction = isWholePage ? head.introduction : readIntroduction(scope.owner?.blocks ?? [], context);
  const description = isWholePage ? head.description : introduction.description;
  const annotation = fence?.annotation;
  const paragraphs = [...introduction.paragraphs, ...paragraphsIn(scope)];
  return {
    name: typeName.name,
    ...(typeName.titled !== undefined && { titled: typeName.titled }),
    ...(description !== undefined && { description }),
    deprecated: isWholePage
      ? head.deprecated
      : (scope.owner?.blocks ?? []).some((block) => isDeprecation(block, context)),
    bases: readBaseStatements(paragraphs, properties, annotation, context),
    abstract: isAbstract(annotation, introduction.paragraphs, context),
    ...readAnnotationFacts(annotation),
    ...(isOpen(scope.owner, paragraphs, context) && { openType: true }),
    properties,
    ...(representation && {
      representation: { ...representation, value: unwrapRepresentation(representation.value, properties) },
    }),
    derivedTypes: [
      ...(scope.owner ? readDerivedTypes(scope.owner, index, context) : []),
      ...readStatedSubtypes(introduction.paragraphs, typeName.name, context),
    ],
    at: scope.owner?.at ?? fence?.fence.at ?? head.titleAt,
  };
}

/**
 * A page whose title speaks of an enumeration makes no object type of its representation, which shows nothing but a type tag:
 * `{ "@odata.type": "#library.binding" }`.
 */
function describesEnumeration(
  { owner }: TypeScope,
  representation: JsonValue | undefined,
  index: SectionIndex,
): boolean {
  const naming = owner && index.naming(owner)?.meaning;
  if (naming !== 'enumeration' && naming !== 'values') return false;
  return !isJsonObject(representation) || Object.keys(representation).every((name) => name.startsWith('@'));
}

/** Prose in the sections of tables and representations may name the base as well. */
function paragraphsIn(scope: TypeScope): readonly PlacedText[] {
  const sections = new Set([...scope.representations.map(({ section }) => section), ...scope.sections]);
  return [...sections].flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
}

/** `Room` above a heading "Properties", on a page of operations: a word that is a name, with no request line right below. */
function standsBeside({ owner }: TypeScope, head: PageHead, { vocabulary }: PageContext): boolean {
  if (!owner || owner === head.section || !TYPE_NAME.test(owner.title)) return false;
  return !owner.blocks.some((block) => isBareRequest(block, vocabulary));
}

/** `loan` above headings "Properties" and "Operations": the title of a page that is about a type, and what is done with it. */
function standsAbove({ owner }: TypeScope, head: PageHead, index: SectionIndex, { sections }: PageContext): boolean {
  if (!owner || owner !== head.section || !ONE_WORD.test(foldTitle(owner.title))) return false;
  return sections.some((section) => index.ownMeaning(section) === 'methods');
}

function isDescribed(scope: TypeScope): boolean {
  const hasTable = scope.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  return hasTable || scope.representations.length > 0;
}

function isAbstract(
  annotation: Annotation | undefined,
  paragraphs: readonly PlacedText[],
  context: PageContext,
): boolean {
  if (isTrue(annotation?.values.abstract) || isTrue(annotation?.values.isAbstract)) return true;
  return paragraphs.some(({ text }) => context.vocabulary.abstractPhrase.test(stripMarks(text)));
}

function isOpen(owner: Section | undefined, paragraphs: readonly PlacedText[], { vocabulary }: PageContext): boolean {
  const texts = [owner?.title ?? '', ...paragraphs.map(({ text }) => text)];
  return texts.some((text) => vocabulary.openTypePhrase.test(plainText(text)));
}

function readAnnotationFacts(
  annotation: Annotation | undefined,
): Pick<TypeDeclaration, 'alias' | 'openType' | 'keyProperty'> {
  const { openType, keyProperty } = annotation?.values ?? {};
  const alias = annotatedAlias(annotation);
  return {
    ...(alias !== undefined && { alias }),
    ...(openType !== undefined && { openType: isTrue(openType) }),
    ...(typeof keyProperty === 'string' && keyProperty !== '' && { keyProperty }),
  };
}

function isTrue(value: JsonValue | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function reportNameless(scope: TypeScope, context: PageContext): void {
  const isRead = scope.sections.every(({ blocks }) =>
    blocks.every((one) => one.kind !== 'table' || context.isClaimed(one)),
  );
  if (!isDescribed(scope) || (isRead && scope.representations.length === 0)) return;
  const at = scope.owner?.at ?? { line: 1, column: 1 };
  const title = scope.owner?.title ?? '';
  context.report(diagnostic(PAGES_DIAGNOSTICS, 'type-without-name', { title }, placeIn(context.file, at)));
}

function reportGuess(typeName: TypeName, scope: TypeScope, context: PageContext): void {
  if (!typeName.guessed || !scope.owner) return;
  const parameters = { name: typeName.name, title: scope.owner.title };
  context.report(diagnostic(PAGES_DIAGNOSTICS, 'guessed-type-name', parameters, placeIn(context.file, scope.owner.at)));
}
