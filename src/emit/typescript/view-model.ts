import type { SafeToken } from './literals.js';

/*
 * What the templates get. Everything is decided and everything is escaped: a template places tokens, asks whether a flag is set or
 * a list is empty, and nothing else. Every field is always present, because templates are compiled in strict mode.
 */

/** One module of types. */
export interface ModuleView {
  /** Enumerations. */
  readonly enumerations: readonly UnionView[];
  /** Object types. */
  readonly interfaces: readonly InterfaceView[];
  /** For each base that says by a tag what it is: the subtypes that can be told apart by it. */
  readonly subtypeUnions: readonly UnionView[];
  readonly operations: readonly OperationView[];
  /** The name of the map of all operations, which has one member per operation. */
  readonly operationMap: SafeToken;
}

/** Documentation. At most one of the fields is filled. */
export interface CommentView {
  /** The whole text, when it is a single line. */
  readonly line: SafeToken;
  /** The lines, when there are several; one that is not empty begins with a blank. */
  readonly lines: readonly SafeToken[];
}

/** A declared union of string literals or of types. Never without a member. */
export interface UnionView {
  readonly comment: CommentView;
  readonly indent: SafeToken;
  readonly name: SafeToken;
  readonly members: readonly UnionMemberView[];
}

/** A string literal or a type. */
export interface UnionMemberView {
  readonly comment: CommentView;
  readonly indent: SafeToken;
  readonly text: SafeToken;
}

/** A declared object type. */
export interface InterfaceView {
  readonly comment: CommentView;
  readonly indent: SafeToken;
  readonly name: SafeToken;
  /** The type that is extended; empty when there is none. */
  readonly base: SafeToken;
  /** Any member may occur. Only when none is known. */
  readonly open: boolean;
  /** The type of the members of an open one. */
  readonly values: TypeView;
  readonly properties: readonly PropertyView[];
}

/** A member of an object type. */
export interface PropertyView {
  readonly comment: CommentView;
  /** What stands before each line. */
  readonly indent: SafeToken;
  readonly readonly: boolean;
  readonly key: SafeToken;
  readonly optional: boolean;
  readonly type: TypeView;
}

/** The parts of a type, one behind the other. */
export type TypeView = readonly TypePartView[];

/** Either `text`, or an object type in place, whose `properties` are then not empty. */
export interface TypePartView {
  readonly text: SafeToken;
  readonly properties: readonly PropertyView[];
  /** What stands before the closing bracket. */
  readonly indent: SafeToken;
}

/** A declared name for a type. */
export interface AliasView {
  readonly comment: CommentView;
  readonly indent: SafeToken;
  readonly name: SafeToken;
  readonly type: TypeView;
}

/** The types of an operation, and its entry in the map of all operations. */
export interface OperationView {
  /** For the entry in the map. */
  readonly comment: CommentView;
  readonly indent: SafeToken;
  /** Method and path, as a member name. */
  readonly key: SafeToken;
  /** A string literal. */
  readonly id: SafeToken;
  /** Members `path`, `query` and `header`, as far as there are any. */
  readonly parameters: InterfaceView | undefined;
  /** The name of `parameters`, or `undefined`. */
  readonly parametersType: SafeToken;
  readonly requestBody: AliasView | undefined;
  /** The name of `requestBody`, or `undefined`, or either when the body may be left out. */
  readonly requestBodyType: SafeToken;
  /** One member per status code. */
  readonly responses: InterfaceView;
}
