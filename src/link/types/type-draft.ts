import type { Place } from '../../diagnostics/diagnostic.js';
import type { Constraints, ReferenceSchema, Schema } from '../../model/schema.js';
import type { BaseStatement, EnumerationDeclaration, TypeDeclaration } from '../../pages/declarations.js';

/** Where a name stands: it decides how a bare name is completed. */
export interface NameScope {
  /** The page. */
  readonly file: string;
  /** The page's namespace, if it has one. */
  readonly namespace?: string;
}

/** A type while it is put together. Everything in `link/types` adds to drafts; `finish-types` turns them into the model. */
export type Draft = ObjectDraft | EnumDraft;

interface DraftBase {
  /** Qualified; the first spelling that was met. */
  readonly name: string;
  /** Where it is defined; for inferred types, where it was first mentioned. */
  origin: Place;
  description?: string;
  deprecated: boolean;
  /** No page defines it. */
  inferred: boolean;
}

export interface ObjectDraft extends DraftBase {
  readonly kind: 'object';
  abstract: boolean;
  open: boolean;
  /** Set by `deriveFrom` alone. */
  base?: ObjectDraft;
  /** The types of which it is the base. */
  readonly heirs: Set<ObjectDraft>;
  keyProperty?: string;
  readonly bases: { readonly statement: BaseStatement; readonly scope: NameScope }[];
  /** By lower-case name. */
  readonly properties: Map<string, PropertyDraft>;
  /** With the page of each; names on it are completed with the type's own namespace. */
  readonly declarations: { readonly declaration: TypeDeclaration; readonly scope: NameScope }[];
  /** A payload or representation carries the type's tag. */
  tagged: boolean;
  /** A payload has text where the type is declared. */
  shownAsText?: true;
  /** What its inferred properties came from, for the finding. */
  evidence?: string;
  /** Of an open type without properties: what payloads show in it. */
  members?: ShownMembers;
}

export interface EnumDraft extends DraftBase {
  readonly kind: 'enum';
  from: EnumerationDeclaration['from'] | 'description';
  flags: boolean;
  members: MemberDraft[];
}

export interface MemberDraft {
  readonly name: string;
  readonly value?: number;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly origin: Place;
}

export interface PropertyDraft {
  name: string;
  description?: string;
  schema: Schema;
  constraints: Constraints;
  navigation: boolean;
  readonly origin: Place;
  /** `table`: a row says so. Others may be overruled. */
  readonly from: 'table' | 'representation' | 'payload';
  /** The row has no usable type: a payload may give one. */
  untyped: boolean;
  /** The description lists these values for a type that is text: an enumeration if the payloads agree. */
  values: readonly string[];
  /** Its row says another type than the row of its base, so it is more than a repetition. */
  differs?: true;
  /** How the JSON representation of the type shows it; absent where it does not. */
  readonly represented?: 'array' | 'single';
  /** What payloads show of it. */
  readonly shown: ShownValues;
}

/** What the payloads of all pages show of a property. */
export interface ShownValues {
  /** A value that its enumeration does not have, though it is meant as a value. */
  outside?: true;
  /** Several values of its list in one text, or its row says that they may stand there. */
  combined?: true;
  /** A value is a number. */
  number?: true;
  /** A value is a word: text that is no number, and says more than where a number stands. */
  word?: true;
  /** A request, or a response, has a value of it. */
  request?: true;
  response?: true;
  /** How many payloads show an array, and how many show anything else but null. */
  arrays: number;
  singles: number;
  /** How often payloads spell its name in which letter case. */
  readonly spellings: Map<string, number>;
}

/** What payloads and representations show of the members of an open type, where users of the API choose their names. */
export interface ShownMembers {
  /** The types that members say they are of. */
  readonly types: Set<string>;
  /** A member is null. */
  nullable: boolean;
  /** Something is no member of a map: text, a list, a tag of the map itself. */
  other: boolean;
}

/** The schema of what is of a type. */
export function referenceTo({ name }: Draft): ReferenceSchema {
  return { kind: 'reference', type: name };
}

/** Before any payload was read. */
export function nothingShown(): ShownValues {
  return { arrays: 0, singles: 0, spellings: new Map() };
}

/** An object type of which nothing is known yet. */
export function createObjectDraft(name: string, origin: Place): ObjectDraft {
  return {
    kind: 'object',
    name,
    origin,
    deprecated: false,
    inferred: true,
    abstract: false,
    open: false,
    heirs: new Set(),
    bases: [],
    properties: new Map(),
    declarations: [],
    tagged: false,
  };
}

/** An enumeration with no members yet. */
export function createEnumDraft(name: string, origin: Place, from: EnumDraft['from']): EnumDraft {
  return {
    kind: 'enum',
    name,
    origin,
    deprecated: false,
    inferred: from === 'description',
    from,
    flags: false,
    members: [],
  };
}
