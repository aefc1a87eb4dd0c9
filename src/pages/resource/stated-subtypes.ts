import type { Position } from '../../diagnostics/diagnostic.js';
import { createLocator } from '../../http/text-position.js';
import type { PageContext } from '../context/page-context.js';
import type { PlacedText } from '../context/placed-text.js';
import type { DerivedType } from '../declarations.js';
import { readType } from '../tables/read-type.js';

/** A link, with or without bold; the name of a type that is no link is too easily another word. */
const LINK = /^\*{0,2}(\[[^[\]]*\]\([^()\s]*\))\*{0,2}/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm;

/**
 * The types that prose says to derive from the one of the page: "The base type of [a](a.md) and [b](b.md)", or the items of
 * the list below "It is inherited by the following types:". A name is a link that stands right there: other links of the
 * sentence say what the type is for.
 * @param name the name of the type, which a sentence may give as the base: "The following types derive from **x**:"
 */
export function readStatedSubtypes(
  paragraphs: readonly PlacedText[],
  name: string,
  context: PageContext,
): readonly DerivedType[] {
  return paragraphs.flatMap((paragraph, index) => {
    const named = namedSubtypes(paragraph, context);
    if (named.length > 0) return named;
    const list = paragraphs[index + 1];
    return list && announcesSubtypes(paragraph.text, name, context) ? listedSubtypes(list, context) : [];
  });
}

function namedSubtypes({ text, at }: PlacedText, context: PageContext): readonly DerivedType[] {
  const { derivationOpener, derivationGrammar } = context.vocabulary;
  const locate = createLocator(text, at);
  return [...text.matchAll(derivationOpener)].flatMap((opener) => {
    if (derivationGrammar.owner.test(text.slice(0, opener.index))) return [];
    const begin = opener.index + opener[0].length;
    return linksFrom(text, begin + (derivationGrammar.lead.exec(text.slice(begin))?.[0].length ?? 0), locate, context);
  });
}

/** The links from a place on, as long as nothing but commas and conjunctions stands between them. */
function linksFrom(
  text: string,
  from: number,
  locate: (index: number) => Position,
  context: PageContext,
): readonly DerivedType[] {
  const found: DerivedType[] = [];
  let index = from;
  for (;;) {
    const link = LINK.exec(text.slice(index));
    if (!link?.[1]) return found;
    const at = locate(index);
    const type = readType(link[1], at, context);
    if (type.kind === 'named') found.push({ type, at });
    index += link[0].length;
    index += context.vocabulary.derivationGrammar.between.exec(text.slice(index))?.[0].length ?? 0;
  }
}

/** Whether the last words of a paragraph say that a list of derived types follows. */
function announcesSubtypes(text: string, name: string, { vocabulary }: PageContext): boolean {
  const { derivationOpener, inheritanceOpener, derivationGrammar } = vocabulary;
  const openers = [...text.matchAll(derivationOpener)];
  if (openers.some((opener) => derivationGrammar.announcement.test(text.slice(opener.index)))) return true;
  const simpleName = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return [...text.matchAll(inheritanceOpener)].some((opener) => {
    const rest = text.slice(opener.index + opener[0].length);
    const words: readonly string[] = rest.toLowerCase().match(/\w+/g) ?? [];
    return derivationGrammar.announcement.test(rest.replace(LINK, '')) && words.includes(simpleName);
  });
}

/** The types that the items of a list begin with. */
function listedSubtypes({ text, at }: PlacedText, context: PageContext): readonly DerivedType[] {
  const locate = createLocator(text, at);
  return [...text.matchAll(ITEM)].flatMap((item) => {
    const begin = item.index + item[0].length;
    const link = LINK.exec(text.slice(begin))?.[1];
    const place = locate(begin);
    const type = link === undefined ? undefined : readType(link, place, context);
    return type?.kind === 'named' ? [{ type, at: place }] : [];
  });
}
