/** How much a finding matters by default; a configuration may re-level any code. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Where a fact stands inside the page that is being read: 1-based line and column.
 * `file` is present only when the text came from another file, that is, from an include.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly file?: string;
}

/** Where a fact stands in the set of pages. `file` is relative to the docs root, with forward slashes. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A second place that helps to understand a finding, such as the other side of a conflict. */
export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
}

/** One finding. Plain data: it is cached, crosses threads, and is rendered by `reporters/`. */
export interface Diagnostic {
  /** `stage/kebab-case`, stable across versions. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** Absent for findings about the whole run. */
  readonly place?: Place;
  readonly related?: readonly RelatedPlace[];
}

/** Takes findings as they are made. Stages get one; they never throw for what is wrong in a page. */
export type Report = (diagnostic: Diagnostic) => void;

/** The place of a position inside `file`; an include's own file wins. */
export function placeIn(file: string, at: Position): Place {
  return { file: at.file ?? file, line: at.line, column: at.column };
}
