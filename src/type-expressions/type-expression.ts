import type { ScalarName } from '../model/schema.js';

/** A link as a page writes it, resolved against the page's own folder. */
export interface LinkTarget {
  /** Relative to the docs root, forward slashes, spelled as in the page; compare ignoring case. Absent for links that leave the docs. */
  readonly file?: string;
  /** Without `#`. */
  readonly anchor?: string;
}

/** What a type cell or a type's name in a sentence says, before any name is resolved. */
export type TypeExpression =
  | ScalarExpression
  | NamedExpression
  | CollectionExpression
  | UnionExpression
  | EnumerationExpression
  | ObjectExpression
  | UnknownExpression;

/** `String`, `Edm.Int32`, `string, maximum size 20`. */
export interface ScalarExpression {
  readonly kind: 'scalar';
  readonly scalar: ScalarName;
  readonly maxLength?: number;
  /** A mark in the cell itself: `string (readonly)`, `String (optional)`. */
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly nullable?: boolean;
}

/** `[user](user.md)`, `shop.library.user`, `riskLevel`. The target file is worth more than the text. */
export interface NamedExpression {
  readonly kind: 'named';
  readonly name: string;
  readonly target?: LinkTarget;
}

export interface CollectionExpression {
  readonly kind: 'collection';
  readonly of: TypeExpression;
}

/** `[a](a.md) or [b](b.md)`. */
export interface UnionExpression {
  readonly kind: 'union';
  readonly options: readonly TypeExpression[];
}

/** The word `Enumeration`, or `String (enum)`: the members stand elsewhere. */
export interface EnumerationExpression {
  readonly kind: 'enumeration';
  /** `Nullable Enum`. */
  readonly nullable?: boolean;
}

/** `Object`, `Json`: any JSON. */
export interface ObjectExpression {
  readonly kind: 'any';
}

/** Text that is no type; it is reported. */
export interface UnknownExpression {
  readonly kind: 'unknown';
  readonly text: string;
}
