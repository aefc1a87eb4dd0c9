/** What a placeholder of a path stands for. */
export type PathParameterRole =
  /** `/users/{user-id}`: a key of a collection. */
  | 'key'
  /** `/reports/getX(period='{period}')`: an argument of a function call. */
  | 'argument'
  /** `root:/{item-path}:/children`: a path below another resource. */
  | 'path';

/** Literal text of a segment, without any slash. */
export interface PathText {
  readonly kind: 'text';
  readonly text: string;
}

/** A placeholder. In `(period='{period}')` the quotes and the argument's name are text around it. */
export interface PathParameter {
  readonly kind: 'parameter';
  /** As the page spells it (`id | userPrincipalName`) in a PageModel; as the document spells it in an ApiModel. */
  readonly name: string;
  readonly role: PathParameterRole;
  /** The argument's name, when `role` is `argument`. */
  readonly argument?: string;
  /** The page writes quotes around an argument: its value is text. */
  readonly quoted?: boolean;
  /** A sample that stood where a placeholder belongs: `on='reviewer'`. */
  readonly sample?: string;
}

export type PathPart = PathText | PathParameter;

/** What stands between two slashes. A function call keeps its name, so that nobody needs to read `parts` for it. */
export interface PathSegment {
  readonly parts: readonly PathPart[];
  /** Present for `name(…)`, and for `name` when its arguments are documented elsewhere. */
  readonly functionName?: string;
}

/** A path without host, version and query string. */
export interface PathTemplate {
  readonly segments: readonly PathSegment[];
}
