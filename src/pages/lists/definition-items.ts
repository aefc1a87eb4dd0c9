import { matchAt } from '../../http/match-at.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type Group, groupAt, type Slot, slotAt } from './item-groups.js';
import { type ItemName, readItemName } from './item-names.js';
import { type ItemRemark, isSureType, readRemarks, type TypeTest } from './item-remarks.js';
import { takeLabelledLines } from './labelled-lines.js';

/** An item that names something and says what it is: `- **size** (integer, optional): How many.` */
export interface DefinitionItem {
  readonly name: string;
  /** It stands in code, in bold or italics, or is a link. */
  readonly marked: boolean;
  readonly remarks: readonly ItemRemark[];
  /** A colon, dash or line end stands behind the name and what is said beside it. */
  readonly separated: boolean;
  /** Markdown of what follows. */
  readonly text: string;
  /** Where that begins. */
  readonly textStart: number;
}

/** How far an item was read. */
interface Reading {
  readonly remarks: readonly ItemRemark[];
  readonly end: number;
}

const BLANKS = /[ \t]*/y;
const SEPARATOR = /[ \t]*(?::|[-–—](?=\s|$)|\n+)[ \t]*/y;
/** Behind what stands in front of the description. */
const CLOSING = /[ \t]*(?::|[-–—](?=\s|$)|\n+|[.,;](?=\s|$))[ \t]*/y;
const DASH_OR_COLON = /[:–—-]$/;

/** What an item is read with. */
export interface ItemReader {
  readonly kind: 'field' | 'header';
  readonly isType: TypeTest;
  readonly vocabulary: Vocabulary;
}

/** Reads an item that begins with the name of a property, parameter or header; `undefined` for one that does not. */
export function readDefinitionItem(markdown: string, reader: ItemReader): DefinitionItem | undefined {
  const { kind, vocabulary } = reader;
  const named = readItemName(markdown, kind);
  if (!named) return undefined;
  const beside = readBeside(markdown, named, reader);
  const separator = matchAt(SEPARATOR, markdown, beside.end).length;
  const separated = separator > 0 || named.labelled;
  const read = !separated ? beside : readBehind(markdown, { ...beside, end: beside.end + separator }, reader);
  const textStart = read.end + matchAt(BLANKS, markdown, read.end).length;
  const text = markdown.slice(textStart).trimEnd();
  const labelled = takeLabelledLines(text, vocabulary);
  const remarks = [...read.remarks, ...(labelled?.remarks ?? [])];
  const isCode = markdown.startsWith('`');
  if (!isCode && !hasType(remarks) && vocabulary.isProseLabel(named.name)) return undefined;
  return {
    name: named.name,
    marked: named.marked,
    remarks,
    separated,
    text: labelled?.text ?? text,
    textStart: textStart + (labelled?.start ?? 0),
  };
}

/** Whether a remark names a type. */
export function hasType(remarks: readonly ItemRemark[]): boolean {
  return remarks.some(({ kind }) => kind === 'type');
}

/** Whether remarks say what only stands beside names. */
export function hasFacts(remarks: readonly ItemRemark[]): boolean {
  return remarks.some(({ kind }) => kind !== 'note');
}

/** `(string)`, `_string_ (required)`, `[string]`, `string` before a dash. */
function readBeside(markdown: string, { remark, marked, end }: ItemName, reader: ItemReader): Reading {
  const { isType, vocabulary } = reader;
  const inner = remark === undefined ? [] : readRemarks(remark, isType, vocabulary);
  const named = { remarks: inner, end };
  const groups = readGroups(markdown, named, (group) => {
    const remarks = readRemarks(group.text, isType, vocabulary);
    return group.bracketed || isFact(remarks) ? remarks : undefined;
  });
  if (groups.end > end) return marked || isClosed(markdown, groups.end) ? groups : named;
  if (matchAt(SEPARATOR, markdown, end).length > 0) return named;
  const start = end + matchAt(BLANKS, markdown, end).length;
  const slot = start > end ? slotAt(markdown, start) : undefined;
  if (!slot || !DASH_OR_COLON.test(slot.closing)) return named;
  const remarks = readRemarks(slot.text, isSureType, vocabulary);
  const isRead = hasType(remarks) && !hasNotes(remarks);
  return isRead ? { remarks: [...inner, ...remarks], end: start + slot.text.length } : named;
}

/** Behind a plain word, code may be a part of the sentence: ``For `String` values, …``. */
function isClosed(markdown: string, end: number): boolean {
  return (
    /[)\]]/.test(markdown.charAt(end - 1)) || end === markdown.length || matchAt(SEPARATOR, markdown, end).length > 0
  );
}

/** What stands behind the separator, in front of the description: `: (string) …`, `: string - …`, `- required - …`. */
function readBehind(markdown: string, before: Reading, reader: ItemReader): Reading {
  const groups = readGroups(markdown, before, (group) => {
    const remarks = readRemarks(group.text, isSureType, reader.vocabulary);
    return isFact(remarks) || (group.bracketed && hasFacts(remarks)) ? remarks : undefined;
  });
  const isRead = groups.end > before.end;
  const end = isRead ? groups.end + matchAt(CLOSING, markdown, groups.end).length : groups.end;
  const isTyped = hasType(groups.remarks);
  const slot = unlabelled(slotAt(markdown, end), markdown.slice(end), reader.vocabulary);
  const isSentence = slot?.closing === '.';
  const remarks = slot ? readRemarks(slot.text, isSentence ? isSureType : reader.isType, reader.vocabulary) : [];
  // "Optional." is a sentence of the description; "String, optional." is none.
  const isClosed = DASH_OR_COLON.test(slot?.closing ?? '');
  const stands = isTyped
    ? isClosed && remarks.every(({ kind }) => kind === 'flag')
    : !hasNotes(remarks) && (hasType(remarks) || isClosed);
  if (!slot || !stands) return { remarks: groups.remarks, end };
  return { remarks: [...groups.remarks, ...remarks], end: end + slot.text.length + slot.closing.length };
}

/** In front of a colon, `Type` and `Description` are labels, and so is `Required` in front of `yes` or `no`. */
function unlabelled(slot: Slot | undefined, behind: string, vocabulary: Vocabulary): Slot | undefined {
  if (slot?.closing !== ':' || !vocabulary.propertyColumnOf(slot.text)) return slot;
  const [word = ''] = /\w+/.exec(behind.slice(slot.text.length)) ?? [];
  const isAnswered = vocabulary.saysYes(word) || vocabulary.saysNo(word);
  return vocabulary.flagPhrases.meaningOf(slot.text.toLowerCase()) && !isAnswered ? slot : undefined;
}

/**
 * Reads remarks in brackets and marks, one behind the other.
 * @param read gives nothing for a group that belongs to the description
 */
function readGroups(
  markdown: string,
  before: Reading,
  read: (group: Group) => readonly ItemRemark[] | undefined,
): Reading {
  let reading = before;
  for (;;) {
    const start = reading.end + matchAt(BLANKS, markdown, reading.end).length;
    const group = groupAt(markdown, start);
    const remarks = group && read(group);
    if (!remarks) return reading;
    reading = { remarks: [...reading.remarks, ...remarks], end: group.end };
  }
}

/** Nothing but types and flags. */
function isFact(remarks: readonly ItemRemark[]): boolean {
  return hasFacts(remarks) && !hasNotes(remarks);
}

function hasNotes(remarks: readonly ItemRemark[]): boolean {
  return remarks.some(({ kind }) => kind === 'note');
}
