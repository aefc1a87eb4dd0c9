import { foldSentence, stripMarks } from '../prose/sentences.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type ItemRemark, isLikelyType, readRemarks } from './item-remarks.js';

/** What lines with labels say of a property or parameter, and the text without them. */
export interface LabelledLines {
  readonly remarks: readonly ItemRemark[];
  readonly text: string;
  /** Where that begins. */
  readonly start: number;
}

/** `Type: String`, `**Type:** String`, `*Type*: String`; a hard break may stand behind it. */
const LABELLED = /^[ \t]*[*_]{0,2}([A-Za-z][A-Za-z ]{0,30}?)[*_]{0,2}:[*_]{0,2}[ \t]+(\S.*)$/;

/** What stands in front of the colon of a line that begins with a label, and behind it. */
export function readLabel(line: string): { readonly label: string; readonly value: string } | undefined {
  const [, label, value] = LABELLED.exec(withoutBreak(line)) ?? [];
  return label === undefined || value === undefined ? undefined : { label, value };
}

/**
 * Takes the lines out of a text that begin with what the column of a table would be called: `**Type:** String`. A description
 * loses its label. `undefined` where there is none of them.
 */
export function takeLabelledLines(text: string, vocabulary: Vocabulary): LabelledLines | undefined {
  if (!text.includes(':')) return undefined;
  const remarks: ItemRemark[] = [];
  const kept: string[] = [];
  let start = -1;
  let offset = 0;
  let isLabelled = false;
  for (const line of text.split('\n')) {
    const { label, value = '' } = readLabel(line) ?? {};
    const meaning = label === undefined ? undefined : vocabulary.propertyColumnOf(label)?.meaning;
    const said = remarksOf(meaning, value, vocabulary);
    if (said || meaning === 'description') isLabelled = true;
    if (said) remarks.push(...said);
    else {
      const rest = meaning === 'description' ? value : line;
      if (start < 0 && rest.trim() !== '') start = offset + line.indexOf(rest.trimStart());
      kept.push(rest.trimStart());
    }
    offset += line.length + 1;
  }
  if (!isLabelled) return undefined;
  return { remarks, text: kept.map(withoutBreak).join('\n').trim(), start: Math.max(start, 0) };
}

const BREAK = /(?:\\|<br ?\/?>)$/i;

/** Without a hard line break (CommonMark 6.7), or one in HTML. */
function withoutBreak(line: string): string {
  return line.trimEnd().replace(BREAK, '').trimEnd();
}

function remarksOf(
  meaning: string | undefined,
  value: string,
  vocabulary: Vocabulary,
): readonly ItemRemark[] | undefined {
  switch (meaning) {
    case 'type': {
      const remarks = readRemarks(value, isLikelyType, vocabulary);
      return remarks.some(({ kind }) => kind === 'type') ? remarks : [{ kind: 'type', text: value }];
    }
    case 'required': {
      const said = foldSentence(stripMarks(value));
      if (vocabulary.saysYes(said)) return [{ kind: 'flag', text: value, flag: 'required' }];
      return vocabulary.saysNo(said) ? [{ kind: 'flag', text: value, flag: 'optional' }] : undefined;
    }
    case 'default':
      return [{ kind: 'default', text: value }];
    default:
      return undefined;
  }
}
