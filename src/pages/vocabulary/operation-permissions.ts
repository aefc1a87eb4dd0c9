import type { SecurityScheme } from '../../model/api-model.js';
import type { Spellings } from './title-matcher.js';

/** How pages say who may call an operation. Words are lower case and are compared with plain text. */
export interface PermissionVocabulary {
  /**
   * How row labels (and, in transposed tables, column titles) begin; behind ` … `, what they have to hold besides. A label is for
   * the first scheme that fits.
   */
  readonly labels: Spellings<SecurityScheme>;
  /** Words of prose that say for whom the scopes beside them are. */
  readonly proseSchemes: Spellings<SecurityScheme>;
  /** A column title with one of these holds permissions. */
  readonly permissionColumns: readonly string[];
  /** A column title with one of these only explains what another column holds. */
  readonly explainingColumns: readonly string[];
  /** Column titles that say the most privileged permission comes first. */
  readonly mostPrivilegedFirst: readonly string[];
  /** What a column title may say besides a condition: nothing is left of a plain one when these are taken away in order. */
  readonly plainColumnWords: readonly string[];
  /** The whole cell says that there is no permission of the kind. */
  readonly unsupported: readonly string[];
  /** Between two alternatives. */
  readonly or: readonly string[];
  /** Between scopes that are needed together, unless it is the last of a comma list. */
  readonly and: readonly string[];
  /** Joins what stands before with what stands behind: each alternative before needs one behind. */
  readonly plus: readonly string[];
  /** Words around a list that say nothing more than that one of them is needed. */
  readonly filler: readonly string[];
  /** The footnote behind a star says that all permissions of the list are needed together. */
  readonly allNeeded: readonly string[];
  /** The permissions section says that none is needed. */
  readonly noneNeeded: readonly string[];
  /** A scope, on its own: dotted words in capitals (the first may begin with one small letter), or small words with underscores or colons. */
  readonly scope: RegExp;
}

/** The spellings that the known page families use. */
export const PERMISSION_VOCABULARY = {
  labels: {
    delegatedPersonal: ['delegated … personal'],
    delegatedWork: ['delegated'],
    application: ['application', 'app-only'],
  },
  proseSchemes: { delegatedPersonal: [], delegatedWork: ['delegated'], application: ['application'] },
  permissionColumns: ['permission', 'privileged'],
  explainingColumns: ['display name', 'display string', 'description'],
  mostPrivilegedFirst: ['most to least'],
  plainColumnWords: [
    'from least to most privileged',
    'from most to least privileged',
    'higher privileged',
    'least privileged',
    'permissions',
    'permission',
  ],
  unsupported: ['not supported', 'not applicable', 'not available', 'none', 'n/a', 'na', '-'],
  or: ['or'],
  and: ['and'],
  plus: ['plus'],
  filler: ['one', 'of', 'from', 'either', 'the', 'any'],
  allNeeded: ['you need all', 'you need both', 'all of these permissions are', 'both permissions are'],
  noneNeeded: [
    'no permissions are required',
    'no permission is required',
    'permissions are not required',
    'does not require any permission',
    'do not need any permission',
    'does not need any specific permission',
  ],
  scope:
    /^(?:[a-z]?[A-Z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*(?:\.[A-Z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*)+|[a-z]+(?:_[a-z]+)+|[a-z][a-z0-9_-]*(?::[a-z0-9_.*-]+)+)$/,
} as const satisfies PermissionVocabulary;
