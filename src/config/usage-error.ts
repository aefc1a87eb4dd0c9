/** Something that the user has to mend outside of the pages: a flag, the configuration, a folder. Its message is all there is to show. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
