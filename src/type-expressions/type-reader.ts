import { type FlatType, LINK_CHARACTER, linkAt } from './flatten-type.js';
import { splitOutside, unwrap } from './split-type.js';
import type { LinkTarget, NamedExpression, ScalarExpression, TypeExpression } from './type-expression.js';
import { applyMarks, type MarkContext, takeMarks } from './type-marks.js';
import type { TypeWords } from './type-words.js';

/** What reading a type needs to know of its page and of the vocabulary. */
export interface NameContext extends MarkContext {
  /** Resolves a link of the page that the type stands on. */
  resolveLink(url: string): LinkTarget;
}

/** Longer texts are sentences: only their links are looked at. */
const MAXIMUM_LENGTH = 200;

const NAME = /^#?(\p{L}\w*(?:\.\p{L}\w*)*)$/u;
/** A reference link whose definition is missing, or a link that does not end. */
const BROKEN_LINK = /^\[([\w.]+)\](?:\[[\w.]*\]|\(([^()\s]*))?$/;
const COLLECTION_CALL = /^(\w+) ?(?:\((.+)\)|\[(.+)\]|<(.+)>)$/;
/** A known type in brackets; `[book]` may as well be a link by reference. */
const BRACKETED = /^\[(.+)\]$/;
const MARKED_COLLECTION = /^(.*\S) ?\[(\w+)\]$/;
/** `[]int`, `[]*Book`. */
const PREFIXED_COLLECTION = /^\[\] ?\*?([^\s[].*)$/;
/** `map[string]int`. */
const KEYED_MAP = /^map\[\w+\]\S+$/i;
const LAST_WORD = /^(.*\S) (\w+)$/;
const FIRST_WORD = /^(\w+) (\S.*)$/;
/** `string?`, `?string`. */
const MAY_BE_NULL = /^(?:\?([^?]+)|([^?]+)\?)$/;
const COMMA = /,/y;
const FIRST_SENTENCE = /^(.+?)\. +\p{Lu}/u;
const PLURAL = /^(.*[^s])s$/;
const ENDING = /[.;:,]+$/;

/** Reads a type without markup. Every `#read…` gives nothing when the text is no type of that form. */
export class TypeReader {
  readonly #flat: FlatType;
  readonly #context: NameContext;
  readonly #words: TypeWords;

  constructor(flat: FlatType, context: NameContext) {
    this.#flat = flat;
    this.#context = context;
    this.#words = context.typeCells;
  }

  read(): TypeExpression | undefined {
    const { text } = this.#flat;
    const whole = text.length > MAXIMUM_LENGTH ? undefined : this.#readType(text);
    return whole ?? this.#readSentence();
  }

  #readType(written: string): TypeExpression | undefined {
    const text = unwrap(written.replace(ENDING, '').trim());
    if (text === '') return undefined;
    return (
      this.#readWord(text) ??
      this.#readCollection(text) ??
      this.#readUnion(text) ??
      this.#readMarked(text) ??
      this.#readPhrase(text)
    );
  }

  #readWord(text: string): TypeExpression | undefined {
    const lower = text.toLowerCase();
    const scalar = this.#readScalar(lower);
    if (scalar) return scalar;
    if (this.#words.any.has(lower)) return { kind: 'any' };
    if (this.#words.enumeration.has(lower)) return { kind: 'enumeration' };
    if (this.#words.collectionEnding.has(lower)) return { kind: 'collection', of: { kind: 'any' } };
    if (LINK_CHARACTER.test(text)) return this.#readLink(text);
    const name = NAME.exec(text)?.[1];
    if (name !== undefined) return { kind: 'named', name };
    const [, label, url] = BROKEN_LINK.exec(text) ?? [];
    return label === undefined || this.#readScalar(label.toLowerCase()) ? undefined : this.#named(label, url);
  }

  #readScalar(lower: string): ScalarExpression | undefined {
    const { scalarNames } = this.#context;
    const scalar = scalarNames.get(lower) ?? (lower.startsWith('edm.') ? scalarNames.get(lower.slice(4)) : undefined);
    return scalar && { kind: 'scalar', scalar };
  }

  #readLink(character: string): TypeExpression | undefined {
    const link = linkAt(character, this.#flat.links);
    if (!link) return undefined;
    const text = new TypeReader({ text: link.text, links: [] }, this.#context).read();
    if (text?.kind === 'scalar') return text;
    if (text?.kind === 'collection' && text.of.kind === 'named')
      return { kind: 'collection', of: this.#named(text.of.name, link.url) };
    if (text?.kind === 'named') return this.#named(text.name, link.url);
    if (text?.kind === 'any') return this.#named(link.text, link.url);
    const { file } = this.#context.resolveLink(link.url);
    return file === undefined ? undefined : this.#named(baseName(file), link.url);
  }

  #named(name: string, url: string | undefined): NamedExpression {
    const target = url === undefined ? {} : this.#context.resolveLink(url);
    return { kind: 'named', name, ...((target.file !== undefined || target.anchor !== undefined) && { target }) };
  }

  /** `Collection(x)`, `Array[x]`, `List<x>`, `a collection of x`, `x[]`, `[]x`, `[x]`, `x[array]`; `Dictionary<x, y>`, of which nothing more is known, and `enum<x>`. */
  #readCollection(text: string): TypeExpression | undefined {
    if (text.endsWith('[]') && !text.endsWith('][]')) return this.#collection(text.slice(0, -2));
    const prefixed = PREFIXED_COLLECTION.exec(text)?.[1];
    if (prefixed !== undefined) return this.#collection(prefixed);
    if (KEYED_MAP.test(text)) return { kind: 'any' };
    const bracketed = BRACKETED.exec(text)?.[1];
    if (bracketed !== undefined && (LINK_CHARACTER.test(bracketed) || this.#readScalar(bracketed.toLowerCase())))
      return this.#collection(bracketed);
    const [, opener = '', inParentheses, inBrackets, inAngles] = COLLECTION_CALL.exec(text) ?? [];
    const items = inParentheses ?? inBrackets ?? inAngles;
    if (inAngles !== undefined && this.#words.map.has(opener.toLowerCase())) return { kind: 'any' };
    if (inAngles !== undefined && this.#words.enumeration.has(opener.toLowerCase())) return this.#enumeration(inAngles);
    if (items !== undefined && this.#words.collection.has(opener.toLowerCase())) return this.#collection(items);
    const [, marked, mark = ''] = MARKED_COLLECTION.exec(text) ?? [];
    if (marked !== undefined && this.#words.collectionEnding.has(mark.toLowerCase())) return this.#collection(marked);
    const phrase = this.#words.collectionOf.exec(this.#withoutArticle(text));
    return phrase?.[1] && phrase[2] && this.#words.collection.has(phrase[1].toLowerCase())
      ? this.#collection(phrase[2])
      : undefined;
  }

  /** `enum<string>`: one of some texts, or of some values of another type. */
  #enumeration(of: string): TypeExpression | undefined {
    const type = this.#readType(of);
    return type?.kind === 'scalar' && type.scalar === 'string' ? { kind: 'enumeration' } : type;
  }

  #collection(items: string): TypeExpression | undefined {
    const of = this.#readPlural(items) ?? this.#readType(items);
    return of && { kind: 'collection', of };
  }

  /** `strings`, `objects`: words for types that are no names. */
  #readPlural(text: string): TypeExpression | undefined {
    const [, singular] = PLURAL.exec(text.toLowerCase()) ?? [];
    if (singular === undefined) return undefined;
    return this.#words.any.has(singular) ? { kind: 'any' } : this.#readScalar(singular);
  }

  #readUnion(text: string): TypeExpression | undefined {
    const pieces = splitOutside(text, this.#words.alternatives).flatMap((piece, _, all) =>
      all.length > 1 ? splitOutside(piece, COMMA) : [piece],
    );
    const types = pieces.filter((piece) => !this.#words.absence.has(piece.toLowerCase()));
    if (pieces.length < 2) return undefined;
    const options = types.map((piece) => this.#readType(piece));
    if (!options.every((option) => option !== undefined)) return undefined;
    // `application/json` is no choice of types.
    if (!text.includes(' or ') && options.some((option) => option.kind === 'named' && !option.target)) return undefined;
    const [first] = options;
    if (!first || options.length > 1) return { kind: 'union', options };
    return types.length < pieces.length ? applyMarks(first, { nullable: true }) : first;
  }

  #readMarked(text: string): TypeExpression | undefined {
    const marked = takeMarks(text, this.#context);
    const expression = marked && this.#readType(marked.type);
    // Beside a word that is no known type, a note shows that the whole is a sentence.
    if (!expression || (marked.noted && isBareName(expression))) return undefined;
    return applyMarks(expression, marked.marks);
  }

  #nullable(text: string): TypeExpression | undefined {
    const type = this.#readType(text);
    return type && applyMarks(type, { nullable: true });
  }

  /** `x collection`, `x object`, `the x`, `nullable x`, `x?`, `?x`, `x. More about x`. */
  #readPhrase(text: string): TypeExpression | undefined {
    const [, first = '', behind = ''] = FIRST_WORD.exec(text) ?? [];
    if (this.#words.nullable.has(first.toLowerCase())) return this.#nullable(behind);
    const [, opened, closed] = MAY_BE_NULL.exec(text) ?? [];
    const marked = opened ?? closed;
    if (marked !== undefined) return this.#nullable(marked);
    const sentence = FIRST_SENTENCE.exec(text)?.[1];
    if (sentence !== undefined) return this.#readType(sentence);
    const [, head, last = ''] = LAST_WORD.exec(text) ?? [];
    if (head !== undefined && this.#words.collectionEnding.has(last.toLowerCase())) {
      const of = this.#readType(head);
      // `x collection collection` is a slip of the pen; collections of collections are written `Collection(Collection(x))`.
      return of?.kind === 'collection' ? of : of && { kind: 'collection', of };
    }
    if (head !== undefined && this.#words.noun.has(last.toLowerCase())) return this.#readType(head);
    const rest = this.#withoutArticle(text);
    return rest === text ? undefined : this.#readType(rest);
  }

  #withoutArticle(text: string): string {
    const [, first = '', rest] = FIRST_WORD.exec(text) ?? [];
    return rest !== undefined && this.#words.article.has(first.toLowerCase()) ? rest : text;
  }

  /** A sentence names the types that it links to. */
  #readSentence(): TypeExpression | undefined {
    const { text, links } = this.#flat;
    const options = links.map(({ text: label, url }) => (NAME.test(label) ? this.#named(label, url) : undefined));
    const [first] = options;
    if (!first || !options.every((option) => option?.target?.file !== undefined)) return undefined;
    if (options.length > 1) return { kind: 'union', options: options.filter((option) => option !== undefined) };
    const many = text
      .toLowerCase()
      .split(/\W+/)
      .some((word) => this.#words.collectionEnding.has(word));
    return many ? { kind: 'collection', of: first } : first;
  }
}

function isBareName(expression: TypeExpression): boolean {
  if (expression.kind === 'collection') return isBareName(expression.of);
  return expression.kind === 'named' && expression.target === undefined;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
