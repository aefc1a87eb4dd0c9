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

/** Finds the frame of a stand-in for a text. Equal frames of a file are one. */
export type FindFrame = (start: number, end: number) => FramedStretch;

/** How texts stand in a file, by its name. */
export function frameFinderFor(name: string, file: string): FindFrame {
  if (name.endsWith('.ts')) return commentLineFinder(file);
  // A document that is too much for the writer of YAML is written as JSON.
  if (name.endsWith('.yaml') && !file.startsWith('{')) return yamlScalarFinder(file);
  const frame: Frame = { kind: 'json' };
  return (start, end) => ({ start, end, frame });
}

function commentLineFinder(file: string): FindFrame {
  const frames = new Map<string, Frame>();
  return (start, end) => {
    const prefix = file.slice(file.lastIndexOf('\n', start) + 1, start);
    return { start, end, frame: once(frames, prefix, () => ({ kind: 'comment', prefix })) };
  };
}

/** A scalar with a stand-in is written as a JSON string, behind a key or the dash of an item. */
function yamlScalarFinder(file: string): FindFrame {
  const frames = new Map<string, Frame>();
  return (start, end) => {
    const line = file.lastIndexOf('\n', start) + 1;
    const lead = file.slice(line, start);
    const [key, item] = [lead.lastIndexOf(': "'), lead.lastIndexOf('- "')];
    const quote = line + Math.max(key, item) + 2;
    if (key === item) throw new Error(`A text stands without quotes in "${file.slice(line, end)}".`);
    // Further lines of an item count from its dash, those of a member from its key, which may stand behind dashes.
    const indentation = item > key ? item : (/^ *(?:- )*/.exec(lead)?.[0].length ?? 0);
    const scalar = quotedAt(file, quote);
    const [before = '', after = ''] = (JSON.parse(scalar) as string).split(file.slice(start, end));
    const frame = once(frames, `${indentation} ${before}\n${after}`, () => ({
      kind: 'yaml',
      before,
      after,
      indentation,
    }));
    return { start: quote, end: quote + scalar.length, frame };
  };
}

function quotedAt(file: string, quote: number): string {
  let end = quote + 1;
  while (file[end] !== '"') end += file[end] === '\\' ? 2 : 1;
  return file.slice(quote, end + 1);
}

function once(frames: Map<string, Frame>, key: string, create: () => Frame): Frame {
  const frame = frames.get(key) ?? create();
  frames.set(key, frame);
  return frame;
}
