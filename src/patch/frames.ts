/** How a value stands in a file: what has to be done to a text so that it can be put there. */
export type Frame =
  /** A number, or any text that stands as it is. */
  | { readonly kind: 'plain' }
  /** Inside of a JSON string. */
  | { readonly kind: 'json' }
  /** A scalar of YAML: the text between two fixed ones. Further lines of it are indented by so many columns. */
  | { readonly kind: 'yaml'; readonly before: string; readonly after: string; readonly indentation: number }
  /** Behind the prefix of a line of a comment. */
  | { readonly kind: 'comment'; readonly prefix: string };

/** A stretch of a file that a stand-in takes, and the frame of what it stands for. */
export interface FramedStretch {
  readonly start: number;
  readonly end: number;
  readonly frame: Frame;
}

/** Finds the frame of a stand-in for a text. */
export type FindFrame = (file: string, start: number, end: number) => FramedStretch;

/** How texts stand in a file, by its name. */
export function frameFinderFor(name: string, text: string): FindFrame {
  if (name.endsWith('.ts')) return findCommentLine;
  // A document that is too much for the writer of YAML is written as JSON.
  return name.endsWith('.yaml') && !text.startsWith('{') ? findYamlScalar : findJsonText;
}

const findJsonText: FindFrame = (_file, start, end) => ({ start, end, frame: { kind: 'json' } });

const findCommentLine: FindFrame = (file, start, end) => ({
  start,
  end,
  frame: { kind: 'comment', prefix: file.slice(file.lastIndexOf('\n', start) + 1, start) },
});

const QUOTED = /"(?:[^"\\]|\\.)*"/y;

/** A scalar with a stand-in is written as a JSON string, behind a key or the dash of an item. */
const findYamlScalar: FindFrame = (file, start, end) => {
  const line = file.lastIndexOf('\n', start) + 1;
  const lead = file.slice(line, start);
  const [key, item] = [lead.lastIndexOf(': "'), lead.lastIndexOf('- "')];
  QUOTED.lastIndex = line + Math.max(key, item) + 2;
  const quoted = key === item ? null : QUOTED.exec(file);
  if (!quoted) throw new Error(`A text stands without quotes in "${file.slice(line, end)}".`);
  const [before = '', after = ''] = (JSON.parse(quoted[0]) as string).split(file.slice(start, end));
  // Further lines of an item count from its dash, those of a member from its key, which may stand behind dashes.
  const indentation = item > key ? item : (/^ *(?:- )*/.exec(lead)?.[0].length ?? 0);
  return { start: quoted.index, end: QUOTED.lastIndex, frame: { kind: 'yaml', before, after, indentation } };
};
