import { parseTypeExpression } from '../../type-expressions/parse-type-expression.js';
import { splitOutside } from '../../type-expressions/split-type.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { foldSentence, stripMarks } from '../prose/sentences.js';
import type { FlagMeaning } from '../vocabulary/flag-phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** One of the things that stand beside the name of an item: `(string, optional, default: 5)`. */
export type ItemRemark =
  | { readonly kind: 'type' | 'default' | 'note'; readonly text: string }
  | { readonly kind: 'flag'; readonly text: string; readonly flag: FlagMeaning };

/** Whether Markdown is taken for a type. */
export type TypeTest = (markdown: string, vocabulary: Vocabulary) => boolean;

/** What all of the remarks beside a name say. */
export interface RemarkFacts {
  /** Markdown of the type. */
  readonly type?: string;
  readonly required?: boolean;
  /** As written. */
  readonly default?: string;
  /** Flags that have no column of their own, as written. */
  readonly flags: readonly string[];
  /** What stands there besides, as written. */
  readonly notes: readonly string[];
}

const SEPARATOR = /[,;]/y;
const LINK = /\[[^[\]\n]*\]\([^()\s]*\)/g;
/** Stands for a link: what is a type with it is one because of the link. */
const LINK_WORD = 'LinkedType';
/** A name that no ordinary word is spelled like: `loanState`, `shop.book`. */
const SPELLED_AS_NAME = /^[A-Za-z]\w*(?:[a-z][A-Z]\w*|\.[A-Za-z][\w.]*)$/;
const FIRST_WORD = /^([\w-]+) +(\S.*)$/s;
/** `int: 0`, `string: <required>`, `array<string>: nil`. */
const TYPE_AND_VALUE = /^([^:,;"'\n]{1,80}):[ \t]*(\S[^\n]*)$/;
/** A value that may hold commas. */
const ENCLOSED = /^(?:\[.*\]|\{.*\}|<.*>|"[^"]*"|'[^']*')$/;
/** A flag that stands in the place of a value. */
const FLAG_VALUE = /^<([\w -]+)>$/;
const TYPE_AND_FLAG = /^(\S[^<>]{0,79}?) +<([\w -]+)>$/;
const NO_VALUE = /^(?:nil|null|<?none>?|<?unset>?|""|''|\[\]|\{\})$/i;
/** A type that would be a tag to Markdown. */
const ANGLED = /<\w/;
const POINTING = /^the \[/i;
const LONGEST_TYPE = 120;
const MOST_REMARKS = 20;

/** Reads what stands in parentheses, or between other marks, beside the name of an item. */
export function readRemarks(markdown: string, isType: TypeTest, vocabulary: Vocabulary): readonly ItemRemark[] {
  const [, , value = ''] = TYPE_AND_VALUE.exec(markdown) ?? [];
  const whole = ENCLOSED.test(value) ? readTypeAndValue(markdown, isType, vocabulary) : undefined;
  if (whole) return whole;
  const parts = splitOutside(markdown, SEPARATOR).filter((part) => part !== '');
  if (parts.length > MOST_REMARKS) return [{ kind: 'note', text: markdown }];
  return parts.flatMap((part) => readPart(part, isType, vocabulary));
}

/** What remarks say together. The first type counts; another one says more of it, or is a note. */
export function settleRemarks(remarks: readonly ItemRemark[], vocabulary: Vocabulary): RemarkFacts {
  const first = remarks.find(({ kind }) => kind === 'type');
  let type = first?.text;
  const notes: string[] = [];
  for (const remark of remarks) {
    if (remark === first || remark.kind === 'flag' || isBareDefault(remark, vocabulary)) continue;
    if (type !== undefined && notes.length === 0 && saysMore(type, remark, vocabulary))
      type = `${type}, ${remark.text}`;
    else notes.push(remark.text);
  }
  const flags = remarks.filter((remark) => remark.kind === 'flag');
  const stated = remarks.find(({ kind }) => kind === 'default')?.text;
  return {
    ...(type !== undefined && { type }),
    ...(flags.some(({ flag }) => flag === 'required') && { required: true }),
    ...(flags.some(({ flag }) => flag === 'optional') && { required: false }),
    ...(stated !== undefined && { default: vocabulary.itemDefault.exec(stated)?.[1]?.trim() ?? stated }),
    flags: flags.filter(({ flag }) => flag !== 'required' && flag !== 'optional').map(({ text }) => text),
    notes,
  };
}

/** A default value without a word for it would say nothing in a description. */
function isBareDefault({ kind, text }: ItemRemark, vocabulary: Vocabulary): boolean {
  return kind === 'default' && !vocabulary.itemDefault.test(text);
}

/** `string, maximum size 20`; `[a](a.md), [b](b.md) or [c](c.md)`. */
function saysMore(type: string, { kind, text }: ItemRemark, vocabulary: Vocabulary): boolean {
  const joined = `${type}, ${text}`;
  if (kind === 'type') return isSureType(joined, vocabulary);
  const expression = kind === 'note' ? parse(joined, vocabulary) : undefined;
  return expression?.kind === 'scalar' && expression.maxLength !== undefined;
}

function readPart(text: string, isType: TypeTest, vocabulary: Vocabulary): readonly ItemRemark[] {
  const flag = flagIn(text, vocabulary);
  if (flag) return [{ kind: 'flag', text, flag }];
  if (vocabulary.itemDefault.test(text)) return [{ kind: 'default', text }];
  if (isType(text, vocabulary)) return [{ kind: 'type', text }];
  const valued = readTypeAndValue(text, isType, vocabulary);
  if (valued) return valued;
  // `string <optional>`
  const [, type = '', marked = ''] = TYPE_AND_FLAG.exec(text) ?? [];
  const behind = flagIn(marked, vocabulary);
  if (behind && isType(type, vocabulary))
    return [
      { kind: 'type', text: type },
      { kind: 'flag', text: marked, flag: behind },
    ];
  // `optional string`
  const [, first = '', rest = ''] = FIRST_WORD.exec(text) ?? [];
  const leading = flagIn(first, vocabulary);
  if (!leading || !isType(rest, vocabulary)) return [{ kind: 'note', text }];
  return [
    { kind: 'flag', text: first, flag: leading },
    { kind: 'type', text: rest },
  ];
}

/** A type with its default value behind a colon, which makes what it is about optional, or with a flag in the place of that. */
function readTypeAndValue(
  markdown: string,
  isType: TypeTest,
  vocabulary: Vocabulary,
): readonly ItemRemark[] | undefined {
  const [, type = '', value = ''] = TYPE_AND_VALUE.exec(markdown) ?? [];
  if (type === '' || !isType(type, vocabulary)) return undefined;
  const typed: ItemRemark = { kind: 'type', text: type };
  const text = FLAG_VALUE.exec(value)?.[1] ?? value;
  const flag = flagIn(text, vocabulary);
  if (flag) return [typed, { kind: 'flag', text, flag }];
  const optional: ItemRemark = { kind: 'flag', text: 'optional', flag: 'optional' };
  if (NO_VALUE.test(value)) return [typed, optional];
  // `<generated>` says where the value comes from.
  const kind = FLAG_VALUE.test(value) ? 'note' : 'default';
  return [typed, optional, { kind, text: kind === 'note' ? text : value }];
}

/** A type as Markdown: in code where it would be a tag. */
export function typeMarkdown(type: string): string {
  return ANGLED.test(type) && !type.includes('`') ? `\`${type}\`` : type;
}

function flagIn(text: string, { flagPhrases }: Vocabulary): FlagMeaning | undefined {
  return flagPhrases.meaningOf(foldSentence(stripMarks(text)));
}

/** A known word for a type, a link, or a name that is spelled as one. */
export function isSureType(markdown: string, vocabulary: Vocabulary): boolean {
  return isSure(parse(markdown, vocabulary));
}

/** Any other word as well, as in `(Address)`: where other items have types. */
export function isLikelyType(markdown: string, vocabulary: Vocabulary): boolean {
  return parse(markdown, vocabulary).kind !== 'unknown';
}

/** A link in a sentence does not make that a type, nor does `the [name of a book](#names)`; `collection of [book](book.md)` is one. */
function parse(markdown: string, { scalarNames, typeCells }: Vocabulary): TypeExpression {
  if (POINTING.test(markdown)) return { kind: 'unknown', text: markdown };
  const text = markdown.includes('](') ? markdown.replace(LINK, LINK_WORD) : markdown;
  if (text.length > LONGEST_TYPE) return { kind: 'unknown', text };
  return parseTypeExpression(typeMarkdown(text), { resolveLink: () => ({}), scalarNames, typeCells });
}

function isSure(expression: TypeExpression): boolean {
  switch (expression.kind) {
    case 'named':
      return expression.name === LINK_WORD || SPELLED_AS_NAME.test(expression.name);
    case 'collection':
      return isSure(expression.of);
    case 'union':
      return expression.options.every(isSure);
    default:
      return expression.kind !== 'unknown';
  }
}
