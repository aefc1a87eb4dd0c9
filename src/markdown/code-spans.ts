/**
 * Replaces in the stretches of inline Markdown that are no code span. A span ends with as many backticks as it begins with
 * (CommonMark 0.31, 6.1); backticks without a counterpart are text.
 */
export function replaceOutsideCode(text: string, replace: (stretch: string) => string): string {
  if (!text.includes('`')) return replace(text);
  const parts: string[] = [];
  let start = 0;
  for (const span of findCodeSpans(text)) {
    parts.push(replace(text.slice(start, span.start)), text.slice(span.start, span.end));
    start = span.end;
  }
  parts.push(replace(text.slice(start)));
  return parts.join('');
}

function findCodeSpans(text: string): { start: number; end: number }[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const counterparts = findCounterparts(runs.map((run) => run.length));
  const spans: { start: number; end: number }[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const opening = runs[index];
    const counterpart = counterparts[index] ?? index;
    const closing = runs[counterpart];
    if (!opening || !closing || counterpart === index) continue;
    spans.push({ start: opening.start, end: closing.start + closing.length });
    index = counterpart;
  }
  return spans;
}

/** For each run the index of the next one of the same length; read from the end, so that no run is searched for twice. */
function findCounterparts(lengths: readonly number[]): (number | undefined)[] {
  const next = new Map<number, number>();
  const counterparts: (number | undefined)[] = new Array(lengths.length);
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0;
    counterparts[index] = next.get(length);
    next.set(length, index);
  }
  return counterparts;
}
