/** What the configuration says to `link`. */
export interface LinkOptions {
  /** Trails of the table of contents: page file (lower case) → names from the outermost group down to the page's own entry. */
  readonly tableOfContents?: ReadonlyMap<string, readonly string[]>;
  /** Corrections by page file (as in `PageModel.file`; without `.md` is fine). */
  readonly corrections?: ReadonlyMap<string, PageCorrection>;
}

/** What a configuration says in place of a page that does not say it. */
export interface PageCorrection {
  /** Request lines: `PATCH /users/{id}`. */
  readonly requests?: readonly string[];
}
