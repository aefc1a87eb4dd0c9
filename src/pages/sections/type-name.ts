import type { Annotation, Section } from '../../markdown/block.js';
import { isQualifiedName } from '../context/qualified-name.js';
import type { TypeDeclaration } from '../declarations.js';
import { foldTitle } from '../vocabulary/title-matcher.js';
import type { RepresentationFence } from './representations.js';
import type { SectionIndex } from './section-index.js';

/** A type's name, and what is odd about it. */
export type TypeName = Pick<TypeDeclaration, 'name' | 'titled'> & {
  /** No text gives the name as it is: it was put together from the words of a title. */
  readonly guessed?: boolean;
};

const ARTICLE = /^(?:the|a|an)\s+/i;
const LONGEST_TITLE = 4;
/** `{ "@odata.type": "#library.book"` */
const TAGGED = /^\s*\{\s*"@(?:odata\.)?type"\s*:\s*"#?([\w.]{1,200})"/;

/** The qualified name that an annotation gives; absent when it gives none, or a macro in its place. */
export function annotatedName(annotation: Annotation | undefined): string | undefined {
  return firstName(annotation, ['@odata.type', '@type']);
}

/** Another qualified name of the same type, as an annotation gives it. */
export function annotatedAlias(annotation: Annotation | undefined): string | undefined {
  return firstName(annotation, ['@type.aka']);
}

function firstName(annotation: Annotation | undefined, members: readonly string[]): string | undefined {
  for (const member of members) {
    const value = annotation?.values[member];
    const name = typeof value === 'string' ? value.replace(/^#/, '') : '';
    if (isQualifiedName(name)) return name;
  }
  return undefined;
}

/**
 * The name of the type that a section describes: by annotation, else by a heading such as `x resource type`, else by the name
 * before its JSON, both with the namespace that the JSON has, else by a heading that is a name. Absent when nothing names it.
 * @param loosely whether a heading of a few words, which only describe the type, may stand in for its name
 */
export function readTypeName(
  owner: Section | undefined,
  representation: RepresentationFence | undefined,
  index: SectionIndex,
  loosely: boolean,
): TypeName | undefined {
  const named = owner && index.typeName(owner);
  const titled = named === undefined ? undefined : joinWords(named);
  const annotated = annotatedName(representation?.annotation);
  if (annotated !== undefined) {
    const isOther = titled !== undefined && !isBareNameOf(annotated, titled);
    return { name: annotated, ...(isOther && { titled }) };
  }
  const name = titled ?? representation?.title;
  if (name !== undefined) return { name: qualifiedBy(representation, name) ?? name };
  const title = owner ? foldTitle(owner.title) : '';
  if (!loosely) return undefined;
  if (isQualifiedName(title)) return { name: title };
  const guess = joinWords(title);
  return guess === undefined ? undefined : { name: guess, guessed: true };
}

/** The type that the JSON itself names in its first member, if that is the name with a namespace in front. */
function qualifiedBy(representation: RepresentationFence | undefined, name: string): string | undefined {
  const [, tag = ''] = TAGGED.exec(representation?.fence.text ?? '') ?? [];
  return isQualifiedName(tag) && isBareNameOf(tag, name) ? tag : undefined;
}

function isBareNameOf(qualified: string, name: string): boolean {
  const folded = qualified.toLowerCase();
  return folded === name.toLowerCase() || folded.endsWith(`.${name.toLowerCase()}`);
}

/** `Line details` becomes `lineDetails`; one word stays as it is. Absent for text that is no short list of words. */
export function joinWords(text: string): string | undefined {
  const words = text
    .replace(ARTICLE, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const [first = '', ...others] = words;
  if (words.length === 0 || words.length > LONGEST_TITLE) return undefined;
  const joined = others.length === 0 ? first : lowerFirst(first) + others.map(upperFirst).join('');
  return isQualifiedName(joined) ? joined : undefined;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
