/** The page stage threw while it read a page: a mistake of the program, not of the page. */
export class PageFailure extends Error {
  override readonly name = 'PageFailure';
  readonly file: string;

  /** @param reason message and stack of what was thrown */
  constructor(file: string, reason: string) {
    super(`Reading ${file} failed.`);
    this.file = file;
    this.stack = reason;
  }
}
