import type { Position } from '../diagnostics/diagnostic.js';
import type { JsonValue } from '../model/json.js';
import type { Constraints } from '../model/schema.js';
import type { LinkTarget, TypeExpression } from '../type-expressions/type-expression.js';

/** A type as one page defines it, unresolved. */
export interface TypeDeclaration {
  /** Qualified when an annotation says so, else bare; `namespace` of the page completes it. */
  readonly name: string;
  /** What the heading names, where the annotation names another type. */
  readonly titled?: string;
  /** Another qualified name that annotations use for it: `"@type.aka": "library.item"`. */
  readonly alias?: string;
  /** The anchors of its heading, for links such as `types.md#book`. */
  readonly anchors?: readonly string[];
  readonly description?: string;
  readonly deprecated: boolean;
  readonly bases: readonly BaseStatement[];
  readonly abstract: boolean;
  readonly openType?: boolean;
  readonly keyProperty?: string;
  /** Rows of property and relationship tables. */
  readonly properties: readonly PropertyRow[];
  /** The JSON representation: its values are type words, samples, or nested objects. */
  readonly representation?: { readonly value: JsonValue; readonly at: Position };
  /** Types that the page lists as derived from this one. */
  readonly derivedTypes: readonly DerivedType[];
  readonly at: Position;
}

/** An entry of a list such as "Derived types". */
export interface DerivedType {
  readonly type: TypeExpression;
  readonly at: Position;
}

/**
 * Somebody says what the base type is. `sentence`: "Inherits from". `rows`: an "Inherited from" of a table, the last
 * one first. `listed`: the page of the base lists the type.
 */
export interface BaseStatement {
  readonly source: 'sentence' | 'rows' | 'listed' | 'annotation';
  /** Absent: it says that there is none. */
  readonly type?: TypeExpression;
  readonly at: Position;
}

/** A row of a table of properties, relationships, or members of a body. */
export interface PropertyRow {
  readonly name: string;
  /** Absent when the table has no type column or the cell is empty. */
  readonly type?: TypeExpression;
  /** The type cell as written. */
  readonly typeText: string;
  /** CommonMark that stands on its own: without "Inherited from x", links into the docs replaced by their text. */
  readonly description?: string;
  readonly constraints: Constraints;
  /** `Possible values are: …` with the values that it lists, as written. */
  readonly values: readonly string[];
  /** The row says that several values may stand in one text, separated by commas. */
  readonly combinable?: true;
  /** The row says which type it is inherited from. */
  readonly inheritedFrom?: TypeExpression;
  readonly navigation: boolean;
  /** Rows of the same table for what is inside of it, or of its items. */
  readonly members?: readonly PropertyRow[];
  readonly at: Position;
}

/** A row of a methods table. */
export interface MethodRow {
  /** The operation page. */
  readonly target?: LinkTarget;
  readonly returns?: TypeExpression;
  readonly at: Position;
}

/** An enumeration as one page defines it. */
export interface EnumerationDeclaration {
  /** Bare or qualified. */
  readonly name: string;
  /** The anchors of its heading on the page, for links such as `enums.md#x-values`. */
  readonly anchors?: readonly string[];
  /** A heading such as `### x values` inside a resource page says what a property's values are: weaker than an enum page. */
  readonly from: 'page' | 'section' | 'collection';
  readonly description?: string;
  readonly flags: boolean;
  readonly deprecated: boolean;
  readonly members: readonly EnumerationMember[];
  readonly at: Position;
}

/** A row of its table, or an item of its list. */
export interface EnumerationMember {
  readonly name: string;
  readonly value?: number;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly at: Position;
}
