import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { PageChange } from './align-pages.js';

/** Changes of pages by file. */
type FileChanges = ReadonlyMap<string, PageChange | undefined>;

/** Findings with the places where they stand now; undefined when nobody knows where one of them is now. */
export function moveFindings(findings: readonly Diagnostic[], changes: FileChanges): readonly Diagnostic[] | undefined {
  const moved = findings.map((finding) => moveFinding(finding, changes));
  return moved.every((finding) => finding !== undefined) ? moved : undefined;
}

function moveFinding(finding: Diagnostic, changes: FileChanges): Diagnostic | undefined {
  const { place, related } = finding;
  const movedPlace = place && movePlace(place, changes);
  const movedRelated = related?.flatMap((one) => {
    const moved = movePlace(one.place, changes);
    return moved ? [{ ...one, place: moved }] : [];
  });
  if ((place && !movedPlace) || movedRelated?.length !== related?.length) return undefined;
  return {
    ...finding,
    ...(movedPlace && { place: movedPlace }),
    ...(movedRelated && { related: movedRelated }),
  };
}

function movePlace(place: Place, changes: FileChanges): Place | undefined {
  const change = changes.get(place.file);
  if (!change) return place;
  const position = change.move({ line: place.line, column: place.column });
  return position && { file: place.file, line: position.line, column: position.column };
}
