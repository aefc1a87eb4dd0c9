import { plainText } from '../../markdown/plain-text.js';

/** The name that an item begins with. */
export interface ItemName {
  /** Markdown, without the marks of a placeholder. */
  readonly name: string;
  /** What stands behind the name within its marks: `**size (optional)**`, `size=<number>`. */
  readonly remark?: string;
  /** It stands in code, in bold or italics, or is a link: it is no word of a sentence. */
  readonly marked: boolean;
  /** A colon stands within the marks: `**size:**`. */
  readonly labelled: boolean;
  /** Where it ends. */
  readonly end: number;
}

/** Code, bold or italics, with code in it, or a link; each may be within bold. */
const MARKED =
  /^(?:`([^`\n]{1,120})`|(\*\*\*|\*\*|\*|__|_)(`?)([^*`[\]\n]{1,120}?)\3(:?)\2(?!\w)|(\*{0,2}\[[^[\]\n]{1,120}\]\([^()\s]{1,300}\)\*{0,2}))/;
const PLAIN = /^(?::?[@A-Za-z_$](?:[\w@$.-]{0,99}\w)?|\{[\w .-]{1,100}\}|<[A-Za-z][\w-]{0,99}>)/;
const FIELD = /^(?::?[@A-Za-z_$][\w@$.-]*(?:\[\])?|\{[\w .-]+\}|<[A-Za-z][\w-]*>)$/;
const HEADER = /^[A-Za-z][\w-]*: ?\S.*$/;
const MEMBER = /^\w[\w .+-]*$/;
const INNER_REMARK = /^([^\s()]+) *\(([^()]+)\)$/;
/** `limit=<number>`, `sort=name|size`: the name with what stands for its value. */
const VALUED = /^(\w[^\s=<>{}|]*)=(?:[<{]([^<>{}]+)[>}]|([\w-]+(?:\|[\w-]+)+))$/;
const MARKS_OF_PLACEHOLDER = /^[{<:]|[}>]$/g;

/** What a name can look like: that of a property or parameter, of a header with a value, of a value. */
export type NameKind = 'field' | 'header' | 'member';

/** The name at the beginning of an item's Markdown. */
export function readItemName(markdown: string, kind: NameKind): ItemName | undefined {
  const marked = MARKED.exec(markdown);
  if (!marked) {
    const plain = PLAIN.exec(markdown)?.[0];
    return plain === undefined
      ? undefined
      : { name: plain.replace(MARKS_OF_PLACEHOLDER, ''), marked: false, labelled: false, end: plain.length };
  }
  const [{ length: end }, code, , , strong, colon, link] = marked;
  const labelled = colon === ':' || strong?.trimEnd().endsWith(':') === true;
  const text = (code ?? strong ?? plainText(link ?? '')).replace(/:\s*$/, '').trim();
  const [, inner, said, values] = INNER_REMARK.exec(text) ?? VALUED.exec(text) ?? [];
  const remark = said ?? values;
  const name = inner ?? text;
  if (!isNameOf(name, kind)) return undefined;
  return {
    name: link ?? name.replace(MARKS_OF_PLACEHOLDER, ''),
    ...(inner !== undefined && remark !== undefined && { remark }),
    marked: true,
    labelled,
    end,
  };
}

function isNameOf(name: string, kind: NameKind): boolean {
  if (kind === 'member') return MEMBER.test(name);
  return FIELD.test(name) || (kind === 'header' && HEADER.test(name));
}
